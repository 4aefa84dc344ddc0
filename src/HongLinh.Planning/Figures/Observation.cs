using NodaTime;

namespace HongLinh.Planning;

/// <summary>One report on one indicator for one period: its content, its maturity, its reference date and when it became known (quan sát).</summary>
/// <remarks>Equality is by content.</remarks>
public sealed record Observation
{
    /// <summary>The indicator.</summary>
    public required IndicatorCode Indicator { get; init; }

    /// <summary>The period that the report names.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>What the report says.</summary>
    public required Reported Reported { get; init; }

    /// <summary>How final the figure is.</summary>
    public required Maturity Maturity { get; init; }

    /// <summary>The day for which the figure holds; not the day of the report.</summary>
    public required LocalDate ReferenceDate { get; init; }

    /// <summary>The moment from which the figure was known (recorded at).</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>The code of the reporting unit that the figure is about; empty for the issuer of the plan.</summary>
    public string ReportingUnit { get; init; } = "";

    /// <summary>The words of the report; empty when only the figure was received.</summary>
    public string Wording { get; init; } = "";

    /// <summary>What the reporter adds in its own words: a cause, a remedy, a remark (ghi chú, nguyên nhân, giải pháp); empty when there is nothing.</summary>
    public string Remark { get; init; } = "";

    /// <summary>Where the report was read; empty when it is not on record.</summary>
    public string Source { get; init; } = "";

    /// <summary>The percent of plan printed beside the figure, in per cent; null when none was printed.</summary>
    public decimal? PrintedPercent { get; init; }

    /// <summary>Whether the report says that it corrects earlier ones for the same period; false by default.</summary>
    public bool IsCorrection { get; init; }

    // Whether the figure cannot have been counted: it was recorded before the last month of its period began (UTC+7), or it is not a
    // count and its reference date is before that.
    internal bool IsForecast
    {
        get
        {
            var lastMonth = LocalDate.Max(Period.FirstDay, Period.LastDay.With(DateAdjusters.StartOfMonth));
            return RecordedAt < lastMonth.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant()
                || Maturity.MayBeForecast && ReferenceDate < lastMonth;
        }
    }

    // Whether it is a negative figure of a single period, for an indicator that takes refunds.
    internal bool IsRefundOf(Indicator indicator) => indicator.TakesRefunds && !Period.StartsWithYear && Reported.Values is { Low.Sign: < 0 };

    // Whether the report counts on a day: its reference date is not later, or it was recorded by then for a period that was nearly over.
    // A report of the 25th belongs to the month, although the month ends on the 30th.
    internal bool CountsOn(LocalDate day) =>
        ReferenceDate <= day || !IsForecast && RecordedAt <= ObservationLog.EndOf(day);

    /// <summary>Indicator, period and content, for logs.</summary>
    public override string ToString() => $"{Indicator} {Period}: {Reported} ({Maturity})";
}
