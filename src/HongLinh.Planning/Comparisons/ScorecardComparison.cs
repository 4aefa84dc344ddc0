using System.Globalization;

namespace HongLinh.Planning.Comparisons;

/// <summary>Two scorecards of one plan, line by line: what changed and why (so sánh hai lần đánh giá).</summary>
/// <remarks>
/// A cause is never guessed from the difference of two inputs. Each input that differs is put into the earlier
/// evaluation on its own, and removed from the later one on its own, and the plan is judged again; see <see cref="CauseOfChange"/>.
/// </remarks>
public sealed record ScorecardComparison
{
    private ScorecardComparison(Scorecard before, Scorecard after, ValueList<LineChange> lines)
    {
        Before = before;
        After = after;
        Lines = lines;
    }

    /// <summary>The earlier evaluation.</summary>
    public Scorecard Before { get; }

    /// <summary>The later evaluation.</summary>
    public Scorecard After { get; }

    /// <summary>Every line of either plan, changed or not: those of the later plan in its order, then the removed ones.</summary>
    public ValueList<LineChange> Lines { get; }

    /// <summary>The lines that differ, in the same order.</summary>
    public ValueList<LineChange> Changed => ValueList.From(Lines.Where(static line => line.IsChanged));

    /// <summary>The lines that do not differ, in the same order.</summary>
    public ValueList<LineChange> Unchanged => ValueList.From(Lines.Where(static line => !line.IsChanged));

    /// <summary>Compares two evaluations of one plan: of two days, two states of knowledge, two policies, or before and after an amendment.</summary>
    /// <param name="before">The earlier evaluation, or the one to start from.</param>
    /// <param name="after">The later evaluation.</param>
    /// <returns>Every line. Lines are paired by number and indicator, else by indicator in the order of the plan.</returns>
    /// <exception cref="ArgumentException">The plans have different codes or years, so they are not two states of one plan.</exception>
    public static ScorecardComparison Between(Scorecard before, Scorecard after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Plan.Header.Code != after.Plan.Header.Code || before.Plan.Year != after.Plan.Year)
        {
            throw new ArgumentException(
                $"{after.Plan.Header} of {after.Plan.Year} is no later state of {before.Plan.Header} of {before.Plan.Year}.", nameof(after));
        }

        return new ScorecardComparison(before, after, ChangeFinder.Find(before, after));
    }

    /// <summary>The two days and how many lines changed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Before} -> {After}: {Changed.Count} of {Lines.Count} lines changed");
}
