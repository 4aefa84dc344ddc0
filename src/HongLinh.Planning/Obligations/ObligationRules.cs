using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The rules on when a plan's reports are due: regime, level, working days, merging, extensions (quy tắc báo cáo).</summary>
public sealed record ObligationRules
{
    /// <summary>The regime that sets windows and deadlines.</summary>
    public required ReportingRegime Regime { get; init; }

    /// <summary>The level of the units that report.</summary>
    public required ReportingLevel Level { get; init; }

    /// <summary>The working days.</summary>
    public required WorkingCalendar Calendar { get; init; }

    /// <summary>The time zone in which days end: Asia/Ho_Chi_Minh.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.ForOffset(Offset.FromHours(7));

    /// <summary>The unit that reports a figure whose line names no one.</summary>
    public required OrgUnit DefaultReporter { get; init; }

    /// <summary>Which reports are owed where several periods end in the same month; all of them by default.</summary>
    public MergePolicy Merge { get; init; } = MergePolicy.None;

    /// <summary>Extensions granted; none by default.</summary>
    public ValueList<Extension> Extensions { get; init; }

    /// <summary>Regime and level.</summary>
    public override string ToString() => $"{Regime} for {Level}";
}
