namespace HongLinh.Planning;

/// <summary>
/// One value against one bound that need not hold throughout: by far the most common case. Its answers are known before any policy is.
/// </summary>
/// <param name="Figure">The figure and the bound.</param>
/// <param name="Answers">The five possible answers.</param>
internal sealed record ExactAssessment(BoundedFigure Figure, ExactOutcomes Answers) : Assessment
{
    public override BoundedFigure Bounded => Figure;

    public override Outcome Judge(PolicyConventions policy)
    {
        var against = Figure.Figure.SignAgainst(in Figure.Bound);
        if (against == 0)
        {
            return policy.Lenient ? Answers.EqualLenient : Answers.EqualLiteral;
        }

        return against > 0 != Figure.Direction > 0 ? Answers.Missed
            : policy.Exceeds(Figure.BoundKind) ? Answers.Exceeded
            : Answers.Kept;
    }
}
