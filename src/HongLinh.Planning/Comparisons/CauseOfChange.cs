using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Comparisons;

/// <summary>One cause of a change, and whether it alone brings the later verdict (nguyên nhân và mức quyết định).</summary>
/// <remarks>Found by judging again with this input alone replaced, and with every input replaced but this one.</remarks>
public sealed record CauseOfChange
{
    internal CauseOfChange()
    {
    }

    /// <summary>The cause.</summary>
    public required ChangeCause Cause { get; init; }

    /// <summary>
    /// Whether the verdict changed and this input alone, with all others as before, already brings the later one;
    /// unknown where the old and the new do not go together, so that nobody can try it alone.
    /// For <see cref="ChangeCause.Interaction"/> it is yes: all inputs together do.
    /// </summary>
    public required Truth Decides { get; init; }

    /// <summary>The decision that amended the target; null for other causes, and where the line was changed without one.</summary>
    public Amendment? Amendment { get; init; }

    /// <summary>The reports that are this cause; empty where it is none of reports.</summary>
    public ValueList<Observation> Reports { get; init; }

    /// <summary>The cause and whether it decides.</summary>
    public override string ToString() => $"{Cause} (decides: {Decides})";
}
