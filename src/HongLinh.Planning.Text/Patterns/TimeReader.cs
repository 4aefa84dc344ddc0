using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Finds years, dates and time spans.</summary>
internal static class TimeReader
{
    /// <summary>The end of a time span that starts at a token; the token itself when there is none.</summary>
    public static int End(TokenList tokens, int at)
    {
        var end = YearEnd(tokens, at);
        end = end > at ? end : DateEnd(tokens, at);
        end = end > at ? end : SpanEnd(tokens, at);
        return end > at ? end : at + NonValueLexicon.Times.Match(tokens, at, tokens.Count, out _);
    }

    /// <summary>Whether a token is a plausible year.</summary>
    public static bool IsYear(TokenList tokens, int at) =>
        tokens.IsNumber(at) && tokens[at].Letters.Length == 4 && IsInt(tokens, at, out var year) && year is >= 1945 and <= 2100;

    private static int YearEnd(TokenList tokens, int at)
    {
        var lead = NonValueLexicon.YearOpeners.Match(tokens, at, tokens.Count, out _);
        // "Kết quả đánh giá năm 2022" is no price.
        lead = lead > 0 && PriceVerbs.MatchBefore(tokens, at + 1, Math.Max(0, at - 1), out _) > 0 ? 0 : lead;
        if (!IsYear(tokens, at + lead) || lead == 0 && !IsBareYear(tokens, at) || lead == 1 && IsValue(tokens, at))
        {
            return at;
        }

        var to = at + lead + 1;
        for (var joint = Joint(tokens, to); joint > 0 && IsYear(tokens, to + joint); joint = Joint(tokens, to))
        {
            to += joint + 1;
        }

        // từ năm 2027 trở đi
        return to + NonValueLexicon.AfterYears.Match(tokens, to, tokens.Count, out _);
    }

    // "đến 2025 ha" is a value although it looks like a year; "Đến 2028 xã không còn nhà tạm" speaks of a year and of the commune.
    private static bool IsValue(TokenList tokens, int at) =>
        (tokens.IsWord(at, Keys.To) || tokens.IsWord(at, Keys.From)) && UnitReader.IsAt(tokens, at + 2, tokens.Count) && !tokens.IsWord(at + 2, Keys.Year)
        && !(CountedNouns.Places.Match(tokens, at + 2, tokens.Count, out _) is var place and > 0 && IsVerb(tokens, at + 2 + place)
            && (at == 0 || tokens[at - 1].Kind == TokenKind.Sign));

    private static bool IsVerb(TokenList tokens, int at) =>
        LeadLexicon.All.Match(tokens, at, tokens.Count, out _) > 0 || LeadLexicon.Work.Match(tokens, at, tokens.Count, out _) > 0;

    private static bool IsBareYear(TokenList tokens, int at) =>
        IsYear(tokens, at) && !UnitReader.IsAt(tokens, at + 1, tokens.Count)
        && (NonValueLexicon.Seasons.MatchBefore(tokens, at, Math.Max(0, at - 3), out _) > 0
            || tokens.IsSign(at - 1, '(') || tokens.IsSign(at + 1, ')') || tokens.IsSign(at + 1, '-') && IsYear(tokens, at + 2) || tokens.IsSign(at + 1, ':'));

    /// <summary>Verbs that end like the word for a price.</summary>
    public static readonly Lexicon<bool> PriceVerbs = WordSet.Of("đánh giá, đấu giá, định giá, thẩm định giá, khảo giá, báo giá, bình giá, giám định giá");

    private static int Joint(TokenList tokens, int at) =>
        tokens.IsSign(at, '-') || tokens.IsSign(at, '/') || tokens.IsSign(at, '~') ? 1
        : tokens.IsSign(at, ',') || tokens.IsWord(at, Keys.And) || tokens.IsWord(at, Keys.To) ? tokens.IsWord(at + 1, Keys.Year) ? 2 : 1
        : 0;

    // ngày 30/6/2023, tháng 12 năm 2023, quý II, trước 30/6
    private static int DateEnd(TokenList tokens, int at)
    {
        // "lũy kế đến 30/6/2027": nothing but a date has a day, a month and a year.
        var full = at + NonValueLexicon.FullDateLeads.Match(tokens, at, tokens.Count, out _);
        if (tokens.IsNumber(full) && tokens.IsSign(full + 1, '/') && tokens.IsNumber(full + 2) && tokens.IsSign(full + 3, '/') && IsYear(tokens, full + 4))
        {
            return full + 5;
        }

        var lead = NonValueLexicon.DateLeads.Match(tokens, at, tokens.Count, out _);
        var next = at + lead;
        if (lead == 0 || next >= tokens.Count || !tokens.IsNumber(next) && !IsRomanQuarter(tokens, next))
        {
            return at;
        }

        if (!IsPossible(tokens, next))
        {
            return at;
        }

        var isBefore = !IsCalendarWord(tokens, next - 1);
        var to = SlashedEnd(tokens, next + 1);
        // "trước 30/6" is a date, "trước 30 hộ" is not.
        if (isBefore && (to == next + 1 || UnitReader.IsAt(tokens, to, tokens.Count)))
        {
            return at;
        }

        while (to + 1 < tokens.Count && (IsCalendarWord(tokens, to) || tokens.IsWord(to, Keys.Year)) && tokens.IsNumber(to + 1))
        {
            to = SlashedEnd(tokens, to + 2);
        }

        return to;
    }

    /// <summary>The end of a date of numbers and slashes.</summary>
    public static int SlashedEnd(TokenList tokens, int to)
    {
        while (to + 1 < tokens.Count && (tokens.IsSign(to, '/') || tokens.IsSign(to, '-') && IsYear(tokens, to + 1)) && tokens.IsNumber(to + 1))
        {
            to += 2;
        }

        return to;
    }

    // "6 tháng 98 tỷ đồng", "6 tháng 9,5 tỷ đồng", "mỗi ngày 1.250 lượt": there is no such date, and a month is not named after a number of months.
    private static bool IsPossible(TokenList tokens, int at)
    {
        var key = tokens[at].Key;
        if (key.Contains(',', StringComparison.Ordinal))
        {
            return false;
        }

        var most = tokens.IsWord(at - 1, Keys.Month) ? LastMonth : tokens.IsWord(at - 1, Keys.Quarter) ? LastQuarter : LastDay;
        var parts = key.Split('.');
        var isInRange = !tokens.IsNumber(at) || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first) || first <= most;
        // 30.6, 30.6.2023 and 6.2023 are dates; a last part of three digits separates thousands.
        return isInRange && (parts.Length == 1 || parts[^1].Length is 1 or 2 or 4) && !(most != LastDay && tokens.IsNumber(at - 2));
    }

    private const int LastDay = 31;
    private const int LastMonth = 12;
    private const int LastQuarter = 4;

    private static bool IsCalendarWord(TokenList tokens, int at) =>
        tokens.IsWord(at, Keys.Day) || tokens.IsWord(at, Keys.Month) || tokens.IsWord(at, Keys.Quarter);

    private static bool IsRomanQuarter(TokenList tokens, int at) =>
        tokens.IsWord(at - 1, Keys.Quarter) && tokens[at].IsWord && tokens[at].Key is "i" or "ii" or "iii" or "iv";

    // 6 tháng đầu năm; bình quân 5 năm; trong 24 tháng
    private static int SpanEnd(TokenList tokens, int at)
    {
        var lead = tokens.IsNumber(at) ? 0 : NonValueLexicon.SpanLeads.Match(tokens, at, tokens.Count, out _);
        var number = at + lead;
        if (!tokens.IsNumber(number) || !IsInt(tokens, number, out var many) || many > 36
            || !(tokens.IsWord(number + 1, Keys.Month) || tokens.IsWord(number + 1, Keys.Year)))
        {
            return at;
        }

        var last = NonValueLexicon.SpanEnds.Match(tokens, number + 2, tokens.Count, out _);
        if (tokens.IsSign(number + 2, '/'))
        {
            return at;
        }

        var isYearsSpan = IsYear(tokens, number + 2);
        var isFollowed = NonValueLexicon.AfterSpans.Match(tokens, number + 2, tokens.Count, out _) > 0;
        return lead == 0 && last == 0 && !isYearsSpan && !isFollowed ? at : YearTail(tokens, number + 2 + last);
    }

    private static int YearTail(TokenList tokens, int to)
    {
        while (to < tokens.Count && (IsYear(tokens, to) || Joint(tokens, to) is 1 && IsYear(tokens, to + 1) && IsYear(tokens, to - 1)))
        {
            to++;
        }

        return to;
    }

    private static bool IsInt(TokenList tokens, int at, out int number) =>
        int.TryParse(tokens[at].Letters, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
