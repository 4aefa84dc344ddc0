namespace HongLinh.Planning.Outlooks;

/// <summary>The end of the year by a named method, with an interval; or why it cannot be projected (ước thực hiện cả năm).</summary>
/// <remarks>Exact and repeatable: a calculation on the reported figures, not statistics.</remarks>
public abstract record Projection
{
    private protected Projection()
    {
    }

    /// <summary>Why it is undefined; null for a <see cref="ComputedProjection"/>.</summary>
    public virtual NoOutlookReason? Gap => null;

    /// <summary>Method and numbers, or the gap, for logs.</summary>
    public sealed override string ToString() => Text;

    private protected abstract string Text { get; }

    internal static Projection Of(MatchedTarget matched, ProjectionMethod? method)
    {
        if (matched.IsYearOver || matched.Found is { CoversYearEnd: true })
        {
            return UndefinedProjection.Because(NoOutlookReason.YearOver);
        }

        if (!Course.Of(matched).TryPickT0(out var course, out var gap))
        {
            return UndefinedProjection.Because(gap);
        }

        if (matched.IsStale)
        {
            return UndefinedProjection.Because(NoOutlookReason.FigureTooOld);
        }

        var chosen = method ?? Rest.MethodFor(course);
        return Rest.Of(course, chosen).TryPickT0(out var rest, out var missing)
            ? ComputedProjection.Of(course, chosen, rest)
            : UndefinedProjection.Because(missing);
    }
}
