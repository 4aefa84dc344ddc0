namespace HongLinh.Planning;

/// <summary>Which rule judges a matched target.</summary>
internal enum RuleKind : byte
{
    /// <summary>None: there is nothing to compare.</summary>
    Gap,
    Bound,

    /// <summary>One bound and one value at the end of the year or of a running total: by far the most common case.</summary>
    ExactBound,
    Band,
    Event,
    AllOf,
}
