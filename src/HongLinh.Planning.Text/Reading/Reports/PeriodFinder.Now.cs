using NodaTime;

namespace HongLinh.Planning.Text;

/// <content>Periods that end with the report: đến nay, từ đầu quý đến nay, từ đầu nhiệm kỳ đến nay.</content>
internal sealed partial class PeriodFinder
{
    private const int MostOfStart = 7;

    private static readonly Lexicon<bool> UntilNow = WordSet.Of(
        "đến nay, tính đến nay, cho đến nay, tới nay, tính tới nay, cho tới nay, tính cho đến nay, đến giờ, đến thời điểm này, đến thời điểm hiện tại, "
        + "đến thời điểm hiện nay, tính đến thời điểm này, tính đến thời điểm hiện tại, tính đến thời điểm hiện nay, tính đến hiện tại, "
        + "tính đến thời điểm báo cáo, "
        + "đến thời điểm báo cáo, đến kỳ báo cáo, tính đến kỳ báo cáo");

    private static readonly Lexicon<bool> Starts = WordSet.Of("từ, kể từ, tính từ, lũy kế từ, cộng dồn từ");
    private static readonly Lexicon<bool> StartOfYear = WordSet.Of("đầu năm, đầu năm nay, tháng 1, tháng 01, tháng một, ngày 01/01, ngày 1/1");
    private static readonly Lexicon<bool> StartOfQuarter = WordSet.Of("đầu quý, đầu quý này");
    private static readonly Lexicon<bool> StartOfMonth = WordSet.Of("đầu tháng, đầu tháng này");

    private static readonly Lexicon<bool> SchoolYears = WordSet.Of("năm học, trong năm học, cả năm học, kết thúc năm học, niên khóa, niên vụ");

    private static readonly Lexicon<bool> Terms = WordSet.Of(
        "giai đoạn, trong giai đoạn, cả giai đoạn, nhiệm kỳ, trong nhiệm kỳ, cả nhiệm kỳ, thời kỳ, trong thời kỳ");

    // "Năm học 2022 - 2023, ..." and, where it opens the sentence, "Giai đoạn 2021 - 2023, ...": neither is a reporting period.
    private PeriodMention? SpanOfYears(int at)
    {
        var school = SchoolYears.Match(tokens, at, tokens.Count, out _);
        var term = school > 0 ? 0 : Terms.Match(tokens, at, tokens.Count, out _);
        if (term > 0 && IsOfFigure(at, at + term))
        {
            school = term;
        }

        var words = school > 0 || at > 0 && !tokens.IsSign(at - 1, '.') && !tokens.IsSign(at - 1, ';') ? school : Terms.Match(tokens, at, tokens.Count, out _);
        if (words == 0 || own is null)
        {
            return null;
        }

        var to = at + words;
        var hasYears = IsYear(to, out _);
        to += hasYears ? tokens.IsSign(to + 1, '-') && IsYear(to + 2, out _) ? 3 : 1 : 0;
        return hasYears || tokens.IsSign(to, ',') ? new PeriodMention(at, to, UpTo(own.Year.Number, own.LastDay.Month)) { IsOpen = true, IsOther = true }
            : null;
    }

    // "Tổng vốn huy động giai đoạn 2021 - 2023 là 87,6 tỷ đồng", but "theo chuẩn nghèo giai đoạn 2021 - 2025 là 3,2%".
    private bool IsOfFigure(int at, int years) =>
        IsYear(years, out _) && tokens.IsSign(years + 1, '-') && IsYear(years + 2, out _)
        && RunLexicon.All.Match(tokens, years + 3, tokens.Count, out var role) is var run and > 0 && (role & (Role.Is | Role.Reach)) != Role.None
        && tokens.IsNumber(years + 3 + run) && Programmes.MatchBefore(tokens, at, Math.Max(0, at - 4), out _) == 0;

    private static readonly Lexicon<bool> Programmes = WordSet.Of(
        "chuẩn, chuẩn nghèo, nghèo đa chiều, chuẩn mới, tiêu chí, bộ tiêu chí, chương trình, kế hoạch, đề án, nghị quyết, dự án, quy hoạch, quốc gia, giá");

    private PeriodMention? OwnTotal(int at) =>
        ToNow.Match(tokens, at, tokens.Count, out _) is var words and > 0 && own is not null
            ? new PeriodMention(at, at + words, UpTo(own.Year.Number, own.LastDay.Month)) : null;

    // "Đến nay" alone.
    private PeriodMention? Now(int at) =>
        UntilNow.Match(tokens, at, tokens.Count, out _) is var words and > 0 && own is not null
            ? new PeriodMention(at, at + words, UpTo(own.Year.Number, own.LastDay.Month)) { IsNow = true } : null;

    // "Từ đầu quý đến nay" is this quarter; "từ năm 2021 đến nay" and "từ đầu vụ đến nay" are no reporting period.
    private PeriodMention? Since(int at)
    {
        var lead = Starts.Match(tokens, at, tokens.Count, out _);
        if (lead == 0 || own is null)
        {
            return null;
        }

        var start = at + lead;
        if (FirstDay(start) is var (first, of) && UntilNow.Match(tokens, of, tokens.Count, out _) is var until and > 0)
        {
            // "Từ ngày 01/7/2025 đến nay" is the second half of the year in its last month; from March or from the 15th, it is no reporting period.
            var last = new LocalDate(own.LastDay.Year, own.LastDay.Month, 1).With(DateAdjusters.EndOfMonth);
            return first <= last && first.Year == last.Year && Fitting(at, of + until, first, last) is { IsUnfit: false } fitting ? fitting
                : new PeriodMention(at, of + until, UpTo(own.Year.Number, own.LastDay.Month)) { IsOpen = true };
        }

        for (var end = start + 1; end < tokens.Count && end - start <= MostOfStart && tokens[end].Kind != TokenKind.Sign; end++)
        {
            if (UntilNow.Match(tokens, end, tokens.Count, out _) is var now and > 0)
            {
                return StartsWith(StartOfMonth) ? Of(ReportingPeriod.Month(own.Year, own.LastDay.Month))
                    : StartsWith(StartOfQuarter) ? Of(ReportingPeriod.Quarter(own.Year, (own.LastDay.Month + 2) / 3))
                    : StartsWith(StartOfYear) ? Of(UpTo(own.Year.Number, own.LastDay.Month))
                    : Of(UpTo(own.Year.Number, own.LastDay.Month)) with { IsOpen = true };

                PeriodMention Of(ReportingPeriod period) => new(at, end + now, period);
                bool StartsWith(Lexicon<bool> words) =>
                    words.Match(tokens, start, end, out _) is var length && length > 0 && YearAfter(start + length, own.Year.Number) == (own.Year.Number, end);
            }
        }

        return null;
    }

    // "ngày 01/7/2025", "1/7", "tháng 7", "tháng 7 năm 2024", and the token after it.
    private (LocalDate Day, int To)? FirstDay(int at)
    {
        var month = 0;
        if (tokens.IsWord(at, Keys.Month) && Number(at + 1, out month) && month is >= 1 and <= 12)
        {
            var (of, to) = YearAfter(at + 2, year.Number);
            return (new LocalDate(of, month, 1), to);
        }

        at += tokens.IsWord(at, Keys.Day) ? 1 : 0;
        if (Number(at, out var day) && tokens.IsSign(at + 1, '/') && Number(at + 2, out month) && month is >= 1 and <= 12)
        {
            var (of, to) = YearAfter(at + 3, year.Number);
            return day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(of, month) ? (new LocalDate(of, month, day), to) : null;
        }

        return null;
    }
}
