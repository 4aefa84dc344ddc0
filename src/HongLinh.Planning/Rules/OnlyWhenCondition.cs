namespace HongLinh.Planning.Rules;

/// <summary>A condition holds wherever a premise does (chỉ xét khi); where the premise is no, nothing is asked and the answer is yes.</summary>
internal sealed record OnlyWhenCondition : Condition
{
    private OnlyWhenCondition(Condition premise, Condition then)
    {
        Premise = premise;
        Then = then;
    }

    /// <summary>The premise.</summary>
    public Condition Premise { get; }

    /// <summary>The condition that is to hold then.</summary>
    public Condition Then { get; }

    private protected override string Text => $"when ({Premise}) then ({Then})";

    /// <summary>A condition under a premise.</summary>
    /// <param name="premise">The premise.</param>
    /// <param name="then">The condition that is to hold then.</param>
    public static OnlyWhenCondition Of(Condition premise, Condition then)
    {
        ArgumentNullException.ThrowIfNull(premise);
        ArgumentNullException.ThrowIfNull(then);
        return new OnlyWhenCondition(premise, then);
    }
}
