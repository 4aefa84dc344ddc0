namespace HongLinh.Planning.Text;

/// <summary>Collects the findings of a document. Findings about the whole plan get the positions of their lines.</summary>
internal sealed class PlacedFindings(string text)
{
    public static readonly Place Whole = Place.Whole("header");

    private readonly List<(int Order, TextFinding Finding)> _findings = [];
    private readonly Dictionary<int, TextSpan> _lines = [];
    private readonly List<string> _missing = [];
    private TextSpan _number;
    private TextSpan _date;

    public void PlaceNumberAt(TextSpan span) => _number = span;

    public void PlaceDateAt(TextSpan span) => _date = span;

    public void PlaceLineAt(int ordinal, TextSpan span) => _lines[ordinal] = span;

    public void AddMissing(string part) => _missing.Add(part);

    public void Add(FindingCode code, Place place, TextSpan span, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add((span.Start, new TextFinding(Finding.Of(code, place, Quoted(span), details), span)));

    // The cells of a table row are quoted as one row.
    private string Quoted(TextSpan span)
    {
        var words = span.In(text);
        return words.Contains('\t', StringComparison.Ordinal) ? Row(words) : words;
    }

    /// <summary>A table row as words: its non-blank cells, separated by bars.</summary>
    public static string Row(string words) =>
        string.Join(" | ", words.ReplaceLineEndings(" ").Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>All findings: first those of the head, then those of each line, then those of the whole plan.</summary>
    public ValueList<TextFinding> With(ValueList<Finding> ofPlan)
    {
        var all = new List<(int Order, TextFinding Finding)>();
        foreach (var finding in ofPlan)
        {
            var span = default(TextSpan);
            var isLine = finding.Place is { Kind: "line", Parts: [_, _, { Value: int ordinal }] } && _lines.TryGetValue(ordinal, out span);
            var place = isLine ? Narrowed(finding, span)
                : finding.Code == FindingCode.BlankNumber ? _number
                : finding.Code == FindingCode.BlankDay ? _date
                : TextSpan.Of(text.Length, 0);
            all.Add((isLine ? span.Start : finding.Code == FindingCode.NoAssignment ? int.MaxValue : 0, new TextFinding(finding, place)));
        }

        // A list that was pasted without its head lacks every part, so one finding reports all of them.
        if (_missing.Count > 0)
        {
            all.Add((0, new TextFinding(Finding.Of(FindingCode.PartMissing, Whole, "", FindingDetail.Parts(ValueList.From(_missing))), default)));
        }

        all.AddRange(_findings);
        return [.. all.OrderBy(static one => one.Order).Select(static one => one.Finding)];
    }

    // A slip is a word or two of a line, or of the footnote of that line.
    private TextSpan Narrowed(Finding finding, TextSpan line)
    {
        if (finding.Code != FindingCode.Slip || finding.Quoted.Value is not string words)
        {
            return line;
        }

        var within = text.AsSpan(line.Start, line.Length).IndexOf(words, StringComparison.Ordinal);
        return within >= 0 ? TextSpan.Of(line.Start + within, words.Length) : line;
    }
}
