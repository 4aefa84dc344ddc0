namespace HongLinh.Planning.Outlooks;

/// <summary>A projection that is defined: a value and the interval around it.</summary>
/// <remarks>All amounts are exact and in <see cref="Unit"/>; for a growth they are levels, not rates.</remarks>
public sealed record ComputedProjection : Projection
{
    private ComputedProjection(Course course, ProjectionMethod method, Rest rest)
    {
        Method = method;
        Unit = course.Unit;
        Value = course.InUnit(rest.Value);
        Low = rest.Low is { } low ? course.InUnit(low) : null;
        High = rest.High is { } high ? course.InUnit(high) : null;
        Rule = rest.Rule;
    }

    /// <summary>How the value was found.</summary>
    public ProjectionMethod Method { get; }

    /// <summary>The unit of the target; that of the indicator for a growth.</summary>
    public Unit Unit { get; }

    /// <summary>The projected figure of the year (ước cả năm).</summary>
    public Fraction Value { get; }

    /// <summary>The lower end of the interval, inclusive; null when there is no known lower end.</summary>
    public Fraction? Low { get; }

    /// <summary>The upper end of the interval, inclusive; null when there is no known upper end.</summary>
    public Fraction? High { get; }

    // How the interval was found.
    internal IntervalRule Rule { get; }

    private protected override string Text => $"{Method} {Value} {Unit.Code}, {Low?.ToString() ?? "-"}..{High?.ToString() ?? "-"} ({Rule})";

    internal static ComputedProjection Of(Course course, ProjectionMethod method, Rest rest) => new(course, method, rest);
}
