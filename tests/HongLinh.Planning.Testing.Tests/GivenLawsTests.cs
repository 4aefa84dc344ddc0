using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Testing.Tests;

/// <summary>Laws of rules, regimes and editions: kept by those of the library, broken by those with a fault on purpose.</summary>
public sealed class GivenLawsTests
{
    private static readonly Plan Plan = HongLinhYear.Plan;
    private static readonly PlanYear[] Years = [PlanYear.Of(2023), PlanYear.Of(2024), PlanYear.Of(2025), PlanYear.Of(2026)];
    private static readonly WorkingCalendar Days = VietnamDaysOff.Calendar;

    // Those of the town's plan whose condition speaks of figures; copies and outliers need a row of them, and hold until there is one.
    [Fact]
    public void Rules_OfEveryPlan_KeepTheirLaws() => Assert.All(
        QualityRules.For(Plan).Rules.Take(12), static rule =>
        {
            var run = new LawRun { Tries = 30 };
            RuleLaws.UnitScaleChangesNothing(rule, Plan, run);
            RuleLaws.LaterEstimateReplacesNothing(rule, Plan, run);
            RuleLaws.OrderOfEntryChangesNothing(rule, Plan, run);
            RuleLaws.UnrelatedReportChangesNothing(rule, Plan, run);
            RuleLaws.EarlierDayKnowsNothingLater(rule, Plan, run);
        });

    [Fact]
    public void Rule_ThatHoldsWhileNothingIsReported_IsCaught()
    {
        var subject = Plan.Lines[0].Indicator.Code;
        var rule = new Rule { Id = "silent", Name = BilingualName.Of("Im lặng", "Silent"), Subject = subject, Condition = Condition.Not(Condition.Reported(subject)) };
        var broken = Assert.Throws<LawBrokenException>(() => RuleLaws.Hold(rule, Plan));
        Assert.Equal("UnknownIsNeverFulfilled", broken.Law);
        Assert.Throws<ArgumentException>(() => RuleLaws.Hold(rule with { Subject = IndicatorCode.Of("elsewhere") }, Plan));
    }

    [Fact]
    public void Regimes_OfTheEditions_KeepTheirLaws()
    {
        RegimeLaws.Hold(ReportingRegimes.Decree09Of2019, ReportingLevel.Province, Days, Years);
        RegimeLaws.Hold(ReportingRegimes.KhanhHoa2023, ReportingLevel.Ward, Days, Years);
        RegimeLaws.WindowsAreInOrder(ReportingRegimes.Statistics, Years);
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "no deadlines", "EveryPeriodHasADeadline" },
        { "a deadline before its window ends", "DeadlinesFollowTheirWindows" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void Regime_WithAFault_IsCaught(string fault, string law)
    {
        var decree = ReportingRegimes.Decree09Of2019;
        var faulty = fault switch
        {
            "no deadlines" => decree with { Deadlines = [] },
            _ => decree with { Windows = [WindowRule.OwnDays(ReportingCycle.Month, decree.Basis)] },
        };
        Assert.Equal(law, Assert.Throws<LawBrokenException>(() => RegimeLaws.Hold(faulty, ReportingLevel.Province, Days, Years)).Law);
    }

    // Those days off stand beyond what is announced: the deadline is not known to be a working day.
    [Fact]
    public void Regime_BeyondTheKnownDaysOff_IsCaught() => Assert.Equal(
        "DeadlinesAreWorkingDays",
        Assert.Throws<LawBrokenException>(static () =>
            RegimeLaws.DeadlinesAreWorkingDays(ReportingRegimes.Decree09Of2019, ReportingLevel.Province, Days, PlanYear.Of(2040))).Law);

    [Fact]
    public void Edition_OfHongLinh_KeepsItsLaws() => EditionLaws.Hold(Plan);

    [Fact]
    public void Edition_WithAFault_IsCaught()
    {
        var town = Plan.Header.Issuer;
        var draft = PlanDraft.For(PlanYear.Of(2026), town).Group(BilingualName.Of("Nhóm", "Group"));
        Assert.Equal("EveryLineHasALegalBasis", LawOf(draft.Line(Plan.Lines[0].Target)));
        Assert.Equal("CodesAreUnique", LawOf(draft.With(static header => header with { Basis = Plan.Header.Basis }).Line(Plan.Lines[0].Target).Line(Plan.Lines[0].Target)));
    }

    private static string LawOf(PlanDraft draft) => Assert.Throws<LawBrokenException>(() => EditionLaws.Hold(draft.Create().Value)).Law;
}
