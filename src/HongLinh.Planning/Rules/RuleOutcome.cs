namespace HongLinh.Planning.Rules;

/// <summary>What came out of a rule on one day (kết quả của một quy tắc).</summary>
public sealed record RuleOutcome
{
    private RuleOutcome(Rule rule, ConditionOutcome condition)
    {
        Rule = rule;
        Condition = condition;
        Unknowns = ValueList.From(condition.All.SelectMany(static one => one.Unknowns).Distinct());
    }

    /// <summary>The rule, with its version.</summary>
    public Rule Rule { get; }

    /// <summary>Whether it is kept.</summary>
    public Truth Truth => Condition.Truth;

    /// <summary>What came out of its condition, part by part.</summary>
    public ConditionOutcome Condition { get; }

    /// <summary>Every fact that is still unknown, once each.</summary>
    public ValueList<UnknownFact> Unknowns { get; }

    /// <summary>Whether it suspends the verdict on its subject: the rule says so and is not kept. An unknown outcome never does.</summary>
    public bool Suspends => Rule.SuspendsVerdict && Truth == Truth.No;

    /// <summary>The rule and its truth, for logs.</summary>
    public override string ToString() => $"{Rule}: {Truth}";

    internal static RuleOutcome Of(Rule rule, ConditionOutcome condition) => new(rule, condition);

    // The figures it names: those that break a series, else all that are compared.
    internal IEnumerable<Operand> Named =>
        Condition.All.SelectMany(static one => one.Breaches.Count > 0 ? one.Breaches : one.Operands).Distinct();

    // The latest report it names; null when it names none.
    internal Observation? Latest =>
        Named.SelectMany(static operand => operand.Reports).OrderBy(static report => report.Period).LastOrDefault();
}
