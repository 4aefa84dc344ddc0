namespace HongLinh.Planning.Rules;

/// <summary>A condition does not hold (không).</summary>
internal sealed record NotCondition : Condition
{
    private NotCondition(Condition condition) => Condition = condition;

    /// <summary>The condition.</summary>
    public Condition Condition { get; }

    private protected override string Text => $"not ({Condition})";

    /// <summary>The negation of a condition.</summary>
    /// <param name="condition">The condition.</param>
    public static NotCondition Of(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        return new NotCondition(condition);
    }
}
