namespace HongLinh.Planning.Rules;

/// <summary>
/// There is a figure (đã có số liệu): no without a report and for words or a stated absence, unknown where several figures contradict each other.
/// </summary>
internal sealed record ReportedCondition : Condition
{
    private ReportedCondition(FigureTerm figure) => Figure = figure;

    /// <summary>The figure.</summary>
    public FigureTerm Figure { get; }

    private protected override string Text => $"reported {Figure}";

    /// <summary>There is a figure.</summary>
    /// <param name="figure">The figure.</param>
    public static ReportedCondition Of(FigureTerm figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        return new ReportedCondition(figure);
    }
}
