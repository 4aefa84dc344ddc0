namespace HongLinh.Planning.Text;

/// <summary>Checks which sentences of a line have unreliable letters, and keeps the one finding about them.</summary>
internal sealed class LetterCheck
{
    private readonly TokenList _tokens;
    private readonly string _line;

    private LetterCheck(TokenList tokens, string line, TextFinding? finding)
    {
        (_tokens, _line, Finding) = (tokens, line, finding);
    }

    /// <summary>The finding, at the first unreliable place; null when all letters of the line are sound.</summary>
    public TextFinding? Finding { get; }

    public static LetterCheck Of(TokenList tokens, string line) => new(
        tokens, line,
        TextScript.Fault(line) is var (code, span)
            ? new TextFinding(HongLinh.Planning.Finding.Of(code, Place.Text(span.Start + 1, span.End), span.In(line)), span) : null);

    /// <summary>Whether a sentence of the line may be read. In an unsound line a sentence without Vietnamese marks is unsound too.</summary>
    public bool IsSound(int from, int to) =>
        Finding is null || to > from && _tokens.SpanOf(from, to).In(_line) is var words && TextScript.Fault(words) is null && TextScript.HasMarks(words);
}
