using HongLinh.Planning.Calendar;

namespace HongLinh.Planning.ICalendar;

/// <summary>Why no calendar was written: it would have no entry, and a program that subscribes to it would show that as all being well.</summary>
public sealed class NoCalendar
{
    internal NoCalendar(BilingualName reason, int undated = 0, NoRuleReason? rule = null) => (Reason, Undated, Rule) = (reason, undated, rule);

    /// <summary>The reason in words, for a person.</summary>
    public BilingualName Reason { get; }

    /// <summary>How many reports have a deadline without a day, because it counts working days that are not known yet; 0 when that is not the reason.</summary>
    public int Undated { get; }

    /// <summary>Why the regime gives no deadline; null when that is not the reason.</summary>
    public NoRuleReason? Rule { get; }

    /// <summary>The reason in English, for logs.</summary>
    public override string ToString() => Reason.English;
}
