using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>Observations and their log as objects.</summary>
internal static class ObservationShapes
{
    public static Description OfLog => Shape.Object<ObservationLog>(
        [
            // Written first, so that a newer document is refused for its version and not for its first unknown member.
            Member<ObservationLog>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<ObservationLog>.Required("observations", static log => log.Entries),
            Member<ObservationLog>.List(
                "findings", static log => log.Findings, static (log, findings) => log.Append(new Reading<ValueList<Observation>>([], findings))),
        ],
        static values => ObservationLog.Empty.Append(values.Get<ValueList<Observation>>("observations")));

    public static Description OfObservation => Shape.Object<Observation>(
        [
            Member<Observation>.Required("indicator", static observation => observation.Indicator),
            Member<Observation>.Required("period", static observation => observation.Period),
            Member<Observation>.Required("reported", static observation => observation.Reported),
            Member<Observation>.Required("maturity", static observation => observation.Maturity),
            Member<Observation>.Required("referenceDate", static observation => observation.ReferenceDate),
            Member<Observation>.Required("recordedAt", static observation => observation.RecordedAt),
            Member<Observation>.Text(
                "reportingUnit", static observation => observation.ReportingUnit, static (observation, value) => observation with { ReportingUnit = value }),
            Member<Observation>.Text("wording", static observation => observation.Wording, static (observation, value) => observation with { Wording = value }),
            Member<Observation>.Text("remark", static observation => observation.Remark, static (observation, value) => observation with { Remark = value }),
            Member<Observation>.Text("source", static observation => observation.Source, static (observation, value) => observation with { Source = value }),
            Member<Observation>.Optional<decimal>(
                "printedPercent", static observation => observation.PrintedPercent, static (observation, value) => observation with { PrintedPercent = value }),
            Member<Observation>.Flag(
                "isCorrection", static observation => observation.IsCorrection, static (observation, value) => observation with { IsCorrection = value }),
        ],
        static values => new Observation
        {
            Indicator = values.Get<IndicatorCode>("indicator"),
            Period = values.Get<ReportingPeriod>("period"),
            Reported = values.Get<Reported>("reported"),
            Maturity = values.Get<Maturity>("maturity"),
            ReferenceDate = values.Get<LocalDate>("referenceDate"),
            RecordedAt = values.Get<Instant>("recordedAt"),
        });
}
