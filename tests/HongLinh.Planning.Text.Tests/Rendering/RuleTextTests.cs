using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class RuleTextTests
{
    private static readonly PlanYear Year = PlanYear.Of(2023);

    private static readonly Indicator<Money> TypedRevenue =
        Indicator<Money>.Define("budget-revenue", BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.BillionDong, OverTime.Stock)
        .With(static indicator => indicator with { OverTime = OverTime.Flow });

    private static readonly Indicator Revenue = TypedRevenue;

    private static readonly Indicator Land =
        Revenue with { Code = IndicatorCode.Of("land-revenue"), Name = BilingualName.Of("Thu tiền sử dụng đất", "Revenue from land use") };

    private static readonly Indicator Criteria = Indicator<Things>.Define(
        "urban-criteria", BilingualName.Of("Tiêu chí đô thị đạt chuẩn", "Urban criteria met"), Things.Counted("criterion", "tiêu chí", "criteria"),
            OverTime.Stock);

    private static readonly Term Latest = Term.Latest(Revenue.Code);

    // January to June as running totals; the slip of a thousand is in May, the fall in June.
    private static readonly decimal[] Sound = [16m, 33m, 48m, 64.5m, 80m, 96m];
    private static readonly decimal[] Falling = [16m, 33m, 48m, 64.5m, 80m, 78.25m];
    private static readonly decimal[] Slipped = [16m, 33m, 48m, 64.5m, 80_000m];
    private static readonly decimal[] Leaping = [16m, 33m, 48m, 64.5m, 80m, 120m];
    private static readonly decimal[] Copied = [16m, 16m, 16m];

    private static readonly (Rule Rule, ValueList<Observation> Reports)[] Outcomes =
    [
        (Own, [.. Totals(Sound), Report(Criteria, 6, ReportedShare.Of(Criteria.Unit.Of(54m), Criteria.Unit.Of(63m)))]),
        (Own, Totals(Sound)),
        (QualityRules.NeverFalls(Revenue), Totals(Falling)),
        (QualityRules.NeverFalls(Revenue), Totals(Sound)),
        (QualityRules.NoUnitSlip(Revenue, Revenue.Unit.Of(192.5m)), Totals(Slipped)),
        (QualityRules.NoOutlier(Revenue), Totals(Leaping)),
        (QualityRules.NoOutlier(Revenue), Totals(Copied)),
        (QualityRules.NotCopied(Revenue), Totals(Copied)),
        (QualityRules.PartWithinWhole(Land, Revenue), [.. Totals(Sound), Report(Land, 6, ReportedBound.GreaterThan(Revenue.Unit.Of(90m)))]),
        (QualityRules.ShareWithinWhole(Criteria), [Report(Criteria, 6, ReportedShare.Of(Criteria.Unit.Of(64m), Criteria.Unit.Of(63m)))]),
        (QualityRules.WholeNumber(Criteria), [Report(Criteria, 6, ReportedExact.Of(Criteria.Unit.Of(53.5m)))]),
        (Computed, [.. Totals(Sound), Report(Land, 6, ReportedWords.Of("tăng khá"))]),
    ];

    // A rule with a basis: of three conditions two are to hold.
    private static Rule Computed => Own with
    {
        Id = "revenue-structure",
        Version = 2,
        Name = BilingualName.Of("Cơ cấu thu hợp lý", "A sound structure of revenue"),
        Basis = new LegalBasis { Act = "Nghị quyết 90/NQ-HĐND", Article = "Điều 1" },
        Condition = Condition.AtLeast(
            2,
            Latest.GrowthOn(Term.Before(Revenue.Code)).AtLeast(UnitCatalogue.Percent.Of(13m)),
            Condition.Not(Term.Latest(Land.Code).Per(Latest).Is(Comparator.GreaterThan, Term.Constant(UnitCatalogue.Percent.Of(50m)))),
            Condition.Within(
                Term.In(Revenue.Code, ReportingPeriod.Quarter(Year, 1)),
                Bound.Of(Comparator.AtLeast, UnitCatalogue.All.First(static unit => unit.Code == "million-dong").Of(40_000m)),
                Bound.Of(Comparator.LessThan, Revenue.Unit.Of(60m)))),
    };

    private static Rule Own => new()
    {
        Id = "revenue-by-mid-year",
        Name = BilingualName.Of("Thu ngân sách 6 tháng đầu năm ít nhất 95 tỷ đồng", "Budget revenue of at least 95 billion by mid-year"),
        Subject = Revenue.Code,
        Condition = Condition.OnlyWhen(Condition.Reported(Criteria.Code), Term.In(Revenue.Code, ReportingPeriod.Half(Year, 1)).AtLeast(Revenue.Unit.Of(95m))),
    };

    [Fact]
    public Task Explain_Vietnamese() => Snapshot.Match(All(Language.Vietnamese));

    [Fact]
    public Task Explain_English() => Snapshot.Match(All(Language.English));

    [Fact]
    public void Explain_SuspendedLine_NamesTheRule()
    {
        var judgement = Suspended().Judgements[0];
        Assert.Contains(
            "Chưa đủ số liệu (tạm dừng đánh giá vì số liệu có dấu hiệu sai).", JudgementText.Explain(judgement, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "Quy tắc “Thu ngân sách: lũy kế không giảm” (never-falls.budget-revenue, phiên bản 1): số liệu không đúng quy tắc; tạm dừng đánh giá chỉ tiêu.",
            JudgementText.Explain(judgement, Language.Vietnamese).ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal),
                StringComparison.Ordinal);
        Assert.Contains("Undecided (suspended, because the figure is doubtful).", JudgementText.Explain(judgement, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_RuleNotKept_SaysWhichWithItsFigures() => Assert.Equal(
        "[lỗi] rule-broken - budget-revenue, 6 tháng đầu năm 2023: không đúng quy tắc “Thu ngân sách: lũy kế không giảm” "
        + "(never-falls.budget-revenue, phiên bản 1). "
        + "Nội dung: “80 tỷ đồng; 78,25 tỷ đồng”. Kiểm tra số liệu; nếu sai thì gửi đính chính.",
        FindingText.Describe(Assert.Single(Suspended().Findings, static finding => finding.Code.Code == "rule-broken"), Language.Vietnamese));

    public static TheoryData<Condition, Reported?, string, string> Awkward => new()
    {
        { Latest.Per(Term.Constant(Revenue.Unit.Of(3m))).Is(Comparator.GreaterThan, Term.Constant(Unit.One.Of(1m))), ReportedExact.Of(Revenue.Unit.Of(10m)),
            " = khoảng 3,333333 lần trên 1 lần: đúng.", " = about 3.333333 times more than 1 time: yes." },
        { Latest.Times(2m).AtMost(Revenue.Unit.Of(9m)), ReportedRange.Between(Revenue.Unit.Of(4m), Revenue.Unit.Of(5m)),
            "= ít nhất 8, không quá 10 tỷ đồng không quá 9 tỷ đồng: chưa xác định được.",
            "= at least 8 and at most 10 billion dong at most 9 billion dong: not known." },
        { Latest.AtLeast(UnitCatalogue.Percent.Of(5m)), ReportedExact.Of(Revenue.Unit.Of(10m)), "(tỷ đồng, %: hai đơn vị đo hai đại lượng khác nhau).",
            "(billion dong, %: the two measure different things)." },
        { Latest.AtLeast(Revenue.Unit.Of(5m)), ReportedAbsence.Because(AbsenceReason.Withheld),
            "(không công bố, tháng 1 năm 2023, sơ bộ: báo cáo nêu lý do không có số liệu)",
            "(not released, January 2023, preliminary: the report states why there is no figure)" },
        { Term.Before(Revenue.Code).AtLeast(Revenue.Unit.Of(5m)), ReportedExact.Of(Revenue.Unit.Of(10m)),
            "Thu ngân sách, kỳ liền trước (chưa có số liệu kỳ trước)", "Budget revenue, the one before the latest (there is no earlier figure)" },
        { FigureTerm.Of(Revenue.Code, PeriodChoice.LatestOf(Land.Code), "nam-hong").AtLeast(Revenue.Unit.Of(5m)), null,
            "của nam-hong, cùng kỳ với land-revenue (chưa có số liệu)", "of nam-hong, for the days of land-revenue (there is no figure yet)" },
        { Latest.Per(Term.Constant(Revenue.Unit.Of(0.0000000000000000000000000003m))).AtLeast(Unit.One.Of(1m)), ReportedExact.Of(Revenue.Unit.Of(1m)),
            "10000000000000000000000000000/3 lần", "10000000000000000000000000000/3 times" },
        { Condition.NotCopied(Revenue.Code), null, "[chưa có số liệu]: chưa xác định được.", "[there is no figure yet]: not known." },
    };

    [Theory]
    [MemberData(nameof(Awkward))]
    public void Explain_WhatIsNoPlainNumber_IsSaidInWords(Condition condition, Reported? reported, string vietnamese, string english)
    {
        var rules = RuleSet.Create(Own with { Condition = condition });
        var outcome = rules.Run(Known(reported is null ? [] : [Report(Revenue, 1, reported)]), [Revenue], new LocalDate(2023, 7, 31))[0];
        string Unwrapped(Language language) => string.Join(' ', RuleText.Explain(outcome, language).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(vietnamese, Unwrapped(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(english, Unwrapped(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Null_IsRefused() => Assert.Throws<ArgumentNullException>(static () => RuleText.Explain(null!, Language.English));

    private static Scorecard Suspended()
    {
        var line =
            new PlanLine
            {
                Ordinal = 1,
                Target = Target.GreaterThan(TypedRevenue, Money.BillionDong.Of(90m)),
                Words = SourceSpan.Of("II", 1, "Thu ngân sách trên 90 tỷ đồng")
            };
        var group = new PlanGroup { Mark = "a", Name = BilingualName.Of("Kinh tế", "Economy"), Words = line.Words, Lines = [line] };
        var plan = Plan.Create(Some.Header("plan-2023"), [group]).Value;
        return PlanReview.Run(
            plan, Known(Totals(Falling)), new LocalDate(2023, 7, 31), JudgementPolicy.Literal, RuleSet.Create(QualityRules.NeverFalls(Revenue)));
    }

    private static string All(Language language) => string.Join('\n', Outcomes.Select(one => RuleText.Explain(
        RuleSet.Create(one.Rule).Run(Known(one.Reports), [Revenue, Land, Criteria], new LocalDate(2023, 7, 31))[0], language)));

    private static LogView Known(IEnumerable<Observation> reports) => ObservationLog.Empty.Append(reports).KnownAt(Instant.MaxValue);

    private static ValueList<Observation> Totals(decimal[] totals) =>
        ValueList.From(totals.Select(static (total, month) => Report(Revenue, month + 1, ReportedExact.Of(Revenue.Unit.Of(total)))));

    private static Observation Report(Indicator indicator, int throughMonth, Reported reported) => new()
    {
        Indicator = indicator.Code,
        Period = ReportingPeriod.YearToDate(Year, throughMonth),
        Reported = reported,
        Maturity = Maturity.Preliminary,
        ReferenceDate = ReportingPeriod.YearToDate(Year, throughMonth).LastDay,
        RecordedAt = Instant.FromUtc(2023, throughMonth + 1, 5, 0, 0),
    };
}
