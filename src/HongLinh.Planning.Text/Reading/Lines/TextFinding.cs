namespace HongLinh.Planning.Text;

/// <summary>A finding and its position in the text (ghi chú và vị trí).</summary>
public sealed record TextFinding
{
    internal TextFinding(Finding finding, TextSpan span)
    {
        Finding = finding;
        Span = span;
    }

    /// <summary>The finding; its words are those at <see cref="Span"/>.</summary>
    public Finding Finding { get; }

    /// <summary>The position; empty when the text as a whole lacks something.</summary>
    public TextSpan Span { get; }

    /// <summary>The code and the position.</summary>
    public override string ToString() => $"{Finding.Code}@{Span}";
}
