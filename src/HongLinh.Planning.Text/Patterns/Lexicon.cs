namespace HongLinh.Planning.Text;

/// <summary>Phrases of a table, found in a text from their first word on or from their last word back; the longest wins.</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class Lexicon<T>
{
    private readonly Node _forward = new();
    private readonly Node _backward = new();

    public Lexicon(IEnumerable<(string Phrase, T Value)> rows)
    {
        foreach (var (phrase, value) in rows)
        {
            var keys = Tokenizer.Keys(phrase);
            Add(_forward, keys, value);
            Array.Reverse(keys);
            Add(_backward, keys, value);
        }
    }

    /// <summary>The longest phrase that starts at a token.</summary>
    /// <returns>How many tokens it has; 0 when none starts there.</returns>
    public int Match(TokenList tokens, int at, int end, out T? value)
    {
        value = default;
        var (node, length) = (_forward, 0);
        for (var next = at; next < end && node.TryNext(tokens[next].Key, out node); next++)
        {
            if (node.IsEnd)
            {
                (length, value) = (next - at + 1, node.Value);
            }
        }

        return length;
    }

    /// <summary>The longest phrase that ends before a token.</summary>
    /// <returns>How many tokens it has; 0 when none ends there.</returns>
    public int MatchBefore(TokenList tokens, int end, int start, out T? value)
    {
        value = default;
        var (node, length) = (_backward, 0);
        for (var next = end - 1; next >= start && node.TryNext(tokens[next].Key, out node); next--)
        {
            if (node.IsEnd)
            {
                (length, value) = (end - next, node.Value);
            }
        }

        return length;
    }

    /// <summary>Whether one of the phrases stands somewhere in a stretch.</summary>
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

    private static void Add(Node node, string[] keys, T value)
    {
        foreach (var key in keys)
        {
            node = node.Grow(key);
        }

        node.End(value);
    }

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _next = new(StringComparer.Ordinal);

        public bool IsEnd { get; private set; }

        public T? Value { get; private set; }

        public bool TryNext(string key, out Node node)
        {
            var found = _next.TryGetValue(key, out var next);
            node = next ?? this;
            return found;
        }

        public Node Grow(string key)
        {
            if (!_next.TryGetValue(key, out var next))
            {
                _next.Add(key, next = new Node());
            }

            return next;
        }

        public void End(T value)
        {
            IsEnd = true;
            Value = value;
        }
    }
}
