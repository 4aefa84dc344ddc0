namespace HongLinh.Planning;

/// <summary>A figure compared with the bounds of its target: level, growth, change, coverage, named items, rank, band and near.</summary>
/// <param name="Figure">The figure and the bounds.</param>
internal sealed record FigureAssessment(BoundedFigure Figure) : Assessment
{
    public override BoundedFigure Bounded => Figure;

    public override Outcome Judge(PolicyConventions policy) =>
        Figure.HoldsThroughout ? FigureRule.Throughout(Figure, Figure.Periods, policy) : FigureRule.ByEnd(Figure, policy);
}
