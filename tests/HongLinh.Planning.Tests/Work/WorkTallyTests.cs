using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

/// <summary>Counts and rates; the printed ones are the real numbers of offices, which do not simply add up.</summary>
public sealed class WorkTallyTests
{
    // Tasks of the Government and the Prime Minister to ministries and provinces, 2017: 16.051 done of 21.914, printed 98,62% and 1,38%.
    private static readonly WorkTally Nation2017 =
        new() { Total = 21914, Done = 16051, DoneInTime = 14068, DoneLate = 1983, Open = 5863, OpenInTime = 5640, Overdue = 223 };

    // Office of the Government, to 31/08/2016: 2.723 due, 2.501 done, 222 overdue, printed 91,8%.
    private static readonly WorkTally Office2016 = new() { Due = 2723, DueDone = 2501, Done = 2501, Overdue = 222 };

    // Hải Phòng, ten months of 2018: 13.119 done of 15.533, printed 84,46%.
    private static readonly WorkTally HaiPhong2018 = new() { Total = 15533, Done = 13119 };

    // Đà Nẵng, 23/07/2022: 8.282, of which 6.932 done: 5.361 in time and 1.111 late; 208 overdue; printed 83,70, 64,73, 13,41 and 2,51%.
    private static readonly WorkTally DaNang2022 = new() { Total = 8282, Done = 6932, DoneInTime = 5361, DoneLate = 1111, Overdue = 208 };

    public static TheoryData<WorkTally, decimal, string[]> Printed => new()
    {
        { Office2016, 91.8m, ["done-over-due", "done-over-done-and-overdue"] },
        { HaiPhong2018, 84.46m, ["done-over-all"] },
        { DaNang2022, 83.70m, ["done-over-all"] },
        { DaNang2022, 64.73m, ["in-time-over-all"] },
        { DaNang2022, 13.41m, ["late-over-all"] },
        { DaNang2022, 2.51m, ["overdue-over-all"] },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void RatesPrintedAs_RealNumbers_NameTheDefinition(WorkTally tally, decimal printed, string[] definitions)
    {
        var rates = tally.RatesPrintedAs(printed);
        Assert.Equal(definitions, rates.Select(static rate => rate.Definition.Code));
        Assert.All(rates, rate => Assert.True(rate.RoundsTo(printed)));
    }

    // 16.051 of 16.274 is 98,6297% and 223 of 16.274 is 1,3703%: printed cut off, with the rest to 100. The difference is 0,0097 points both times.
    [Theory]
    [InlineData(9862, "done-over-done-and-overdue", 97)]
    [InlineData(138, "overdue-over-done-and-overdue", -97)]
    public void RatesPrintedAs_CutOffNumbers_StateTheDifference(int hundredths, string definition, int difference)
    {
        var printed = new decimal(hundredths, 0, 0, isNegative: false, 2);
        var rate = Assert.Single(Nation2017.RatesPrintedAs(printed));
        Assert.Equal((definition, false), (rate.Definition.Code, rate.RoundsTo(printed)));
        Assert.Equal(difference / 10_000m, rate.DifferenceFrom(printed)!.Value.Round(Rounding.HalfUp(4)));
    }

    // 5.005 of 10.000 is 50,05% and 5.001 is 50,01%: both are nearer to 50,0 than a tenth, the second first. 5.010, 50,1%, is a whole tenth away.
    [Theory]
    [InlineData(5005, 5001, "in-time-over-all done-over-all")]
    [InlineData(5001, 5005, "done-over-all in-time-over-all")]
    [InlineData(4999, 5010, "done-over-all")]
    [InlineData(4995, 4990, "done-over-all")]
    public void RatesPrintedAs_SeveralDefinitions_HaveTheNearestFirst(int done, int inTime, string definitions) =>
        Assert.Equal(definitions, string.Join(' ', new WorkTally { Total = 10_000, Done = done, DoneInTime = inTime }.RatesPrintedAs(50.0m)
            .Select(static rate => rate.Definition.Code)));

    // 16.051 of 21.914 is 73,25%: no definition gives 74,25%.
    [Fact]
    public void RatesPrintedAs_NoDefinition_IsEmpty() => Assert.Empty(Nation2017.RatesPrintedAs(74.25m));

    [Fact]
    public void NeitherClass_PrintedNumbers_AreNotAssumedToAddUp()
    {
        Assert.Equal(460, DaNang2022.DoneInNeitherClass);
        Assert.Equal((0, 0, 0), (Nation2017.DoneInNeitherClass, Nation2017.OpenInNeitherClass, Nation2017.InNeitherClass));
        // 15.533 less 13.119 are 2.414; the two open classes printed for Hải Phòng hold one less (which number each has is made up here).
        Assert.Equal(1, (HaiPhong2018 with { Open = 2414, OpenInTime = 2000, Overdue = 413 }).OpenInNeitherClass);
        Assert.Null(HaiPhong2018.OpenInNeitherClass);
    }

    [Fact]
    public void RateOf_MissingNumberOrNothing_HasNoPercent()
    {
        Assert.Null(HaiPhong2018.RateOf(WorkRateDefinition.InTimeOverAll).Percent);
        var nothing = new WorkTally { Total = 0, Done = 0 }.RateOf(WorkRateDefinition.DoneOverAll);
        Assert.Equal((0, 0, null), (nothing.Numerator, nothing.Denominator, nothing.Percent));
    }

    // Of ten, five have reported: one half is enough by default, and six tenths are not there. Of none there is no share that could be too small.
    [Theory]
    [InlineData(10, 5, 50, "done-over-all: 4 of 10")]
    [InlineData(10, 6, 50, "done-over-all: 4 of 10, too few reports")]
    [InlineData(10, 5, 60, "done-over-all: 4 of 10, too few reports")]
    [InlineData(10, 10, 0, "done-over-all: 4 of 10")]
    [InlineData(10, null, 100, "done-over-all: 4 of 10")]
    [InlineData(0, 3, 50, "done-over-all: 4 of 0")]
    [InlineData(null, 3, 50, "done-over-all: 4 of -")]
    public void RateOf_FewReports_IsSaid(int? total, int? silent, int least, string expected)
    {
        var rate = new WorkTally { Total = total, Done = 4, NotReported = silent }.RateOf(WorkRateDefinition.DoneOverAll, least / 100m);
        Assert.Equal(expected, rate.ToString());
        Assert.Equal(expected.EndsWith("few reports", StringComparison.Ordinal), rate.HasTooFewReports);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void RateOf_NoShare_IsRefused(int percent) =>
        Assert.Throws<ArgumentOutOfRangeException>("leastReported", () => HaiPhong2018.RateOf(WorkRateDefinition.DoneOverAll, percent / 100m));

    // Three tasks due on 30/06, of which one was reported; and one without a deadline, one withdrawn, one due in December.
    [Fact]
    public void Tally_OfAReview_CountsEachOnce()
    {
        var review = WorkReview.Run(
            Following.Register(
                Following.Item("a"), Following.Item("b"), Following.Item("c"), Following.Item("d", null), Following.Item("e"), Following.Item("f", "12-31")),
            Following.Log("06-28 done 06-27", "a").Append(Following.Entries("05-01 withdraw", "e")),
            Following.Day("07-10"));
        var tally = review.Tally;
        Assert.Equal("1 done of 4, 1 in time, 0 late, 2 overdue, 1 without a deadline", tally.ToString());
        Assert.Equal((3, 1, 1, 3, 2, 1), (tally.Due, tally.DueDone, tally.DueDoneInTime, tally.NotReported, tally.DueNotReported, tally.Withdrawn));
        var rate = tally.RateOf(WorkRateDefinition.InTimeOverDue);
        Assert.Equal("in-time-over-due: 1 of 3, too few reports", rate.ToString());
        Assert.Null(rate.Percent);
        Assert.Equal(Fraction.Of(100, 3), tally.RateOf(WorkRateDefinition.InTimeOverDue, 0.3m).Percent);
        Assert.Equal(Fraction.Of(100, 1), tally.RateOf(WorkRateDefinition.InTimeOverDone).Percent);
        // Of the four with a deadline, one has reported.
        Assert.Equal("reported-over-all: 1 of 4", tally.RateOf(WorkRateDefinition.ReportedOverAll).ToString());
    }

    // The last day is due, the day before is not yet.
    [Theory]
    [InlineData("06-29", 0)]
    [InlineData("06-30", 1)]
    public void Due_OnTheLastDay_Counts(string day, int due) =>
        Assert.Equal(due, WorkReview.Run(Following.Register(Following.Item()), WorkLog.Empty, Following.Day(day)).Tally.Due);

    [Fact]
    public void Total_NegativeNumber_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(static () => new WorkTally { Total = -1 });
}
