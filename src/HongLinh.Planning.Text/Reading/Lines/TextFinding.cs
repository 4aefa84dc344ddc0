namespace HongLinh.Planning.Text;

/// <summary>A finding and the place in the text that it speaks of (ghi chú và vị trí).</summary>
public sealed record TextFinding
{
    internal TextFinding(Finding finding, TextSpan span)
    {
        Finding = finding;
        Span = span;
    }

    /// <summary>What was found; its words are those at <see cref="Span"/>.</summary>
    public Finding Finding { get; }

    /// <summary>Where; empty when the whole text lacks something.</summary>
    public TextSpan Span { get; }

    /// <summary>The code and the place.</summary>
    public override string ToString() => $"{Finding.Code}@{Span}";
}
