namespace HongLinh.Planning;

/// <summary>How far a figure is from one bound, as the change of the figure that takes it there (khoảng cách đến mốc).</summary>
public sealed record FlipDistance
{
    internal FlipDistance()
    {
    }

    /// <summary>The bound as a number in the unit of the change.</summary>
    public required Fraction Mark { get; init; }

    /// <summary>The unit of the change: that of the target, percentage points for shares.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Whether the figure has to rise to cross the bound; where equality is promised and kept, a fall crosses it too.</summary>
    public required bool Rises { get; init; }

    /// <summary>
    /// The smallest change, signed: above 0 the figure has to rise; null where it is unbounded.
    /// It differs from <see cref="Most"/> when the figure is a range or one end of a range.
    /// </summary>
    public Fraction? Least { get; init; }

    /// <summary>The largest change that may be needed, signed; null where it is unbounded.</summary>
    public Fraction? Most { get; init; }

    /// <summary>Whether the change must be exceeded, however little; false where reaching it is enough.</summary>
    public required bool MustExceed { get; init; }

    /// <summary>The change, when it is one value.</summary>
    public Fraction? Exactly => Least == Most ? Least : null;

    /// <summary>The change as a quantity; null when it is not one value or has no finite decimal form.</summary>
    public Quantity? Change => Exactly is { } change && change.TryToDecimal(out var amount) ? Unit.Of(amount) : null;

    /// <summary>The change in canonical form, for example <c>&gt; 4/1000 percentage-point</c>.</summary>
    public override string ToString() =>
        (MustExceed ? "beyond " : "to ") + (Exactly is { } change ? change.ToString() : $"{Text(Least)}..{Text(Most)}") + " " + Unit;

    private static string Text(Fraction? value) => value is { } number ? number.ToString() : "";
}
