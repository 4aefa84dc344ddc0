namespace HongLinh.Planning;

/// <summary>A footnote and the mark that ties it to its line (chú thích).</summary>
public sealed record Footnote
{
    /// <summary>The mark as printed, for example "¹".</summary>
    public required string Mark { get; init; }

    /// <summary>The words.</summary>
    public required SourceSpan Words { get; init; }

    /// <summary>Mark and words.</summary>
    public override string ToString() => $"{Mark} {Words}";
}
