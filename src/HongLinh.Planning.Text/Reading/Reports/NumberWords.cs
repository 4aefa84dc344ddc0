namespace HongLinh.Planning.Text;

/// <summary>Reads numbers in letters, "ba mươi hộ", and finds quantities without a number: "một nửa", "gần gấp đôi".</summary>
internal sealed class NumberWords(TokenList tokens, Marks marks)
{
    private static readonly Lexicon<decimal> Digits = new(
        [("một", 1m), ("hai", 2m), ("ba", 3m), ("bốn", 4m), ("năm", 5m), ("sáu", 6m), ("bảy", 7m), ("bẩy", 7m), ("tám", 8m), ("chín", 9m)]);

    // "Ba mươi năm" is thirty years, not thirty-five.
    private static readonly Lexicon<decimal> LastDigits = new(
        [
            ("một", 1m), ("mốt", 1m), ("hai", 2m), ("ba", 3m), ("bốn", 4m), ("tư", 4m), ("lăm", 5m), ("nhăm", 5m), ("sáu", 6m), ("bảy", 7m), ("bẩy", 7m),
            ("tám", 8m), ("chín", 9m),
        ]);

    private static readonly Lexicon<bool> Portions = WordSet.Of(
        "một nửa, hơn một nửa, quá nửa, hơn nửa, gần một nửa, gần nửa, già nửa, hai phần ba, một phần ba, một phần tư, ba phần tư, một phần năm, hai phần năm, "
        + "ba phần năm, bốn phần năm, gấp đôi, gần gấp đôi, hơn gấp đôi, gấp rưỡi, gấp ba, gần gấp ba, gấp bốn, gấp năm, gấp mười, tăng gấp đôi, hàng chục, "
        + "hàng trăm, hàng nghìn, hàng ngàn, vài chục, vài trăm, vài nghìn, vài ba, nửa số, phân nửa");

    private static readonly string Ten = SyllableKey.Of("mười");
    private static readonly string Tens = SyllableKey.Of("mươi");
    private static readonly string Hundred = SyllableKey.Of("trăm");
    private static readonly Lexicon<bool> Thousand = WordSet.Of("nghìn, ngàn");
    private static readonly Lexicon<bool> Odd = WordSet.Of("linh, lẻ");

    /// <summary>The figure in letters that starts at a token: a number of several words before a unit; null when there is none.</summary>
    public Amount? Read(int at, int end)
    {
        var length = Length(at, end, out var value);
        var unit = length > 0 ? UnitReader.Read(tokens, at + length, end) : default;
        return length == 0 || unit.IsNone || IsTime(at + length) ? null
            : new Amount
            {
                From = at,
                LowTo = at + length,
                To = unit.To,
                Low = new WrittenNumber(value, NumberFault.None, null),
                Unit = unit,
                InWords = true,
            };
    }

    /// <summary>The words that give a quantity without a readable number: "một nửa", "gần gấp đôi".</summary>
    public List<(int From, int To)> Unread(int from, int to, List<Fact> facts)
    {
        var (unread, next) = (new List<(int, int)>(), 0);
        for (var at = from; at < to;)
        {
            while (next < facts.Count && facts[next].Amount.To <= at)
            {
                next++;
            }

            var words = next < facts.Count && facts[next].Amount.From <= at ? 0 : Unread(at, to);
            if (words > 0)
            {
                unread.Add((at, at + words));
            }

            at += Math.Max(words, 1);
        }

        return unread;
    }

    // The number of tokens from here on that give a quantity without a readable number; 0 when there are none.
    private int Unread(int at, int end)
    {
        if (!tokens[at].IsWord || marks[at] != MarkKind.None)
        {
            return 0;
        }

        var length = Length(at, end, out _);
        return length > 0 && IsTime(at + length) ? 0
            : Math.Max(Math.Max(length, IsSingle(at, end) ? 1 : 0), Portions.Match(tokens, at, end, out _));
    }

    // "Ba thôn đạt chuẩn" and "trồng được năm ha" count; "thứ ba", "Ba Đồn" and "trong năm xã đã làm 2 km" do not.
    private bool IsSingle(int at, int end) =>
        at + 1 < end && Digits.Match(tokens, at, end, out var value) > 0 && value > 1m && !IsName(at)
        && (at == 0 || !tokens.IsWord(at - 1, Keys.Third)) && UnitReader.Read(tokens, at + 1, end) is { IsNone: false } unit && !IsTime(at + 1)
        && (value != Five || !unit.IsCounted && (at == 0 || YearLeads.MatchBefore(tokens, at, 0, out _) == 0));

    private bool IsName(int at) => tokens[at].IsCapital && at > 0 && tokens[at - 1].IsWord || tokens[Math.Min(at + 1, tokens.Count - 1)].IsCapital;

    private const decimal Five = 5m;

    // "Năm" means both five and year.
    private static readonly Lexicon<bool> YearLeads =
        WordSet.Of("trong, cả, đầu, cuối, hằng, hàng, mỗi, nhiều, từng, các, mấy, hết, theo, của, một, giữa, qua");

    // "Ba mươi tháng tư" is a date, "mười hai năm" a duration.
    private bool IsTime(int at) => tokens.IsWord(at, Keys.Month) || tokens.IsWord(at, Keys.Year) || tokens.IsWord(at, Keys.Day);

    // At least two words: a single one is often a name or a part of another word.
    private int Length(int at, int end, out decimal value)
    {
        value = 0m;
        if (!tokens[at].IsWord || tokens[at].IsCapital && at > 0 && tokens[at - 1].IsWord || marks[at] != MarkKind.None)
        {
            return 0;
        }

        var to = at + BelowThousand(at, end, out value);
        if (to > at && to < end && Thousand.Match(tokens, to, end, out _) > 0)
        {
            to++;
            value *= 1000m;
            to += BelowThousand(to, end, out var rest);
            value += rest;
        }

        return to - at > 1 || to > at && tokens.IsWord(at, Ten) ? to - at : 0;
    }

    private int BelowThousand(int at, int end, out decimal value)
    {
        value = 0m;
        var digit = at < end ? Digits.Match(tokens, at, end, out value) : 0;
        if (digit == 0 || !tokens.IsWord(at + digit, Hundred) || at + digit >= end)
        {
            return BelowHundred(at, end, out value);
        }

        value *= 100m;
        var to = at + digit + 1;
        if (to < end && to + 1 < end && Odd.Match(tokens, to, end, out _) > 0
            && Digits.Match(tokens, to + 1, end, out var single) > 0)
        {
            value += single;
            return to + 2 - at;
        }

        to += BelowHundred(to, end, out var rest);
        value += rest;
        return to - at;
    }

    private int BelowHundred(int at, int end, out decimal value)
    {
        value = 0m;
        if (at >= end)
        {
            return 0;
        }

        if (tokens.IsWord(at, Ten))
        {
            return 1 + LastOf(at + 1, end, 10m, out value);
        }

        var digit = Digits.Match(tokens, at, end, out value);
        return digit == 0 ? 0 : at + 1 < end && tokens.IsWord(at + 1, Tens) ? 2 + LastOf(at + 2, end, value * 10m, out value) : 1;
    }

    private int LastOf(int at, int end, decimal tens, out decimal value)
    {
        value = tens;
        if (at >= end || LastDigits.Match(tokens, at, end, out var digit) is not (var length and > 0))
        {
            return 0;
        }

        value = tens + digit;
        return length;
    }
}
