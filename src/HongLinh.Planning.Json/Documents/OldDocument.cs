using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>Renames the members of a document of schema version 1 to their current names, and drops that of tasks still open.</summary>
/// <remarks>
/// Only names are exchanged, token by token, so any other fault of a document is refused by the one reader of all documents. The shapes know
/// current names only. A task no longer has a state: "open" said nothing and is dropped. A task marked as done or given up is refused, because a plan
/// has no place for that any more and it must not be lost without a word: it belongs into the log of work.
/// </remarks>
internal ref struct OldDocument
{
    private readonly ReadOnlySpan<byte> _document;
    private readonly List<(int From, int Length, string Name)> _renamed = [];
    private readonly Stack<(bool IsReport, int KnownAt, int Length, bool IsAssigned, (int From, int Length) Open)> _objects = [];

    private OldDocument(ReadOnlySpan<byte> document) => _document = document;

    /// <summary>The document with current names; null when it is not of version 1 or not JSON, for which reading it gives a better message.</summary>
    public static byte[]? Renamed(ReadOnlySpan<byte> document, int maxDepth)
    {
        try
        {
            var options = new JsonReaderOptions { MaxDepth = maxDepth };
            return IsOld(new Utf8JsonReader(document, options)) ? new OldDocument(document).Rename(new Utf8JsonReader(document, options)) : null;
        }
        // Half a surrogate pair, written as an escape in a name, shows itself only when the name is compared, and as another exception.
        catch (Exception refused) when (refused is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Whether a readable document states version 1.</summary>
    public static bool IsOld(ReadOnlySpan<byte> document, int maxDepth) => IsOld(new Utf8JsonReader(document, new JsonReaderOptions { MaxDepth = maxDepth }));

    private static bool IsOld(Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return false;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("schemaVersion"u8))
            {
                return reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var version) && version == 1;
            }

            reader.Skip();
        }

        return false;
    }

    private readonly byte[] Rename(Utf8JsonReader reader)
    {
        var state = -1;
        while (reader.Read())
        {
            if (state >= 0 && reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("open"u8))
            {
                _objects.Push(_objects.Pop() with { Open = Member(state, checked((int)reader.BytesConsumed)) });
            }

            state = -1;
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    _objects.Push(default);
                    break;
                case JsonTokenType.EndObject:
                    Leave();
                    break;
                case JsonTokenType.PropertyName when reader.ValueTextEquals("state"u8):
                    state = checked((int)reader.TokenStartIndex);
                    break;
                case JsonTokenType.PropertyName:
                    Note(ref reader);
                    break;
            }
        }

        return Written();
    }

    // Replays and scorecards still have a moment of knowledge; in a report it is the moment at which the report was recorded.
    private readonly void Leave()
    {
        var left = _objects.Pop();
        if (left is { IsReport: true, Length: > 0 })
        {
            _renamed.Add((left.KnownAt, left.Length, "recordedAt"));
        }

        // Results have states too, but nobody to carry them out.
        if (left is { IsAssigned: true, Open.Length: > 0 })
        {
            _renamed.Add((left.Open.From, left.Open.Length, ""));
        }
    }

    // A member with the comma that sets it apart from its neighbour, wherever in the object it stands.
    private readonly (int From, int Length) Member(int from, int to)
    {
        var first = from;
        while (first > 0 && char.IsWhiteSpace((char)_document[first - 1]))
        {
            first--;
        }

        if (first > 0 && _document[first - 1] == ',')
        {
            return (first - 1, to - first + 1);
        }

        while (to < _document.Length && char.IsWhiteSpace((char)_document[to]))
        {
            to++;
        }

        return to < _document.Length && _document[to] == ',' ? (from, to + 1 - from) : (from, to - from);
    }

    private readonly void Note(ref Utf8JsonReader reader)
    {
        // The quotes are kept.
        var at = (From: checked((int)reader.TokenStartIndex) + 1, reader.ValueSpan.Length);
        if (reader.ValueTextEquals("knownAt"u8))
        {
            _objects.Push(_objects.Pop() with { KnownAt = at.From, Length = at.Length });
        }
        else if (reader.ValueTextEquals("heldOn"u8))
        {
            _objects.Push(_objects.Pop() with { IsReport = true });
            _renamed.Add((at.From, at.Length, "referenceDate"));
        }
        else if (reader.ValueTextEquals("assignment"u8))
        {
            _objects.Push(_objects.Pop() with { IsAssigned = true });
        }
        else if (NameToday(ref reader) is { } name)
        {
            _renamed.Add((at.From, at.Length, name));
        }
    }

    private static string? NameToday(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("about"u8) ? "reportingUnit"
        : reader.ValueTextEquals("accumulation"u8) ? "overTime"
        : reader.ValueTextEquals("aggregation"u8) ? "acrossUnits"
        : null;

    private readonly byte[] Written()
    {
        _renamed.Sort(static (one, other) => one.From.CompareTo(other.From));
        using var written = new MemoryStream(_document.Length + (8 * _renamed.Count));
        var copied = 0;
        foreach (var (from, length, name) in _renamed)
        {
            written.Write(_document[copied..from]);
            written.Write(System.Text.Encoding.ASCII.GetBytes(name));
            copied = from + length;
        }

        written.Write(_document[copied..]);
        return written.ToArray();
    }
}
