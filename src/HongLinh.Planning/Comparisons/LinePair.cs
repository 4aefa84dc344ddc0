namespace HongLinh.Planning.Comparisons;

/// <summary>The judgements of one line in two scorecards; null where it has none.</summary>
/// <param name="Before">In the earlier one.</param>
/// <param name="After">In the later one.</param>
internal sealed record LinePair(Judgement? Before, Judgement? After)
{
    /// <summary>Pairs lines by number and indicator, then those that were renumbered by indicator, in order.</summary>
    public static LinePair[] Of(Scorecard before, Scorecard after)
    {
        var isPaired = new bool[before.Judgements.Count];
        var found = new Judgement?[after.Judgements.Count];
        Pair(static line => (line.Line.Indicator.Code, line.Line.Ordinal));
        Pair(static line => (line.Line.Indicator.Code, 0));
        return [.. found.Select((old, i) => new LinePair(old, after.Judgements[i])),
            .. before.Judgements.Where((_, i) => !isPaired[i]).Select(static old => new LinePair(old, null))];

        void Pair(Func<Judgement, (IndicatorCode, int)> likeness)
        {
            var open = Enumerable.Range(0, isPaired.Length).Where(i => !isPaired[i]).GroupBy(i => likeness(before.Judgements[i]))
                .ToDictionary(static alike => alike.Key, static alike => new Queue<int>(alike));
            for (var i = 0; i < found.Length; i++)
            {
                if (found[i] is null && open.TryGetValue(likeness(after.Judgements[i]), out var alike) && alike.TryDequeue(out var at))
                {
                    (found[i], isPaired[at]) = (before.Judgements[at], true);
                }
            }
        }
    }
}
