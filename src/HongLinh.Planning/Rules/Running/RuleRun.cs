namespace HongLinh.Planning.Rules;

/// <summary>The rules in force on a day and the truth of each; outcomes are made on demand.</summary>
internal sealed class RuleRun
{
    private readonly ValueList<Rule> _rules;
    private readonly byte[] _truths;
    private readonly Facts _facts;
    private RuleOutcome[]? _outcomes;

    private RuleRun(ValueList<Rule> rules, byte[] truths, Facts facts)
    {
        _rules = rules;
        _truths = truths;
        _facts = facts;
    }

    /// <summary>One outcome for each rule in force, in order.</summary>
    // Two threads may both make them; the result is the same.
    public ValueList<RuleOutcome> Outcomes => new(_outcomes ??= All());

    /// <summary>Whether a broken rule suspends a verdict.</summary>
    public bool Suspends
    {
        get
        {
            for (var i = 0; i < _truths.Length; i++)
            {
                if (_truths[i] == Truth.No.Position && _rules[i].SuspendsVerdict)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Runs rules.</summary>
    /// <param name="rules">The rules in force.</param>
    /// <param name="facts">The known figures.</param>
    public static RuleRun Of(ValueList<Rule> rules, Facts facts)
    {
        var run = new ConditionRun(facts);
        var truths = new byte[rules.Count];
        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = (byte)run.Ask(rules[i].Condition).Position;
        }

        return new RuleRun(rules, truths, facts);
    }

    /// <summary>The same rules with one more report: rules that do not read its indicator keep their answers.</summary>
    /// <param name="reports">The reports including the new one, at the same places.</param>
    /// <param name="place">The place of the new one.</param>
    /// <param name="indicator">Its indicator.</param>
    public RuleRun With(IReportBook reports, int place, IndicatorCode indicator)
    {
        var facts = _facts.With(reports, place);
        var run = new ConditionRun(facts);
        var truths = _truths.AsSpan().ToArray();
        for (var i = 0; i < truths.Length; i++)
        {
            var condition = _rules[i].Condition;
            truths[i] = Mentions.In(condition, indicator) ? (byte)run.Ask(condition).Position : truths[i];
        }

        return new RuleRun(_rules, truths, facts);
    }

    private RuleOutcome[] All()
    {
        var outcomes = new RuleOutcome[_truths.Length];
        for (var i = 0; i < outcomes.Length; i++)
        {
            outcomes[i] = RuleOutcome.Of(_rules[i], Truth.All[_truths[i]], _facts);
        }

        return outcomes;
    }
}
