using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class CalendarTextTests
{
    private static readonly ReportingRegime Decree = ReportingRegimes.Decree09Of2019;

    [Theory]
    [InlineData(2026, "vi", "thứ Ba 28/04/2026")]
    [InlineData(2026, "vi", "26/04/2026: Giỗ Tổ Hùng Vương (Bộ luật")]
    [InlineData(2026, "vi", "27/04/2026: Giỗ Tổ (nghỉ bù) (Bộ luật")]
    [InlineData(2026, "en", "Tuesday 28 April")]
    [InlineData(2028, "vi", "(dự kiến)")]
    [InlineData(2028, "en", "(provisional)")]
    [InlineData(2040, "vi", "thứ Bảy 25/02/2040  │ chưa xác định")]
    [InlineData(2040, "en", "│ not known yet")]
    [InlineData(2018, "vi", "Chế độ này không có hiệu lực trong năm.")]
    [InlineData(2018, "en", "The regime is not in force in the year.")]
    public void Render_TheDecreeForAProvince_Says(int year, string language, string words) =>
        Assert.Contains(words, Render(Decree, year, ReportingLevel.Province, language), StringComparison.Ordinal);

    [Theory]
    [InlineData(2026)]
    [InlineData(2040)]
    public void Render_YearThatIsNotProvisional_DoesNotSaySo(int year)
    {
        Assert.DoesNotContain("dự kiến", Render(Decree, year, ReportingLevel.Province, "vi"), StringComparison.Ordinal);
        Assert.DoesNotContain("provisional", Render(Decree, year, ReportingLevel.Province, "en"), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_ProvisionalYear_MarksEveryDeadline() => Assert.Equal(19,
        Render(Decree, 2029, ReportingLevel.Province, "vi").Split("(dự kiến)").Length - 1);

    [Theory]
    [InlineData("vi", "Chế độ này không quy định thời hạn cho cấp này trong năm.")]
    [InlineData("en", "The regime sets no deadline for this level in the year.")]
    public void Render_LevelThatTheRegimeLeavesOpen_IsSaid(string language, string words)
    {
        Assert.Contains(words, Render(Decree, 2026, ReportingLevel.Ward, language), StringComparison.Ordinal);
        Assert.Contains(words, Render(ReportingRegimes.Statistics, 2026, ReportingLevel.Province, language), StringComparison.Ordinal);
    }

    // A page of "none" helps nobody: the windows alone, and what an office can do.
    [Theory]
    [InlineData("vi", "khai báo một chế độ báo cáo riêng", "không quy định    │")]
    [InlineData("en", "declare a regime of your own", "│ none ")]
    public void Render_LevelThatTheRegimeLeavesOpen_SaysWhatToDo(string language, string words, string cell)
    {
        var text = Render(Decree, 2026, ReportingLevel.Ward, language);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain(cell, text, StringComparison.Ordinal);
        Assert.Contains(language == "vi" ? "14/03/2026" : "14 March 2026", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, "vi", "Không còn cấp huyện từ ngày 01/07/2025: cấp này không còn báo cáo.")]
    [InlineData(2026, "en", "There is no town or district level from 1 July 2025 on: it has no reports any more.")]
    [InlineData(2025, "vi", "│ cấp này không còn ")]
    public void Render_LevelThatIsNoMore_IsSaid(int year, string language, string words) =>
        Assert.Contains(words, Render(ReportingRegimes.KhanhHoa2023, year, ReportingLevel.Town, language), StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Lưu ý: các quy định này đọc theo nguồn dẫn lại, chưa đối chiếu với văn bản gốc; kiểm tra lại trước khi áp dụng.")]
    [InlineData("en", "Note: these rules come from a second-hand source and were not checked against the act; check them before you rely on them.")]
    public void Render_RegimeOnOneUnconfirmedSource_SaysSo(string language, string words)
    {
        Assert.Contains(words, Render(ReportingRegimes.KhanhHoa2023, 2026, ReportingLevel.Ward, language).ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain(words[..8], Render(Decree, 2026, ReportingLevel.Province, language), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_WhatHasNoDeadline_IsCountedApart()
    {
        var rules = Some.Rules(25) with { Regime = Decree };
        var text = ObligationText.Render(Open(Some.ReadingOfPlan(1m).Value, rules, Instant.FromUtc(2023, 4, 20, 0, 0)), Language.Vietnamese);
        // January to April have closed.
        Assert.Contains("đã nộp 0/0 (đúng hạn 0, gửi chậm 0); chưa gửi: quá hạn 0, đang chờ 0. Không có thời hạn để xét: đã nộp 0/4.",
            text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_AnyYearLevelAndLanguage_FitsThePageAndReadsNoCulture() => Assert.All(ReportingRegimes.All, static regime =>
        Assert.All(new[] { 2018, 2023, 2026, 2028, 2040, 2200 }, year => Assert.All(ReportingLevel.All, level => Assert.All(Language.All, language =>
        {
            var text = FailingCulture.Under(() => CalendarText.Render(regime, (PlanYear.Of(year), level), VietnamDaysOff.Calendar, language));
            Assert.All(text.Split('\n'), static line => Assert.InRange(DisplayWidth.Of(line), 0, 130));
            Assert.EndsWith(".\n", text.Contains('│', StringComparison.Ordinal) ? ".\n" : text, StringComparison.Ordinal);
        }))));

    public static TheoryData<string, string, string> Debts => new()
    {
        { "announced", "thứ Ba 25/04/2023", "Tuesday 25 April 2023" },
        { "provisional", "thứ Ba 25/04/2023 (dự kiến)", "Tuesday 25 April 2023 (provisional)" },
        { "not-known-yet", "thứ Ba 25/04/2023 (chưa xác định)", "Tuesday 25 April 2023 (not known yet)" },
        { "none", "chế độ báo cáo không quy định", "the regime sets none" },
        { "extended", "thứ Sáu 28/04/2023 (đã gia hạn)", "Friday 28 April 2023 (extended)" },
    };

    [Theory]
    [MemberData(nameof(Debts))]
    public void Render_WhatIsOwed_SaysTheLastDayAndHowWellItIsKnown(string what, string vietnamese, string english)
    {
        var rules = Some.Rules(25);
        rules = what switch
        {
            "provisional" => rules with { Calendar = WorkingCalendar.Of(DayOffTable.Create(2022, 2022, 2024, []).Value) },
            "not-known-yet" => rules with { Calendar = WorkingCalendar.Of(Some.TableOf()) },
            "none" => rules with { Regime = Decree },
            "extended" => rules with { Extensions = [Some.ExtensionTo(28)] },
            _ => rules,
        };
        Assert.Contains(vietnamese, AprilOf(rules, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains(english, AprilOf(rules, Language.English), StringComparison.Ordinal);
    }

    // A task names its own day; nothing about days off is to be said of it.
    [Fact]
    public void Render_ProductOwed_SaysItsDayAndKind()
    {
        var task =
            Some.Task("task-1") with { Product = HongLinh.Planning.BilingualName.Of("Báo cáo sơ kết", "Mid-year review"), Due = new LocalDate(2023, 6, 30) };
        var book =
            Open(Plan.Create(Some.Header("plan-2023"), [], work: new PlanWork { Tasks = [task] }).Value, Some.Rules(25), Instant.FromUtc(2023, 7, 1, 0, 0));
        var text = ObligationText.Render(book, Language.Vietnamese);
        Assert.Contains("Báo cáo sơ kết (sản phẩm)", text, StringComparison.Ordinal);
        Assert.Contains("thứ Sáu 30/06/2023", text, StringComparison.Ordinal);
        Assert.Contains("Thị xã: đã nộp 0/1 (đúng hạn 0, gửi chậm 0); chưa gửi: quá hạn 1, đang chờ 0.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Không còn báo cáo nào chưa gửi.")]
    [InlineData("en", "Nothing is owed.")]
    public void Render_NothingOwed_IsSaid(string code, string words)
    {
        Assert.True(Language.TryFromCode(code, out var language));
        var text = ObligationText.Render(Open(Some.ReadingOfPlan(1m).Value, Some.Rules(25), Instant.FromUtc(2022, 12, 1, 0, 0)), language);
        Assert.Contains(words, text, StringComparison.Ordinal);
        Assert.DoesNotContain("│", text, StringComparison.Ordinal);
    }

    public static TheoryData<Finding, string, string> Sentences => new()
    {
        {
            Finding.Of(FindingCode.DayOutsideTable, Place.Day(new LocalDate(2028, 1, 1)), "Tết Dương lịch",
                ReportingPeriod.WholeYear(PlanYear.Of(2022)), ReportingPeriod.WholeYear(PlanYear.Of(2027))),
            "[lỗi] calendar-day-outside-table - 01/01/2028: ngày nằm ngoài các năm của bảng (năm 2022 đến năm 2027); không đưa vào bảng. "
                + "Nội dung: “Tết Dương lịch”. Kiểm tra ngày, hoặc mở rộng các năm của bảng.",
            "[error] calendar-day-outside-table - 1 January 2028: the day lies outside the years of the table (the year 2022 to the year 2027); it was left "
            + "out. "
                + "It says: “Tết Dương lịch”. Check the date, or widen the years of the table."
        },
        {
            Finding.Of(FindingCode.DayContradiction, Place.Day(new LocalDate(2026, 11, 24)), "Nghỉ hoán đổi", DayOffKind.PublicHoliday, DayOffKind.SwappedRest),
            "[lỗi] calendar-day-contradiction - 24/11/2026: một ngày ghi hai lần: đã ghi là nghỉ lễ, tết, nay ghi là nghỉ hoán đổi; giữ cách ghi đầu. "
                + "Nội dung: “Nghỉ hoán đổi”. Đối chiếu với văn bản và chỉ giữ một cách ghi.",
            "[error] calendar-day-contradiction - 24 November 2026: the day is listed twice: first as public holiday, "
            + "then as day off by exchange; the first was kept. "
                + "It says: “Nghỉ hoán đổi”. Check the decision and keep one entry."
        },
        {
            Finding.Of(FindingCode.DayOfWrongKind, Place.Day(new LocalDate(2026, 11, 24)), "Làm bù", DayOffKind.WorkingSaturday, IsoDayOfWeek.Tuesday),
            "[lỗi] calendar-day-of-wrong-kind - 24/11/2026: ngày làm bù không thể rơi vào thứ Ba; không đưa vào bảng. Nội dung: “Làm bù”. Kiểm tra ngày và "
            + "loại ngày.",
            "[error] calendar-day-of-wrong-kind - 24 November 2026: a working Saturday cannot fall on a Tuesday; it was left out. It says: “Làm bù”. Check the "
            + "date and its kind."
        },
        {
            Finding.Of(FindingCode.WindowsOverlap, Place.Window("own", Quarter(2)), Quarter(2), Quarter(1), Quarter(2)),
            "[lỗi] regime-windows-overlap - own, quý II năm 2026: thời gian chốt số liệu của quý I năm 2026 và quý II năm 2026 chồng lên nhau. "
                + "Sửa ngày chốt số liệu để mỗi ngày thuộc đúng một kỳ.",
            "[error] regime-windows-overlap - own, second quarter of 2026: the windows of first quarter of 2026 and second quarter of 2026 overlap. "
                + "Set the cut-off days so that each day belongs to one period."
        },
    };

    private static ReportingPeriod Quarter(int quarter) => ReportingPeriod.Quarter(PlanYear.Of(2026), quarter);

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Describe_FindingOnDaysOffAndWindows_IsASentenceInBothLanguages(Finding finding, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, FindingText.Describe(finding, Language.Vietnamese));
        Assert.Equal(english, FindingText.Describe(finding, Language.English));
    }

    // Cut-off Saturday 14/02/2026, nobody works until Monday 23/02.
    [Fact]
    public void Describe_DeadlineTooEarly_NamesRegimePeriodAndLevel()
    {
        var own = Decree with { Code = "own", Roll = RollRule.None, Deadlines = [DeadlineRule.OnDay(ReportingLevel.Province, 16, Some.Basis)] };
        Assert.Equal("[lỗi] regime-deadline-too-early - own, tháng 2 năm 2026, cấp tỉnh: thời hạn 16/02/2026 cách ngày chốt số liệu 14/02/2026 "
            + "chưa đủ 01 ngày làm việc. Lùi thời hạn (Nghị định 09/2019/NĐ-CP, Điều 8 khoản 5).",
            FindingText.Describe(own.Check(PlanYear.Of(2026), VietnamDaysOff.Calendar)[0], Language.Vietnamese));
    }

    private static string AprilOf(ObligationRules rules, Language language)
    {
        var text = ObligationText.Render(Open(Some.ReadingOfPlan(1m).Value, rules, Instant.FromUtc(2023, 4, 20, 0, 0)), language);
        // A cell that wraps is read as one again.
        var cells = text.Split('\n').Where(static line => line.Contains('│', StringComparison.Ordinal)).Select(static line => line.Split('│')).ToArray();
        var april = Array.FindIndex(cells, row => row[1].Trim() == (language == Language.Vietnamese ? "tháng 4" : "April"));
        var rows = cells.Skip(april + 1).TakeWhile(static row => row[1].Trim().Length == 0).Prepend(cells[april]);
        return string.Join(' ', rows.Select(static row => row[3].Trim()));
    }

    private static ObligationBook Open(Plan plan, ObligationRules rules, Instant at) => ObligationBook.Open(plan, rules, ObservationLog.Empty.KnownAt(at));

    private static string Render(ReportingRegime regime, int year, ReportingLevel level, string code)
    {
        Assert.True(Language.TryFromCode(code, out var language));
        return CalendarText.Render(regime, (PlanYear.Of(year), level), VietnamDaysOff.Calendar, language);
    }
}
