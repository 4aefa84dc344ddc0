namespace HongLinh.Planning.Rules;

/// <summary>The outcome of a rule on one day (kết quả của một quy tắc).</summary>
/// <remarks>The answer is computed when the rule is run; the explanation, on demand.</remarks>
public sealed record RuleOutcome
{
    private readonly Facts _facts;
    private ConditionOutcome? _condition;

    private RuleOutcome(Rule rule, Truth truth, Facts facts)
    {
        Rule = rule;
        Truth = truth;
        _facts = facts;
    }

    /// <summary>The rule, with its version.</summary>
    public Rule Rule { get; }

    /// <summary>Whether the rule is kept.</summary>
    public Truth Truth { get; }

    // The outcome of its condition, part by part. Two threads may both compute it; the result is the same.
    internal ConditionOutcome Condition => _condition ??= new ConditionRun(_facts).Explain(Rule.Condition);

    /// <summary>The reports involved, once each: those that break a series, else all whose figures are compared.</summary>
    public ValueList<Observation> Reports => ValueList.From(Named.SelectMany(static operand => operand.Reports).Distinct());

    // Every fact that is still unknown, once each.
    internal ValueList<UnknownFact> Unknowns => ValueList.From(Condition.All.SelectMany(static one => one.Unknowns).Distinct());

    /// <summary>Whether it suspends the verdict on its subject: the rule is set to do so and is broken. An unknown outcome never does.</summary>
    public bool Suspends => Rule.SuspendsVerdict && Truth == Truth.No;

    /// <summary>Equality by rule, truth and everything that decided the truth.</summary>
    /// <param name="other">The other outcome.</param>
    public bool Equals(RuleOutcome? other) =>
        ReferenceEquals(this, other) || other is not null && Truth == other.Truth && Rule == other.Rule && Condition == other.Condition;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Truth);

    /// <summary>The rule and its truth, for logs.</summary>
    public override string ToString() => $"{Rule}: {Truth}";

    internal static RuleOutcome Of(Rule rule, Truth truth, Facts facts) => new(rule, truth, facts);

    // The figures involved: those that break a series, else all that are compared.
    internal IEnumerable<Operand> Named =>
        Condition.All.SelectMany(static one => one.Breaches.Count > 0 ? one.Breaches : one.Operands).Distinct();

    // The latest report involved; null when there is none.
    internal Observation? Latest =>
        Named.SelectMany(static operand => operand.Reports).OrderBy(static report => report.Period).LastOrDefault();
}
