using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>What a call asks for.</summary>
internal sealed record Request
{
    public required YearMonth Month { get; init; }

    /// <summary>The period of the report, which ends with the month.</summary>
    public required ReportingPeriod Period { get; init; }

    public required LocalDate AsOf { get; init; }

    public required string Folder { get; init; }

    public required string? Out { get; init; }

    public required Language Language { get; init; }
}
