using System.Text;
using System.Text.Json;
using HongLinh.Planning.Calendar.Regimes;
using HongLinh.Planning.Collections;
using NodaTime.Text;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>Reports as a JSON array: period, window, both deadlines, how well they are known, and the act.</summary>
internal static class JsonCalendar
{
    public static string Write(ValueList<DueReport> reports)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            foreach (var report in reports)
            {
                json.WriteStartObject();
                json.WriteString("period", report.Period.ToString());
                json.WriteString("from", LocalDatePattern.Iso.Format(report.Window.Start));
                json.WriteString("to", LocalDatePattern.Iso.Format(report.Window.End));
                json.WriteString("nominal", LocalDatePattern.Iso.Format(report.Deadline.Nominal));
                if (report.Deadline.Adjusted is { } deadline)
                {
                    json.WriteString("deadline", LocalDatePattern.Iso.Format(deadline));
                }
                else
                {
                    json.WriteNull("deadline");
                }

                json.WriteString("status", report.Deadline.Knowledge.Code);
                json.WriteString("basis", report.Deadline.Basis.ToString());
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
