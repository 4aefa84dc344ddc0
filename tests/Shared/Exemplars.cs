using HongLinh.Planning.Calendar;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Shared;

/// <summary>Examples of every public value type: what the contract tests run on.</summary>
/// <remarks>
/// A new type needs one line: how to make an example, and how to make one that differs. A type may have several
/// lines. The values are examples of form; only their shape matters.
/// </remarks>
internal static class Exemplars
{
    public static IReadOnlyList<Exemplar> All { get; } =
    [
        // Collections, findings
        Of(static () => ValueList.From(["a", "b"]), static () => ValueList.From(["b", "a"])),
        Of(static () => ValueList.From([1.50m]), static () => default(ValueList<decimal>)),
        Of(static () => Place.Line("II.2.a", 4, 5),
            static () => Place.Figure(IndicatorCode.Of("budget-revenue"), ReportingPeriod.Quarter(PlanYear.Of(2023), 1))),
        Of<FindingDetail>(static () => "trên địa ban", static () => Reported.Listed([ReportedWords.Of("xuất siêu"), ReportedWords.Of("tăng khá")])),
        Of(static () => Finding.Of(FindingCode.Slip, Place.Item("II.2.a", 4), "trên địa ban", "địa bàn"),
            static () => Finding.Of(FindingCode.NoBaseline, Place.Item("II.2.a", 4), "")),
        Of(static () => Some.ReadingOfPlan(100m), static () => Some.ReadingOfPlan(200m)),

        // Sources
        Of(static () => BilingualName.Of("Thu ngân sách", "Budget revenue"), static () => BilingualName.Of("Thu ngân sách", "Revenue")),
        Of(static () => DocumentDate.On(new LocalDate(2023, 1, 5)), static () => DocumentDate.InMonth(new YearMonth(2023, 1))),
        Of(static () => DocumentDate.InMonth(new YearMonth(2023, 1)), static () => DocumentDate.InMonth(new YearMonth(2023, 2))),
        Of(static () => InForce.Between(new LocalDate(2023, 1, 1), new LocalDate(2025, 6, 30)), static () => InForce.Since(new LocalDate(2023, 1, 1))),
        Of(static () => new LegalBasis { Act = "Nghị định 09/2019/NĐ-CP", Article = "Điều 12" },
            static () => new LegalBasis { Act = "Nghị định 09/2019/NĐ-CP" }),
        Of(static () => SourceSpan.Of("II.2.a", 4, "tăng trên 13%"), static () => SourceSpan.Of("II.2.a", 5, "tăng trên 13%")),

        // Units, measures
        Of(static () => Dimension.Of(BaseDimension.Money, "VND"), static () => Dimension.One),
        Of(static () => Fraction.Of(-51, 100), static () => Fraction.Of(51, 100)),
        Of(static () => PriceBasis.Constant(2010), static () => PriceBasis.Current),
        Of(static () => (Quantity)Money.BillionDong.Of(-192.50m), static () => (Quantity)Money.BillionDong.Of(192.5m)),
        Of(static () => Money.BillionDong.Of(-192.50m), static () => Money.BillionDong.Of(192.5m)),
        Of(static () => Rounding.HalfUp(2), static () => Rounding.Truncate(2)),
        Of(static () => Unit.Counted("school", "trường", "schools"), static () => Unit.Counted("hamlet", "thôn", "hamlets")),
        Of(static () => Things.Counted("school", "trường", "schools"), static () => Things.Counted("hamlet", "thôn", "hamlets")),
        Of(static () => Some.MismatchOf(UnitCatalogue.PercentagePoint), static () => Some.MismatchOf(Money.Dong)),

        // Calendar, organisations
        Of(static () => PlanYear.Of(2023), static () => PlanYear.Of(2024)),
        Of(static () => ReportingPeriod.Quarter(PlanYear.Of(2023), 1), static () => ReportingPeriod.YearToDate(PlanYear.Of(2023), 3)),
        Of(static () => Some.Town("hong-linh"), static () => Some.Town("ky-anh")),
        Of(static () => LunarDate.Of(2023, 2, 1, isLeapMonth: true), static () => LunarDate.Of(2023, 2, 1)),
        Of(static () => Some.CultureDay(2026), static () => Some.CultureDay(2027)),
        Of(static () => Some.TableOf(Some.CultureDay(2026)), static () => Some.TableOf()),
        Of(static () => WorkingCalendar.Of(Some.TableOf(Some.CultureDay(2026))),
            static () => WorkingCalendar.IfProposalsPass(Some.TableOf(Some.CultureDay(2026)))),
        Of(static () => WindowRule.CutOff(ReportingCycle.Month, 14, Some.Basis), static () => WindowRule.OwnDays(ReportingCycle.Month, Some.Basis)),
        Of(static () => DeadlineRule.OnDay(ReportingLevel.Province, 25, Some.Basis),
            static () => DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Province, 25, Some.Basis)),
        Of(static () => Some.Regime(25), static () => Some.Regime(24)),
        Of(static () => Some.Due(25), static () => Some.Due(24)),
        Of(static () => Some.Due(25).Deadline, static () => Some.Due(24).Deadline),

        // Obligations
        Of(static () => Some.ExtensionTo(28), static () => Some.ExtensionTo(29)),
        Of(static () => Some.Rules(25), static () => Some.Rules(24)),
        Of(static () => Some.Book(25).Obligations[0], static () => Some.Book(24).Obligations[0]),
        Of(static () => Some.Book(25).ByUnit.Single(), static () => Some.Book(25, "ky-anh").ByUnit.Single()),
        Of(static () => Some.SubmissionOn(24), static () => Some.SubmissionOn(25)),

        // Indicators
        Of(static () => IndicatorCode.Of("budget-revenue"), static () => IndicatorCode.Of("budget-spending")),
        Of(static () => (Indicator)Some.Revenue with { Definition = null },
            static () => (Indicator)Some.Revenue with { Definition = BilingualName.Of("chuẩn 2021", "standard of 2021") }),
        Of(static () => Some.Revenue.With(static i => i with { Definition = null }),
            static () => Some.Revenue.With(static i => i with { Definition = BilingualName.Of("chuẩn 2021", "standard of 2021") })),
        Of(static () => NaturalLimits.Between(-1.50m, 2.5m), static () => NaturalLimits.Between(null, 2.5m)),

        // Targets
        Of(static () => Bound.Of(Comparator.GreaterThan, Money.BillionDong.Of(-1.5m)), static () => Bound.Of(Comparator.AtLeast, Money.BillionDong.Of(-1.5m))),
        Of(static () => Target.AtLeast(Some.Revenue, Money.BillionDong.Of(192.5m)),
            static () => Target.GreaterThan(Some.Revenue, Money.BillionDong.Of(192.5m))),
        Of(static () => Target.Between(Some.Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(2m)),
            static () => Target.Between(Some.Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(3m))),
        Of(static () => Target.Near(Some.Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(0.1m)),
            static () => Target.Near(Some.Revenue, Money.BillionDong.Of(1m), Money.BillionDong.Of(0.2m))),
        Of(static () => Some.GrowthBy(-13.5m), static () => Some.GrowthBy(13.5m)),
        Of(static () => Some.ChangeBy(-2m), static () => Some.ChangeBy(2m)),
        Of(static () => Target.Coverage(Some.Hamlets, 52, 52), static () => Target.Coverage(Some.Hamlets, 51, 52)),
        Of(static () => NamedItem.Of("Trường Mầm non Đậu Liêu"), static () => NamedItem.Of("Trường Tiểu học Nam Hồng")),
        Of(static () => NamedItemsTarget.Of(Some.Hamlets, [NamedItem.Of("Thôn 1")]), static () => NamedItemsTarget.Of(Some.Hamlets, [NamedItem.Of("Thôn 2")])),
        Of(static () => MilestoneTarget.Of(Some.Hamlets, new LocalDate(2023, 6, 30)), static () => MilestoneTarget.Of(Some.Hamlets, new LocalDate(2023, 7, 1))),
        Of(static () => AllOfTarget.Of([Some.GrowthBy(1m), Some.ChangeBy(2m)]), static () => AllOfTarget.Of([Some.ChangeBy(2m), Some.GrowthBy(1m)])),
        Of(static () => RankTarget.Within(Some.Hamlets, 10, 63), static () => RankTarget.Within(Some.Hamlets, 9, 63)),
        Of(static () => NotAssessableTarget.Because(Some.Hamlets, NotAssessableReason.All[0]),
            static () => NotAssessableTarget.Because(Some.Hamlets, NotAssessableReason.All[1])),

        // Plans
        Of(static () => new Amendment { From = new LocalDate(2023, 7, 1), Target = Some.GrowthBy(1m), Basis = Some.Basis },
            static () => new Amendment { From = new LocalDate(2023, 7, 2), Target = Some.GrowthBy(1m), Basis = Some.Basis }),
        Of(static () => Some.Task("task-1"), static () => Some.Task("task-2")),
        Of(static () => new Assignment { Lead = Some.Town("hong-linh"), Coordinating = [Some.Town("ky-anh")] },
            static () => new Assignment { Lead = Some.Town("hong-linh") }),
        Of(static () => Baseline.OfMove(Some.Year2023, Share.Percent.Of(8m)), static () => Baseline.Of(Some.Year2023, Share.Percent.Of(8m))),
        Of(static () => Baseline.Of(Some.Year2023, Money.BillionDong.Of(170.50m)), static () => Baseline.Of(Some.Year2023, Money.BillionDong.Of(171m))),
        Of(static () => CouncilSession.Of(6, 9), static () => CouncilSession.Of(6, 10)),
        Of(static () => DocumentNumber.Of("12", "KH-UBND"), static () => DocumentNumber.Of("", "KH-UBND")),
        Of(static () => new Footnote { Mark = "1", Words = Some.Words }, static () => new Footnote { Mark = "2", Words = Some.Words }),
        Of(static () => LeftOut.Because(Some.Words, BilingualName.Of("head of the document", "head of the document")),
            static () => LeftOut.Because(Some.Words, BilingualName.Of("seal", "seal"))),
        Of(static () => Some.ReadingOfPlan(100m).Value, static () => Some.ReadingOfPlan(200m).Value),
        Of(static () => Some.Group(100m), static () => Some.Group(200m)),
        Of(static () => Some.Header("plan-2023"), static () => Some.Header("plan-2024")),
        Of(static () => Some.Line(100m), static () => Some.Line(200m)),
        Of(static () => new PlanProse { Purpose = [Some.Words] }, static () => new PlanProse { GeneralObjective = [Some.Words] }),
        Of(static () => new PlanRequest { Of = [Some.Town("hong-linh")], Words = [Some.Words] },
            static () => new PlanRequest { Of = [Some.Town("ky-anh")], Words = [Some.Words] }),
        Of(static () => new PlanWork { Tasks = [Some.Task("task-1")] }, static () => new PlanWork()),
        Of(static () => Some.Duty("duty-1"), static () => Some.Duty("duty-2")),
        Of(static () => WordingSlip.Of("địa ban", "địa bàn"), static () => WordingSlip.Of("địa ban", "địa bạn")),

        Of(static () => Phasing.EvenMonths with { }, static () => Phasing.Replicated),
        Of(static () => Phasing.ProfileInPercent(Some.TwelveStartingWith(30m)), static () => Phasing.ProfileInPercent(Some.TwelveStartingWith(40m))),
        Of(static () => Phasing.LikeEarlierYears(Some.MonthsOf(2021)), static () => Phasing.LikeEarlierYears(Some.MonthsOf(2022))),

        // Observations
        // Work
        Of(static () => Some.WorkOf("task-1"), static () => Some.WorkOf("task-1") with { Due = null, Kind = WorkKind.Petition }),
        Of(static () => Some.DoneOn(27), static () => Some.DoneOn(28)),
        Of(static () => SynthesisParagraph.Written("I", "", "Đã họp."), static () => SynthesisParagraph.Written("II", "", "Đã họp.")),
        Of(static () => WorkEntry.Extension(WorkEntryKind.ExtensionAsked, "task-1", new LocalDate(2023, 7, 15), Some.TimesOn(20)),
            static () => WorkEntry.Reassignment("task-1", new Assignment { Lead = Some.Town("ward-1") }, Some.TimesOn(20))),
        Of(static () => WorkLog.Empty.Append(Some.DoneOn(27)), static () => WorkLog.Empty.Append(Some.DoneOn(28))),
        Of(static () => WorkRegister.Create(Some.WorkOf("task-1")).Value, static () => WorkRegister.Create(Some.WorkOf("task-2")).Value),
        Of(static () => Some.Review(27).Judgements[0], static () => Some.Review(28).Judgements[0]),
        Of(static () => Reminder.For(Some.Open(30))[0], static () => Reminder.For(Some.Open(29))[0]),
        Of(static () => Some.Scoring, static () => Some.Scoring with { LeaderCriteria = 3, CapCountsExcellent = true }),
        Of(static () => WorkScore.Of(Some.Scoring, Some.Review(27).Judgements) with { Common = 30m },
            static () => WorkScore.Of(Some.Scoring, Some.Review(27).Judgements) with { IsDisqualified = true, Excused = ["task-1"] }),
        Of(static () => Some.Review(27).Tally, static () => new WorkTally { Unit = Some.Town("ward-1"), Source = "Báo cáo", Total = 3 }),
        Of(static () => Some.Review(27).Tally.RateOf(WorkRateDefinition.DoneOverAll), static () => Some.Review(27).Tally.RateOf(WorkRateDefinition.LateOverAll)),

        Of(static () => ObservationLog.Empty.Append(Some.Report(1m)), static () => ObservationLog.Empty.Append(Some.Report(2m))),
        Of(static () => Some.Report(106.801m), static () => Some.Report(107m)),
        Of(static () => Some.View(106.801m), static () => Some.View(107m)),
        Of(static () => ReportedAbsence.Because(AbsenceReason.All[0]), static () => ReportedAbsence.Because(AbsenceReason.All[1])),
        Of(static () => ReportedBound.GreaterThan(Money.BillionDong.Of(2_786m)), static () => ReportedBound.LessThan(Money.BillionDong.Of(2_786m))),
        Of(static () => ReportedEvent.HappenedOn(new LocalDate(2023, 6, 30)), static () => ReportedEvent.HappenedOn(new LocalDate(2023, 7, 1))),
        Of(static () => ReportedExact.Of(Money.BillionDong.Of(-1.50m)), static () => ReportedExact.Of(Money.BillionDong.Of(1.5m))),
        Of(static () => ReportedGrowth.Of(Share.Percent.Of(-13.5m), GrowthBase.PreviousYear),
            static () => ReportedGrowth.Of(Share.Percent.Of(-13.5m), GrowthBase.SamePeriodLastYear)),
        Of(static () => ReportedItems.Of(["Thôn 1"], ["Thôn 2"]), static () => ReportedItems.Of(["Thôn 1"])),
        Of(static () => ReportedRange.Between(Share.Percent.Of(61m), Share.Percent.Of(62m)),
            static () => ReportedRange.Between(Share.Percent.Of(61m), Share.Percent.Of(63m))),
        Of(static () => ReportedShare.Of(Some.Hamlet.Of(51m), Some.Hamlet.Of(52m)), static () => ReportedShare.Of(Some.Hamlet.Of(52m), Some.Hamlet.Of(52m))),
        Of(static () => ReportedWords.Of("xuất siêu"), static () => ReportedWords.Of("nhập siêu")),

        // Rules
        Of(static () => PeriodChoice.In(Some.Year2023), static () => PeriodChoice.LatestOf(IndicatorCode.Of("budget-revenue"))),
        Of(static () => Some.Figure, static () => Term.Before(IndicatorCode.Of("budget-revenue"))),
        Of(static () => Term.Constant(Money.BillionDong.Of(-1.50m)), static () => Term.Constant(Money.BillionDong.Of(1.5m))),
        Of(static () => Term.Sum(Some.Figure, Some.Figure), static () => Term.Sum(Some.Figure, Some.Figure, Some.Figure)),
        Of(static () => Some.Figure.Minus(Some.Figure.Times(2m)), static () => Some.Figure.Times(2m).Minus(Some.Figure)),
        Of(static () => Some.Figure.Times(-1.50m), static () => Some.Figure.Times(1.5m)),
        Of(static () => Some.Figure.Per(Some.Figure.Times(2m)), static () => Some.Figure.Times(2m).Per(Some.Figure)),
        Of(static () => Some.Figure.GrowthOn(Some.Figure.Times(2m)), static () => Some.Figure.Times(2m).GrowthOn(Some.Figure)),
        Of(static () => Some.Reaches(100m), static () => Some.Reaches(200m)),
        Of(static () => Some.Band(1m), static () => Some.Band(2m)),
        Of(static () => WholeCondition.Of(Some.Figure, Some.Hamlet), static () => WholeCondition.Of(Some.Figure, Unit.One)),
        Of(static () => Condition.AllOf(Some.Reaches(1m), Some.Reaches(2m)), static () => Condition.AllOf(Some.Reaches(2m), Some.Reaches(1m))),
        Of(static () => Condition.AnyOf(Some.Reaches(1m), Some.Reaches(2m)), static () => Condition.AnyOf(Some.Reaches(2m), Some.Reaches(1m))),
        Of(static () => Condition.AtLeast(1, Some.Reaches(1m), Some.Reaches(2m)), static () => Condition.AtLeast(2, Some.Reaches(1m), Some.Reaches(2m))),
        Of(static () => Condition.Not(Some.Reaches(1m)), static () => Condition.Not(Some.Reaches(2m))),
        Of(static () => Condition.OnlyWhen(Some.Reaches(1m), Some.Reaches(2m)), static () => Condition.OnlyWhen(Some.Reaches(2m), Some.Reaches(1m))),
        Of(static () => ReportedCondition.Of(Some.Figure), static () => Condition.Reported(IndicatorCode.Of("budget-revenue"), Some.Year2023)),
        Of(static () => NeverFallsCondition.Of(IndicatorCode.Of("budget-revenue")),
            static () => NeverFallsCondition.Of(IndicatorCode.Of("budget-revenue"), "ky-anh")),
        Of(static () => ShareWithinWholeCondition.Of(IndicatorCode.Of("budget-revenue")),
            static () => ShareWithinWholeCondition.Of(IndicatorCode.Of("budget-revenue"), "ky-anh")),
        Of(static () => NoOutlierCondition.Of(Some.Figure), static () => NoOutlierCondition.Of(Some.Figure, 6, 4.50m)),
        Of(static () => NoUnitSlipCondition.Of(Some.Figure, Money.BillionDong.Of(192.50m)), static () => NoUnitSlipCondition.Of(Some.Figure)),
        Of(static () => NotCopiedCondition.Of(Some.Figure), static () => NotCopiedCondition.Of(Some.Figure, 4)),
        Of(static () => Some.RuleOf(100m), static () => Some.RuleOf(200m)),
        Of(static () => RuleSet.Create(Some.RuleOf(100m)), static () => RuleSet.Create(Some.RuleOf(200m))),
        Of(static () => Some.OutcomeOf(100m), static () => Some.OutcomeOf(200m)),
        Of(static () => Some.OutcomeOf(100m).Condition, static () => Some.OutcomeOf(200m).Condition),
        Of(static () => Some.OutcomeOf(100m).Condition.Operands[0], static () => Some.OutcomeOf(100m).Condition.Operands[1]),
        Of(static () => Some.OutcomeOf(100m).Condition.Operands[0].Value!, static () => Some.OutcomeOf(100m).Condition.Operands[1].Value!),
        Of(static () => Some.OutcomeOf(100m, null).Unknowns[0], static () => Some.OutcomeOf(100m, null, before: true).Unknowns[0]),

        // Evaluation, scorecards
        Of(static () => new JudgementPolicy { Name = "ours" }, static () => new JudgementPolicy { Name = "theirs" }),
        Of(static () => PublishedVerdict.Of(1, Verdict.Met), static () => PublishedVerdict.Of(2, Verdict.Met)),
        Of(static () => new PolicyGrid { Roundings = [Rounding.HalfUp(1)] }, static () => new PolicyGrid { NearTolerances = [0.5m] }),
        Of(static () => Some.Fits(Verdict.Exceeded)[0], static () => Some.Fits(Verdict.Open)[0]),
        Of(static () => Some.Card(100m).Judgements[0], static () => Some.Card(200m).Judgements[0]),
        Of(static () => Some.Card(100m).Judgements[0].Explain(), static () => Some.Card(200m).Judgements[0].Explain()),
        Of(static () => Some.Open<OpenAmount>(1), static () => Some.Open<OpenAmount>(2)),
        Of(static () => Some.Open<OpenItems>(1), static () => Some.Open<OpenItems>(2)),
        Of(static () => Some.Open<OpenUnits>(1), static () => Some.Open<OpenUnits>(2)),
        Of(static () => Some.Open<OpenPeriods>(1), static () => Some.Open<OpenPeriods>(2)),
        Of(static () => Some.Open<OpenMaturity>(1), static () => Some.Open<OpenMaturity>(2)),
        Of(static () => (ComputedPercent)Some.Card(100m).Judgements[0].PercentOfPlan(),
            static () => (ComputedPercent)Some.Card(200m).Judgements[0].PercentOfPlan()),
        Of(static () => (UndefinedPercent)Some.Card(100m, null).Judgements[0].PercentOfPlan(),
            static () => (UndefinedPercent)Some.Card(0m).Judgements[0].PercentOfPlan()),
        Of(static () => Some.Look(100m), static () => Some.Look(200m)),
        Of(static () => (ComputedPace)Some.Look(100m).Pace, static () => (ComputedPace)Some.Look(200m).Pace),
        Of(static () => ((ComputedPace)Some.Look(100m).Pace).Points[0], static () => ((ComputedPace)Some.Look(100m, 60m).Pace).Points[0]),
        Of(static () => (UndefinedPace)Some.Look(100m, null).Pace, static () => (UndefinedPace)Some.Look(100m, -1m).Pace),
        Of(static () => (ComputedProjection)Some.Look(100m, 50m).Projection, static () => (ComputedProjection)Some.Look(100m, 60m).Projection),
        Of(static () => (UndefinedProjection)Some.Look(100m, null).Projection, static () => (UndefinedProjection)Some.Look(100m, -1m).Projection),
        Of(static () => Some.Breach(150m), static () => Some.Breach(140m)),
        Of(static () => Some.Card(100m), static () => Some.Card(200m)),
        Of(static () => Some.Card(100m).Groups[0], static () => Some.Card(200m).Groups[0]),
        Of(static () => Some.Card(100m).Judgements[0].FlipMargin(), static () => Some.Card(200m).Judgements[0].FlipMargin()),
        Of(static () => Some.Card(100m).Judgements[0].FlipMargin().Edges[0], static () => Some.Card(200m).Judgements[0].FlipMargin().Edges[0]),
        Of(static () => Some.Card(100m).Fingerprint, static () => Some.Card(200m).Fingerprint),
        Of(static () => Some.Comparison(140m), static () => Some.Comparison(200m)),
        Of(static () => Some.Comparison(140m).Lines[0], static () => Some.Comparison(200m).Lines[0]),
        Of(static () => Some.Comparison(140m).Lines[0].Causes[0], static () => Some.Comparison(50m).Lines[0].Causes[0]),
        Of(static () => Some.Card(100m).Tally, static () => Some.Card(200m).Tally),
        Of(
            static () =>
                PublishedTally.Of(17, 21) with { Verdicts = [PublishedVerdict.Of(1, Verdict.Met)], Exceeded = 3, PublishedOn = new LocalDate(2024, 1, 30) },
            static () => PublishedTally.Of(17, 21)),
    ];

    // Made twice, so that equality is never that of one object with itself.
    private static Exemplar Of<T>(Func<T> one, Func<T> other)
        where T : notnull => new(one(), one(), other());
}
