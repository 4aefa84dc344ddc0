using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>What an obligation book rests on besides plan and figures, and what it says is owed.</summary>
internal sealed record DeadlinesDocument
{
    public required ObligationRules Rules { get; init; }

    /// <summary>The reports and products received.</summary>
    public ValueList<Submission> Submissions { get; init; }

    /// <summary>The rules that reject figures; null for those that suit the plan.</summary>
    public RuleSet? Checks { get; init; }

    public required Written<ValueList<Obligation>> Obligations { get; init; }

    /// <summary>The book, worked out again.</summary>
    public ObligationBook Open(Plan plan, LogView view) => ObligationBook.Open(plan, Rules, view, Submissions, Checks);
}
