namespace HongLinh.Planning.Comparisons;

/// <summary>The judgements of one line in two scorecards; null where it has none.</summary>
/// <param name="Before">In the earlier one.</param>
/// <param name="After">In the later one.</param>
internal sealed record LinePair(Judgement? Before, Judgement? After)
{
    /// <summary>Pairs lines by number and indicator, then those that were renumbered by indicator, in order.</summary>
    public static LinePair[] Of(Scorecard before, Scorecard after)
    {
        var open = before.Judgements.ToList();
        var found = new Judgement?[after.Judgements.Count];
        Func<Judgement, Judgement, bool>[] likenesses =
        [
            static (one, other) => HasSameIndicator(one, other) && one.Line.Ordinal == other.Line.Ordinal,
            HasSameIndicator,
        ];
        foreach (var alike in likenesses)
        {
            for (var i = 0; i < found.Length; i++)
            {
                var at = found[i] is null ? open.FindIndex(old => alike(old, after.Judgements[i])) : -1;
                if (at >= 0)
                {
                    found[i] = open[at];
                    open.RemoveAt(at);
                }
            }
        }

        return [.. found.Select((old, i) => new LinePair(old, after.Judgements[i])), .. open.Select(static old => new LinePair(old, null))];
    }

    private static bool HasSameIndicator(Judgement one, Judgement other) => one.Line.Indicator.Code == other.Line.Indicator.Code;
}
