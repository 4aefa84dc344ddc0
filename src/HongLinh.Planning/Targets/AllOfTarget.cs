namespace HongLinh.Planning;

/// <summary>Several targets that must all be kept: giảm cả 03 tiêu chí (đồng thời).</summary>
public sealed record AllOfTarget : Target
{
    private AllOfTarget(ValueList<Target> parts)
        : base(parts[0].Indicator) => Parts = parts;

    /// <summary>The parts, in the order of the plan; at least two, none of them an all-of target.</summary>
    public override ValueList<Target> Parts { get; }

    /// <inheritdoc/>
    public override TargetKind Kind => TargetKind.AllOf;

    internal override FigureForm Form => FigureForm.Several;

    internal override int Direction => 0;

    private protected override string Detail => $" {Parts}";

    /// <inheritdoc/>
    internal override T Describe<T>(ITargetParts<T> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Together(this, Parts);
    }

    internal override Target? On(Func<Indicator, Indicator> definition)
    {
        var parts = Parts.Select(part => part.On(definition)).OfType<Target>().ToArray();
        return parts.Length == Parts.Count ? Of([.. parts]) : null;
    }

    private protected override Target? On(Indicator indicator) => On(_ => indicator);

    /// <summary>Makes the target.</summary>
    /// <param name="parts">At least two targets, none of them an all-of target.</param>
    /// <exception cref="ArgumentException">There are fewer than two parts, or one is an all-of target.</exception>
    public static AllOfTarget Of(ValueList<Target> parts)
    {
        if (parts.Count < 2)
        {
            throw new ArgumentException("An all-of target has at least two parts.", nameof(parts));
        }

        return parts.Any(static part => part is AllOfTarget)
            ? throw new ArgumentException("An all-of target cannot contain another: list all parts in one.", nameof(parts))
            : new AllOfTarget(parts);
    }
}
