using HongLinh.Planning.Comparisons;

namespace HongLinh.Planning.Text;

/// <summary>The findings on reports that were rejected, which say why; found by their place once for all lines of a comparison.</summary>
internal sealed class RejectionNotes(Scorecard after, Language language)
{
    private readonly Lazy<FindingWriter> _words = new(() => new FindingWriter(language, KnownNames.Of(after.Plan)));

    private readonly Lazy<ILookup<Place, (int Row, Finding Finding)>> _findings = new(() => after.Findings.Select(static (finding, row) => (row, finding))
        .ToLookup(static one => one.finding.Place));

    public PlanYear Year => after.Plan.Year;

    /// <summary>The sentences, in the order of the findings; none for a cause other than a rejection.</summary>
    public IEnumerable<string> On(CauseOfChange cause) => cause.Cause != ChangeCause.FigureRejected ? [] : cause.Reports
        .Select(static report => Place.Figure(report.Indicator, report.Period)).Distinct()
        .SelectMany(place => _findings.Value[place])
        .OrderBy(static one => one.Row)
        .Select(one => _words.Value.Of(one.Finding));
}
