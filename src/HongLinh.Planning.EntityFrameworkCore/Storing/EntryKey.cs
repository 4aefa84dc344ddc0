using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HongLinh.Planning.Work;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>What makes two entries the same one, in the order in which it is told and hashed.</summary>
internal static class EntryKey
{
    /// <summary>One source reports on an indicator for a period and a unit once at a moment.</summary>
    public static string[] Of(Observation report) =>
        [report.Indicator.Text, report.Period.ToString(), report.ReportingUnit, Of(report.RecordedAt), report.Source];

    /// <summary>One unit or person records one kind of thing about a piece of work, of one day, once at a moment.</summary>
    public static string[] Of(WorkEntry entry) =>
        [entry.Task, entry.Kind.Code, LocalDatePattern.Iso.Format(entry.On), Of(entry.RecordedAt), entry.By];

    /// <summary>The parts as a text that is never the same for other parts.</summary>
    public static string Hash(string[] parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            text.Append(JsonEncodedText.Encode(part)).Append('"');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The parts for a message; those that are empty are left out.</summary>
    public static string Text(string[] parts) => string.Join(", ", parts.Where(static part => part.Length > 0));

    private static string Of(Instant moment) => InstantPattern.ExtendedIso.Format(moment);
}
