namespace HongLinh.Planning.Calendar;

/// <summary>Why a regime says nothing of a period: it sets no window for the cycle, no deadline for the level, or is not in force.</summary>
public sealed record NoRule
{
    internal NoRule(ReportingRegime regime, ReportingPeriod period, NoRuleReason reason)
    {
        Regime = regime;
        Period = period;
        Reason = reason;
    }

    /// <summary>The regime that was asked.</summary>
    public ReportingRegime Regime { get; }

    /// <summary>The period it was asked for.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>What is missing.</summary>
    public NoRuleReason Reason { get; }

    /// <summary>Regime, period and what is missing.</summary>
    public override string ToString() => $"{Regime} says nothing of {Period}: {Reason}";
}
