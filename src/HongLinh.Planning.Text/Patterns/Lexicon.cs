namespace HongLinh.Planning.Text;

/// <summary>
/// Phrases of a table, found in a text forwards from their first word or backwards from their last word; the longest match is used.
/// </summary>
/// <typeparam name="T">The meaning of a phrase.</typeparam>
internal sealed class Lexicon<T>
{
    private readonly Node _forward = new();
    private readonly Node _backward = new();

    public Lexicon(IEnumerable<(string Phrase, T Value)> rows)
    {
        foreach (var (phrase, value) in rows)
        {
            var tokens = TokenList.Of(phrase);
            var (forward, backward) = (_forward, _backward);
            for (var at = 0; at < tokens.Count; at++)
            {
                forward = forward.Grow(tokens[at]);
                backward = backward.Grow(tokens[tokens.Count - 1 - at]);
            }

            forward.End(value);
            backward.End(value);
        }
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <returns>The number of its tokens; 0 when none starts there.</returns>
    public int Match(TokenList tokens, int at, int end, out T? value)
    {
        value = default;
        var (node, length) = (_forward, 0);
        for (var next = at; next < end && node.TryNext(tokens, next, out node); next++)
        {
            if (node.IsEnd)
            {
                (length, value) = (next - at + 1, node.Value);
            }
        }

        return length;
    }

    /// <summary>The longest phrase that ends before a token.</summary>
    /// <returns>The number of its tokens; 0 when none ends there.</returns>
    public int MatchBefore(TokenList tokens, int end, int start, out T? value)
    {
        value = default;
        var (node, length) = (_backward, 0);
        for (var next = end - 1; next >= start && node.TryNext(tokens, next, out node); next--)
        {
            if (node.IsEnd)
            {
                (length, value) = (end - next, node.Value);
            }
        }

        return length;
    }

    /// <summary>
    /// Adds the first words of all phrases to those of other tables, so that one look-up tells whether any of them may start at a word.
    /// </summary>
    public void AddStartsTo(ISet<ulong> starts) => starts.UnionWith(_forward.Codes);

    /// <summary>Whether one of the phrases occurs in a stretch.</summary>
    public bool IsIn(TokenList tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Match(tokens, at, to, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // A hash table with free slots between codes; most words are not in it, and their first free slot shows that.
    private sealed class Node
    {
        private ulong[] _codes = [];
        private Node[] _next = [];
        private string?[]? _keys;
        private int _count;

        public bool IsEnd { get; private set; }

        public T? Value { get; private set; }

        public IEnumerable<ulong> Codes => _codes.Where(static code => code != 0);

        public bool TryNext(TokenList tokens, int at, out Node node)
        {
            node = this;
            var code = tokens.CodeAt(at);
            if (_codes.Length == 0)
            {
                return false;
            }

            var place = PlaceOf(_codes, code);
            if (_codes[place] != code || WordCode.IsHash(code) && !string.Equals(_keys![place], tokens[at].Key, StringComparison.Ordinal))
            {
                return false;
            }

            node = _next[place];
            return true;
        }

        public Node Grow(Token token)
        {
            if (_codes.Length > 0 && PlaceOf(_codes, token.Code) is var at && _codes[at] == token.Code)
            {
                return _next[at];
            }

            if (2 * (_count + 1) > _codes.Length)
            {
                Widen();
            }

            var place = PlaceOf(_codes, token.Code);
            _count++;
            _codes[place] = token.Code;
            if (WordCode.IsHash(token.Code))
            {
                _keys ??= new string[_codes.Length];
                _keys[place] = token.Key;
            }

            return _next[place] = new Node();
        }

        public void End(T value)
        {
            IsEnd = true;
            Value = value;
        }

        private void Widen()
        {
            var (codes, next) = (new ulong[Math.Max(2, 2 * _codes.Length)], new Node[Math.Max(2, 2 * _codes.Length)]);
            var keys = _keys is null ? null : new string?[codes.Length];
            for (var at = 0; at < _codes.Length; at++)
            {
                if (_codes[at] != 0)
                {
                    var place = PlaceOf(codes, _codes[at]);
                    (codes[place], next[place]) = (_codes[at], _next[at]);
                    if (keys is not null)
                    {
                        keys[place] = _keys![at];
                    }
                }
            }

            (_codes, _next, _keys) = (codes, next, keys);
        }

        // The slot of a code, or the free slot for it; some slots are always free.
        private static int PlaceOf(ulong[] codes, ulong code)
        {
            var place = (int)(unchecked(code * 0x9E37_79B9_7F4A_7C15UL) >> 40) & (codes.Length - 1);
            while (codes[place] != code && codes[place] != 0)
            {
                place = (place + 1) & (codes.Length - 1);
            }

            return place;
        }
    }
}
