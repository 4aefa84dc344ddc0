namespace HongLinh.Planning.Text;

/// <summary>A text with one form for each letter, space, dash and sign, and the way back to where each came from.</summary>
internal sealed class FoldedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    internal FoldedText(string source, string text, int[] starts, int[] ends)
    {
        Source = source;
        Text = text;
        _starts = starts;
        _ends = ends;
    }

    /// <summary>The text as it came in.</summary>
    public string Source { get; }

    /// <summary>The folded text; letters keep their case.</summary>
    public string Text { get; }

    /// <summary>Where a stretch of the folded text stands in the text as it came in.</summary>
    /// <param name="from">The first folded character.</param>
    /// <param name="to">The folded character after the last.</param>
    public TextSpan SpanOf(int from, int to) =>
        to > from ? TextSpan.Of(_starts[from], _ends[to - 1] - _starts[from])
        : TextSpan.Of(from < _starts.Length ? _starts[from] : Source.Length, 0);
}
