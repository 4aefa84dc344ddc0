namespace HongLinh.Planning;

/// <summary>The numbers a figure is compared with, exactly and in canonical units, and the unit in which they are shown.</summary>
/// <param name="Unit">The unit in which the bounds were written and in which figures are shown.</param>
/// <param name="Lower">The only bound, or the lower one of two.</param>
/// <param name="Upper">The upper bound of two; null otherwise.</param>
internal sealed record TargetBounds(Unit Unit, TargetBounds.End Lower, TargetBounds.End? Upper)
{
    /// <summary>The values from which a figure better than each bound is called exceeded; null where any better one is.</summary>
    public (Fraction Lower, Fraction Upper)? Marks { get; init; }

    /// <summary>Bounds as they were written; null when there is none.</summary>
    public static TargetBounds? Of(ValueList<Bound> written) => written.Count == 0
        ? null
        : new TargetBounds(written[0].Value.Unit, End.Of(written[0]), written.Count > 1 ? End.Of(written[1]) : null);

    /// <summary>One bound.</summary>
    /// <param name="Value">The value in canonical units.</param>
    /// <param name="Direction">1 when larger figures keep it, -1 when smaller ones do, 0 for equality.</param>
    /// <param name="IsStrict">Whether the value itself is excluded.</param>
    internal readonly record struct End(Fraction Value, int Direction, bool IsStrict)
    {
        public static End Of(Bound bound) => new(bound.Value.InCanonicalUnits, bound.Comparator.Direction, bound.Comparator.IsStrict);
    }
}
