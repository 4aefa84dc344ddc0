using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Finds the period that a phrase names: 6 tháng đầu năm, 9 tháng, quý I, tháng 5, cả năm.</summary>
internal static class PeriodFinder
{
    private static readonly Lexicon<bool> OfStart = WordSet.Of("tháng đầu năm");
    private static readonly Lexicon<bool> OfEnd = WordSet.Of("tháng cuối năm");
    private static readonly Lexicon<bool> Nine = WordSet.Of("9 tháng, chín tháng, 09 tháng");
    private static readonly Lexicon<bool> Bases = WordSet.Of("so với, cùng kỳ, so, bằng");

    /// <summary>The period; null when the words name none.</summary>
    public static ReportingPeriod? Find(TokenList tokens, PlanYear year)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Bases.Match(tokens, at, tokens.Count, out _) > 0)
            {
                return null;
            }

            if ((Months(tokens, at, year) ?? Quarter(tokens, at, year) ?? Month(tokens, at, year)) is { } period)
            {
                return period;
            }
        }

        return null;
    }

    private static ReportingPeriod? Months(TokenList tokens, int at, PlanYear year)
    {
        if (!Number(tokens, at, out var many) || many is < 1 or > 12)
        {
            return null;
        }

        var isStart = OfStart.Match(tokens, at + 1, tokens.Count, out _) > 0;
        return isStart && many == 6 ? ReportingPeriod.Half(year, 1)
            : Nine.Match(tokens, at, tokens.Count, out _) > 0 && !tokens.IsSign(at - 1, '/') ? ReportingPeriod.NineMonths(year)
            : isStart ? ReportingPeriod.YearToDate(year, many)
            : many == 6 && OfEnd.Match(tokens, at + 1, tokens.Count, out _) > 0 ? ReportingPeriod.Half(year, 2)
            : null;
    }

    private static ReportingPeriod? Quarter(TokenList tokens, int at, PlanYear year)
    {
        if (!tokens.IsWord(at, Keys.Quarter) || at + 1 >= tokens.Count)
        {
            return null;
        }

        var quarter = Number(tokens, at + 1, out var number) ? number : tokens[at + 1].IsWord ? RomanNumber.Of(tokens[at + 1].Key) : 0;
        return quarter is >= 1 and <= 4 ? ReportingPeriod.Quarter(year, quarter) : null;
    }

    private static ReportingPeriod? Month(TokenList tokens, int at, PlanYear year) =>
        tokens.IsWord(at, Keys.Month) && !tokens.IsNumber(at - 1) && !(at > 1 && tokens.IsNumber(at - 1)) && Number(tokens, at + 1, out var month)
            && month is >= 1 and <= 12
            ? ReportingPeriod.Month(year, month) : null;

    private static bool Number(TokenList tokens, int at, out int number)
    {
        number = 0;
        return tokens.IsNumber(at) && int.TryParse(tokens[at].Key, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
