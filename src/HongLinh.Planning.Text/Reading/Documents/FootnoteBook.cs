namespace HongLinh.Planning.Text;

/// <summary>The footnotes of a document, looked up by their marks.</summary>
internal sealed class FootnoteBook
{
    // No document has so many notes that a mark needs more signs; from each sign of a long row of raised digits only so many are looked at.
    private const int LongestMark = 8;

    private readonly Dictionary<string, PlacedBlock> _notes = new(StringComparer.Ordinal);
    private readonly List<Footnote> _all = [];

    public FootnoteBook(List<PlacedBlock> blocks)
    {
        foreach (var placed in blocks)
        {
            if (placed.Part == Part.Footnote)
            {
                _notes.TryAdd(placed.Block.Label, placed);
                _all.Add(new Footnote { Mark = placed.Block.Label, Words = placed.Words });
            }
        }
    }

    private readonly Dictionary<string, ValueList<WordingSlip>> _slips = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueList<NamedItem>> _items = new(StringComparer.Ordinal);

    public ValueList<Footnote> All => [.. _all];

    /// <summary>The mark in the words that refers to a footnote of this document; empty when there is none.</summary>
    public string MarkIn(string words)
    {
        for (var at = 0; at < words.Length && _notes.Count > 0; at++)
        {
            var end = at;
            while (end < words.Length && end - at <= LongestMark && ListMark.IsRaised(words[end]))
            {
                end++;
            }

            var close = words[at] == '[' ? words.IndexOf(']', at, Math.Min(4, words.Length - at)) : -1;
            end = close > at ? close + 1 : end;
            if (end > at && end - at <= LongestMark && _notes.ContainsKey(words[at..end]))
            {
                return words[at..end];
            }
        }

        return "";
    }

    /// <summary>The slips in a footnote; empty when the note does not exist. Several lines may refer to one note, so its slips are kept.</summary>
    public ValueList<WordingSlip> SlipsOf(string mark, SlipReader slips)
    {
        if (_slips.TryGetValue(mark, out var known) || !_notes.TryGetValue(mark, out var note))
        {
            return known;
        }

        return _slips[mark] = slips.Find(note.Block.Content);
    }

    /// <summary>The items that a footnote names, with their spelling corrected; empty when the note does not exist.</summary>
    public ValueList<NamedItem> ItemsOf(string mark, SlipReader slips)
    {
        if (_items.TryGetValue(mark, out var known) || !_notes.TryGetValue(mark, out var note))
        {
            return known;
        }

        var words = note.Block.Content;
        foreach (var slip in SlipsOf(mark, slips))
        {
            words = words.Replace(slip.Written, slip.Meant, StringComparison.Ordinal);
        }

        return _items[mark] = Items(words);
    }

    // Commas and semicolons separate the items; brackets are remarks on the item before.
    private static ValueList<NamedItem> Items(string words)
    {
        var (items, names, depth, start) = (new List<NamedItem>(), new HashSet<string>(StringComparer.Ordinal), 0, 0);
        words = words.Trim().TrimEnd('.');
        for (var at = 0; at <= words.Length; at++)
        {
            var sign = at < words.Length ? words[at] : ';';
            depth += sign == '(' ? 1 : sign == ')' && depth > 0 ? -1 : 0;
            if (at == words.Length || depth == 0 && sign is ',' or ';')
            {
                var part = words[start..at].Trim();
                var open = part.EndsWith(')') ? part.IndexOf('(', StringComparison.Ordinal) : -1;
                var name = open > 0 ? part[..open].Trim() : part;
                if (name.Length > 0 && names.Add(name))
                {
                    items.Add(NamedItem.Of(name, open > 0 ? part[(open + 1)..^1].Trim() : ""));
                }

                start = at + 1;
            }
        }

        return [.. items];
    }
}
