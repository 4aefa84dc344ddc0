using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>A year as a JSON array: period, window, both deadlines, their certainty, the act, and how well the act was checked.</summary>
/// <remarks>When the regime sets no deadline for the level, both deadlines are null and the status says so.</remarks>
internal static class JsonCalendar
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(ReportingRegime regime, (PlanYear Year, ReportingLevel Level) asked)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Readable))
        {
            json.WriteStartArray();
            foreach (var period in regime.PeriodsOf(asked.Year))
            {
                json.WriteStartObject();
                json.WriteString("period", period.ToString());
                if (regime.WindowOf(period).TryPickT0(out var window, out _))
                {
                    WriteDay(json, "from", window.Start);
                    WriteDay(json, "to", window.End);
                }

                regime.DueFor(period, asked.Level, VietnamDaysOff.Calendar)
                    .Switch(due => WriteDeadline(json, due.Deadline), silent => WriteSilence(json, silent, regime));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteDeadline(Utf8JsonWriter json, Deadline deadline)
    {
        WriteDay(json, "nominal", deadline.Nominal);
        WriteDay(json, "deadline", deadline.Adjusted);
        json.WriteString("status", deadline.Knowledge.Code);
        json.WriteString("basis", deadline.Basis.ToString());
        json.WriteString("confidence", deadline.Basis.Confidence.Code);
    }

    private static void WriteSilence(Utf8JsonWriter json, NoRuleReason silent, ReportingRegime regime)
    {
        WriteDay(json, "nominal", null);
        WriteDay(json, "deadline", null);
        json.WriteString("status", silent.Code);
        json.WriteString("basis", regime.Basis.ToString());
        json.WriteString("confidence", regime.Basis.Confidence.Code);
    }

    private static void WriteDay(Utf8JsonWriter json, string name, LocalDate? day)
    {
        if (day is { } date)
        {
            json.WriteString(name, LocalDatePattern.Iso.Format(date));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
