namespace HongLinh.Planning.Text;

/// <summary>Collects the findings of one phrase.</summary>
internal sealed class FindingSink(TokenList tokens)
{
    private readonly List<TextFinding> _findings = [];

    public ValueList<TextFinding> All =>
        _findings.Count > 1 ? [.. _findings.OrderBy(static finding => finding.Span.Start)] : [.. _findings];

    /// <summary>Adds a finding about some tokens.</summary>
    public void Add(FindingCode code, int from, int to, params ReadOnlySpan<FindingDetail> details)
    {
        var span = tokens.SpanOf(from, to);
        _findings.Add(new TextFinding(Finding.Of(code, Place.Text(span.Start + 1, span.End), span.In(tokens.Text.Source), details), span));
    }
}
