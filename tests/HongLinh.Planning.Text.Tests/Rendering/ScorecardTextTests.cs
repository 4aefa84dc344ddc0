using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class ScorecardTextTests
{
    private static readonly string MidYear = ScorecardText.Render(SmallPlan.AtMidYear(JudgementPolicy.Literal), Language.Vietnamese);
    private static readonly string MidYearInEnglish = ScorecardText.Render(SmallPlan.AtMidYear(JudgementPolicy.Literal), Language.English);

    public static TheoryData<int, string[], string[]> Rows => new()
    {
        { 1, ["trên 192.500 triệu đồng", "198.018 triệu đồng (6 tháng đầu năm, ước)", "102,87%", "Đạt (lũy kế đã đạt mức kế hoạch cả năm)"],
            ["more than 192,500 million dong", "198,018 million dong (first half, estimate)", "102.87%"] },
        { 2, ["tăng trên 13% so với cùng kỳ", "tăng 13% so với cùng kỳ", "–", "Đang thực hiện (bằng đúng mức kế hoạch 13%; theo đúng câu chữ: chưa đạt kế hoạch)"],
            ["up more than 13% on the same period last year", "exactly at the mark of 13%; read literally: not reached"] },
        { 3, ["duy trì trên 99%", "trên 99% (6 tháng đầu năm, ước)", "đến nay đạt kế hoạch"], ["more than 99%, all through the year"] },
        { 4, ["dưới 2,32%", "chưa có số liệu (chưa đến kỳ)", "Chưa đủ số liệu (chưa đến kỳ)"], ["less than 2.32%", "no figure yet (not due)"] },
        { 5, ["giảm ít nhất 0,5 điểm phần trăm so với năm trước"], ["down at least 0.5 percentage points on the previous year"] },
        { 6, ["ít nhất 53/63 tiêu chí", "54/63 tiêu chí"], ["at least 53 of 63 criteria", "54 of 63 criteria"] },
        { 7, ["01 - 02 nhà văn hóa", "số liệu không hợp lệ (xem ghi chú)"], ["1 to 2 culture houses", "figure not valid (see the notes)"] },
        { 8, ["02 trường có tên trong kế hoạch", "đã xong: MN Trung Lương"], ["2 schools named in the plan", "done: MN Trung Lương"] },
        { 9, ["khoảng 4% (±0,5%)", "“ổn định”"], ["about 4% (±0.5%)", "“ổn định”"] },
        { 10, ["chậm nhất ngày 31/12/2023", "phấn đấu: hoàn thành, chậm nhất ngày 31/12/2023"], ["by 31 December 2023", "aspiration: finished"] },
        { 11, ["xếp thứ 3/13 trở lên (phấn đấu)", "chưa có số liệu"], ["rank 3 of 13 or better (aspired to)"] },
        { 12, ["đồng thời: số vụ: giảm so với cùng kỳ; số người chết: giảm", "số vụ: 03 vụ", "số người chết: chưa có số liệu"], ["deaths: no figure"] },
        { 13, ["không lượng hóa được", "–", "Không đánh giá được (không lượng hóa được)"], ["not measurable"] },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Render_LineOfEachKind_SaysTargetFigureAndVerdict(int ordinal, string[] vietnamese, string[] english)
    {
        var row = string.Join(" | ", Cells(MidYear, ordinal));
        var rowInEnglish = string.Join(" | ", Cells(MidYearInEnglish, ordinal));
        Assert.All(vietnamese, words => Assert.Contains(words, row, StringComparison.Ordinal));
        Assert.All(english, words => Assert.Contains(words, rowInEnglish, StringComparison.Ordinal));
    }

    // A council decides by resolution: its targets are not those of a plan with that number.
    [Theory]
    [InlineData("51", "NQ-HĐND", "Nghị quyết số 51/NQ-HĐND")]
    [InlineData("12", "NQ/ĐU", "Nghị quyết số 12-NQ/ĐU")]
    [InlineData("7", "QĐ-UBND", "Quyết định số 7/QĐ-UBND")]
    [InlineData("5", "KH-UBND", "Kế hoạch số 5/KH-UBND")]
    public void Render_Head_CallsThePaperWhatItsSymbolSays(string number, string symbol, string expected)
    {
        var plan = Plan.Create(SmallPlan.Header with { Number = DocumentNumber.Of(number, symbol) }, SmallPlan.OfEachKind().Groups).Value;
        Assert.Contains(expected, ScorecardText.Render(SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), JudgementPolicy.Literal), Language.Vietnamese),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Head_SaysBlankNumberDayMomentAndReading()
    {
        Assert.Contains("Kế hoạch số (để trống)/KH-UBND, Hồng Lĩnh, ngày (để trống) tháng 01 năm 2023. Năm kế hoạch: 2023.", MidYear, StringComparison.Ordinal);
        Assert.Contains("Đánh giá đến ngày 30/07/2023, theo số liệu nhận được đến 08:00 ngày 30/07/2023 (giờ Việt Nam).", MidYear, StringComparison.Ordinal);
        Assert.Contains("Quy ước đánh giá: theo đúng câu chữ", MidYear, StringComparison.Ordinal);
        Assert.Contains("\na) Nhóm chỉ tiêu kinh tế\n", MidYear, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Tally_IsTheSentenceThatIsQuoted()
    {
        Assert.Contains(
            "\nTrong 13 chỉ tiêu: 01 chỉ tiêu đạt, 04 chỉ tiêu đang thực hiện, 07 chỉ tiêu chưa đủ số liệu (", MidYear,
            StringComparison.Ordinal);
        Assert.Contains(
            "\nOf 13 targets: 1 met or exceeded (0 of them exceeded), 0 not met, 4 in progress, 7 undecided (", MidYearInEnglish,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Findings_PutErrorsBeforeWarnings()
    {
        var notes = MidYear[MidYear.IndexOf("Ghi chú số liệu:", StringComparison.Ordinal)..];
        Assert.StartsWith(
            "Ghi chú số liệu:\n1. Lỗi - Sửa chữa nhà văn hóa, 6 tháng đầu năm 2023:", notes, StringComparison.Ordinal);
        Assert.Contains("\n2. Cảnh báo - ", notes, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_LenientPolicyAtTheBound_SaysThatPracticeCountsIt()
    {
        var card = SmallPlan.AtMidYear(JudgementPolicy.AdministrativePractice);
        Assert.EndsWith("bằng đúng mức kế hoạch 13%; theo thông lệ: đạt kế hoạch)", Cells(ScorecardText.Render(card, Language.Vietnamese), 2)[^1], StringComparison.Ordinal);
        Assert.StartsWith("Vượt (lũy kế đã đạt", Cells(ScorecardText.Render(card, Language.Vietnamese), 1)[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Render_MonthsOfAFlow_ShowTheSumAndHowManyReportsItHas()
    {
        var card = SmallPlan.Judge(SmallPlan.OfEachKind(), new LocalDate(2023, 3, 31), JudgementPolicy.Literal,
            SmallPlan.Report("budget-revenue", ReportedExact.Of(Money.BillionDong.Of(60.5m)), ReportingPeriod.Month(SmallPlan.Year, 1)),
            SmallPlan.Report("budget-revenue", ReportedExact.Of(Money.MillionDong.Of(40_000m)), ReportingPeriod.Month(SmallPlan.Year, 2)));
        Assert.Equal("100.500 triệu đồng (2 tháng đầu năm, ước, cộng 2 báo cáo)", Cells(ScorecardText.Render(card, Language.Vietnamese), 1)[3]);
        Assert.Contains(
            "60,5 tỷ đồng (tháng 1 năm 2023, ước, đến ngày 31/01/2023) + 40.000 triệu đồng (tháng 2 năm 2023, ước, đến ngày 28/02/2023) = 100.500 triệu đồng.",
            JudgementText.Explain(card.Judgements[0], Language.Vietnamese).Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_NoReportAtAll_NeverSaysMissedAndShowsNoZero()
    {
        var text = ScorecardText.Render(SmallPlan.Judge(SmallPlan.OfEachKind(), new LocalDate(2024, 3, 1), JudgementPolicy.Literal), Language.Vietnamese);
        var table = text[text.IndexOf("a) Nhóm", StringComparison.Ordinal)..text.IndexOf("\nTrong ", StringComparison.Ordinal)];
        Assert.DoesNotContain("Không đạt", table, StringComparison.Ordinal);
        Assert.DoesNotContain(" 0 ", table, StringComparison.Ordinal);
        Assert.EndsWith("Ghi chú số liệu: không có.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AnyLanguage_IsPlainTextThatFitsATerminal() => Assert.All([MidYear, MidYearInEnglish], static text =>
    {
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        Assert.False(text.EndsWith("\n\n", StringComparison.Ordinal));
        Assert.All(text.Split('\n'), static line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.InRange(DisplayWidth.Of(line), 0, 130);
            Assert.DoesNotContain(line, char.IsControl);
        });
    });

    [Fact]
    public void Render_ForeignWordsWithEscapes_CannotDisturbTheTable()
    {
        var plan =
            SmallPlan.Create(
            SmallPlan.Line(
            1, SmallPlan.Targets[0], "trên\u001b[2J\n99 │ Vượt") with
            { Condition = BilingualName.Of("x\u001b]0;y\a\nz", "x\u001b]0;y\a\nz") });
        var card = SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), JudgementPolicy.Literal,
            SmallPlan.Report("budget-revenue", ReportedWords.Of("tốt\r\n 2 │ Vượt\u001b[31m")) with { Source = "a\nb" },
            SmallPlan.Report("budget-revenue", ReportedWords.Of("khác")) with { Wording = "\u0007\u009b" });
        foreach (var text in new[]
        {
            ScorecardText.Render(card, Language.Vietnamese),
            PlanText.Render(plan, Language.English),
            JudgementText.Explain(card.Judgements[0], Language.Vietnamese),
            string.Concat(card.Findings.Select(static finding => FindingText.Describe(finding, Language.English))),
        })
        {
            Assert.DoesNotContain(text.Replace("\n", "", StringComparison.Ordinal), char.IsControl);
            Assert.DoesNotContain(text.Split('\n'), static line => line.TrimStart().StartsWith("2 │", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Render_AmendedTarget_SaysSo()
    {
        var line = SmallPlan.Line(1, SmallPlan.Targets[0]);
        var amended = line with
        {
            Amendments =
                [new Amendment { From = new LocalDate(2023, 6, 1), Target = Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(200_000m)),
                Basis = SmallPlan.Header.Basis! }],
        };
        var text = ScorecardText.Render(SmallPlan.Judge(SmallPlan.Create(amended), new LocalDate(2023, 7, 30), JudgementPolicy.Literal), Language.Vietnamese);
        Assert.Equal("trên 200.000 triệu đồng (đã điều chỉnh)", Cells(text, 1)[2]);
    }

    // The cells of one row, put together again from the lines they were wrapped to.
    private static string[] Cells(string text, int ordinal)
    {
        var lines = text.Split('\n').SkipWhile(line => line.Split('│')[0].Trim() != NumberText.Digits(ordinal)).ToArray();
        var count = 1 + lines.Skip(1).TakeWhile(static line => line.Contains('│', StringComparison.Ordinal) && line.Split('│')[0].Trim().Length == 0).Count();
        return [.. Enumerable.Range(0, 6).Select(column => string.Join(' ', lines.Take(count)
            .Select(line => line.Split('│')).Where(cells => cells.Length > column).Select(cells => cells[column].Trim())).Trim())];
    }
}
