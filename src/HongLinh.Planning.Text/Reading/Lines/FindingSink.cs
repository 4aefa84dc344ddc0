using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Collects the findings of one phrase.</summary>
internal sealed class FindingSink(TokenList tokens)
{
    private readonly List<TextFinding> _findings = [];

    public ValueList<TextFinding> All =>
        [.. _findings.OrderBy(static finding => finding.Span.Start)];

    /// <summary>Adds a finding about some tokens.</summary>
    public void Add(FindingCode code, int from, int to, params ReadOnlySpan<string> details)
    {
        var span = tokens.SpanOf(from, to);
        var place = string.Create(CultureInfo.InvariantCulture, $"{span.Start + 1}-{span.End}");
        _findings.Add(new TextFinding(Finding.Of(code, place, span.In(tokens.Text.Source), details), span));
    }
}
