namespace HongLinh.Planning.Text;

/// <summary>A text with one form for each letter, space, dash and sign, and the way back to where each came from.</summary>
internal sealed class FoldedText
{
    // Most texts fold letter by letter: then each stands where it stood, and nothing has to be kept.
    private readonly int[]? _starts;
    private readonly int[]? _ends;

    internal FoldedText(string source, string text)
    {
        Source = source;
        Text = text;
    }

    internal FoldedText(string source, string text, int[] starts, int[] ends)
        : this(source, text)
    {
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
        to > from ? TextSpan.Of(StartOf(from), (_ends is null ? to : _ends[to - 1]) - StartOf(from))
        : TextSpan.Of(from < Text.Length ? StartOf(from) : Source.Length, 0);

    private int StartOf(int at) => _starts is null ? at : _starts[at];
}
