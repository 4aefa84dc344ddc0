namespace HongLinh.Planning.Text;

/// <summary>The name of an indicator, separated from the information in its brackets.</summary>
internal sealed class NameParts(string name, string? definition, string? condition, string? aspiration)
{
    public string Name => name;

    /// <summary>The version of the indicator: theo tiêu chí mới; null when none is given.</summary>
    public string? Definition => definition;

    /// <summary>The condition that narrows the indicator: phần xe chạy ≥ 7,5 m; null when there is none.</summary>
    public string? Condition => condition;

    /// <summary>A further goal stated beside the target: hoàn thành; null when there is none.</summary>
    public string? Aspiration => aspiration;

    private static readonly Lexicon<bool> Aspirations = WordSet.Of("phấn đấu, phần đấu, phần đầu, phấn đầu");
    private static readonly Lexicon<bool> ReachedRate = WordSet.Of("đạt tỷ lệ, đạt mức, đạt bình quân");

    private TokenList? _tokens;

    // Many targets may share one long name, so the tokens are computed once.
    public TokenList Tokens => _tokens ??= TokenList.Of(Name);

    /// <summary>The number of the name in the book of indicators; 0 before the first lookup.</summary>
    public int Id { get; set; }

    /// <summary>The caller's indicator with this name.</summary>
    public Indicator? Known { get; set; }

    /// <summary>Whether the name was cut at a verb that reaches the figure: "thuê bao đạt tỷ lệ người dùng 80/100 dân".</summary>
    public bool IsReached { get; private init; }

    public static NameParts Of(string text) => Of(text, TokenList.Of(text));

    /// <summary>The parts of a name; if the tokens of the surrounding words are given, they are reused.</summary>
    public static NameParts Of(ReadWords name, TokenList? words) =>
        Of(name.Text, (name.Spans.Count == 1 ? words?.Part(name.Spans[0], name.Text) : null) ?? TokenList.Of(name.Text));

    private static NameParts Of(string text, TokenList tokens)
    {
        var parts = new NameParts("", null, null, null);
        if (!HasParts(tokens))
        {
            // If nothing was removed, the existing tokens are reused.
            var whole = tokens.Words(0, tokens.Count);
            return new NameParts(whole, null, null, null) { _tokens = string.Equals(whole, text, StringComparison.Ordinal) ? tokens : null };
        }

        var (kept, from) = (new List<string>(), 0);
        for (var at = 0; at < tokens.Count; at++)
        {
            var close = tokens.IsSign(at, '(') ? tokens.PartnerOf(at) : -1;
            if (close > at + 1)
            {
                Keep(kept, tokens, from, at);
                parts = parts.WithBracket(tokens, at + 1, close);
                (at, from) = (close, close + 1);
            }
            else if (at > from && ReachedRate.Match(tokens, at, tokens.Count, out _) > 0)
            {
                Keep(kept, tokens, from, at);
                return new NameParts(string.Join(' ', kept), parts.Definition, parts.Condition, parts.Aspiration) { IsReached = true };
            }
        }

        Keep(kept, tokens, from, tokens.Count);
        return new NameParts(string.Join(' ', kept), parts.Definition, parts.Condition, parts.Aspiration);
    }

    private static bool HasParts(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.IsSign(at, '(') && tokens.PartnerOf(at) > at + 1 || at > 0 && ReachedRate.Match(tokens, at, tokens.Count, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static void Keep(List<string> kept, TokenList tokens, int from, int to)
    {
        if (to > from)
        {
            kept.Add(tokens.Words(from, to));
        }
    }

    private NameParts WithBracket(TokenList tokens, int from, int to)
    {
        var lead = Aspirations.Match(tokens, from, to, out _);
        var words = tokens.Words(from + lead, to);
        return lead > 0 ? new NameParts(name, definition, condition, words)
            : DocumentLexicon.Conditions.Match(tokens, from, to, out _) > 0
                || Outline.HasFigure(tokens, from, to) ? new NameParts(name, definition, words, aspiration)
            : new NameParts(name, words, condition, aspiration);
    }
}
