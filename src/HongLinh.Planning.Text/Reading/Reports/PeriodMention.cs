using System.Runtime.InteropServices;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Words that say for which period the figures after them are.</summary>
/// <param name="From">Their first token.</param>
/// <param name="To">The token after their last.</param>
/// <param name="Period">The period.</param>
/// <param name="Until">The day to which a total runs, where one is named: đến ngày 14/6.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodMention(int From, int To, ReportingPeriod Period, LocalDate? Until = null)
{
    /// <summary>Whether the words name days that make no reporting period, so that no figure can be given to one.</summary>
    public bool IsUnfit { get; init; }
}
