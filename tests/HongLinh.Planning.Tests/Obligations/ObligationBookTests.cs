using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Calendar.Regimes;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Obligations;

public sealed class ObligationBookTests
{
    private static readonly Plan Monthly = OwedPlan.Of(ReportingCycle.Month);

    // April 2023 covers 15/03 to 14/04 and is due on Tuesday 25/04; in Vietnam both days end at 17:00 UTC.
    public static TheoryData<Instant, string> MomentsOfApril => new()
    {
        { Instant.FromUtc(2023, 3, 1, 0, 0), "not-due" },
        { Instant.FromUtc(2023, 4, 14, 17, 0) - Duration.Epsilon, "not-due" },
        { Instant.FromUtc(2023, 4, 14, 17, 0), "awaited" },
        { Instant.FromUtc(2023, 4, 25, 17, 0) - Duration.Epsilon, "awaited" },
        { Instant.FromUtc(2023, 4, 25, 17, 0), "overdue" },
        { Instant.FromUtc(2030, 1, 1, 0, 0), "overdue" },
    };

    public static TheoryData<Instant, string> ArrivalsOfApril => new()
    {
        { Instant.FromUtc(2023, 4, 10, 0, 0), "submitted-on-time" },
        { Instant.FromUtc(2023, 4, 25, 17, 0) - Duration.Epsilon, "submitted-on-time" },
        { Instant.FromUtc(2023, 4, 25, 17, 0), "submitted-late" },
        { Instant.FromUtc(2023, 12, 1, 0, 0), "submitted-late" },
    };

    [Theory]
    [MemberData(nameof(MomentsOfApril))]
    public void Open_NothingSent_StandsByTheMoment(Instant at, string state)
    {
        var april = OwedPlan.Open(Monthly, at).In("2023-M04");
        Assert.Equal(state, april.State.Code);
        Assert.Equal(state is "awaited" or "overdue", april.IsOwed);
        Assert.Equal(new LocalDate(2023, 4, 25), april.LastDay);
        Assert.Null(april.SubmittedAt);
    }

    [Theory]
    [MemberData(nameof(ArrivalsOfApril))]
    public void Open_FigureSent_IsOnTimeUntilTheEndOfTheLastDay(Instant at, string state)
    {
        var april = OwedPlan.Open(Monthly, OwedPlan.Late, OwedPlan.Figure("2023-M04", at)).In("2023-M04");
        Assert.Equal((state, at), (april.State.Code, april.SubmittedAt!.Value));
        Assert.False(april.IsOwed);
    }

    [Fact]
    public void Open_FigureNotKnownYet_IsNotIn() => Assert.Equal(ObligationState.Overdue,
        OwedPlan.Open(Monthly, OwedPlan.At(5, 1), OwedPlan.Figure("2023-M04", OwedPlan.At(5, 2))).In("2023-M04").State);

    [Fact]
    public void Open_LaterCorrection_LeavesTheFirstArrival() => Assert.Equal(ObligationState.SubmittedOnTime,
        OwedPlan.Open(Monthly, OwedPlan.Late, OwedPlan.Figure("2023-M04", OwedPlan.At(6, 1)), OwedPlan.Figure("2023-M04", OwedPlan.At(4, 20)))
            .In("2023-M04").State);

    [Fact]
    public void Open_Extension_MovesTheLastDayOfItsUnitAndPeriodAlone()
    {
        var extension = Some.ExtensionTo(28) with { Reporter = "departments" };
        var rules = OwedPlan.Rules with { Extensions = [extension] };
        var book = OwedPlan.Open(Monthly, rules, OwedPlan.At(4, 28, 24) - Duration.Epsilon);
        var april = book.In("2023-M04");
        Assert.Equal((ObligationState.Awaited, new LocalDate(2023, 4, 28)), (april.State, april.LastDay!.Value));
        Assert.Equal(extension, april.Extension);
        Assert.Equal(new LocalDate(2023, 4, 25), april.Deadline?.Day);
        Assert.Equal(ObligationState.Overdue, book.In("2023-M03").State);
        Assert.Equal(ObligationState.Overdue, OwedPlan.Open(Monthly, rules, OwedPlan.At(4, 28, 24)).In("2023-M04").State);
        var others = OwedPlan.Rules with { Extensions = [extension with { Reporter = "tax" }] };
        Assert.Equal(ObligationState.Overdue, OwedPlan.Open(Monthly, others, OwedPlan.At(4, 26)).In("2023-M04").State);
    }

    // The deadline of the regime is 25/04: a grant until 20/04 takes nothing away.
    [Fact]
    public void Open_ExtensionBeforeTheDeadline_ShortensNothing()
    {
        var rules = OwedPlan.Rules with { Extensions = [Some.ExtensionTo(20) with { Reporter = "departments" }] };
        var april = OwedPlan.Open(Monthly, rules, OwedPlan.At(4, 22)).In("2023-M04");
        Assert.Equal((ObligationState.Awaited, new LocalDate(2023, 4, 25)), (april.State, april.LastDay!.Value));
    }

    public static TheoryData<string, bool, string> Merged => new()
    {
        { "month", false, "2023-M01 2023-M02 2023-Q1 2023-M04 2023-M05 2023-H1 2023-M07 2023-M08 2023-Q3 2023-M10 2023-M11 2023" },
        { "month", true, "2023-M01 2023-M02 2023-Q1 2023-M04 2023-M05 2023-H1 2023-M07 2023-M08 2023-9M 2023-M10 2023-M11 2023" },
        { "quarter", false, "2023-Q1 2023-H1 2023-Q3 2023" },
        { "half-year", false, "2023-H1 2023" },
        { "year", false, "2023" },
    };

    [Theory]
    [MemberData(nameof(Merged))]
    public void Open_LongestStands_OwesOneReportForEachEnd(string cycle, bool nineMonths, string periods)
    {
        Assert.True(ReportingCycle.TryFromCode(cycle, out var own));
        var windows = nineMonths ? Fourteenth.WithNineMonths : Fourteenth.Regime;
        var rules = OwedPlan.Rules with { Merge = MergePolicy.LongestStands, Regime = OwedPlan.Regime(windows) };
        Assert.Equal(periods, OwedPlan.Open(OwedPlan.Of(own), rules, OwedPlan.Early).Periods());
    }

    [Theory]
    [InlineData("quarter", "2023-Q1 2023-Q2 2023-Q3 2023-Q4")]
    [InlineData("year", "2023")]
    [InlineData("nine-months", "")] // The regime sets no window for nine months, so none is owed.
    public void Open_WithoutMerging_OwesEachPeriodOfTheIndicator(string cycle, string periods)
    {
        Assert.True(ReportingCycle.TryFromCode(cycle, out var own));
        Assert.Equal(periods, OwedPlan.Open(OwedPlan.Of(own), OwedPlan.Early).Periods());
    }

    [Theory]
    [InlineData("2023-M01..M04")]
    [InlineData("2023-M04")]
    public void Open_FigureOfASpanThatEndsWithThePeriod_Answers(string period) => Assert.Equal(ObligationState.SubmittedOnTime,
        OwedPlan.Open(Monthly, OwedPlan.At(4, 26), OwedPlan.Figure(period, OwedPlan.At(4, 20))).In("2023-M04").State);

    [Theory]
    [InlineData("2023-M01..M03")]
    [InlineData("2023-Q2")]
    [InlineData("2023")]
    public void Open_FigureOfASpanThatEndsElsewhere_DoesNotAnswer(string period) => Assert.Equal(ObligationState.Overdue,
        OwedPlan.Open(Monthly, OwedPlan.At(4, 26), OwedPlan.Figure(period, OwedPlan.At(4, 20))).In("2023-M04").State);

    // Other figures of the town are about its wards; the judgement leaves those aside, so they cannot settle the debt.
    [Fact]
    public void Open_FigureAboutAnotherUnit_DoesNotAnswer()
    {
        var figure = OwedPlan.Figure("2023-M04", OwedPlan.At(4, 20));
        Assert.Equal(ObligationState.Overdue, About("ward-1"));
        Assert.Equal(ObligationState.SubmittedOnTime, About("hong-linh"));

        ObligationState About(string unit) => OwedPlan.Open(Monthly, OwedPlan.At(4, 26), figure with { ReportingUnit = unit }).In("2023-M04").State;
    }

    [Fact]
    public void Open_Absence_AnswersUnlessTheFigureIsStillBeingCounted() => Assert.All(AbsenceReason.All, static reason =>
    {
        var figure = OwedPlan.Figure("2023-M04", OwedPlan.At(4, 20), ReportedAbsence.Because(reason));
        var state = OwedPlan.Open(Monthly, OwedPlan.At(4, 26), figure).In("2023-M04").State;
        Assert.Equal(reason == AbsenceReason.NotYetCounted ? ObligationState.Overdue : ObligationState.SubmittedOnTime, state);
    });

    [Fact]
    public void Open_CountedLaterThanPromised_CountsFromTheFigure() => Assert.Equal(ObligationState.SubmittedLate,
        OwedPlan.Open(Monthly, OwedPlan.Late,
            OwedPlan.Figure("2023-M04", OwedPlan.At(4, 20), ReportedAbsence.Because(AbsenceReason.NotYetCounted)),
            OwedPlan.Figure("2023-M04", OwedPlan.At(5, 20))).In("2023-M04").State);

    // Nobody set a day for the level: what is not in is not late, and what is in is not punctual.
    [Fact]
    public void Open_LevelWithoutADeadline_IsNeitherOnTimeNorLateAndCountedApart()
    {
        var rules = OwedPlan.Rules with { Regime = Fourteenth.Regime };
        var nothing = OwedPlan.Open(Monthly, rules, Instant.FromUtc(2030, 1, 1, 0, 0));
        var april = nothing.In("2023-M04");
        Assert.Equal((ObligationState.NoDeadline, true), (april.State, april.IsOwed));
        Assert.Null(april.Deadline);
        Assert.Null(april.LastDay);
        Assert.Equal(ObligationState.NotDue, OwedPlan.Open(Monthly, rules, OwedPlan.At(4, 14)).In("2023-M04").State);
        var one = OwedPlan.Open(Monthly, rules, OwedPlan.Late, OwedPlan.Figure("2023-M04", OwedPlan.At(4, 20)));
        Assert.Equal(ObligationState.Submitted, one.In("2023-M04").State);
        // Twelve months, one of them in.
        var unit = Assert.Single(one.ByUnit);
        Assert.Equal((0, 0, 0, 0, 1, 11), (unit.Expected, unit.Submitted, unit.OnTime, unit.Late, unit.Untimed, unit.NoDeadline));
        Assert.Equal("departments: 0 of 0 in, 0 on time, 0 late, 0 overdue; without a deadline 1 in, 11 not in", unit.ToString());
    }

    // An extension names a day where the regime names none: it can pass.
    [Fact]
    public void Open_ExtensionWhereTheRegimeSetsNoDeadline_IsTheDeadline()
    {
        var rules = OwedPlan.Rules with { Regime = Fourteenth.Regime, Extensions = [Some.ExtensionTo(28) with { Reporter = "departments" }] };
        Assert.Equal(ObligationState.Awaited, OwedPlan.Open(Monthly, rules, OwedPlan.At(4, 28)).In("2023-M04").State);
        Assert.Equal(ObligationState.Overdue, OwedPlan.Open(Monthly, rules, OwedPlan.At(4, 29)).In("2023-M04").State);
    }

    // The table begins in 2026, so nobody can say which days of 2023 were worked.
    [Fact]
    public void Open_DaysOffNotKnown_IsAwaitedAndNeverOverdue()
    {
        var rules = OwedPlan.Rules with { Calendar = WorkingCalendar.Of(Some.TableOf()) };
        var april = OwedPlan.Open(Monthly, rules, Instant.FromUtc(2030, 1, 1, 0, 0)).In("2023-M04");
        Assert.Equal((ObligationState.Awaited, new LocalDate(2023, 4, 25)), (april.State, april.LastDay!.Value));
        Assert.Equal(CalendarKnowledge.NotKnownYet, april.Deadline?.Knowledge);
        // By Tuesday 25/04 it is in time whatever the days off are; after that nobody can say.
        Assert.Equal(
            ObligationState.SubmittedOnTime,
            OwedPlan.Open(Monthly, rules, OwedPlan.Late, OwedPlan.Figure("2023-M04", OwedPlan.At(4, 25))).In("2023-M04").State);
        Assert.Equal(
            ObligationState.Submitted, OwedPlan.Open(Monthly, rules, OwedPlan.Late, OwedPlan.Figure("2023-M04", OwedPlan.At(4, 26))).In("2023-M04").State);
        // An extension names its day, whatever the days off are.
        var extended = rules with { Extensions = [Some.ExtensionTo(28) with { Reporter = "departments" }] };
        Assert.Equal(ObligationState.Overdue, OwedPlan.Open(Monthly, extended, OwedPlan.Late).In("2023-M04").State);
    }

    [Fact]
    public void Open_TwoTargetsOnOneIndicator_OweItsFigureOnce()
    {
        var both = AllOfTarget.Of([Some.GrowthBy(1m), Some.ChangeBy(2m)]);
        var plan = OwedPlan.Plan(null, Some.Line(100m), Some.Line(100m) with { Ordinal = 2, Target = both });
        Assert.Equal(12, OwedPlan.Open(plan, OwedPlan.Early).Obligations.Count);
    }

    [Fact]
    public void Open_LineThatCannotBeMeasured_OwesNothing()
    {
        var words = NotAssessableTarget.Because(Some.Hamlets, NotAssessableReason.All[0]);
        Assert.Empty(OwedPlan.Open(OwedPlan.Plan(null, Some.Line(1m) with { Target = words }), OwedPlan.Early).Obligations);
    }

    [Fact]
    public void ByUnit_TwoReporters_CountsEachState()
    {
        // On 26/04 at noon: January to April should be in; May to December are still open.
        var taxLine = Some.Line(1m) with
        {
            Ordinal = 2,
            Target = Target.AtLeast(Some.Hamlets, Things.Counted("hamlet", "thôn", "hamlets").Of(1m)),
            Assignment = new Assignment { Lead = OwedPlan.Tax },
        };
        var book = OwedPlan.Open(OwedPlan.Plan(null, OwedPlan.Line(ReportingCycle.Month), taxLine), OwedPlan.At(4, 20),
            OwedPlan.Figure("2023-M01", OwedPlan.At(1, 20)), OwedPlan.Figure("2023-M02", OwedPlan.At(3, 20)));
        var units = book.ByUnit.ToDictionary(static unit => unit.Unit.Code);
        Assert.Equal(["departments", "tax"], units.Keys);
        // January in time, February late, March overdue since Monday 27/03, April awaited until 25/04.
        Assert.Equal((1, 1, 1, 1, 8), Numbers(units["departments"]));
        Assert.Equal((4, 2), (units["departments"].Expected, units["departments"].Submitted));
        Assert.Equal((0, 0, 3, 1, 8), Numbers(units["tax"]));
        Assert.Equal(6, book.Owed.Count());
    }

    [Fact]
    public void Obligations_OfAYear_AreInTheOrderOfTheirWindows()
    {
        var book = OwedPlan.Open(OwedPlan.Plan(new PlanWork { Duties = [Some.Duty("duty-1")] }, OwedPlan.Line(ReportingCycle.Quarter)), OwedPlan.Early);
        Assert.Equal(
            "2023-M01 2023-M02 2023-Q1 2023-M03 2023-M04 2023-M05 2023-Q2 2023-M06 2023-M07 2023-M08 2023-Q3 2023-M09 2023-M10 2023-M11 2023-Q4 2023-M12",
            book.Periods());
        Assert.Equal("hong-linh: 0 of 0 in, 0 on time, 0 late, 0 overdue; without a deadline 0 in, 0 not in", book.ByUnit.First().ToString());
    }

    private static (int OnTime, int Late, int Overdue, int Awaited, int NotDue) Numbers(Punctuality unit) =>
        (unit.OnTime, unit.Late, unit.Overdue, unit.Awaited, unit.NotDue);
}
