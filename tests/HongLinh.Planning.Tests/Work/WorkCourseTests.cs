using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

/// <summary>What the entries on one piece of work leave behind: due on 30/06/2023, assigned on 01/02/2023, seen on 01/08/2023.</summary>
public sealed class WorkCourseTests
{
    private static WorkItem Petition => Following.Item() with { Kind = WorkKind.Petition };

    // Days come before the moments of recording, these before the kinds, and a request before its decision; the order of entering comes last.
    [Theory]
    [InlineData("06-15 80%; 06-10 60% rec:06-20", "overdue 80")]
    [InlineData("06-10 60% rec:06-20; 06-15 80%", "overdue 80")]
    [InlineData("06-10 done 06-10 rec:06-12; 06-10 return rec:06-11", "done-in-time 100")]
    [InlineData("06-10 return rec:06-11; 06-10 done 06-10 rec:06-12", "done-in-time 100")]
    [InlineData("06-10 return rec:06-12; 06-10 done 06-10 rec:06-11", "overdue -")]
    [InlineData("06-21 grant 08-15; 06-21 ask 08-15; 06-21 20%", "in-progress 20")]
    [InlineData("06-10 50%; 06-10 60%", "overdue 60")]
    public void State_EntriesInAnyOrder_AreFollowedByTheirTimes(string entries, string expected)
    {
        var judgement = Following.Judge(entries, "08-01");
        Assert.Equal(expected, $"{judgement.State} {judgement.Percent?.ToString("0", null) ?? "-"}");
        Assert.Empty(judgement.Findings);
    }

    // A correction is recorded later, and before the work was returned. Without one, both reports stand.
    [Theory]
    [InlineData("06-10 60%; 06-10 50% rec:06-11", "")]
    [InlineData("06-10 60%; 06-10 50%", "work-percent-falls")]
    [InlineData("06-09 60%; 06-10 50%; 06-10 return rec:06-11; 06-10 70% rec:06-12", "work-percent-falls")]
    [InlineData("06-10 40%; 06-10 30% rec:06-11", "")]
    [InlineData("06-10 done 06-10; 06-10 100% rec:06-11", "")]
    [InlineData("06-10 done 06-10; 06-10 40% rec:06-11", "work-done-taken-back")]
    public void Findings_TwoReportsOfOneDay_AreOfTheOneThatStands(string entries, string codes) =>
        Assert.Equal(codes, string.Join(' ', Following.Judge(entries, "08-01").Findings.Codes()));

    // The first day and the last day belong to the term, and a hundred percent is the whole.
    [Theory]
    [InlineData("02-01 20%", "overdue")]
    [InlineData("02-01 done 02-01", "done-in-time")]
    [InlineData("06-30 ask 07-15", "overdue-not-reported")]
    [InlineData("06-10 done 06-10 100%", "done-in-time")]
    [InlineData("06-30 100%", "done-in-time")]
    public void Findings_OnTheBoundItself_AreNone(string entries, string state)
    {
        var judgement = Following.Judge(entries, "08-01");
        Assert.Equal(state, judgement.State.Code);
        Assert.Empty(judgement.Findings);
    }

    // Nothing that was said of the work before it was returned is said of it afterwards: that its day was contradicted or could not be right.
    [Theory]
    [InlineData("06-10 done 06-10; 06-12 done 06-11; 06-15 return; 06-20 done 06-20", "done-in-time True")]
    [InlineData("06-10 done 06-10; 06-15 return; 06-20 done 06-20", "done-in-time True")]
    [InlineData("06-10 done 01-31; 06-15 return; 06-20 100%", "done-in-time True")]
    [InlineData("06-10 done 06-10; 06-15 return; 06-20 100%", "done-in-time True")]
    [InlineData("06-10 done 06-10; 06-15 return; 06-20 done 06-12", "done-undated False")]
    public void State_DoneAgainAfterAReturn_RestsOnWhatCameLater(string entries, string expected)
    {
        var judgement = Following.Judge(entries, "08-01");
        Assert.Equal((expected, 1), ($"{judgement.State} {judgement.IsCertain}", judgement.Returns));
    }

    // A percentage that falls after the work was reported done puts that report in doubt, however often it falls; before it, it does not.
    [Theory]
    [InlineData("06-10 done 06-10; 06-20 50%", false)]
    [InlineData("06-10 done 06-10; 06-20 50%; 06-25 40%", false)]
    [InlineData("06-10 60%; 06-15 50%; 06-20 done 06-20", true)]
    public void IsCertain_PercentFalls_IsFalseOnlyAfterTheWorkWasDone(string entries, bool isCertain) =>
        Assert.Equal(isCertain, Following.Judge(entries, "08-01").IsCertain);

    // The number of the product may be in any report since the last return; a number left blank is none.
    [Theory]
    [InlineData("06-01 70% no:12/BC; 06-10 done 06-10 no:12/BC", false)]
    [InlineData("06-01 done 06-01 no:12/BC; 06-05 return; 06-10 done 06-10", true)]
    [InlineData("06-01 done 06-01 no:12/BC; 06-05 return; 06-10 done 06-10 no:13/BC", false)]
    public void Findings_NumberOfTheProduct_IsThatOfTheLatestDelivery(string entries, bool isMissing) => Missing(entries, WorkKind.Task, isMissing);

    // The letter that answers has a number too.
    [Theory]
    [InlineData("06-10 answer", true)]
    [InlineData("06-10 answer no:/CV", true)]
    [InlineData("06-10 answer no:5/CV", false)]
    [InlineData("06-05 70% no:5/CV; 06-10 answer no:5/CV", false)]
    [InlineData("06-05 70% no:5/CV; 06-10 answer", false)]
    public void Findings_NumberOfTheAnswer_CountsAsThatOfTheProduct(string entries, bool isMissing) => Missing(entries, WorkKind.Question, isMissing);

    [Theory]
    [InlineData("06-10 40%; 06-20 60%", 60)]
    [InlineData("06-10 40%; 06-20 -", 40)]
    [InlineData("06-10 -", null)]
    [InlineData("06-10 40%; 06-15 withdraw; 06-20 50%", 40)]
    public void Percent_Reports_IsTheLastOneGiven(string entries, int? percent) => Assert.Equal(percent, Following.Judge(entries, "08-01").Percent);

    // A report of 28/06 without a day, and a later one: with a day it is the better one; without one, the first was in time.
    [Theory]
    [InlineData("06-28 100%; 07-05 done 06-27", "done-in-time 06-27 07-05")]
    [InlineData("06-28 100%; 07-05 100%", "done-in-time - 06-28")]
    [InlineData("06-28 done 06-27; 07-05 100%", "done-in-time 06-27 06-28")]
    [InlineData("06-28 done 06-27; 07-05 done 06-27", "done-in-time 06-27 06-28")]
    [InlineData("06-05 40%", "overdue - 06-05")]
    [InlineData("06-05 40%; 06-10 withdraw", "withdrawn - 06-10")]
    [InlineData("06-20 ask 07-15", "overdue-not-reported - -")]
    public void RestsOn_SeveralEntries_IsTheOneThatDecides(string entries, string expected)
    {
        var judgement = Following.Judge(entries, "08-01");
        Assert.Equal(expected, $"{judgement.State} {Text(judgement.DoneOn)} {Text(judgement.RestsOn?.On)}");
        Assert.Empty(judgement.Findings);

        static string Text(NodaTime.LocalDate? day) => day is { } known ? known.ToString("MM-dd", null) : "-";
    }

    // Three longer terms, none of them asked for: the third is said once more.
    [Fact]
    public void Findings_ThirdExtensionWithoutARequest_AreOfBoth() => Assert.Equal(
        ["work-decision-without-request", "work-decision-without-request", "work-decision-without-request", "work-extension-third"],
        Following.Judge("06-10 grant 07-05; 06-20 grant 07-10; 06-25 grant 07-15", "08-01").Findings.Codes());

    // The first answer counts; what is settled or told to the council without one was not answered.
    [Theory]
    [InlineData("06-10 answer; 06-20 answer", "06-10")]
    [InlineData("06-10 settle", null)]
    [InlineData("06-10 settle; 06-20 council", null)]
    public void AnsweredOn_APetition_IsTheDayOfTheFirstAnswer(string entries, string? day) =>
        Assert.Equal(day is null ? null : Following.Day(day), Following.Judge(entries, "08-01", Petition).AnsweredOn);

    // Once the work is done, nothing is asked any more.
    [Theory]
    [InlineData("06-20 ask 07-15; 06-28 done 06-28", null, null)]
    [InlineData("06-20 ask 07-15", "06-20", null)]
    [InlineData("06-20 ask 07-15; 06-25 refuse", null, "06-25")]
    [InlineData("06-20 ask 07-15; 06-25 refuse; 06-28 withdraw", null, null)]
    public void Pending_Request_IsThatOfOpenWork(string entries, string? pending, string? refused)
    {
        var judgement = Following.Judge(entries, "08-01");
        Assert.Equal((DayOf(pending), DayOf(refused)), (judgement.Pending?.On, judgement.Refused?.On));

        static NodaTime.LocalDate? DayOf(string? day) => day is null ? null : Following.Day(day);
    }

    // A request and a refusal are one after the other, so the one that is set is the one that stands; null says nothing of the other.
    [Fact]
    public void Pending_SetOnAnotherJudgement_IsTheOneThatWasSet()
    {
        var asked = Following.Judge("06-20 ask 07-15", "08-01");
        var refused = Following.Judge("06-20 ask 07-15; 06-25 refuse", "08-01");
        Assert.Equal((asked.Pending, null), ((refused with { Pending = asked.Pending }).Pending, (refused with { Pending = asked.Pending }).Refused));
        Assert.Equal((null, refused.Refused), ((asked with { Refused = refused.Refused }).Pending, (asked with { Refused = refused.Refused }).Refused));
        Assert.Equal(refused.Refused, (refused with { Pending = null }).Refused);
        Assert.Equal(asked.Pending, (asked with { Refused = null }).Pending);
    }

    private static void Missing(string entries, WorkKind kind, bool isMissing)
    {
        var item = Following.Item() with { Kind = kind, Product = BilingualName.Of("Báo cáo", "Report") };
        Assert.Equal(isMissing ? ["work-product-without-number"] : [], Following.Judge(entries, "08-01", item).Findings.Codes());
    }
}
