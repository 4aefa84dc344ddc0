using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Finds the unit that starts at a token: number words, the unit itself, and what it is divided by.</summary>
internal static class UnitReader
{
    private const int MostParts = 4;

    private static readonly Lexicon<bool> Shares = WordSet.Of("%, ‰, %o, %0, phần trăm, phần nghìn, điểm %, điểm phần trăm, đpt");
    private static readonly Lexicon<bool> Money =
        WordSet.Of("đồng, đ, VNĐ, VND, USD, đô la, đô la Mỹ, trđ, tr.đ, tr đồng, tr.đồng, trđồng, tỷđ, tỷđồng, tỉđ, tỉđồng, triệuđ, triệuđồng, "
            + "nghìnđ, .đ, .đồng, "
            + "euro, đồng Việt Nam");
    private static readonly Lexicon<bool> PerHead = WordSet.Of("đầu người");
    private static readonly Lexicon<bool> Wholes =
        WordSet.Of("kế hoạch, dự toán, chỉ tiêu, nghị quyết, KH, DT, CT, NQ, mục tiêu, tổng, toàn, trên, tổng số, so");
    private static readonly Lexicon<decimal> One = new([("một", 1m), ("mỗi", 1m), ("một vạn", 10_000m), ("một nghìn", 1_000m), ("một trăm", 100m)]);

    public static UnitWording Read(TokenList tokens, int at, int end)
    {
        var head = at + UnitLexicon.Multipliers.Match(tokens, at, end, out _);
        var to = head + HeadLength(tokens, head, end, out var counted);
        if (to == at)
        {
            return default;
        }

        var unit = new UnitWording(at, to)
        {
            IsCounted = counted && to > head,
            IsShare = to > head && Shares.Match(tokens, head, end, out _) > 0,
            IsMoney = to > head && !counted && Money.Match(tokens, head, end, out _) > 0,
            IsBareMultiplier = to == head,
            HasMultiplier = head > at,
        };
        return Divided(tokens, unit, end);
    }

    /// <summary>A unit without its number word: what is counted in "35 vạn con".</summary>
    public static UnitWording Bare(TokenList tokens, UnitWording unit) =>
        unit.HasMultiplier && !unit.IsBareMultiplier
            ? unit with { From = unit.From + UnitLexicon.Multipliers.Match(tokens, unit.From, unit.To, out _) } : unit;

    /// <summary>Whether a unit starts at a token.</summary>
    public static bool IsAt(TokenList tokens, int at, int end) =>
        at < end && (UnitLexicon.Multipliers.Match(tokens, at, end, out _) > 0 || HeadLength(tokens, at, end, out _) > 0);

    /// <summary>The base of a rate after "trên" or a slash: 1 vạn dân, 1.000 trẻ đẻ sống, ha.</summary>
    /// <returns>The number of its tokens; 0 when there is none.</returns>
    public static int BaseAt(TokenList tokens, int at, int end, out string? text, out bool hasNumber)
    {
        var (next, amount) = (at, 1m);
        text = null;
        hasNumber = false;
        if (tokens.IsNumber(next) && next < end && NumberGrammar.Read(tokens[next].Letters).Value is { } number)
        {
            (amount, next, hasNumber) = (number, next + 1, true);
        }
        else if (One.Match(tokens, next, end, out var one) is var words and > 0)
        {
            (amount, next, hasNumber) = (one, next + words, true);
        }

        if (next < end && UnitLexicon.Multipliers.Match(tokens, next, end, out var factor) is var length and > 0 && amount <= 1_000_000m)
        {
            (amount, next, hasNumber) = (amount * factor, next + length, true);
        }

        var noun = UnitLexicon.People.Match(tokens, next, end, out _);
        noun = noun > 0 ? noun : UnitLexicon.Land.Match(tokens, next, end, out _);
        noun = noun > 0 ? noun : UnitLexicon.Outputs.Match(tokens, next, end, out _);
        if (noun == 0)
        {
            return 0;
        }

        text = string.Create(CultureInfo.InvariantCulture, $"{amount:0.####} {tokens.Words(next, next + noun)}");
        return next + noun - at;
    }

    private static int HeadLength(TokenList tokens, int at, int end, out bool counted)
    {
        var measure = UnitLexicon.Measures.Match(tokens, at, end, out _);
        var noun = CountedNouns.All.Match(tokens, at, end, out _);
        noun = noun > 0 && CountedNouns.Pairs.Match(tokens, at, end, out _) is var pair && pair > noun ? pair : noun;
        counted = noun > measure;
        return counted ? Companions(tokens, at, at + noun, end) - at : measure;
    }

    // xã, phường; thôn, bản, tổ dân phố: one unit, when the first noun is a place or a body. In "12 xã, xã nâng cao 4 xã" the second one begins a name.
    private static int Companions(TokenList tokens, int from, int to, int end)
    {
        if (CountedNouns.Places.Match(tokens, from, end, out _) != to - from)
        {
            return to;
        }

        for (var parts = 0; parts < MostParts && to + 1 < end; parts++)
        {
            var joint = tokens.IsSign(to, ',') || tokens.IsSign(to, '-') || tokens.IsSign(to, '/') || tokens.IsWord(to, Keys.And) ? 1 : 0;
            var next = joint > 0 ? CountedNouns.Places.Match(tokens, to + 1, end, out _) : 0;
            if (next == 0 || next == to - from && tokens[to + 1].IsSame(tokens[from]))
            {
                break;
            }

            to += joint + next;
        }

        return to;
    }

    // "tấn/abc" has an unknown base; "50 ha/KH 60 ha" and "15 hộ/tổng số 20 hộ" have the whole after the slash.
    private static bool IsUnknownBase(TokenList tokens, int at, int end) =>
        at < end && tokens[at].IsWord && tokens[at].IsGlued && Wholes.Match(tokens, at, end, out _) == 0;

    // "52 tạ trên ha" is a yield; "50 ha trên diện tích 60 ha" is a part of another area.
    private static int OnPlain(TokenList tokens, int at, int end)
    {
        var length = PerHead.Match(tokens, at, end, out _);
        length = length > 0 ? length : UnitLexicon.Plots.Match(tokens, at, end, out _);
        return tokens.IsNumber(at + length) ? 0 : length;
    }

    /// <summary>Whether rates refer to a number: 1, 100, 1.000.</summary>
    public static bool IsRound(ReadOnlySpan<char> number) => number.ToString().TrimStart('0').Replace(".", "", StringComparison.Ordinal).TrimEnd('0') == "1";

    private static UnitWording Divided(TokenList tokens, UnitWording unit, int end)
    {
        for (var parts = 0; parts < MostParts && unit.To < end; parts++)
        {
            var isStroke = tokens.IsSign(unit.To, '/');
            if (!isStroke && !tokens.IsWord(unit.To, Keys.On))
            {
                break;
            }

            var rate = BaseAt(tokens, unit.To + 1, end, out var text, out var hasNumber);
            var plain = isStroke ? UnitLexicon.Bases.Match(tokens, unit.To + 1, end, out _) : OnPlain(tokens, unit.To + 1, end);
            if (rate > 0 && hasNumber && (text!.EndsWith(" " + tokens.Words(unit.From, unit.To), StringComparison.OrdinalIgnoreCase)
                || tokens.IsNumber(unit.To + 1) && !IsRound(tokens[unit.To + 1].Letters)))
            {
                // "2.570,5 ha/2.570 ha" is a part of a whole, not a yield; "57 hộ/138 khẩu" counts both.
                break;
            }

            if (rate > 0 && hasNumber)
            {
                unit = unit with { To = unit.To + 1 + rate, Base = text, BaseFrom = unit.To + 1, IsDivided = true };
            }
            else if (plain > 0)
            {
                unit = unit with { To = unit.To + 1 + plain, IsDivided = true };
            }
            else
            {
                return isStroke && IsUnknownBase(tokens, unit.To + 1, end) ? unit with { To = unit.To + 2, IsDivided = true, HasUnknownBase = true } : unit;
            }
        }

        return unit;
    }
}
