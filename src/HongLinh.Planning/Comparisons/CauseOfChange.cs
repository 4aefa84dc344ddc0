using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Comparisons;

/// <summary>One cause of a change, and whether it alone brings the later verdict (nguyên nhân và mức quyết định).</summary>
/// <remarks>Found by judging again with only this input replaced, and with every input replaced except this one.</remarks>
public sealed record CauseOfChange
{
    internal CauseOfChange()
    {
    }

    /// <summary>The cause.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>
    /// Whether the verdict changed and this input alone, with all others as before, already brings about the later verdict;
    /// unknown where the new input does not fit the old ones, so that it cannot be tried alone.
    /// For <see cref="ChangeCause.Interaction"/> the answer is yes: all inputs together bring it about.
    /// </summary>
    public required Truth Decides { get; init; }

    /// <summary>The decision that amended the target; null for other causes, and where the line was changed without a decision.</summary>
    public Amendment? Amendment { get; init; }

    /// <summary>The reports behind this cause; empty where the cause is not a report.</summary>
    public ValueList<Observation> Reports { get; init; }

    /// <summary>The cause and whether it decides.</summary>
    public override string ToString() => $"{Cause} (decides: {Decides})";
}
