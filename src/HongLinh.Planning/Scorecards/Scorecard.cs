using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>A plan judged on a day: every line with its judgement, in the groups of the plan, with tally and findings (bảng tổng hợp).</summary>
/// <remarks>It counts and groups, and never judges again; what is unknown stays visible.</remarks>
public sealed record Scorecard
{
    private readonly Evaluator _evaluator;
    private readonly IMatched[] _lines;
    private readonly Outcome[] _outcomes;

    // Computed on first use. Two threads may both compute it; the result is the same.
    private Judgement[]? _judgements;
    private YearOutlook[]? _outlooks;
    private ScorecardGroup[]? _groups;
    private Finding[]? _findings;
    private Tally? _tally;
    private Fingerprint? _fingerprint;

    private Scorecard(MatchedFigures figures, Evaluator evaluator, (IMatched[] Lines, Outcome[] Outcomes) judged)
    {
        Figures = figures;
        _evaluator = evaluator;
        (_lines, _outcomes) = judged;
    }

    /// <summary>The plan.</summary>
    public Plan Plan => Figures.Plan;

    /// <summary>The reference date.</summary>
    public LocalDate AsOf => Figures.AsOf;

    /// <summary>The moment of knowledge: reports recorded later are not used.</summary>
    public Instant KnownAt => Figures.View.KnownAt;

    /// <summary>The conventions that were applied.</summary>
    public JudgementPolicy Policy => _evaluator.Policy;

    /// <summary>One judgement for each line, in the order of the plan.</summary>
    public ValueList<Judgement> Judgements => new(_judgements ??= Judged());

    /// <summary>The judgements in the groups of the plan.</summary>
    public ValueList<ScorecardGroup> Groups => new(_groups ??= Grouped());

    /// <summary>How many lines have each verdict.</summary>
    public Tally Tally => _tally ??= Planning.Tally.Of(_outcomes, this);

    /// <summary>The tally of some lines only: those of an authority, of a responsible unit, or any selection (tổng hợp một phần).</summary>
    /// <param name="counts">Whether a line is counted, for example <c>judgement => judgement.Line.Assignment?.Lead.Code == "finance"</c>.</param>
    public Tally TallyOf(Func<Judgement, bool> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var places = Enumerable.Range(0, _outcomes.Length).Where(place => counts(Judgements[place])).ToArray();
        return Planning.Tally.Of(Array.ConvertAll(places, place => _outcomes[place]), this, places);
    }

    /// <summary>The tally that the office published for the same plan, printed beside this one; null where there is none.</summary>
    public PublishedTally? Published { get; private init; }

    /// <summary>The findings from reading the reports.</summary>
    public ValueList<Finding> Findings => new(_findings ??= Figures.FindingsUnder(Policy).AsSpan().ToArray());

    /// <summary>The outcomes of the rules in force on the day, whether kept, broken or unknown; empty when none were run.</summary>
    public ValueList<RuleOutcome> RuleOutcomes => Figures.RuleOutcomes;

    /// <summary>The hashes of the inputs, for comparison; computed on first use.</summary>
    public Fingerprint Fingerprint => _fingerprint ??= Planning.Fingerprint.Of(Figures, Policy);

    /// <summary>The known reports, with the moment of knowledge.</summary>
    public LogView View => Figures.View;

    /// <summary>The rules on the figures that were run; null when none were.</summary>
    public RuleSet? Rules => Figures.Rules;

    /// <summary>The obligations to report; null where no deadlines were given.</summary>
    public ObligationBook? Obligations => Figures.Obligations;

    /// <summary>The figures that were judged; a comparison judges them again with one input changed.</summary>
    internal MatchedFigures Figures { get; }

    // Judges the figures, counts and groups.
    internal static Scorecard From(MatchedFigures figures, Evaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(evaluator);
        return new Scorecard(figures, evaluator, evaluator.JudgeLines(figures));
    }

    /// <summary>The same review of a later view of the log: a line is read and judged again only where a report on it arrived.</summary>
    /// <param name="view">The reports known now.</param>
    /// <returns>The same result as <see cref="PlanReview"/> for that view with the same plan, day, policy, rules and submissions.</returns>
    /// <remarks>
    /// Rules are run again where they read the indicator of such a report. Everything is read again where deadlines were given, a rule suspends a
    /// verdict, rules are given and reports fit no line, or the view does not begin with the reports of this one.
    /// </remarks>
    public Scorecard With(LogView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return On(view, AsOf);
    }

    /// <summary>The same as of another day; from a later one on the lines are kept, unless rules are given or a report had to wait for its day.</summary>
    internal Scorecard On(LogView view, LocalDate asOf)
    {
        var figures = Figures.With(view, asOf);
        return new Scorecard(figures, _evaluator, _evaluator.JudgeLines(figures, _lines, _outcomes)) { Published = Published };
    }

    /// <summary>The same figures under another policy; nothing is read again.</summary>
    /// <param name="policy">The conventions.</param>
    public Scorecard Under(JudgementPolicy policy)
    {
        var evaluator = new Evaluator(policy);
        return new Scorecard(Figures, evaluator, evaluator.JudgeLines(Figures)) { Published = Published };
    }

    /// <summary>The same scorecard with the tally that the office published beside it; the tally affects no verdict.</summary>
    /// <param name="published">The published tally; null for none.</param>
    public Scorecard Beside(PublishedTally? published) => new(Figures, _evaluator, (_lines, _outcomes)) { Published = published };

    /// <summary>The judgement on an indicator.</summary>
    /// <param name="indicator">The code of the indicator, for example <c>budget-revenue</c>.</param>
    /// <exception cref="KeyNotFoundException">No line, or more than one, is about this indicator; <see cref="Judgements"/> has them all.</exception>
    public Judgement this[string indicator]
    {
        get
        {
            Judgement? found = null;
            foreach (var judgement in Judgements)
            {
                if (judgement.Line.Indicator.Code.Text == indicator)
                {
                    found = found is null ? judgement : throw new KeyNotFoundException($"Several lines are about the indicator '{indicator}'.");
                }
            }

            return found ?? throw new KeyNotFoundException($"No line is about the indicator '{indicator}'.");
        }
    }

    /// <summary>The outlook to the end of the year for each line, in the order of the plan; made on first use.</summary>
    public ValueList<YearOutlook> Outlooks() => new(_outlooks ??= [.. Judgements.Select(static judgement => YearOutlook.Of(judgement))]);

    /// <summary>
    /// The draft of the next year's plan: the lines under their codes, with what was reached this year as their baselines, and every target left open
    /// (dự thảo kế hoạch năm sau).
    /// </summary>
    /// <param name="work">The work that the plan assigned, as of the day; what is unfinished is carried over under its code. Null carries over only what
    /// recurs.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan is for 2200, the last year that is supported.</exception>
    /// <returns>The draft, and a finding for each target that is open, result that is missing or not official, and line that was left out.</returns>
    public Reading<PlanDraft> NextYear(WorkReview? work = null) => new NextYearDraft(this, "", null).Draft(work?.UnfinishedTasksOf(Plan));

    /// <summary>The same with targets proposed by a rule of a name, which each finding on a proposal gives.</summary>
    /// <param name="rule">The name of the rule, for example "tăng 8% so với thực hiện"; not blank.</param>
    /// <param name="propose">The target that the rule proposes for a line; null leaves it open.</param>
    /// <param name="work">The work that the plan assigned.</param>
    /// <exception cref="ArgumentOutOfRangeException">The plan is for 2200, the last year that is supported.</exception>
    /// <returns>The draft and its findings.</returns>
    public Reading<PlanDraft> NextYear(string rule, Func<Judgement, Target?> propose, WorkReview? work = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentNullException.ThrowIfNull(propose);
        return new NextYearDraft(this, rule, propose).Draft(work?.UnfinishedTasksOf(Plan));
    }

    /// <summary>Equality by plan, day, moment, policy, judgements, findings and the published tally.</summary>
    /// <param name="other">The other scorecard.</param>
    public bool Equals(Scorecard? other) =>
        other is not null
        && AsOf == other.AsOf && KnownAt == other.KnownAt && Policy.Equals(other.Policy)
        && Plan.Equals(other.Plan) && Judgements == other.Judgements && Findings == other.Findings && Equals(Published, other.Published);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(AsOf, KnownAt, Policy, Judgements, Findings);

    /// <summary>Plan, day, policy and tally.</summary>
    public override string ToString() => $"{Plan.Header} as of {LocalDatePattern.Iso.Format(AsOf)} by {Policy}: {Tally}";

    private Judgement[] Judged()
    {
        var judgements = new Judgement[_lines.Length];
        for (var i = 0; i < judgements.Length; i++)
        {
            judgements[i] = new Judgement(_lines[i], Policy, _outcomes[i]);
        }

        return judgements;
    }

    private ScorecardGroup[] Grouped()
    {
        var start = 0;
        var groups = new List<ScorecardGroup>();
        foreach (var group in Plan.Groups)
        {
            var lines = start..(start + group.Lines.Count);
            var judgements = ValueList.Create(Judgements.AsSpan()[lines]);
            groups.Add(new ScorecardGroup(group, judgements, Planning.Tally.Of(
                _outcomes.AsSpan()[lines], this, [.. Enumerable.Range(start, group.Lines.Count)])));
            start += group.Lines.Count;
        }

        return [.. groups];
    }
}
