using System.Globalization;

namespace HongLinh.Planning.Comparisons;

/// <summary>One line in two scorecards: what is different and why (thay đổi của một chỉ tiêu).</summary>
public sealed record LineChange
{
    internal LineChange(Judgement? before, Judgement? after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The line as in the later scorecard, or in the earlier one where it was removed.</summary>
    public PlanLine Line => (After ?? Before)!.Value.Line;

    /// <summary>The earlier judgement; null when the line was added.</summary>
    public Judgement? Before { get; }

    /// <summary>The later judgement; null when the line was removed.</summary>
    public Judgement? After { get; }

    /// <summary>What is different; empty when nothing is, or when only one scorecard has the line.</summary>
    public ValueList<ChangeAspect> Aspects { get; init; }

    /// <summary>
    /// Why, in the order of <see cref="ChangeCause.All"/>. A cause is listed only if the line would be judged differently without it, or if it alone
    /// brings about part of the change.
    /// </summary>
    public ValueList<CauseOfChange> Causes { get; init; }

    /// <summary>Whether only the later scorecard has the line.</summary>
    public bool IsAdded => Before is null;

    /// <summary>Whether only the earlier scorecard has the line.</summary>
    public bool IsRemoved => After is null;

    /// <summary>Whether anything is different.</summary>
    public bool IsChanged => IsAdded || IsRemoved || Aspects.Count > 0;

    /// <summary>Number, what is different and why.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Line.Ordinal}: {(IsAdded ? "added" : IsRemoved ? "removed" : Aspects.ToString())} by {Causes}");
}
