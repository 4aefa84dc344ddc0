namespace HongLinh.Planning.Text;

/// <summary>Reads the figure that starts at a number.</summary>
internal static class AmountReader
{
    private static readonly Lexicon<decimal> InLetters = new(
        [("hai", 2m), ("ba", 3m), ("bốn", 4m), ("sáu", 6m), ("bảy", 7m), ("tám", 8m), ("chín", 9m), ("mười", 10m), ("một", 1m)]);

    private static readonly Lexicon<bool> ToWords = WordSet.Of("đến, tới, -, ~, ÷, đến khoảng, đến dưới, hoặc");
    private static readonly Lexicon<bool> OfWhole = WordSet.Of(
        "/, / tổng số, / tổng, / KH, / kế hoạch, / KH:, / DT, / dự toán, / chỉ tiêu, trên tổng số, trong tổng số, trên tổng, trong số, / toàn, "
        + "/ kế hoạch năm, / kế hoạch giao, / KH giao");

    private static readonly Lexicon<bool> RateBases =
        WordSet.Of("dân, người dân, người, trẻ đẻ sống, trẻ đẻ ra sống, trẻ sinh sống, bé gái, trẻ em gái, trẻ em, dân số, phụ nữ");

    /// <summary>Reads the figure that starts at a number.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="marks">The tokens that are not values.</param>
    /// <param name="at">The number.</param>
    /// <param name="end">The end of the stretch.</param>
    /// <param name="lower">The end of the figure before, or -1. A dash there separates two figures and is not a minus.</param>
    public static Amount Read(TokenList tokens, Marks marks, int at, int end, int lower)
    {
        var sign = MinusBefore(tokens, at, lower);
        var low = Signed(NumberGrammar.Read(tokens[at].Letters), sign);
        var next = at + 1;
        if (IsSplitNumber(tokens, marks, next, end))
        {
            next++;
            low = new WrittenNumber(null, NumberFault.Malformed, null);
        }

        if (IsCutShort(tokens, next, end) || IsBroken(tokens, next, end))
        {
            next = IsBroken(tokens, next, end) ? AfterBroken(tokens, next, end) : next + 1;
            low = new WrittenNumber(null, NumberFault.Malformed, null);
        }

        if (IsUnknownSign(tokens, at - sign - 1) || IsUnknownSign(tokens, next))
        {
            low = new WrittenNumber(null, NumberFault.UnknownSign, null);
        }

        var unit = UnitReader.Read(tokens, next, end);
        var start = new Amount
        {
            From = at - sign,
            LowTo = next,
            Low = low,
            Unit = unit,
            To = Math.Max(next, unit.To),
            MayBeBullet = sign > 0 && marks[at - sign] == MarkKind.Note,
        };
        return WithRange(tokens, marks, start, end) ?? WithTotal(tokens, marks, start, end) ?? WithBase(tokens, start, end) ?? Compound(tokens, start, end)
            ?? start;
    }

    /// <summary>A small number in letters before a counted noun, read only if it cannot mean anything else.</summary>
    public static Amount? ReadLetters(TokenList tokens, int at, int end)
    {
        var length = tokens[at].IsCapital && at > 0 ? 0 : InLetters.Match(tokens, at, end, out _);
        if (length == 0 || CountedNouns.All.Match(tokens, at + 1, end, out _) == 0)
        {
            return null;
        }

        // "bình quân một hợp tác xã" is what a figure is counted for.
        if (PerOne.MatchBefore(tokens, at, 0, out _) > 0)
        {
            return null;
        }

        var isAfterVerb = LeadLexicon.Work.MatchBefore(tokens, at, 0, out _) > 0 || RunLexicon.All.MatchBefore(tokens, at, 0, out _) > 0;
        InLetters.Match(tokens, at, end, out var value);
        if (!isAfterVerb)
        {
            return null;
        }

        var unit = UnitReader.Read(tokens, at + 1, end);
        return new Amount { From = at, LowTo = at + 1, To = unit.To, Low = new WrittenNumber(value, NumberFault.None, null), Unit = unit, InWords = true };
    }

    private static readonly Lexicon<bool> PerOne = WordSet.Of("bình quân, mỗi, từng, trên, tính bình quân, bình quân trên");

    private static bool IsUnknownSign(TokenList tokens, int at) => tokens.IsSign(at, '≠') || tokens.IsSign(at, '±');

    // -5 tỷ, âm 5,82%: the word "âm", or a dash attached to its number and to nothing before it. "8 -9%" and "Covid-19" have no minus.
    private static int MinusBefore(TokenList tokens, int at, int lower) =>
        tokens.IsWord(at - 1, Keys.Minus) ? 1
        : tokens.IsSign(at - 1, '-') && at - 1 > lower && tokens[at].IsGlued && !tokens.IsNumber(at - 2)
            && (!tokens[at - 1].IsGlued || IsOpen(tokens, at - 2)) ? 1
        : 0;

    private static bool IsOpen(TokenList tokens, int at) =>
        tokens.IsSign(at, '(') || tokens.IsSign(at, ':') || tokens.IsSign(at, ',') || tokens.IsSign(at, '=');

    private static WrittenNumber Signed(WrittenNumber number, int sign) =>
        sign == 0 ? number : number with { Value = -number.Value, Other = -number.Other };

    // 1 400 ha: no rule joins two adjacent numbers into one.
    private static bool IsSplitNumber(TokenList tokens, Marks marks, int at, int end) =>
        at < end && tokens.IsNumber(at) && marks[at] == MarkKind.None;

    // 28,/vạn dân; 12,%: the decimals are missing.
    private static bool IsCutShort(TokenList tokens, int at, int end) =>
        at + 1 < end && tokens.IsSign(at, ',') && tokens[at].IsGlued && tokens[at + 1].IsGlued
        && (tokens.IsSign(at + 1, '/') || tokens.IsSign(at + 1, '%') || tokens.IsSign(at + 1, '‰'));

    // 2,,5%; 12.,5: consecutive marks between digits.
    private static bool IsBroken(TokenList tokens, int at, int end) =>
        at + 1 < end && IsMark(tokens, at) && IsMark(tokens, at + 1) && AfterBroken(tokens, at, end) is var to && tokens.IsNumber(to - 1);

    private static int AfterBroken(TokenList tokens, int at, int end)
    {
        while (at < end && IsMark(tokens, at))
        {
            at++;
        }

        return at < end && tokens.IsNumber(at) && tokens[at].IsGlued ? at + 1 : at;
    }

    private static bool IsMark(TokenList tokens, int at) => (tokens.IsSign(at, ',') || tokens.IsSign(at, '.')) && tokens[at].IsGlued;

    private static Amount? WithRange(TokenList tokens, Marks marks, Amount low, int end)
    {
        var joint = ToWords.Match(tokens, low.To, end, out _);
        var sign = joint > 0 && low.To + joint + 1 < end ? HighMinus(tokens, low.To + joint) : 0;
        var at = low.To + joint + sign;
        if (joint == 0 || at >= end || !tokens.IsNumber(at) || marks[at] != MarkKind.None)
        {
            return null;
        }

        var unit = UnitReader.Read(tokens, at + 1, end);
        // "đạt 95% - 3 xã" states two figures: both ends of a range have the same unit.
        if (!low.Unit.IsNone && !IsSameUnit(tokens, low.Unit, unit))
        {
            return null;
        }

        return low with
        {
            High = Signed(NumberGrammar.Read(tokens[at].Letters), sign),
            HighAt = at,
            Unit = unit.IsNone ? low.Unit : unit,
            To = unit.IsNone ? Math.Max(at + 1, low.To) : unit.To,
        };
    }

    // từ -1% đến -0,5%
    private static int HighMinus(TokenList tokens, int at) =>
        tokens.IsWord(at, Keys.Minus) || tokens.IsSign(at, '-') && !tokens[at].IsGlued && tokens.IsNumber(at + 1) && tokens[at + 1].IsGlued ? 1 : 0;

    private static bool IsSameUnit(TokenList tokens, UnitWording first, UnitWording second) =>
        !second.IsNone && tokens.Words(second.From, second.To).StartsWith(tokens.Words(first.From, first.To), StringComparison.OrdinalIgnoreCase);

    // Totals: 52/52 thôn, 9.481/9.440 ha, 1.565,8ha/1.565,8 ha, 50/tổng số 52 thôn, 50 ha/KH 60 ha; 80/100 dân is a rate.
    private static Amount? WithTotal(TokenList tokens, Marks marks, Amount low, int end)
    {
        var joint = OfWhole.Match(tokens, low.To, end, out _);
        var at = low.To + joint;
        // "8 trong 10 trường", but "2 lớp trong 6 tháng"
        (joint, at) = joint == 0 && tokens.IsWord(low.To, Keys.In) && low.Unit.IsNone && tokens.IsNumber(low.To + 1) && marks[low.To + 1] == MarkKind.None
            && CountedNouns.All.Match(tokens, low.To + 2, end, out _) > 0 ? (1, low.To + 1) : (joint, at);
        if (joint == 0 || at >= end || !tokens.IsNumber(at))
        {
            return null;
        }

        var total = NumberGrammar.Read(tokens[at].Letters);
        if (low.Unit.IsNone && total.Value is 100m or 1_000m or 10_000m or 100_000m && RateBases.Match(tokens, at + 1, end, out _) > 0)
        {
            var length = UnitReader.BaseAt(tokens, at, end, out var text, out _);
            return length == 0 ? null : low with { Base = text, BaseFrom = at, BaseTo = at + length, To = at + length };
        }

        // 2/3 số xã
        var unit = UnitReader.Read(tokens, tokens.IsWord(at + 1, Keys.Number) ? at + 2 : at + 1, end);
        // "12 vụ/18 bị can": things of another kind are not a total.
        if (joint == 1 && low.Unit.IsCounted && unit.IsNone && at + 1 < end && tokens[at + 1].IsWord && RunLexicon.All.Match(tokens, at + 1, end, out _) == 0
            && NonValueLexicon.PlanWords.Match(tokens, at + 1, end, out _) == 0)
        {
            return null;
        }

        // "57 hộ/138 khẩu", "12,4 tỷ đồng/251 hộ": both are counted.
        if (joint == 1 && unit.IsCounted && !low.Unit.IsNone && !low.Unit.IsShare && !tokens[low.Unit.From].IsSame(tokens[unit.From])
            && !UnitReader.IsRound(tokens[at].Letters))
        {
            return null;
        }

        // "34 triệu đồng/6 tháng" has the base of a rate; "50 xã/52 xã, phường" has a total.
        if (joint == 1 && !low.Unit.IsNone && !unit.IsNone && !tokens[low.Unit.From].IsSame(tokens[unit.From]) && !low.Unit.IsShare)
        {
            return low with { Unit = low.Unit with { To = unit.To, IsDivided = true, HasUnknownBase = true }, To = unit.To };
        }

        return low with { Total = total, TotalAt = at, Unit = unit.IsNone ? low.Unit : unit, To = unit.IsNone ? at + 1 : unit.To };
    }

    // 18,5 trên 1.000 trẻ đẻ sống
    private static Amount? WithBase(TokenList tokens, Amount low, int end)
    {
        var at = low.To + 1;
        if (!low.Unit.IsNone || !tokens.IsWord(low.To, Keys.On) || at >= end || !tokens.IsNumber(at) || RateBases.Match(tokens, at + 1, end, out _) == 0)
        {
            return null;
        }

        var length = UnitReader.BaseAt(tokens, at, end, out var text, out _);
        return length == 0 ? null : low with { Base = text, BaseFrom = at, BaseTo = at + length, To = at + length };
    }

    // 1 tỷ 200 triệu đồng: two figures that add up; the second is smaller than one unit of the first.
    private static Amount? Compound(TokenList tokens, Amount low, int end)
    {
        if (!low.Unit.IsBareMultiplier || low.To >= end || !tokens.IsNumber(low.To))
        {
            return null;
        }

        var unit = UnitReader.Read(tokens, low.To + 1, end);
        return unit.HasMultiplier
            ? low with { Low = Added(tokens, low, NumberGrammar.Read(tokens[low.To].Letters), unit), LowTo = low.To + 1, Unit = unit, To = unit.To }
            : null;
    }

    private static WrittenNumber Added(TokenList tokens, Amount low, WrittenNumber small, UnitWording unit)
    {
        UnitLexicon.Multipliers.Match(tokens, low.Unit.From, low.Unit.To, out var large);
        UnitLexicon.Multipliers.Match(tokens, unit.From, unit.To, out var factor);
        return low.Low is { Fault: NumberFault.None, Value: { } whole } && decimal.IsInteger(whole) && whole is >= 0m and < 1_000_000_000m
            && small is { Fault: NumberFault.None, Value: { } rest } && factor > 0m && large > factor && rest * factor < large
            ? new WrittenNumber(whole * (large / factor) + rest, NumberFault.None, null)
            : new WrittenNumber(null, NumberFault.Malformed, null);
    }
}
