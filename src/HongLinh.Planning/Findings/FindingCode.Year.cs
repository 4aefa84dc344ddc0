using Is = HongLinh.Planning.DetailKind;

namespace HongLinh.Planning;

// Findings about the years of a term, and from drafting the plan of the next year.
public sealed partial class FindingCode
{
    /// <summary>A figure of the year before counts together with those of the other years of a term. Operand: its period.</summary>
    public static readonly FindingCode CountedInTerm = new(nameof(CountedInTerm), "figure-counted-in-term", Severity.Info, [("period", [Is.Period])]);

    /// <summary>The target of the next year is left open: somebody has to set it. No operands.</summary>
    public static readonly FindingCode NextTargetOpen = new(nameof(NextTargetOpen), "next-target-open", Severity.Warning, []);

    /// <summary>The target of the next year was proposed by a rule. Operands: the name of the rule, the target.</summary>
    public static readonly FindingCode NextTargetProposed =
        new(nameof(NextTargetProposed), "next-target-proposed", Severity.Info, [("rule", [Is.Words]), ("target", [Is.Target])]);

    /// <summary>The year has no exact result yet that the next one could be compared with. No operands.</summary>
    public static readonly FindingCode NextResultMissing = new(nameof(NextResultMissing), "next-result-missing", Severity.Warning, []);

    /// <summary>The result of the year is not official yet. Operand: the result.</summary>
    public static readonly FindingCode NextResultNotFinal =
        new(nameof(NextResultNotFinal), "next-result-not-final", Severity.Info, [("result", [Is.Quantity])]);

    /// <summary>A line was not carried over, because what it promises is done. No operands.</summary>
    public static readonly FindingCode NextLineDone = new(nameof(NextLineDone), "next-line-done", Severity.Info, []);

    /// <summary>Tasks done once were not carried over, because no review says which of them are done. Operand: how many.</summary>
    public static readonly FindingCode NextWorkUnknown = new(nameof(NextWorkUnknown), "next-work-unknown", Severity.Warning, [("count", [Is.Count])]);
}
