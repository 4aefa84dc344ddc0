namespace HongLinh.Planning.Bulk;

/// <summary>The answers along the line of numbers, and the decimals from which each of them holds.</summary>
internal sealed class DecimalTable
{
    private readonly (decimal At, bool IsInclusive)[] _from;
    private readonly RowVerdict[] _answers;

    private DecimalTable(List<(decimal At, bool IsInclusive)> from, List<RowVerdict> answers)
    {
        _from = [.. from];
        _answers = [.. answers];
    }

    /// <summary>Makes the table.</summary>
    /// <param name="cuts">The cuts in the unit of the column, the lowest first.</param>
    /// <param name="answers">The answer below the first cut and from each cut on.</param>
    public static DecimalTable Of(Cut[] cuts, RowVerdict[] answers)
    {
        var (from, kept) = (new List<(decimal, bool)>(), new List<RowVerdict> { answers[0] });
        for (var at = 0; at < cuts.Length; at++)
        {
            if (kept[^1] == answers[at + 1])
            {
                continue;
            }

            // Between a cut without a decimal form and the decimal below it lies no other decimal.
            if (Sample.NotAbove(cuts[at].At) is not { } decimalBelow)
            {
                kept[0] = answers[at + 1];
            }
            else
            {
                from.Add((decimalBelow, cuts[at].IsInclusive && Fraction.From(decimalBelow) == cuts[at].At));
                kept.Add(answers[at + 1]);
            }
        }

        return new DecimalTable(from, kept);
    }

    /// <summary>The answer to one row.</summary>
    public RowVerdict Of(in decimal row)
    {
        var at = 0;
        while (at < _from.Length && IsPast(in row, in _from[at]))
        {
            at++;
        }

        return _answers[at];
    }

    private static bool IsPast(in decimal row, in (decimal At, bool IsInclusive) step)
    {
        var sign = decimal.Compare(row, step.At);
        return sign > 0 || sign == 0 && step.IsInclusive;
    }
}
