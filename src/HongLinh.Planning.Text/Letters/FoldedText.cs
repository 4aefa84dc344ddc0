namespace HongLinh.Planning.Text;

/// <summary>A text with one form for each letter, space, dash and sign, together with the original position of each character.</summary>
internal sealed class FoldedText
{
    // Most texts fold letter by letter, so positions stay the same and need not be stored.
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

    /// <summary>The original text.</summary>
    public string Source { get; }

    /// <summary>The folded text; letters keep their case.</summary>
    public string Text { get; }

    /// <summary>The place in the original text of a stretch of the folded text.</summary>
    /// <param name="from">The first folded character.</param>
    /// <param name="to">The position after the last folded character.</param>
    public TextSpan SpanOf(int from, int to) =>
        to > from ? TextSpan.Of(StartOf(from), (_ends is null ? to : _ends[to - 1]) - StartOf(from))
        : TextSpan.Of(from < Text.Length ? StartOf(from) : Source.Length, 0);

    private int StartOf(int at) => _starts is null ? at : _starts[at];
}
