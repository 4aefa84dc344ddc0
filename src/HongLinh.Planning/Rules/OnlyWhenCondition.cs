namespace HongLinh.Planning.Rules;

/// <summary>
/// A condition must hold when a premise holds (chỉ xét khi); where the premise is no, the condition does not apply and the answer is yes.
/// </summary>
internal sealed record OnlyWhenCondition : Condition
{
    private OnlyWhenCondition(Condition premise, Condition then)
    {
        Premise = premise;
        Then = then;
    }

    /// <summary>The premise.</summary>
    public Condition Premise { get; }

    /// <summary>The condition that must hold then.</summary>
    public Condition Then { get; }

    private protected override string Text => $"when ({Premise}) then ({Then})";

    /// <summary>A condition under a premise.</summary>
    /// <param name="premise">The premise.</param>
    /// <param name="then">The condition that must hold then.</param>
    public static OnlyWhenCondition Of(Condition premise, Condition then)
    {
        ArgumentNullException.ThrowIfNull(premise);
        ArgumentNullException.ThrowIfNull(then);
        return new OnlyWhenCondition(premise, then);
    }
}
