using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Finds the figures of a segment. A figure in brackets counts only if the bracket states a target by itself.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct AmountFinder(TokenList tokens, Marks marks)
{
    private static readonly Lexicon<bool> TargetBrackets = WordSet.Of(
        "còn, giảm còn, tăng, phấn đấu, trong đó, giảm, nâng lên, tăng lên, phấn đấu đạt, trong đó có, phần đấu, tăng trưởng, vượt, riêng, tăng bình quân, "
        + "giảm xuống còn, đến cuối năm còn, cuối năm còn");

    /// <summary>The figures, in order; numbers in other brackets are listed as notes.</summary>
    public List<Amount> Find(int from, int to, List<int> notes)
    {
        var amounts = new List<Amount>();
        for (var at = from; at < to;)
        {
            if (tokens.PartnerOf(at) > at && marks[at] == MarkKind.None && TargetBrackets.Match(tokens, at + 1, to, out _) == 0
                && !(amounts.Count > 0 && amounts[^1].Unit.IsShare && IsOtherShare(at)))
            {
                at = Bracket(at, amounts, notes);
                continue;
            }

            if (tokens[at].IsNumber && marks[at] == MarkKind.None)
            {
                amounts.Add(AmountReader.Read(tokens, marks, at, to, amounts.Count > 0 ? amounts[^1].To : -1));
                at = amounts[^1].To;
            }
            else if (tokens[at].IsWord && marks[at] == MarkKind.None && AmountReader.ReadLetters(tokens, at, to) is { } inLetters)
            {
                amounts.Add(inLetters);
                at = inLetters.To;
            }
            else
            {
                at++;
            }
        }

        return amounts;
    }

    // "còn dưới 1,5% (hộ cận nghèo dưới 2%)": a share of something else, with a verb or a bound of its own.
    private bool IsOtherShare(int open)
    {
        var close = tokens.PartnerOf(open);
        if (close - open > MostOfOther || LeadLexicon.Heads.Match(tokens, open + 1, close, out _) == 0 && !PartNames.Opens(tokens, open + 1))
        {
            return false;
        }

        var (figures, number) = (0, -1);
        for (var at = open + 1; at < close; at++)
        {
            (figures, number) = tokens[at].IsNumber && marks[at] == MarkKind.None ? (figures + 1, at) : (figures, number);
        }

        return figures == 1 && number > open + 1 && UnitReader.Read(tokens, number + 1, close) is { IsShare: true } unit && unit.To == close
            && RunLexicon.All.MatchBefore(tokens, number, open + 1, out var role) is var run and > 0 && number - run > open + 1
            && (role & (Role.Bound | Role.Reach | Role.Down)) != Role.None;
    }

    private const int MostOfOther = 24;

    // "100% (6/6) phường, xã" states the same figure twice. The part of the total gives more information, so it is the figure.
    private int Bracket(int open, List<Amount> amounts, List<int> notes)
    {
        var close = tokens.PartnerOf(open);
        if (amounts.Count > 0 && amounts[^1] is { Unit.IsShare: true, IsRange: false } share && share.To == open
            && Restated(share, open, close) is { } restated)
        {
            amounts[^1] = restated;
            return Math.Max(close + 1, restated.To);
        }

        for (var at = open + 1; at < close; at++)
        {
            if (tokens[at].IsNumber && marks[at] == MarkKind.None)
            {
                notes.Add(at);
            }
        }

        return close + 1;
    }

    private Amount? Restated(Amount share, int open, int close)
    {
        if (!tokens.IsNumber(open + 1) || share.Low.Value is not { } percent)
        {
            return null;
        }

        var count = AmountReader.Read(tokens, marks, open + 1, close, -1);
        if (count.Total?.Value is not { } total || count.Low.Value is not { } part || count.To != close
            || total == 0m || percent != 100m || part != total)
        {
            return null;
        }

        var unit = count.Unit.IsNone ? UnitReader.Read(tokens, close + 1, tokens.Count) : count.Unit;
        return count with { From = share.From, LowTo = open + 2, Unit = unit, To = Math.Max(close + 1, unit.To) };
    }
}
