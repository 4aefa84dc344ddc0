namespace HongLinh.Planning;

/// <summary>One group of the plan with its judgements and their tally (nhóm chỉ tiêu).</summary>
public sealed record ScorecardGroup
{
    internal ScorecardGroup(PlanGroup group, ValueList<Judgement> judgements, Tally tally)
    {
        Group = group;
        Judgements = judgements;
        Tally = tally;
    }

    /// <summary>The group of the plan.</summary>
    public PlanGroup Group { get; }

    /// <summary>One judgement for each line, in the order of the plan.</summary>
    public ValueList<Judgement> Judgements { get; }

    /// <summary>How many lines have each verdict.</summary>
    public Tally Tally { get; }

    /// <summary>The heading and the tally.</summary>
    public override string ToString() => $"{Group}: {Tally}";
}
