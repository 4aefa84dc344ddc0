namespace HongLinh.Planning.Outlooks;

/// <summary>
/// What to expect of one line before the year ends: pace, projection, outlook, and their assumptions (dự báo khả năng hoàn thành).
/// </summary>
/// <remarks>Made from a judgement on demand; it never changes a verdict.</remarks>
public sealed record YearOutlook
{
    private YearOutlook(Judgement judgement, ProjectionMethod? method)
    {
        Judgement = judgement;
        Pace = Pace.Of(judgement.Matched);
        Projection = Projection.Of(judgement.Matched, method);
        Parts = ValueList.From(judgement.Matched.Parts.Select(part => new YearOutlook(PartOf(judgement, part), method)));
        Outlook = OutlookRule.Of(this);
        Assumptions = OutlookRule.AssumptionsOf(this);
    }

    /// <summary>The judgement that it starts from.</summary>
    public Judgement Judgement { get; }

    /// <summary>Planned and actual progress.</summary>
    public Pace Pace { get; }

    /// <summary>The projected end of the year.</summary>
    public Projection Projection { get; }

    /// <summary>The likely outcome at the end of the year.</summary>
    public Outlook Outlook { get; }

    /// <summary>What pace and projection assume besides the method; empty where both are undefined.</summary>
    public ValueList<OutlookAssumption> Assumptions { get; }

    /// <summary>The outlook of each part of an all-of target; empty for other targets.</summary>
    public ValueList<YearOutlook> Parts { get; }

    /// <summary>
    /// Makes an outlook with the method that the figures allow: a declared profile, else last year's remainder, else the run
    /// rate; for a level the latest one.
    /// </summary>
    /// <param name="judgement">The judgement; not an empty slot.</param>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public static YearOutlook Of(Judgement judgement) => new(judgement, method: null);

    /// <summary>
    /// Makes an outlook with a chosen method; where the method does not suit the figures, the projection is undefined and says why.
    /// </summary>
    /// <param name="judgement">The judgement; not an empty slot.</param>
    /// <param name="method">The method.</param>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public static YearOutlook Of(Judgement judgement, ProjectionMethod method)
    {
        ArgumentNullException.ThrowIfNull(method);
        return new YearOutlook(judgement, method);
    }

    /// <summary>Line number, outlook, pace and projection, for logs.</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Judgement.Line.Ordinal}: {Outlook}; pace {Pace}; projection {Projection}");

    private static Judgement PartOf(Judgement whole, MatchedTarget part) =>
        new(part, whole.Policy, part.Assessment.Judge(PolicyConventions.Of(whole.Policy)));
}
