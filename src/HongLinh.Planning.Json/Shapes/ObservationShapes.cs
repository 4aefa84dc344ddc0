using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Json.Converters;
using HongLinh.Planning.Observations;
using NodaTime;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>Observations and their log as objects.</summary>
internal static class ObservationShapes
{
    public static JsonTypeInfo<ObservationLog> OfLog(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            // First, so that a newer document is refused for its version and not for its first unknown member.
            Member<ObservationLog>.Required("schemaVersion", static _ => PlanningJson.SchemaVersion, new SchemaVersionConverter()),
            Member<ObservationLog>.Required("observations", static log => log.Entries),
        ],
        static values => ObservationLog.Empty.Append((ValueList<Observation>)values[1]!));

    public static JsonTypeInfo<Observation> OfObservation(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<Observation>.Required("indicator", static observation => observation.Indicator),
            Member<Observation>.Required("period", static observation => observation.Period),
            Member<Observation>.Required("reported", static observation => observation.Reported),
            Member<Observation>.Required("maturity", static observation => observation.Maturity),
            Member<Observation>.Required("heldOn", static observation => observation.HeldOn),
            Member<Observation>.Required("knownAt", static observation => observation.KnownAt),
            Member<Observation>.Optional("about", static observation => NullIfEmpty(observation.About)),
            Member<Observation>.Optional("wording", static observation => NullIfEmpty(observation.Wording)),
            Member<Observation>.Optional("source", static observation => NullIfEmpty(observation.Source)),
            Member<Observation>.Optional("printedPercent", static observation => observation.PrintedPercent),
            Member<Observation>.Optional<bool>("isCorrection", static observation => observation.IsCorrection ? true : null),
        ],
        static values => new Observation
        {
            Indicator = (IndicatorCode)values[0]!,
            Period = (ReportingPeriod)values[1]!,
            Reported = (Reported)values[2]!,
            Maturity = (Maturity)values[3]!,
            HeldOn = (LocalDate)values[4]!,
            KnownAt = (Instant)values[5]!,
            About = (string?)values[6] ?? "",
            Wording = (string?)values[7] ?? "",
            Source = (string?)values[8] ?? "",
            PrintedPercent = (decimal?)values[9],
            IsCorrection = (bool?)values[10] ?? false,
        });

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
