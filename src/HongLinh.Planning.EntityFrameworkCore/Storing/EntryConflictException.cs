using System.Text.Json;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>An entry was sent whose key is on record with other content; nothing of the call was entered.</summary>
/// <remarks>
/// A log is never overwritten. What corrects an entry is a further one, recorded at its own moment; what stands beside it has a source of its own.
/// </remarks>
public sealed class EntryConflictException : Exception
{
    private const int LongestValue = 200;

    internal EntryConflictException(string key, string stored, string sent)
        : base($"{key} is on record with other content: {Differences(stored, sent)}. Nothing was entered. A correction is a further entry with its own "
            + "moment of recording; a second figure of the same moment needs a source of its own.") =>
        (Key, Stored, Sent) = (key, stored, sent);

    /// <summary>
    /// What makes the two entries the same one. Of a report: indicator, period, reporting unit, moment of recording and source. Of a record of work: its
    /// code, the kind, the day, the moment of recording and by whom. Empty parts are left out.
    /// </summary>
    public string Key { get; }

    /// <summary>The entry on record, as a JSON document of a log with this one entry.</summary>
    public string Stored { get; }

    /// <summary>The entry that was sent, as such a document.</summary>
    public string Sent { get; }

    // The members that differ, each with both values: reported: {...} on record, {...} sent.
    private static string Differences(string stored, string sent)
    {
        using var left = JsonDocument.Parse(stored);
        using var right = JsonDocument.Parse(sent);
        var (before, now) = (Entry(left), Entry(right));
        var names = before.EnumerateObject().Concat(now.EnumerateObject()).Select(static member => member.Name).Distinct(StringComparer.Ordinal);
        return string.Join("; ",
            from name in names
            let values = (Stored: Value(before, name), Sent: Value(now, name))
            where values.Stored != values.Sent
            select $"{name} is {Shown(values.Stored, values.Sent)} on record and {Shown(values.Sent, values.Stored)} as sent");
    }

    private static JsonElement Entry(JsonDocument log) =>
        log.RootElement.EnumerateObject().First(static member => member.Value.ValueKind == JsonValueKind.Array).Value[0];

    private static string Value(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetRawText() : "missing";

    // A long value from where it begins to differ, so that the difference is always in the message.
    private static string Shown(string value, string other)
    {
        if (value.Length <= LongestValue)
        {
            return value;
        }

        var start = Math.Max(0, value.AsSpan().CommonPrefixLength(other) - LongestValue / 4);
        var end = Math.Min(value.Length, start + LongestValue);
        return (start == 0 ? "" : "…") + value[start..end] + (end == value.Length ? "" : "…");
    }
}
