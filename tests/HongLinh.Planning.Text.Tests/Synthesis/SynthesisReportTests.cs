using HongLinh.Planning.Text.Tests.Papers;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Synthesis;

// The synthesis report of June 2023: what it says, from which record, and what people wrote beside it.
public sealed class SynthesisReportTests
{
    private static readonly string Text = Month.Report.ToText(2_000);

    [Theory]
    [InlineData("2023-M06", "tháng 6 và 6 tháng đầu năm 2023; nhiệm vụ trọng tâm tháng 7 năm 2023")]
    [InlineData("2023-M01", "tháng 1 năm 2023; nhiệm vụ trọng tâm tháng 2 năm 2023")]
    [InlineData("2023-M12", "tháng 12 năm 2023; nhiệm vụ trọng tâm tháng 1 năm 2024")]
    [InlineData("2023-Q1", "quý I năm 2023; nhiệm vụ trọng tâm quý II năm 2023")]
    [InlineData("2023-Q4", "quý IV năm 2023; nhiệm vụ trọng tâm quý I năm 2024")]
    [InlineData("2023-H1", "6 tháng đầu năm 2023; nhiệm vụ trọng tâm 6 tháng cuối năm 2023")]
    [InlineData("2023-9M", "9 tháng đầu năm 2023; nhiệm vụ trọng tâm quý IV năm 2023")]
    [InlineData("2023", "năm 2023; nhiệm vụ trọng tâm năm 2024")]
    [InlineData("2023-M01..M06", "6 tháng đầu năm 2023; nhiệm vụ trọng tâm 6 tháng cuối năm 2023")]
    [InlineData("2023-M01..M05", "5 tháng đầu năm 2023; nhiệm vụ trọng tâm tháng 6 năm 2023")]
    public void Subject_EachPeriod_NamesItAndTheNext(string period, string subject) => Assert.Equal(
        "Tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội " + subject,
        SynthesisReport.Of(Month.Card, ReportingPeriod.Parse(period), Language.Vietnamese).Subject);

    // 6.100 / 12.000 = 50,83%; 6.100 / 5.500 = 1,1090..., so 10,91% more; 93,5 - 92 = 1,5 points.
    [Theory]
    [InlineData("6 tháng đầu năm 2023, thu ngân sách ước đạt 6.100 triệu đồng, bằng 50,83% kế hoạch năm, tăng 10,91% so với cùng kỳ năm trước "
        + "(kế hoạch ít nhất 12.000 triệu đồng)")]
    [InlineData("Riêng tháng 6 ước đạt 1.100 triệu đồng.")]
    [InlineData("thu gom chất thải rắn đạt 93,5%, tăng 1,5 điểm phần trăm so với cùng kỳ năm trước (kế hoạch ít nhất 95%)")]
    // 595 of 900 is 66,111...%, cut off so that it stays a lower bound.
    [InlineData("số lao động được giải quyết việc làm đạt ít nhất 595 người, bằng trên 66,11% kế hoạch năm (kế hoạch ít nhất 900 người); "
        + "đang thực hiện, chưa đủ cơ sở đánh giá: chưa có số liệu của UBND xã Thuận Lộc.")]
    [InlineData("2/3 phường, xã đã báo cáo, còn thiếu UBND xã Thuận Lộc. Riêng các đơn vị đã báo cáo là 595 người (chưa phải số của toàn địa bàn).")]
    [InlineData("Chưa có số liệu (chưa đến kỳ): Tỷ lệ hộ nghèo (theo tiêu chí mới).")]
    [InlineData("Nhiệm vụ cụ thể: tổng số 03 nhiệm vụ có thời hạn: hoàn thành 01 (đúng hạn 01); chưa hoàn thành 02 (trong hạn 01, quá hạn 01), "
        + "trong đó 01 nhiệm vụ đơn vị chưa báo cáo kết quả.")]
    [InlineData("Tỷ lệ hoàn thành đúng hạn trên số nhiệm vụ đến hạn: 1/2 = 50")]
    public void Results_EachFact_IsSaidWithItsFigure(string words) => Assert.Contains(words, SectionOf("II"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Thu gom chất thải rắn, kế hoạch ít nhất 95%: ", "Theo đơn vị báo cáo: thiếu xe thu gom; đã đề nghị mua bổ sung 02 xe.")]
    [InlineData("UBND xã Thuận Lộc chưa báo cáo số liệu: Số lao động được giải quyết việc làm.", "")]
    [InlineData("Phòng Kinh tế có 01 nhiệm vụ quá hạn: Báo cáo tiến độ giải phóng mặt bằng (hạn 15/06/2023, quá 20 ngày); "
        + "theo báo cáo: Còn 04 hộ chưa thống nhất giá đền bù.", "")]
    public void Shortcomings_AreThoseOfTheRecord(string words, string more)
    {
        Assert.Contains(words, SectionOf("III"), StringComparison.Ordinal);
        Assert.Contains(more, SectionOf("III"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Khánh thành nhà văn hóa trung tâm: hoàn thành chậm nhất ngày 20/07/2023.")]
    [InlineData("Xử lý dứt điểm 01 nhiệm vụ đã quá hạn (mục III).")]
    [InlineData("Tổ chức phiên giao dịch việc làm: hạn 25/07/2023; chủ trì: Phòng Kinh tế; chưa có báo cáo tiến độ.")]
    public void MainTasks_AreWhatFallsDueInTheNextMonth(string words) => Assert.Contains(words, SectionOf("IV"), StringComparison.Ordinal);

    [Fact]
    public void Proposals_HavePetitionsAndRequestsThatWait()
    {
        Assert.Contains("Tổng số 01 kiến nghị cử tri, chất vấn đang theo dõi: 01 đang giải quyết, chưa trả lời.", SectionOf("V"), StringComparison.Ordinal);
        Assert.Contains(
            "Phòng Kinh tế đề nghị gia hạn tổ chức phiên giao dịch việc làm đến ngày 25/08/2023, lý do: Doanh nghiệp đề nghị lùi.", SectionOf("V"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NothingButPlanAndFigures_InventsNothing()
    {
        var bare = SynthesisReport.Of(Month.Card, ReportingPeriod.Month(Wards.Year, 6), Language.Vietnamese);
        Assert.Equal("(Phần này do cơ quan viết; chưa có nội dung.)", Assert.Single(bare.Paragraphs, static one => one.Section == "I").Words);
        Assert.Equal("(Phần này do cơ quan viết; chưa có nội dung.)", Assert.Single(bare.Paragraphs, static one => one.Section == "V").Words);
        Assert.DoesNotContain("nhiệm vụ quá hạn", bare.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Written_ParagraphOnALine_StandsBesideItAndStaysWhenTheReportIsMadeAgain()
    {
        var written = SynthesisParagraph.Written("II", "budget-revenue", "Thu cao nhờ tiền sử dụng đất.");
        var first = Month.Report.With(SynthesisParagraph.Written("I", "", "UBND thị xã đã họp."), written);
        var at = first.Paragraphs.ToList().IndexOf(written);
        Assert.Equal(("budget-revenue", false), (first.Paragraphs[at - 1].Key, first.Paragraphs[at - 1].IsWritten));
        Assert.Empty(first.Findings);
        // The paragraphs of one month as a whole are the input of the next.
        var again = SynthesisReport.Of(Month.CardOf([]), ReportingPeriod.Month(Wards.Year, 7), Language.Vietnamese).With(first.Paragraphs);
        Assert.Equal(["UBND thị xã đã họp.", "Thu cao nhờ tiền sử dụng đất."],
            again.Paragraphs.Where(static one => one.IsWritten).Select(static one => one.Words));
    }

    [Fact]
    public void Written_LineThatIsGone_IsKeptAtTheEndWithAFinding()
    {
        var report = Month.Report.With(SynthesisParagraph.Written("II", "rice-output", "Được mùa."), SynthesisParagraph.Written("V", "NV-9", "Xin kinh phí."));
        Assert.Equal(["Được mùa.", "Xin kinh phí."], report.Paragraphs.Where(static one => one.Section == "VI").Select(static one => one.Words));
        Assert.Equal(["report-paragraph-without-place", "report-paragraph-without-place"], report.Findings.Select(static finding => finding.Code.Code));
        Assert.Contains(
            "đoạn văn đã viết gắn với “rice-output” nhưng báo cáo không còn nội dung này", FindingText.Describe(report.Findings[0], Language.Vietnamese),
            StringComparison.Ordinal);
        Assert.Contains("Được mùa.", report.ToMarkdown(), StringComparison.Ordinal);
        // And it is passed on from there too.
        Assert.Equal(2, Month.Report.With(report.Paragraphs).Findings.Count);
    }

    [Fact]
    public void Outputs_AllForms_SayTheSame()
    {
        var report = Month.Report.WithCaution("SỐ LIỆU MINH HỌA");
        var (text, markdown, html) = (report.ToText(2_000), report.ToMarkdown().Replace("\\", "", StringComparison.Ordinal), report.ToHtml());
        Assert.All(report.Paragraphs.Where(static one => one.Words.Length > 0).SelectMany(static one => one.Sentences), sentence =>
        {
            Assert.Contains(sentence, text, StringComparison.Ordinal);
            Assert.Contains(sentence, markdown, StringComparison.Ordinal);
            Assert.Contains(sentence.Replace("&", "&amp;", StringComparison.Ordinal), html, StringComparison.Ordinal);
        });
        Assert.All([text, markdown, html], static form => Assert.Equal(4, form.Split("SỐ LIỆU MINH HỌA").Length - 1));
        Assert.All(report.ToText(60).Split('\n'), static line => Assert.InRange(line.Length, 0, 60));
    }

    // Whoever makes figures up says so in their source or remark; every form says it then, without being asked.
    [Fact]
    public void Outputs_FiguresCalledMadeUp_SayThatTheyAreATrial()
    {
        var card = Month.CardOf(Month.Reports.Select(static report => report with { Source = "số liệu minh họa" }));
        var report = SynthesisReport.Of(card, ReportingPeriod.Month(Wards.Year, 6), Language.Vietnamese);
        var units = UnitMatrix.Of(card, ReportingPeriod.YearToDate(Wards.Year, 6));
        string[] forms =
        [
            report.ToText(), report.ToMarkdown(), report.ToHtml(), UnitMatrixText.Render(units, Language.Vietnamese),
            UnitMatrixText.ToMarkdown(units, Language.Vietnamese), UnitMatrixText.ToHtml(units, Language.Vietnamese),
        ];
        Assert.All(forms, static form => Assert.Contains("BẢN THỬ, KHÔNG DÙNG ĐỂ BÁO CÁO", form, StringComparison.Ordinal));
    }

    [Fact]
    public void ToText_English_SaysTheSameFigures()
    {
        var english = SynthesisReport.Of(Month.Card, ReportingPeriod.Month(Wards.Year, 6), Language.English).With(Month.Work).With(Month.Units).ToText(2_000);
        Assert.Contains("50.83% of the plan for the year, up 10.91% on the same period last year", english, StringComparison.Ordinal);
        Assert.Contains("2 of 3 wards and communes reported; missing: Thuận Lộc commune", english, StringComparison.Ordinal);
        Assert.Contains("Department of Economy, overdue: 1 task: ", english, StringComparison.Ordinal);
    }

    // 310 and 285 of two wards are at least 595 of the town; the 285 that came last are not its figure.
    [Fact]
    public void Annex_SumOfSomeUnits_IsALowerBoundAndNotTheLastReport()
    {
        var row = ResultTable.Of(Month.Card, Language.Vietnamese).ToMarkdown().Split('\n').Single(static line => line.Contains("việc làm", StringComparison.Ordinal));
        Assert.Contains("| ít nhất 595 |", row, StringComparison.Ordinal);
        Assert.DoesNotContain("285", row, StringComparison.Ordinal);
    }

    // A total of half a year is compared with last year's total, never with one month of it: 6.100 / 5.500 = 110,91%.
    [Fact]
    public void Annex_BaselineOfAMonthBesideOneOfTheYearSoFar_ComparesTheSameDays()
    {
        var june = Month.Reports.Append(Month.Reports[2] with
        {
            Period = ReportingPeriod.Month(PlanYear.Of(2022), 6),
            Reported = ReportedExact.Of(Money.MillionDong.Of(900m)),
        });
        var row = ResultTable.Of(Month.CardOf(june), Language.Vietnamese).ToMarkdown().Split('\n').Single(
            static line => line.Contains("Thu ngân sách |", StringComparison.Ordinal));
        Assert.Contains("| 110,91 |", row, StringComparison.Ordinal);
        Assert.Contains("| 5.500 |", row, StringComparison.Ordinal);
    }

    // By decree 09/2019 the data of a month are those from the 15th to the 14th, of half a year those from 15 December to 14 June.
    [Theory]
    [InlineData("2023-M06", "Kỳ số liệu: từ ngày 15/05/2023 đến hết ngày 14/06/2023 theo ")]
    [InlineData("2023-Q2", "Kỳ số liệu: từ ngày 15/03/2023 đến hết ngày 14/06/2023 theo ")]
    [InlineData("2023-H1", "Kỳ số liệu: từ ngày 15/12/2022 đến hết ngày 14/06/2023 theo ")]
    // The decree sets no window for nine months, so they have their own days and no act is named.
    [InlineData("2023-9M", "Kỳ số liệu: từ ngày 01/01/2023 đến hết ngày 30/09/2023; đánh giá")]
    [InlineData("2023", "Kỳ số liệu: từ ngày 15/12/2022 đến hết ngày 14/12/2023 theo ")]
    public void Opening_Regime_GivesTheWindowOfThePeriod(string period, string words) => Assert.Contains(
        words, SynthesisReport.Of(Month.Timed, ReportingPeriod.Parse(period), Language.Vietnamese).ToText(2_000), StringComparison.Ordinal);

    [Fact]
    public void Sections_WithDeadlines_SayWhatIsOwedAndWhatIsDueNext()
    {
        var report = SynthesisReport.Of(Month.Timed, ReportingPeriod.Month(Wards.Year, 6), Language.Vietnamese);
        string Section(string mark) => string.Join('\n', report.Paragraphs.Where(one => one.Section == mark).Select(static one => one.Words));
        Assert.Contains("3. Chế độ báo cáo\nPhòng Kinh tế: đã nộp ", Section("II"), StringComparison.Ordinal);
        Assert.Contains("2. Về chế độ báo cáo\nPhòng Kinh tế còn nợ ", Section("III"), StringComparison.Ordinal);
        Assert.Contains("Gửi số liệu, báo cáo tháng 7 chậm nhất ngày 20/07/2023: Phòng Kinh tế (", Section("IV"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_BadInput_ThrowsWithTheReason()
    {
        Assert.Throws<ArgumentException>("period", () => SynthesisReport.Of(Month.Card, ReportingPeriod.Month(PlanYear.Of(2022), 6), Language.Vietnamese));
        var may = SynthesisReport.Of(Month.Card, ReportingPeriod.Month(Wards.Year, 5), Language.Vietnamese);
        Assert.Throws<ArgumentException>("units", () => may.With(Month.Units));
        Assert.Throws<ArgumentException>("section", () => SynthesisParagraph.Written("IX", "", "x"));
        Assert.Throws<ArgumentException>("words", () => SynthesisParagraph.Written("I", "", " "));
    }

    // A report about one piece of work changes no sentence about another.
    [Fact]
    public void Work_OneMoreReport_ChangesOnlyWhatIsSaidOfThatWork()
    {
        var entry = WorkEntry.Of(WorkEntryKind.Progress, "NV-2", new LocalDate(2023, 7, 3), Instant.FromUtc(2023, 7, 3, 3, 0));
        var more = Month.Work.Log.Append(entry with { Percent = 30m });
        var after = Month.Report.With(WorkReview.Run(Month.Work.Register, more, Month.Day));
        var changed = after.Paragraphs.Except(Month.Report.Paragraphs).Select(static one => one.Key);
        Assert.Equal(["", "NV-2"], changed.Distinct().Order());
    }

    private static string SectionOf(string mark)
    {
        var words = Month.Report.Paragraphs.Where(one => one.Section == mark).Select(static one => one.Words).ToArray();
        Assert.All(words, static one => Assert.Contains(one, Text, StringComparison.Ordinal));
        return string.Join('\n', words);
    }
}
