using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Shared;

/// <summary>Small values that larger examples are made of; each call makes a new one.</summary>
internal static class Some
{
    public static Indicator<Money> Revenue =>
        Indicator<Money>.Define("budget-revenue", BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.BillionDong, OverTime.Stock);

    public static Indicator<Things> Hamlets =>
        Indicator<Things>.Define(
            "model-hamlets", BilingualName.Of("Thôn kiểu mẫu", "Model hamlets"), Things.Counted("hamlet", "thôn", "hamlets"), OverTime.Stock);

    public static Unit Hamlet => Unit.Counted("hamlet", "thôn", "hamlets");

    public static ReportingPeriod Year2023 => ReportingPeriod.WholeYear(PlanYear.Of(2023));

    public static SourceSpan Words => SourceSpan.Of("II.2.a", 4, "Thu ngân sách đạt 192,5 tỷ đồng");

    public static LegalBasis Basis => new() { Act = "Nghị quyết 90/NQ-HĐND" };

    public static GrowthTarget GrowthBy(decimal percent) =>
        Target.Growth(Revenue, Comparator.AtLeast, Share.Percent.Of(percent), GrowthBase.PreviousYear);

    public static ChangeTarget ChangeBy(decimal billion) =>
        Target.Change(Revenue, Comparator.AtLeast, Money.BillionDong.Of(billion), GrowthBase.PreviousYear);

    public static OrgUnit Town(string code) =>
        new() { Code = code, Name = BilingualName.Of("Thị xã", "Town"), Kind = OrgKind.All[0] };

    public static UnitMismatch MismatchOf(Unit other) => UnitCatalogue.Percent.FactorTo(other).AsT1;

    public static AssignedTask Task(string code) => new()
    {
        Code = code,
        Name = BilingualName.Of("Thu ngân sách", "Collect the budget revenue"),
        Words = Words,
        Assignment = new Assignment { Lead = Town("hong-linh") },
    };

    public static ReportingDuty Duty(string code) => new()
    {
        Code = code,
        Subject = BilingualName.Of("Thu ngân sách", "Budget revenue"),
        Reporter = Town("hong-linh"),
        Recipients = [Town("ha-tinh")],
        Rhythm = DutyRhythm.All[0],
        Words = Words,
    };

    /// <summary>Work of the first half of 2023.</summary>
    public static WorkItem WorkOf(string code) => new()
    {
        Code = code,
        Name = BilingualName.Of("Xây dựng đề án", "Draft the scheme"),
        Assignment = new Assignment { Lead = Town("hong-linh") },
        AssignedOn = new LocalDate(2023, 2, 1),
        Due = new LocalDate(2023, 6, 30),
    };

    /// <summary>Rules on scoring with 30 and 70 points.</summary>
    public static ScoringRules Scoring => new()
    {
        CommonPoints = 30m,
        ResultPoints = 70m,
        Deduction = 25m,
        Thresholds = [90m, 70m, 50m],
        ExcellentCap = 20m,
        Basis = Basis,
    };

    /// <summary>A day of June 2023, recorded at nine in the morning.</summary>
    public static (LocalDate On, Instant RecordedAt) TimesOn(int day) => (new LocalDate(2023, 6, day), Instant.FromUtc(2023, 6, day, 2, 0));

    /// <summary>The first work reported done on a day of June 2023.</summary>
    public static WorkEntry DoneOn(int day) => WorkEntry.Of(WorkEntryKind.Progress, "task-1", TimesOn(day).On, TimesOn(day).RecordedAt) with
    {
        Percent = 100m,
        DoneOn = TimesOn(day).On,
        Number = DocumentNumber.Of("12", "ĐA-UBND"),
        Dated = TimesOn(day).On,
        Words = "Đã trình ban hành",
        By = "hong-linh",
        Evidence = "de-an.pdf",
        AlsoFor = ["task-2"],
    };

    /// <summary>The first work, done on a day of June 2023, as of the end of July.</summary>
    public static WorkReview Review(int day) =>
        WorkReview.Run(WorkRegister.Create(WorkOf("task-1")).Value, WorkLog.Empty.Append(DoneOn(day)), new LocalDate(2023, 7, 31));

    /// <summary>The first work, open, as of a day of June 2023.</summary>
    public static WorkReview Open(int day) => WorkReview.Run(WorkRegister.Create(WorkOf("task-1")).Value, WorkLog.Empty, new LocalDate(2023, 6, day));

    public static PlanHeader Header(string code) => new()
    {
        Code = code,
        Year = PlanYear.Of(2023),
        Issuer = Town("hong-linh"),
        Title = BilingualName.Of("Kế hoạch", "Plan"),
        Number = DocumentNumber.Of("12", "KH-UBND"),
        Place = "Hồng Lĩnh",
        Date = DocumentDate.InMonth(new YearMonth(2023, 1)),
        Basis = Basis,
        Session = CouncilSession.Of(6, 9),
        SignedFor = "ỦY BAN NHÂN DÂN",
        SignedBy = "Chủ tịch",
    };

    /// <summary>A line that promises a revenue of at least so many billions.</summary>
    public static PlanLine Line(decimal billion) =>
        new() { Ordinal = 1, Target = Target.AtLeast(Revenue, Money.BillionDong.Of(billion)), Words = Words };

    public static PlanGroup Group(decimal billion) =>
        new() { Mark = "a", Name = BilingualName.Of("Kinh tế", "Economy"), Words = Words, Lines = [Line(billion)] };

    public static Reading<Plan> ReadingOfPlan(decimal billion) => Plan.Create(Header("plan-2023"), [Group(billion)]);

    /// <summary>A report of the revenue of the whole year in billions.</summary>
    public static Observation Report(decimal billion) => new()
    {
        Indicator = IndicatorCode.Of("budget-revenue"),
        Period = Year2023,
        Reported = ReportedExact.Of(Money.BillionDong.Of(billion)),
        Maturity = Maturity.All[0],
        ReferenceDate = new LocalDate(2023, 12, 31),
        RecordedAt = Instant.FromUtc(2024, 1, 5, 0, 0),
        PrintedPercent = 55.50m,
    };

    public static LogView View(decimal? billion) =>
        ObservationLog.Empty.Append(billion is { } reported ? [Report(reported)] : []).KnownAt(Instant.FromUtc(2024, 2, 1, 0, 0));

    /// <summary>The verdict on a promise, for a report of 150 billions or another one; null for none.</summary>
    public static Scorecard Card(decimal promised, decimal? reported = 150m) =>
        PlanReview.Run(ReadingOfPlan(promised).Value, View(reported), new LocalDate(2024, 2, 1), JudgementPolicy.Literal, RuleSet.None);

    /// <summary>Twelve per cents of a year: the first, what is left in December, nothing between.</summary>
    public static ValueList<decimal> TwelveStartingWith(decimal first) => [first, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 100m - first];

    /// <summary>The twelve months of a year, each with as many billions as its number.</summary>
    public static ValueList<Baseline> MonthsOf(int year) => ValueList.From(Enumerable.Range(1, 12).Select(month =>
        Baseline.Of(ReportingPeriod.Month(PlanYear.Of(year), month), Money.BillionDong.Of(month))));

    /// <summary>What a report for the first half of the year leads to expect; null for none, and below 0 for one that is set aside.</summary>
    public static YearOutlook Look(decimal promised, decimal? reported = 150m)
    {
        var log = ObservationLog.Empty.Append(reported is { } billion
            ? [Report(billion) with { Period = ReportingPeriod.Half(PlanYear.Of(2023), 1), ReferenceDate = new LocalDate(2023, 6, 30) }]
            : []);
        return PlanReview.Run(ReadingOfPlan(promised).Value, log.KnownAt(Instant.MaxValue), new LocalDate(2023, 7, 10), JudgementPolicy.Literal, RuleSet.None)
            .Outlooks()[0];
    }

    /// <summary>What is open of a promise: the figures run to a month, so many wards are silent, so many hamlets are done.</summary>
    public static T Open<T>(int many)
        where T : OpenPoint
    {
        var flow = Revenue.With(static i => i with { OverTime = OverTime.Flow, AcrossUnits = AcrossUnits.Sum });
        var promise = new PlanLine { Ordinal = 1, Target = Target.AtLeast(flow, Money.BillionDong.Of(1_000m)), Words = Words };
        var ward = Report(150m + many) with { Period = ReportingPeriod.YearToDate(PlanYear.Of(2023), many), Maturity = Maturity.All[many - 1] };
        var wards =
            promise with
            {
                ReportingUnits = [Town("ward-0"),
            .. Enumerable.Range(1, many).Select(static number => Town("ward-" + number.ToString(CultureInfo.InvariantCulture)))]
            };
        var hamlets = promise with { Target = Target.Coverage(Hamlets, 52, 52) };
        var done = ward with { Indicator = Hamlets.Code, Reported = ReportedItems.Of(many > 1 ? ["Thôn 1", "Thôn 2"] : ["Thôn 1"]) };
        return OpenOf(promise, ward).Concat(OpenOf(wards, ward with { ReportingUnit = "ward-0" })).Concat(OpenOf(hamlets, done)).OfType<T>().First();
    }

    /// <summary>The year's breach of a promise of 192,5 billions to be held throughout.</summary>
    public static Breach Breach(decimal reported) => PlanReview.Run(
        Plan.Create(Header("plan-2023"), [Group(192.5m) with { Lines = [Line(192.5m) with { Holding = Holding.Throughout }] }]).Value,
        View(reported), new LocalDate(2024, 2, 1), JudgementPolicy.Literal, RuleSet.None).Judgements[0].Breaches()[0];

    /// <summary>A figure of 150 billions in place of another one, under a promise of 100 billions.</summary>
    public static ScorecardComparison Comparison(decimal reportedBefore) => ScorecardComparison.Between(Card(100m, reportedBefore), Card(100m));

    /// <summary>Which policies print a verdict for a plan of one line that was exceeded.</summary>
    public static ValueList<PolicyFit> Fits(Verdict printed) => new PolicyGrid().Search(
        PlanReview.Run(ReadingOfPlan(100m).Value, View(150m), new LocalDate(2024, 2, 1), JudgementPolicy.Literal, RuleSet.None),
            [PublishedVerdict.Of(1, printed)]);

    public static DayOff CultureDay(int year) => new()
    {
        Date = new LocalDate(year, 11, 24),
        Kind = DayOffKind.PublicHoliday,
        Name = "Ngày Văn hóa Việt Nam",
        Basis = Basis,
        Status = DayOffStatus.Enacted,
    };

    public static DayOffTable TableOf(params DayOff[] entries) => DayOffTable.Create(2026, 2027, 2028, [.. entries]).Value;

    /// <summary>Months to the 14th, due on a day of the month from everybody; nothing about years.</summary>
    public static ReportingRegime Regime(int day) => new()
    {
        Code = "example",
        Name = BilingualName.Of("Chế độ báo cáo ví dụ", "Example regime"),
        Basis = Basis,
        Windows = [WindowRule.CutOff(ReportingCycle.Month, 14, Basis)],
        Deadlines = [DeadlineRule.OnDay(null, day, Basis)],
    };

    public static DueReport Due(int day) =>
        Regime(day).DueFor(ReportingPeriod.Month(PlanYear.Of(2023), 4), ReportingLevel.Town, ExampleDays.Calendar).AsT0;

    public static Extension ExtensionTo(int day) => new()
    {
        Reporter = "hong-linh",
        Period = ReportingPeriod.Month(PlanYear.Of(2023), 4),
        Until = new LocalDate(2023, 4, day),
        Basis = Basis,
    };

    public static ObligationRules Rules(int day, string reporter = "hong-linh") => new()
    {
        Regime = Regime(day),
        Level = ReportingLevel.Town,
        Calendar = ExampleDays.Calendar,
        Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"],
        DefaultReporter = Town(reporter),
    };

    /// <summary>What a plan of one line owes in February 2024.</summary>
    public static ObligationBook Book(int day, string reporter = "hong-linh") =>
        ObligationBook.Open(ReadingOfPlan(100m).Value, Rules(day, reporter), View(150m));

    private static ValueList<OpenPoint> OpenOf(PlanLine line, Observation report) => PlanReview.Run(
        Plan.Create(Header("plan-2023"), [Group(100m) with { Lines = [line] }]).Value,
        ObservationLog.Empty.Append(report).KnownAt(Instant.FromUtc(2024, 2, 1, 0, 0)),
        new LocalDate(2023, 12, 31),
        JudgementPolicy.Literal, RuleSet.None).Judgements[0].Explain().StillOpen;

    public static Submission SubmissionOn(int day) => new()
    {
        Subject = "duty-1",
        Reporter = "hong-linh",
        Period = ReportingPeriod.Month(PlanYear.Of(2023), 4),
        At = Instant.FromUtc(2023, 4, day, 3, 0),
    };

    internal static FigureTerm Figure => FigureTerm.Of(IndicatorCode.Of("budget-revenue"), PeriodChoice.Latest);

    /// <summary>A revenue of at least so many billions.</summary>
    public static Condition Reaches(decimal billion) => Figure.AtLeast(Money.BillionDong.Of(billion));

    public static Condition Band(decimal billion) => Condition.Within(
        Figure, Bound.Of(Comparator.AtLeast, Money.BillionDong.Of(billion)), Bound.Of(Comparator.LessThan, Money.BillionDong.Of(300m)));

    public static Rule RuleOf(decimal billion) => new()
    {
        Id = "revenue-reaches",
        Name = BilingualName.Of("Thu ngân sách đạt mức", "Revenue reaches a level"),
        Subject = IndicatorCode.Of("budget-revenue"),
        Condition = Reaches(billion),
        InForce = InForce.Since(new LocalDate(2023, 1, 1)),
        Basis = Basis,
    };

    /// <summary>What comes out of a rule on the revenue, for a report of 150 billions or another one; null for none.</summary>
    public static RuleOutcome OutcomeOf(decimal billion, decimal? reported = 150m, bool before = false)
    {
        var rule = before ? RuleOf(billion) with { Condition = Term.Before(IndicatorCode.Of("budget-revenue")).AtLeast(Money.BillionDong.Of(billion)) }
            : RuleOf(billion);
        return RuleSet.Create(rule).Run(View(reported), [Revenue], new LocalDate(2024, 2, 1))[0];
    }
}
