using System.Runtime.InteropServices;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Words that name the period of the figures after them.</summary>
/// <param name="From">The first token.</param>
/// <param name="To">The token after the last one.</param>
/// <param name="Period">The period.</param>
/// <param name="Until">The last day of a total, when one is named: đến ngày 14/6.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodMention(int From, int To, ReportingPeriod Period, LocalDate? Until = null)
{
    /// <summary>Whether the words name days that form no reporting period, so that their figures have none.</summary>
    public bool IsUnfit { get; init; }

    /// <summary>Whether the words say only that the figure is the latest: "đến nay" is a total for what adds up, and a state for what does not.</summary>
    public bool IsNow { get; init; }

    /// <summary>Whether the words count from a day that begins no reporting period, so that the period is unknown: "từ đầu nhiệm kỳ đến nay".</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether it is a school year or a term, which is no period of the report and does not end with it: "Năm học 2022 - 2023".</summary>
    public bool IsOther { get; init; }
}
