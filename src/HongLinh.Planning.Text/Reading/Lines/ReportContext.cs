using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>The facts known about a report before its words are read: the plan, the period, the dates, the source (thông tin về báo cáo).</summary>
public sealed record ReportContext
{
    /// <summary>
    /// The plan that the report is about; figures are matched with its indicators by name. Null accepts any name as written: then nothing is
    /// matched, and the reading has figures but no observations.
    /// </summary>
    public required Plan? Plan { get; init; }

    /// <summary>The moment at which the report was received.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Other names under which reports print the indicators; none by default.</summary>
    public ValueList<IndicatorAlias> Aliases { get; init; }

    /// <summary>The period of the report; null to read it from the words. A period in the words takes precedence. Required without a plan.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The reference date of the figures; the last day of the period by default.</summary>
    public LocalDate? ReferenceDate { get; init; }

    /// <summary>The maturity of a figure whose words give none; estimated by default, as is usual for reports within the year.</summary>
    public Maturity Maturity { get; init; } = Maturity.Estimated;

    /// <summary>The source of the report; empty by default.</summary>
    public string Source { get; init; } = "";

    /// <summary>The plan and the period.</summary>
    public override string ToString() => $"report on {Plan?.Header.Code ?? "any name"} {Period}";
}
