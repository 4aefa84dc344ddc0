namespace HongLinh.Planning.Text;

/// <summary>Digits and marks as read: a number, or why there is none.</summary>
/// <param name="Value">The number by the Vietnamese convention; null when there is none.</param>
/// <param name="Fault">What is wrong; an ambiguous number still has its Vietnamese reading.</param>
/// <param name="Other">The number by the other convention, where one exists.</param>
internal sealed record WrittenNumber(decimal? Value, NumberFault Fault, decimal? Other)
{
    /// <summary>Whether the digits have no marks: only such a number can be a year or an ordinal.</summary>
    public bool IsPlain { get; init; }

    /// <summary>Whether the number has dots between thousands.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Whether three decimals end in a zero, which is usual for thousands and rare for decimals.</summary>
    public bool EndsInZero { get; init; }
}
