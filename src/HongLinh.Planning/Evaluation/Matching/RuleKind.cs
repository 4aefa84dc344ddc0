namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Which rule judges a matched target.</summary>
internal enum RuleKind : byte
{
    /// <summary>None: there is nothing to compare.</summary>
    Gap,
    Bound,
    Band,
    Event,
    AllOf,
}
