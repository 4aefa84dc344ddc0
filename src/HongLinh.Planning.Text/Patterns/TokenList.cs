namespace HongLinh.Planning.Text;

/// <summary>The tokens of one text, with the depth of brackets at each.</summary>
internal sealed class TokenList
{
    private readonly Token[] _tokens;
    private readonly int[] _partner;
    private readonly int[] _depth;

    private TokenList(FoldedText text, Token[] tokens)
    {
        Text = text;
        _tokens = tokens;
        (_partner, _depth) = Brackets(tokens);
    }

    public FoldedText Text { get; }

    public int Count => _tokens.Length;

    /// <summary>How often a token was looked at: what the time of a reading grows with.</summary>
    public long Looks { get; private set; }

    public Token this[int at]
    {
        get
        {
            Looks++;
            return _tokens[at];
        }
    }

    public static TokenList Of(string text)
    {
        var folded = TextFolder.Fold(text);
        return new TokenList(folded, Tokenizer.Tokens(folded.Text));
    }

    /// <summary>How many brackets are open around a token; a bracket itself stands inside.</summary>
    public int DepthAt(int at) => _depth[at];

    /// <summary>The other bracket of a pair, or -1.</summary>
    public int PartnerOf(int at) => _partner[at];

    public bool IsWord(int at, string key) => at >= 0 && at < Count && this[at].IsWord && _tokens[at].Is(key);

    public bool IsSign(int at, char sign) => at >= 0 && at < Count && this[at].IsSign(sign);

    public bool IsNumber(int at) => at >= 0 && at < Count && this[at].IsNumber;

    public TextSpan SpanOf(int from, int to) =>
        to > from ? Text.SpanOf(_tokens[from].From, _tokens[to - 1].To) : Text.SpanOf(0, 0);

    /// <summary>The folded words from one token to before another, with single spaces.</summary>
    public string Words(int from, int to) => to > from ? Tidy.Spaces(Text.Text.AsSpan(_tokens[from].From, _tokens[to - 1].To - _tokens[from].From)) : "";

    private static (int[] Partner, int[] Depth) Brackets(Token[] tokens)
    {
        var (partner, depth, open) = (new int[tokens.Length], new int[tokens.Length], new Stack<int>());
        Array.Fill(partner, -1);
        for (var at = 0; at < tokens.Length; at++)
        {
            if (tokens[at].IsSign('(') || tokens[at].IsSign('['))
            {
                open.Push(at);
            }
            else if ((tokens[at].IsSign(')') || tokens[at].IsSign(']')) && open.Count > 0)
            {
                partner[at] = open.Pop();
                partner[partner[at]] = at;
            }
        }

        var level = 0;
        for (var at = 0; at < tokens.Length; at++)
        {
            // A bracket that is never closed encloses nothing.
            level += partner[at] > at ? 1 : 0;
            depth[at] = level;
            level -= partner[at] >= 0 && partner[at] < at ? 1 : 0;
        }

        return (partner, depth);
    }
}
