using NodaTime;

namespace HongLinh.Planning;

/// <summary>One report on one indicator for one period: what it says, how final it is, when it held and when it became known (quan sát).</summary>
/// <remarks>Equality is by content.</remarks>
public sealed record Observation
{
    /// <summary>The indicator.</summary>
    public required IndicatorCode Indicator { get; init; }

    /// <summary>The period that the report is named after.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>What the report says.</summary>
    public required Reported Reported { get; init; }

    /// <summary>How final the figure is.</summary>
    public required Maturity Maturity { get; init; }

    /// <summary>The day for which the figure holds; not the day of the report.</summary>
    public required LocalDate ReferenceDate { get; init; }

    /// <summary>The moment from which the figure was known.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>The code of the unit of organisation that the figure is about; empty for the issuer of the plan.</summary>
    public string ReportingUnit { get; init; } = "";

    /// <summary>The words of the report; empty when only the figure came.</summary>
    public string Wording { get; init; } = "";

    /// <summary>Where the report was read; empty when it is not on record.</summary>
    public string Source { get; init; } = "";

    /// <summary>The percent of plan printed beside the figure, in per cent; null when none was printed.</summary>
    public decimal? PrintedPercent { get; init; }

    /// <summary>Whether the report says that it corrects earlier ones for the same period; false by default.</summary>
    public bool IsCorrection { get; init; }

    // Whether it names a figure that nobody could have counted: it was known before the last month of its period began (UTC+7), or is
    // no count and holds for a day before that.
    internal bool IsForecast
    {
        get
        {
            var lastMonth = LocalDate.Max(Period.FirstDay, Period.LastDay.With(DateAdjusters.StartOfMonth));
            return RecordedAt < lastMonth.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant()
                || Maturity.MayBeForecast && ReferenceDate < lastMonth;
        }
    }

    // Whether it counts on a day: it holds for a day until then, or it came in until then for a period that was all but over. A report of
    // the 25th is one of the month, though the month ends on the 30th.
    internal bool CountsOn(LocalDate day) =>
        ReferenceDate <= day || !IsForecast && RecordedAt <= ObservationLog.EndOf(day);

    /// <summary>Indicator, period and content, for logs.</summary>
    public override string ToString() => $"{Indicator} {Period}: {Reported} ({Maturity})";
}
