using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class SentenceTests
{
    public static TheoryData<Target, string, string> Targets => new()
    {
        { Target.AtLeast(SmallPlan.Revenue, Money.MillionDong.Of(2_570m)), "ít nhất 2.570 triệu đồng", "at least 2,570 million dong" },
        { Target.AtMost(SmallPlan.Poverty, Share.Percent.Of(1m)), "không quá 1%", "at most 1%" },
        { Target.EqualTo(SmallPlan.Poverty, Share.Percent.Of(1m)), "bằng 1%", "exactly 1%" },
        { Target.Coverage(SmallPlan.Counted("villages", "Thôn văn hóa", "Villages", SmallPlan.Criteria), 52, 52), "đủ 52/52 tiêu chí",
            "all 52 of 52 criteria" },
        { Target.AtLeast(SmallPlan.Waste.With(static i => i with { Limits = NaturalLimits.Percentage }), Share.Percent.Of(100m)), "đủ 100%", "all of 100%" },
        { Target.AtLeast(SmallPlan.Define("jobs", "Việc làm mới", "New jobs", People.Person), People.Person.Of(1_200m)), "ít nhất 1.200 người",
            "at least 1,200 people" },
        { Growth(Comparator.AtLeast, 5m), "tăng ít nhất 5% so với cùng kỳ", "up at least 5% on the same period last year" },
        { Growth(Comparator.LessThan, -5m), "giảm trên 5% so với cùng kỳ", "down more than 5% on the same period last year" },
        { Growth(Comparator.AtMost, -5m), "giảm ít nhất 5% so với cùng kỳ", "down at least 5% on the same period last year" },
        { Growth(Comparator.AtLeast, -5m), "giảm không quá 5% so với cùng kỳ", "down at most 5% on the same period last year" },
        { Growth(Comparator.EqualTo, 0m), "không đổi so với cùng kỳ", "unchanged on the same period last year" },
        { Growth(Comparator.AtMost, 0m), "không tăng so với cùng kỳ", "not up on the same period last year" },
        {
            BandTarget.From(SmallPlan.Poverty, Bound.Of(Comparator.GreaterThan, Share.Percent.Of(1m)), Bound.Of(Comparator.AtMost, Share.Percent.Of(2m))).AsT0,
            "trên 1% và không quá 2%", "more than 1% and at most 2%"
        },
    };

    public static TheoryData<Reported, string, string> Reports => new()
    {
        { ReportedExact.Of(SmallPlan.Schools.Of(4m)), "04 trường", "4 schools" },
        { ReportedExact.Of(SmallPlan.Schools.Of(0m)), "0 trường", "0 schools" },
        { ReportedExact.Of(SmallPlan.Schools.Of(12m)), "12 trường", "12 schools" },
        { ReportedRange.Between(Share.Percent.Of(61m), Share.Percent.Of(62m)), "61 - 62%", "61 to 62%" },
        { ReportedGrowth.Of(Share.Percent.Of(-2.5m), GrowthBase.PreviousYear), "giảm 2,5% so với năm trước", "down 2.5% on the previous year" },
        { Grown(ReportedBound.GreaterThan(Share.Percent.Of(13m))), "tăng trên 13% so với năm trước", "up more than 13% on the previous year" },
        { Grown(ReportedBound.LessThan(Share.Percent.Of(-2m))), "giảm trên 2% so với năm trước", "down more than 2% on the previous year" },
        { Grown(12m, 13.5m), "tăng 12 - 13,5% so với năm trước", "up 12 to 13.5% on the previous year" },
        { Grown(-13m, -12m), "giảm 12 - 13% so với năm trước", "down 12 to 13% on the previous year" },
        { Grown(-1m, 2m), "từ giảm 1% đến tăng 2% so với năm trước", "from a fall of 1% to a rise of 2% on the previous year" },
        { Grown(0m, 2m), "tăng 0 - 2% so với năm trước", "up 0 to 2% on the previous year" },
        { ReportedItems.Of([]), "chưa xong việc nào", "none done" },
        { ReportedItems.Of(["a"], ["b", "c"]), "đã xong: a. Không làm được nữa: b; c", "done: a. No longer possible: b; c" },
        { ReportedEvent.HappenedOn(new LocalDate(2023, 5, 20)), "diễn ra ngày 20/05/2023", "happened on 20 May 2023" },
        { ReportedAbsence.Because(AbsenceReason.NothingToReport), "không phát sinh", "nothing to report" },
    };

    [Theory]
    [MemberData(nameof(Targets))]
    public void Target_EachShape_IsSaidInWords(Target target, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, TargetWriter.Of(target, Language.Vietnamese));
        Assert.Equal(english, TargetWriter.Of(target, Language.English));
    }

    [Theory]
    [MemberData(nameof(Reports))]
    public void Report_EachShape_IsSaidAsReported(Reported reported, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, ReportWriter.Of(reported, counted: true, Language.Vietnamese));
        Assert.Equal(english, ReportWriter.Of(reported, counted: true, Language.English));
    }

    public static TheoryData<FindingDetail, string, string> Operands => new()
    {
        { (Quantity)Money.BillionDong.Of(198.018m), "198,018 tỷ đồng", "198.018 billion dong" },
        { ReportedBound.GreaterThan(Share.Percent.Of(99m)), "trên 99%", "more than 99%" },
        { Reported.Listed([Exactly(1m), Exactly(2.5m)]), "1%; 2,5%", "1%; 2.5%" },
        { Between(1m, 2m), "1% - 2%", "1% to 2%" },
        { Reported.Listed([Between(0m, 100m)], areWhole: true), "0% - 100%, số nguyên", "0% to 100%, whole numbers" },
        { ReportedGrowth.Of(Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear), "tăng 13% so với cùng kỳ", "up 13% on the same period last year" },
        { Grown(12m, 13m), "tăng 12 - 13% so với năm trước", "up 12 to 13% on the previous year" },
        { ReportedShare.Of(SmallPlan.Schools.Of(2m), SmallPlan.Schools.Of(4m)), "2 trường trên 4 trường", "2 schools of 4 schools" },
        { ReportedWords.Of("xuất siêu"), "xuất siêu", "xuất siêu" },
        { new LocalDate(2023, 6, 30), "30/06/2023", "30 June 2023" },
        { DocumentDate.On(new LocalDate(2023, 6, 30)), "30/06/2023", "30 June 2023" },
        { FindingDetail.NoPeriod, "chưa có kỳ nào", "no period" },
        { 1234.5m, "1.234,5", "1,234.5" },
        { 2023, "2023", "2023" },
        { "hơn 2.786 tỷ đồng", "hơn 2.786 tỷ đồng", "hơn 2.786 tỷ đồng" },
    };

    [Theory]
    [MemberData(nameof(Operands))]
    public void Operand_EachKind_IsSaidInBothLanguages(FindingDetail detail, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, new DetailWriter(Language.Vietnamese, KnownNames.OfNoPlan).Of(detail));
        Assert.Equal(english, new DetailWriter(Language.English, KnownNames.OfNoPlan).Of(detail));
    }

    [Fact]
    public void Describe_UnitMismatch_SaysWhatWhereAndWhatToDo()
    {
        var finding = Finding.Of(FindingCode.UnitMismatch, Place.Figure(IndicatorCode.Of("budget-revenue"), ReportingPeriod.Half(PlanYear.Of(2023), 1)),
            "198,018 ha", (Unit)LandArea.Hectare, (Unit)Money.MillionDong, MismatchReason.DifferentDimension);
        Assert.Equal("[lỗi] figure-unit-mismatch - budget-revenue, 6 tháng đầu năm 2023: đơn vị “ha” không quy đổi được sang “triệu đồng” "
            + "(hai đơn vị đo hai đại lượng khác nhau); số liệu không được dùng. Nội dung: “198,018 ha”. Báo cáo lại theo đơn vị của kế hoạch.",
            FindingText.Describe(finding, Language.Vietnamese));
    }

    [Fact]
    public void Describe_PlanLine_NamesSectionAndItem()
    {
        var finding = Finding.Of(FindingCode.BareNumber, Place.Line("II.2.a", 5, 6), "2.570 ha", Comparator.AtLeast);
        Assert.Equal("[note] plan-bare-number - target 6, section II.2.a, item 5: the plan gives a bare number; it is read as “at least”. "
            + "It says: “2.570 ha”. Confirm this reading.", FindingText.Describe(finding, Language.English));
    }

    [Fact]
    public void Describe_WordsThatTheMessageHas_AreSaidOnce()
    {
        var finding = Finding.Of(FindingCode.BlankDay, Place.Whole("small-2023"),
            DocumentDate.InMonth(new YearMonth(2023, 1)), DocumentDate.InMonth(new YearMonth(2023, 1)));
        Assert.Equal("[lưu ý] plan-blank-day - small-2023: văn bản để trống ngày, chỉ ghi tháng 01 năm 2023. Bổ sung ngày khi văn bản được ban hành.",
            FindingText.Describe(finding, Language.Vietnamese));
    }

    [Fact]
    public void Describe_OperandWithBraces_IsNotFilledAgain()
    {
        var finding = Finding.Of(FindingCode.UnknownItem, Place.Figure(IndicatorCode.Of("schools"), ReportingPeriod.WholeYear(PlanYear.Of(2023))),
            "", "{item} {0}");
        Assert.Contains("“{item} {0}” không có trong danh mục", FindingText.Describe(finding, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Describe_EveryCodeWithEveryKindOfOperand_IsASentenceInBothLanguages() => Assert.All(FindingCode.All, static code =>
    {
        var kinds = code.Operands.Select(operand => code.KindsOf(operand)).ToArray();
        for (var turn = 0; turn < kinds.Select(static allowed => allowed.Count).DefaultIfEmpty(1).Max(); turn++)
        {
            var operands = kinds.Select(allowed => SomeDetails.Of(allowed[Math.Min(turn, allowed.Count - 1)])).ToArray();
            foreach (var quoted in DetailKind.All.Select(SomeDetails.Of))
            {
                var finding = Finding.Of(code, Place.Whole("somewhere"), quoted, operands);
                Assert.All(Language.All, language => Assert.EndsWith(".", FindingText.Describe(finding, language), StringComparison.Ordinal));
            }
        }
    });

    // Words of a person may look like figures, codes, bases of growth or places of operands: they are quoted as they are.
    [Theory]
    [InlineData("growth 13 percent on a-whim")]
    [InlineData("growth on X")]
    [InlineData("growth gt 13 percent on ")]
    [InlineData("near 4 percent +- ")]
    [InlineData("198.018 billion-dong")]
    [InlineData("row 2 value")]
    [InlineData("{given} {0}")]
    [InlineData("a / b / c")]
    [InlineData("2023-13-45")]
    public void Describe_AnyWordsInAnyOperand_AreQuotedAsTheyAre(string words)
    {
        foreach (var code in FindingCode.All)
        {
            var operands = code.Operands.Select(operand => code.KindsOf(operand) is var kinds && kinds.Contains(DetailKind.Words)
                ? words : SomeDetails.Of(kinds[0])).ToArray();
            var finding = Finding.Of(code, Place.Whole(words), words, operands);
            Assert.All(Language.All, language => Assert.Contains(words, FindingText.Describe(finding, language), StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Describe_EachPlace_NamesIt() => Assert.All(
        new (Place Place, string Words)[]
        {
            (Place.Line("II", 3, 4), "chỉ tiêu 4, mục II, ý 3: "),
            (Place.Item("II", 3), "mục II, ý 3: "),
            (Place.Figure(IndicatorCode.Of("schools")), "schools: "),
            (Place.Row(2), "dòng 2: "),
            (Place.Cell(2, "value"), "dòng 2, cột “giá trị”: "),
            (Place.Text(3, 9), "3-9: "),
            (Place.Task("t-1"), "t-1: "),
            (Place.Day(new LocalDate(2026, 1, 1)), "01/01/2026: "),
        },
        static pair => Assert.Contains(" - " + pair.Words,
            FindingText.Describe(Finding.Of(FindingCode.LineUnread, pair.Place, ""), Language.Vietnamese), StringComparison.Ordinal));

    [Fact]
    public void Catalogue_EveryCode_StandsInItOnce() => Assert.All(Language.All, static language =>
    {
        var lines = FindingText.Catalogue(language).Split('\n');
        Assert.All(FindingCode.All, code => Assert.Single(lines, line => line.StartsWith(code.Code + " [", StringComparison.Ordinal)));
    });

    [Fact]
    public void Explain_RevenueAtMidYear_ShowsConversionMarginPercentAndBasis()
    {
        var card = SmallPlan.AtMidYear(JudgementPolicy.Literal);
        var lines = JudgementText.Explain(card.Judgements[0], Language.Vietnamese).Replace("\n  ", " ", StringComparison.Ordinal).Split('\n');
        Assert.Equal(
            "Chỉ tiêu 1, Thu ngân sách: trên 192.500 triệu đồng (giao, đạt vào cuối năm). Kế hoạch ghi: “lời văn của kế hoạch” (mục II.2.a, ý 1).", lines[0]);
        Assert.Equal("Số liệu: 198,018 tỷ đồng (6 tháng đầu năm 2023, ước, đến ngày 30/06/2023), bằng 198.018 triệu đồng.", lines[1]);
        Assert.Equal(
            "So với kế hoạch “trên 192.500 triệu đồng”: cao hơn 5.518 triệu đồng; tỷ lệ thực hiện kế hoạch 102,87% (thực hiện chia cho kế hoạch).", lines[2]);
        Assert.Equal("Khoảng cách đến mức kế hoạch: nếu giảm từ 5.518 triệu đồng trở lên thì không còn đạt kế hoạch.", lines[3]);
        Assert.StartsWith("Đánh giá: Đạt (lũy kế đã đạt mức kế hoạch cả năm).", lines[4], StringComparison.Ordinal);
        Assert.Equal("Căn cứ: Nghị quyết số 51/NQ-HĐND ngày 27/12/2022.", lines[5]);
    }

    [Fact]
    public void Explain_WithoutAFigure_ComparesNothing()
    {
        var card = SmallPlan.AtMidYear(JudgementPolicy.Literal);
        var text = JudgementText.Explain(card.Judgements[3], Language.English);
        Assert.Contains("\nFigure: no figure yet (not due).\nVerdict: Undecided (not due yet).", text, StringComparison.Ordinal);
    }

    // 724 of 1.400 tỷ đồng by June: 676 are lacking.
    [Fact]
    public void Explain_OpenVerdict_SaysWhatCanStillChangeIt()
    {
        var judgement = PlanReview.Run(
            HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 8, 1, 0, 0)), new LocalDate(2023, 7, 30),
                JudgementPolicy.Literal, RuleSet.None).Judgements[2];
        Assert.Contains(
            "\nCòn có thể thay đổi bởi: còn thiếu 676 tỷ đồng; chưa có số liệu từ tháng 7 đến tháng 12 năm 2023; số liệu mới là ước, "
            + "chưa chính thức.\nCăn cứ: ",
            Unwrapped(judgement, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(
            "\nWhat can still change it: 676 billion dong still lacking; no figure yet: July to December 2023; the figure is not official yet "
            + "(estimate).\nBasis: ",
            Unwrapped(judgement, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_EmptySlot_IsRefused() =>
        Assert.Throws<InvalidOperationException>(static () => JudgementText.Explain(default, Language.English));

    [Fact]
    public void Plan_EveryLine_StandsWithItsWordsAndCode()
    {
        var plan = SmallPlan.OfEachKind();
        var text = PlanText.Render(plan, Language.Vietnamese, 200);
        Assert.Contains("kỳ họp thứ 11, khóa VII", text, StringComparison.Ordinal);
        Assert.Contains(
            "\n 1. Thu ngân sách: trên 192.500 triệu đồng [budget-revenue; giao; đạt vào cuối năm]\n    “lời văn của kế hoạch” (mục II.2.a, ý 1)\n", text,
            StringComparison.Ordinal);
        Assert.Contains("MN Trung Lương, THCS Bắc Hồng (năm 2022 chưa đạt)", text, StringComparison.Ordinal);
        Assert.All(plan.Lines, line => Assert.Contains(line.Indicator.Code.Text, text, StringComparison.Ordinal));
    }

    private static string Unwrapped(Judgement judgement, Language language) =>
        JudgementText.Explain(judgement, language).Replace("\n  ", " ", StringComparison.Ordinal);

    [Fact]
    public void Describe_GrowthOnAnotherBase_NamesBoth()
    {
        var finding = Finding.Of(FindingCode.GrowthBaseMismatch, Place.Figure(IndicatorCode.Of("output"), ReportingPeriod.Half(PlanYear.Of(2023), 1)),
            Grown(ReportedBound.GreaterThan(Share.Percent.Of(13m))), GrowthBase.PreviousYear, GrowthBase.SamePeriodLastYear);
        Assert.Equal(
            "[lỗi] growth-base-mismatch - output, 6 tháng đầu năm 2023: tốc độ tăng được báo cáo so với năm trước, trong khi chỉ tiêu tính so với cùng kỳ; "
            + "số liệu không được dùng. Nội dung: “tăng trên 13% so với năm trước”. Báo cáo lại theo kỳ so sánh của chỉ tiêu.",
            FindingText.Describe(finding, Language.Vietnamese));
    }

    private static ReportedExact Exactly(decimal percent) => ReportedExact.Of(Share.Percent.Of(percent));

    private static ReportedRange Between(decimal low, decimal high) => ReportedRange.Between(Share.Percent.Of(low), Share.Percent.Of(high));

    private static ReportedGrowth Grown(ReportedBound rate) => ReportedGrowth.Of(rate, GrowthBase.PreviousYear);

    private static ReportedGrowth Grown(decimal low, decimal high) =>
        ReportedGrowth.Of(ReportedRange.Between(Share.Percent.Of(low), Share.Percent.Of(high)), GrowthBase.PreviousYear);

    private static GrowthTarget Growth(Comparator comparator, decimal rate) =>
        Target.Growth(SmallPlan.Output, comparator, Share.Percent.Of(rate), GrowthBase.SamePeriodLastYear);
}
