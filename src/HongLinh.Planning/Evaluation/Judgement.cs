using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>
/// The judgement of one line on one day: whether the figure is in, how final it is, whether the promise is kept, and why (đánh giá).
/// </summary>
/// <remarks>
/// Small enough to be written into a reusable buffer. Margin, percent and evidence are computed on demand.
/// The default value is an empty slot of a buffer: its verdict is not determinable and it has no line.
/// </remarks>
public readonly struct Judgement : IEquatable<Judgement>
{
    private readonly IMatched? _matched;
    private readonly JudgementPolicy? _policy;
    private readonly Outcome _outcome;

    internal Judgement(IMatched matched, JudgementPolicy policy, Outcome outcome)
    {
        _matched = matched;
        _policy = policy;
        _outcome = outcome;
    }

    /// <summary>Whether this is a buffer slot that nothing was written to.</summary>
    public bool IsEmpty => _matched is null;

    /// <summary>The line.</summary>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public PlanLine Line => Known.Line;

    /// <summary>The target in force on the day, after amendments, as the policy reads a bare number or "khoảng".</summary>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public Target Target => Known.Target;

    /// <summary>The policy that was applied.</summary>
    public JudgementPolicy Policy => _policy ?? JudgementPolicy.Literal;

    /// <summary>The report that the judgement rests on; null when there is none.</summary>
    public Observation? Latest => _matched?.Latest;

    /// <summary>Whether the figure is in.</summary>
    public ReportState State => _matched?.State ?? ReportState.NotDue;

    /// <summary>How final the figure is: a total is as final as the least final report in it; null when there is none.</summary>
    public Maturity? Maturity => _matched?.Maturity;

    /// <summary>Whether the promise of the year is kept.</summary>
    public Verdict Verdict => Outcome.Verdict;

    /// <summary>Whether the figures so far keep the words of the target, as if the year ended with them.</summary>
    public Truth SoFar => Outcome.SoFar;

    /// <summary>The one reason that decided the verdict.</summary>
    public ReasonCode Reason => Outcome.Reason;

    /// <summary>Whether the figure equals a strict bound exactly, so that the reading of the policy decides.</summary>
    public bool IsAtBound => Outcome.AtBound;

    /// <summary>Whether the policy calls it partly met: some of the places or things that the plan counts are done, and not enough (đạt một phần).</summary>
    /// <remarks>The verdict stays not met.</remarks>
    public bool IsPartlyMet => Policy.NamesPartlyMet && Verdict == Verdict.NotMet && Target is { IsCounted: true, Form: not FigureForm.Place }
        && Matched.Span is { Low: { Sign: > 0 } };

    private Judgement PartOf(MatchedTarget part) => new(part, Policy, part.Assessment.Judge(PolicyConventions.Of(Policy)));

    internal bool Says(IMatched matched, JudgementPolicy policy, Outcome outcome) =>
        ReferenceEquals(_matched, matched) && ReferenceEquals(_policy, policy) && _outcome == outcome;

    private Outcome Outcome => _matched is null ? Outcome.Undetermined(ReasonCode.NoFigure) : _outcome;

    internal MatchedTarget Matched => Known.Whole;

    // Whether a figure better than the bound is called exceeded only from a margin on.
    internal bool IsUnderMargin => ExceedanceMargin.Of(Policy) is { } margin && Target.Parts.Any(margin.BearsOn);

    private IMatched Known => _matched ?? throw new InvalidOperationException("Nothing was written to this slot of the buffer.");

    /// <summary>The percent of plan by the policy's formula, or the reason why there is none.</summary>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public PercentOfPlan PercentOfPlan() => Planning.PercentOfPlan.Of(Matched, Policy.PercentFormula);

    /// <summary>Everything the judgement rests on, as one record that a person can check.</summary>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public Evidence Explain() => Evidence.Of(Matched, this);

    /// <summary>The aspiration beside the target, judged on its own (mục tiêu phấn đấu); null when the line has none.</summary>
    /// <remarks>
    /// Computed on demand. It affects neither the verdict of the line nor any tally, and has no aspiration of its own. It must hold when the target must
    /// hold: at the end of the year, or throughout.
    /// </remarks>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public Judgement? Aspiration() =>
        Matched.Aspiration is { } stretch ? PartOf(stretch) : null;

    /// <summary>The parts of an all-of target, each judged on its own (đánh giá từng phần); empty for other targets.</summary>
    /// <remarks>Computed on demand. The weakest part decides the verdict of the line.</remarks>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public ValueList<Judgement> Parts() => ValueList.From(Matched.Parts.Select(PartOf));

    /// <summary>The periods that broke a target that had to hold throughout (các kỳ không giữ được mức), earliest first.</summary>
    /// <returns>Empty where no period broke the target, and for targets to be reached by the end of the year.</returns>
    /// <remarks>Computed on demand, from figures that certainly break the words of the target under the policy.</remarks>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public ValueList<Breach> Breaches() => BreachSearch.In(Matched, Policy);

    /// <summary>How far the figure is from changing the answer; computed on demand.</summary>
    /// <exception cref="InvalidOperationException">The slot is empty.</exception>
    public FlipMargin FlipMargin() => FlipMarginFinder.Of(Matched, Policy, SoFar);

    /// <summary>Equality by line, state, report, policy and outcome.</summary>
    /// <param name="other">The other judgement.</param>
    public bool Equals(Judgement other) =>
        _outcome == other._outcome
        && State == other.State
        && Policy.Equals(other.Policy)
        && (ReferenceEquals(_matched, other._matched)
            || _matched is { } mine && other._matched is { } its && mine.Line.Equals(its.Line) && mine.Target.Equals(its.Target)
                && mine.Whole.Used == its.Whole.Used);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Judgement other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_matched?.Line.Ordinal, _matched?.Latest, _outcome);

    /// <summary>Line number, state, verdict and reason, for logs.</summary>
    public override string ToString() => IsEmpty
        ? "empty"
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line.Ordinal}: {State}, {Verdict}, {Reason}");

    /// <summary>Equality by line, state, report, policy and outcome.</summary>
    /// <param name="left">One judgement.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Judgement left, Judgement right) => left.Equals(right);

    /// <summary>Inequality by line, state, report, policy or outcome.</summary>
    /// <param name="left">One judgement.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Judgement left, Judgement right) => !left.Equals(right);
}
