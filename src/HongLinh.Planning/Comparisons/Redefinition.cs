namespace HongLinh.Planning.Comparisons;

/// <summary>The same target under another definition of its indicator.</summary>
internal static class Redefinition
{
    /// <summary>The target with the indicators of another plan; null where its bound does not fit them.</summary>
    public static Target? Of(Target target, IReadOnlyDictionary<IndicatorCode, Indicator> indicators) =>
        target.On(indicator => indicators.GetValueOrDefault(indicator.Code) ?? indicator);
}
