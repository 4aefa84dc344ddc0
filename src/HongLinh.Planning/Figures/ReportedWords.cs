
namespace HongLinh.Planning;

/// <summary>Words where a figure was expected: "xuất siêu" (kết quả bằng lời).</summary>
/// <remarks>Kept as written; no rule reads a figure into them.</remarks>
public sealed record ReportedWords : Reported
{
    private ReportedWords(string words) => Words = words;

    /// <summary>The words.</summary>
    public string Words { get; }

    internal override string CaseName => "words";

    private protected override string Text => $"\"{Words}\"";

    /// <summary>A report in words.</summary>
    /// <param name="words">The words; not blank.</param>
    /// <exception cref="ArgumentException">The words are blank.</exception>
    public static ReportedWords Of(string words)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(words);
        return new ReportedWords(words);
    }
}
