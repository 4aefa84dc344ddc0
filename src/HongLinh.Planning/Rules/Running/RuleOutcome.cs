namespace HongLinh.Planning.Rules;

/// <summary>What came out of a rule on one day (kết quả của một quy tắc).</summary>
/// <remarks>The answer is worked out when the rule is run; what it was decided on, when somebody asks for it.</remarks>
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

    /// <summary>Whether it is kept.</summary>
    public Truth Truth { get; }

    // What came out of its condition, part by part; a race explains the same twice.
    internal ConditionOutcome Condition => _condition ??= new ConditionRun(_facts).Explain(Rule.Condition);

    /// <summary>The reports it names, once each: those that break a series, else all whose figures are compared.</summary>
    public ValueList<Observation> Reports => ValueList.From(Named.SelectMany(static operand => operand.Reports).Distinct());

    // Every fact that is still unknown, once each.
    internal ValueList<UnknownFact> Unknowns => ValueList.From(Condition.All.SelectMany(static one => one.Unknowns).Distinct());

    /// <summary>Whether it suspends the verdict on its subject: the rule says so and is not kept. An unknown outcome never does.</summary>
    public bool Suspends => Rule.SuspendsVerdict && Truth == Truth.No;

    /// <summary>Equality by rule, truth and everything that the truth was decided on.</summary>
    /// <param name="other">The other outcome.</param>
    public bool Equals(RuleOutcome? other) =>
        ReferenceEquals(this, other) || other is not null && Truth == other.Truth && Rule == other.Rule && Condition == other.Condition;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Truth);

    /// <summary>The rule and its truth, for logs.</summary>
    public override string ToString() => $"{Rule}: {Truth}";

    internal static RuleOutcome Of(Rule rule, Truth truth, Facts facts) => new(rule, truth, facts);

    // The figures it names: those that break a series, else all that are compared.
    internal IEnumerable<Operand> Named =>
        Condition.All.SelectMany(static one => one.Breaches.Count > 0 ? one.Breaches : one.Operands).Distinct();

    // The latest report it names; null when it names none.
    internal Observation? Latest =>
        Named.SelectMany(static operand => operand.Reports).OrderBy(static report => report.Period).LastOrDefault();
}
