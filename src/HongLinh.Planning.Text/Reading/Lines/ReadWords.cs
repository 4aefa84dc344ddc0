namespace HongLinh.Planning.Text;

/// <summary>Words and where they stand; they may stand in several places (lời văn và vị trí).</summary>
public sealed record ReadWords
{
    internal ReadWords(string text, ValueList<TextSpan> spans)
    {
        Text = text;
        Spans = spans;
    }

    /// <summary>The words with composed letters and single spaces.</summary>
    public string Text { get; }

    /// <summary>Where they stand, in the order of <see cref="Text"/>.</summary>
    public ValueList<TextSpan> Spans { get; }

    /// <summary>The words and their places.</summary>
    public override string ToString() => $"\"{Text}\"@{Spans}";
}
