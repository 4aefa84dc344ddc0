using System.Globalization;

namespace HongLinh.Planning.Work;

/// <summary>The points of an official or an office for a month or quarter, from the judgements on the work (điểm đánh giá).</summary>
/// <remarks>
/// Scored is what is done, and what is open after its deadline; work whose deadline is still to come, without a deadline, or withdrawn is left out.
/// Work without any result reported, and work done on an unknown day, is not taken as a failure: the points are then known only between two ends.
/// Without any scored work there are no points, neither 0 nor 100.
/// </remarks>
public sealed record WorkScore
{
    private readonly ValueList<WorkJudgement> _scored;

    private WorkScore(ScoringRules rules, ValueList<WorkJudgement> work)
    {
        (Rules, Work) = (rules, work);
        _scored = ValueList.From(work.Where(static judgement => judgement.State.HasDeadline && (judgement.State.IsDone || judgement.State.IsOverdue)));
    }

    /// <summary>The rules.</summary>
    public ScoringRules Rules { get; }

    /// <summary>The judgements given, scored or left out.</summary>
    public ValueList<WorkJudgement> Work { get; }

    /// <summary>The points for common criteria, as people gave them; null while they are not given.</summary>
    /// <exception cref="ArgumentOutOfRangeException">They are below 0 or above what the rules allow.</exception>
    public decimal? Common
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value ?? 0m, nameof(Common));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value ?? 0m, Rules.CommonPoints, nameof(Common));
            field = value;
        }
    }

    /// <summary>The further criteria of a leader, each from 0 to 1; empty while they are not given.</summary>
    /// <exception cref="ArgumentException">There are more or fewer than the rules ask for, or one lies outside of 0 to 1.</exception>
    public ValueList<decimal> Leadership
    {
        get;
        init => field = (value.Count == 0 || value.Count == Rules.LeaderCriteria) && value.All(static part => part is >= 0m and <= 1m)
            ? value
            : throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"There are {Rules.LeaderCriteria} further criteria, each from 0 to 1."), nameof(value));
    }

    /// <summary>The codes of work whose return or delay had an objective cause, for which nothing is taken off (nguyên nhân khách quan).</summary>
    public ValueList<string> Excused { get; init; }

    /// <summary>Whether something rules out every class but the last, whatever the points.</summary>
    public bool IsDisqualified { get; init; }

    /// <summary>How much work is scored.</summary>
    public int Scored => _scored.Count;

    /// <summary>Of it, how much may still score more: no result reported, or done on an unknown day.</summary>
    public int Undecided => _scored.Count(static judgement => IsUndecided(judgement));

    /// <summary>What is surely done, of what was assigned, by the weights of the work; null without scored work (a: số lượng).</summary>
    public Fraction? Quantity => Mean(static _ => 1m, isBest: false);

    /// <summary>The same less the deduction for each return (b: chất lượng).</summary>
    public Fraction? Quality => Mean(QualityOf, isBest: false);

    /// <summary>The same less the deduction for a delay (c: tiến độ).</summary>
    public Fraction? Progress => Mean(judgement => ProgressOf(judgement, isBest: false), isBest: false);

    /// <summary>The points reached whatever is still reported; null where they cannot be computed: nothing scored, or points of people not given.</summary>
    public Fraction? Least => Points(isBest: false);

    /// <summary>The points if everything undecided was done well; null where they cannot be computed.</summary>
    public Fraction? Most => Points(isBest: true);

    /// <summary>The class; null where there are no points, the two ends have different classes, or the rules state none.</summary>
    public ScoreClass? Class =>
        Least is not { } least || Most is not { } most || Rules.ClassOf(least) is not { } lower ? null
        : IsDisqualified ? ScoreClass.NotDone
        : lower == Rules.ClassOf(most) ? lower : null;

    /// <summary>Scores work.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="work">The judgements on the work of the official or office in the period.</param>
    public static WorkScore Of(ScoringRules rules, IEnumerable<WorkJudgement> work)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(work);
        return new WorkScore(rules, ValueList.From(work));
    }

    /// <summary>The points and the class.</summary>
    public override string ToString() => Least is { } least && Most is { } most
        ? string.Create(CultureInfo.InvariantCulture, $"{least}..{most}: {Class?.Code ?? "-"}")
        : "not enough data";

    private static bool IsUndecided(WorkJudgement judgement) => judgement.State.IsSilent || judgement.State == WorkState.DoneUndated;

    private decimal QualityOf(WorkJudgement judgement) => Less(judgement, judgement.Returns);

    private decimal ProgressOf(WorkJudgement judgement, bool isBest) =>
        Less(judgement, judgement.State == WorkState.DoneLate || judgement.State == WorkState.DoneUndated && !isBest ? 1 : 0);

    private decimal Less(WorkJudgement judgement, int failures) =>
        Excused.Contains(judgement.Item.Code) ? 1m : Math.Max(0m, 1m - failures * Rules.Deduction / 100m);

    private Fraction? Points(bool isBest)
    {
        if (Common is not { } common || Leadership.Count != Rules.LeaderCriteria
            || Mean(static _ => 1m, isBest) is not { } quantity || Mean(QualityOf, isBest) is not { } quality
            || Mean(judgement => ProgressOf(judgement, isBest), isBest) is not { } progress)
        {
            return null;
        }

        var sum = quantity + quality + progress + Fraction.From(Leadership.Sum());
        return Fraction.From(common) + sum * Fraction.From(Rules.ResultPoints) / Fraction.From(3 + Rules.LeaderCriteria);
    }

    // The share of the assigned weight that was done, each product as far as it counts.
    private Fraction? Mean(Func<WorkJudgement, decimal> counts, bool isBest)
    {
        var assigned = _scored.Sum(static judgement => judgement.Item.Weight);
        if (assigned == 0m)
        {
            return null;
        }

        var done = _scored.Where(judgement => judgement.State.IsDone || isBest && judgement.State.IsSilent)
            .Sum(judgement => judgement.Item.Weight * counts(judgement));
        return Fraction.From(done) / Fraction.From(assigned);
    }
}
