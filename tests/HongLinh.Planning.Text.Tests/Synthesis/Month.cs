using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Text.Tests.Papers;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Synthesis;

// A town in June 2023: revenue month by month with last year's, a rate with a cause, jobs of three wards, a milestone in July, four pieces of work.
internal static class Month
{
    public static readonly LocalDate Day = new(2023, 7, 5);

    public static readonly OrgUnit Economy = new()
    {
        Code = "economy",
        Name = BilingualName.Of("Phòng Kinh tế", "Department of Economy"),
        Kind = OrgKind.Department,
    };

    private static readonly Indicator Poverty = SmallPlan.Poverty;
    private static readonly Instant Known = Instant.FromUtc(2023, 7, 3, 0, 0);

    public static readonly Plan Plan = PlanDraft.For(Wards.Year, Wards.Town)
        .With(static header => header with
        {
            Title = BilingualName.Of("Thực hiện nhiệm vụ phát triển kinh tế - xã hội năm 2023", "Tasks of 2023"),
            Place = "Hồng Lĩnh",
        })
        .Group("Nhóm chỉ tiêu kinh tế")
        .Line(Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(12_000m)))
        .Line(Target.AtLeast(SmallPlan.Waste, Share.Percent.Of(95m)))
        .Group("Nhóm chỉ tiêu văn hóa - xã hội")
        .Line(LevelTarget.From(Wards.Jobs, Bound.Of(Comparator.AtLeast, Wards.Jobs.Of(900m))).AsT0, "",
            static line => line with { ReportingUnits = [Wards.North, Wards.South, Wards.Commune] })
        .Line(LevelTarget.From(Poverty, Bound.Of(Comparator.LessThan, Poverty.Of(2.32m))).AsT0)
        .Line(MilestoneTarget.Of(
            SmallPlan.Counted("house", "Khánh thành nhà văn hóa trung tâm", "Culture house opened", SmallPlan.Houses), new LocalDate(2023, 7, 20)))
        .Create().Value;

    // 5.000 to May and 1.100 in June are 6.100 of 12.000; 5.500 in the same months of 2022; 93,5 after 92 in June 2022.
    public static ValueList<Observation> Reports { get; } =
    [
        Of(SmallPlan.Revenue, ReportingPeriod.YearToDate(Wards.Year, 5), ReportedExact.Of(Money.MillionDong.Of(5_000m)), Maturity.Official),
        Of(SmallPlan.Revenue, ReportingPeriod.Month(Wards.Year, 6), ReportedExact.Of(Money.MillionDong.Of(1_100m)), Maturity.Estimated),
        Of(SmallPlan.Revenue, ReportingPeriod.YearToDate(PlanYear.Of(2022), 6), ReportedExact.Of(Money.MillionDong.Of(5_500m)), Maturity.Official),
        Of(SmallPlan.Waste, ReportingPeriod.Month(Wards.Year, 6), ReportedExact.Of(Share.Percent.Of(93.5m)), Maturity.Official)
            with { Remark = "thiếu xe thu gom; đã đề nghị mua bổ sung 02 xe" },
        Of(SmallPlan.Waste, ReportingPeriod.Month(PlanYear.Of(2022), 6), ReportedExact.Of(Share.Percent.Of(92m)), Maturity.Official),
        Wards.Figure(Wards.Jobs, Wards.North, 310m), Wards.Figure(Wards.Jobs, Wards.South, 285m),
    ];

    public static Scorecard Card { get; } = CardOf(Reports);

    public static UnitMatrix Units { get; } = UnitMatrix.Of(Card, ReportingPeriod.YearToDate(Wards.Year, 6));

    public static WorkReview Work { get; } = WorkReview.Run(
        WorkRegister.Create(
            Item("NV-1", "Báo cáo tiến độ giải phóng mặt bằng", new LocalDate(2023, 5, 2), new LocalDate(2023, 6, 15)),
            Item("NV-2", "Tổ chức phiên giao dịch việc làm", new LocalDate(2023, 6, 5), new LocalDate(2023, 7, 25)),
            Item("NV-3", "Kiểm tra thu ngân sách", new LocalDate(2023, 5, 2), new LocalDate(2023, 6, 30)),
            Item("KN-1", "Chiếu sáng đường trục chính", new LocalDate(2023, 5, 2), new LocalDate(2023, 8, 31)) with { Kind = WorkKind.Petition }).Value,
        WorkLog.Empty.Append(
            Entry("NV-1", 12) with { Percent = 60m, Words = "Còn 04 hộ chưa thống nhất giá đền bù" },
            Entry("NV-3", 29) with { Percent = 100m, DoneOn = new LocalDate(2023, 6, 29) },
            WorkEntry.Extension(WorkEntryKind.ExtensionAsked, "NV-2", new LocalDate(2023, 8, 25), (new LocalDate(2023, 6, 23), At(23))) with
            {
                Words = "Doanh nghiệp đề nghị lùi",
            }),
        Day);

    public static SynthesisReport Report { get; } = SynthesisReport.Of(Card, ReportingPeriod.Month(Wards.Year, 6), Language.Vietnamese).With(Work).With(Units);

    public static Scorecard CardOf(IEnumerable<Observation> reports) => PlanReview.Run(
        Plan, ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue), Day, JudgementPolicy.Literal, RuleSet.None);

    /// <summary>The same with deadlines: data to the 14th, reports by the 20th, all from one department.</summary>
    public static Scorecard Timed { get; } = PlanReview.Run(
        ObligationBook.Open(
            Plan,
            new ObligationRules
            {
                Regime = ReportingRegimes.Decree09Of2019 with { Deadlines = [DeadlineRule.OnDay(ReportingLevel.Town, 20, SmallPlan.Header.Basis!)] },
                Level = ReportingLevel.Town,
                Calendar = VietnamDaysOff.Calendar,
                DefaultReporter = Economy,
            },
            ObservationLog.Empty.Append(Reports).KnownBy(Day), checks: RuleSet.None),
        Day, JudgementPolicy.Literal, RuleSet.None);

    private static Observation Of(Indicator indicator, ReportingPeriod period, Reported reported, Maturity maturity) => new()
    {
        Indicator = indicator.Code,
        Period = period,
        Reported = reported,
        Maturity = maturity,
        ReferenceDate = period.LastDay,
        RecordedAt = Known,
    };

    private static WorkItem Item(string code, string name, LocalDate assigned, LocalDate due) => new()
    {
        Code = code,
        Name = BilingualName.Of(name, name),
        Assignment = new Assignment { Lead = Economy },
        AssignedOn = assigned,
        Due = due,
    };

    private static WorkEntry Entry(string task, int day) => WorkEntry.Of(WorkEntryKind.Progress, task, new LocalDate(2023, 6, day), At(day));

    private static Instant At(int day) => Instant.FromUtc(2023, 6, day, 3, 0);
}
