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
}
