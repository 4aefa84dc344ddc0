using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A report on an indicator.</summary>
internal sealed class FigureRow : EntryRow
{
    public required IndicatorCode Indicator { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required string ReportingUnit { get; init; }

    public required LocalDate ReferenceDate { get; init; }
}
