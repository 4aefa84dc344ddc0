namespace HongLinh.Planning;

/// <summary>Joins the figures of the units that reported, for display beside each other; judging has its own joining, which keeps the year open.</summary>
internal static class UnitTotal
{
    /// <summary>The values in canonical units; null where nothing is joined or nothing can be.</summary>
    public static Interval? Of(Target target, ValueList<UnitMatrixCell> cells)
    {
        var known = cells.Where(static cell => cell is { Counts: true, HasFigure: true }).ToArray();
        var how = target.Indicator.AcrossUnits;
        if (known.Length == 0 || how == AcrossUnits.NotAdded)
        {
            return null;
        }

        if (how == AcrossUnits.RatioOfParts && target.Indicator.Unit.Dimension.Equals(Dimension.One))
        {
            return RatioOf(known);
        }

        var sum = Interval.SumOf([.. known.Select(static cell => cell.Span!.Value)]);
        return how == AcrossUnits.Average ? sum.Times(Fraction.Of(1, known.Length)) : sum;
    }

    // Without its parts the weight of a unit is unknown.
    private static Interval? RatioOf(UnitMatrixCell[] known)
    {
        if (!Array.TrueForAll(known, static cell => cell.Parts is not null))
        {
            return null;
        }

        var (part, whole) = known.Aggregate(
            (Fraction.Zero, Fraction.Zero), static (sum, cell) => (sum.Item1 + cell.Parts!.Value.Part, sum.Item2 + cell.Parts!.Value.Whole));
        return whole.Sign == 0 ? null : Interval.Exactly(part / whole);
    }
}
