namespace HongLinh.Planning.Text;

/// <summary>The tokens of one text, with the depth of brackets at each.</summary>
internal sealed class TokenList
{
    private static readonly System.Buffers.SearchValues<char> Closing = System.Buffers.SearchValues.Create(")]");

    private readonly TokenPlace[] _tokens;
    private readonly int _first;

    // Null where the text has no pair of brackets, which is the usual case.
    private readonly int[]? _partner;
    private readonly int[]? _depth;
    private readonly int _outer;

    private TokenList(FoldedText text, TokenPlace[] tokens)
    {
        Text = text;
        _tokens = tokens;
        Count = tokens.Length;
        (_partner, _depth) = Brackets(text.Text, tokens);
    }

    private TokenList(TokenList whole, int from, int to)
    {
        (Text, _tokens, _first, Count) = (whole.Text, whole._tokens, whole._first + from, to - from);
        (_partner, _depth) = (whole._partner, whole._depth);
        _outer = _depth is null ? 0 : _depth[_first] - (_partner![_first] > _first ? 1 : 0);
    }

    public FoldedText Text { get; }

    public int Count { get; }

    /// <summary>How often tokens were examined; the time of a reading is proportional to it.</summary>
    public long Looks { get; private set; }

    public Token this[int at]
    {
        get
        {
            Looks++;
            return new Token(Text.Text, At(at));
        }
    }

    /// <summary>The code of a token's key.</summary>
    public ulong CodeAt(int at)
    {
        Looks++;
        return At(at).Code;
    }

    public static TokenList Of(string text)
    {
        var folded = TextFolder.Fold(text);
        return new TokenList(folded, Tokenizer.Tokens(folded.Text));
    }

    /// <summary>How many brackets are open at a token; a bracket itself counts as inside.</summary>
    public int DepthAt(int at) => _depth is null ? 0 : _depth[_first + at] - _outer;

    /// <summary>The other bracket of a pair, or -1.</summary>
    public int PartnerOf(int at) => _partner is null || _partner[_first + at] < 0 ? -1 : _partner[_first + at] - _first;

    public bool IsWord(int at, string key) => at >= 0 && at < Count && this[at] is var token && token.IsWord && token.Is(key);

    public bool IsWord(int at, ulong code) => at >= 0 && at < Count && CodeAt(at) == code;

    public bool IsSign(int at, char sign) => at >= 0 && at < Count && this[at].IsSign(sign);

    public bool IsNumber(int at) => at >= 0 && at < Count && this[at].IsNumber;

    public TextSpan SpanOf(int from, int to) =>
        to > from ? Text.SpanOf(At(from).From, At(to - 1).To) : Text.SpanOf(0, 0);

    /// <summary>The folded words from one token to before another, with single spaces.</summary>
    public string Words(int from, int to)
    {
        if (to <= from)
        {
            return "";
        }

        var (first, last) = (At(from).From, At(to - 1).To);
        // The whole of a tidy text is returned without a copy.
        return first == 0 && last == Text.Text.Length && Tidy.IsTidy(Text.Text) ? Text.Text : Tidy.Spaces(Text.Text.AsSpan(first, last - first));
    }

    /// <summary>Some of the tokens as a separate list, if they are exactly the given words; null if they are not.</summary>
    public TokenList? Part(TextSpan span, string words)
    {
        var (from, to) = (From(span.Start), From(span.End));
        return to > from && HoldsBrackets(from, to) && Text.Text.AsSpan(At(from).From, At(to - 1).To - At(from).From).SequenceEqual(words)
            && Tidy.IsTidy(words) && TextFolder.Keeps(words)
            ? new TokenList(this, from, to) : null;
    }

    // A bracket whose partner lies outside would be unpaired here.
    private bool HoldsBrackets(int from, int to)
    {
        for (var at = from; at < to && _partner is not null; at++)
        {
            var partner = PartnerOf(at);
            if (partner >= 0 && (partner < from || partner >= to))
            {
                return false;
            }
        }

        return true;
    }

    private ref readonly TokenPlace At(int at)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)at, (uint)Count);
        return ref _tokens[_first + at];
    }

    /// <summary>The first token that starts at or after a place of the original text.</summary>
    public int From(int place)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = SpanOf(middle, middle + 1).Start < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static (int[]? Partner, int[]? Depth) Brackets(string text, TokenPlace[] tokens)
    {
        if (!text.AsSpan().ContainsAny(Closing))
        {
            return (null, null);
        }

        var (partner, depth, open) = (new int[tokens.Length], new int[tokens.Length], new Stack<int>());
        Array.Fill(partner, -1);
        for (var at = 0; at < tokens.Length; at++)
        {
            var sign = tokens[at].Kind == TokenKind.Sign ? text[tokens[at].From] : ' ';
            if (sign is '(' or '[')
            {
                open.Push(at);
            }
            else if (sign is ')' or ']' && open.Count > 0)
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
