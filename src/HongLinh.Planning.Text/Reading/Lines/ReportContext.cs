using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>What is known of a report before its words are read: the plan, the period, the dates, the source (thông tin về báo cáo).</summary>
public sealed record ReportContext
{
    /// <summary>
    /// The plan that the report is about; figures are matched with its indicators by name. Null to take any name as it stands: then nothing is
    /// matched, and there are figures but no observations.
    /// </summary>
    public required Plan? Plan { get; init; }

    /// <summary>The moment from which the report was known.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Other names under which reports print the indicators; none by default.</summary>
    public ValueList<IndicatorAlias> Aliases { get; init; }

    /// <summary>The period of the report; null to read it from the words. Words that name a period count before it. Needed where there is no plan.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The day for which the figures hold; the last day of the period by default.</summary>
    public LocalDate? ReferenceDate { get; init; }

    /// <summary>How final a figure is when its words do not tell; estimated by default, as reports within the year are.</summary>
    public Maturity Maturity { get; init; } = Maturity.Estimated;

    /// <summary>Where the report was read; empty by default.</summary>
    public string Source { get; init; } = "";

    /// <summary>The plan and the period.</summary>
    public override string ToString() => $"report on {Plan?.Header.Code ?? "any name"} {Period}";
}
