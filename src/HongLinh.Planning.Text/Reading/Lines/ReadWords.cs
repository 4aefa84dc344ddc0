namespace HongLinh.Planning.Text;

/// <summary>Words and their position; the words may come from several positions (lời văn và vị trí).</summary>
public sealed record ReadWords
{
    internal ReadWords(string text, ValueList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The words with composed letters and single spaces.</summary>
    public string Text { get; }

    /// <summary>The positions of the words, in the order of <see cref="Text"/>.</summary>
    public ValueList<TextSpan> Spans { get; }

    /// <summary>The name of a part, after these words for its whole.</summary>
    internal ReadWords Of(ReadWords part) => new($"{Text} - {part.Text}", [.. Spans, .. part.Spans]);

    /// <summary>The words and their positions.</summary>
    public override string ToString() => $"\"{Text}\"@{Spans}";
}
