using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>A plan judged on a day: every line with its judgement, grouped as the plan is, counted, with all findings (bảng tổng hợp).</summary>
/// <remarks>It counts and groups and never judges again; what is unknown stays visible.</remarks>
public sealed record Scorecard
{
    private readonly Evaluator _evaluator;
    private readonly IMatched[] _lines;
    private readonly Outcome[] _outcomes;

    // Worked out when first asked for; a race makes the same twice.
    private Judgement[]? _judgements;
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

    /// <summary>The day judged on.</summary>
    public LocalDate AsOf => Figures.AsOf;

    /// <summary>The moment whose knowledge was used.</summary>
    public Instant KnownAt => Figures.View.KnownAt;

    /// <summary>The reading customs that were applied.</summary>
    public JudgementPolicy Policy => _evaluator.Policy;

    /// <summary>One judgement for each line, in the order of the plan.</summary>
    public ValueList<Judgement> Judgements => new(_judgements ??= Judged());

    /// <summary>The judgements in the groups of the plan.</summary>
    public ValueList<ScorecardGroup> Groups => new(_groups ??= Grouped());

    /// <summary>How many lines have each verdict.</summary>
    public Tally Tally => _tally ??= Planning.Tally.Of(_outcomes, () => Judgements);

    /// <summary>The tally of some lines alone: of an authority, of a responsible unit, of whatever a caller picks (tổng hợp một phần).</summary>
    /// <param name="counts">Whether a line is counted, for example <c>judgement => judgement.Line.Assignment?.Lead.Code == "finance"</c>.</param>
    public Tally TallyOf(Func<Judgement, bool> counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var places = Enumerable.Range(0, _outcomes.Length).Where(place => counts(Judgements[place])).ToArray();
        return Planning.Tally.Of(Array.ConvertAll(places, place => _outcomes[place]), () => places.Select(place => Judgements[place]));
    }

    /// <summary>The tally that the office published for the same plan, printed beside this one; null where none is stated.</summary>
    public PublishedTally? Published { get; private init; }

    /// <summary>What was found while the reports were read.</summary>
    public ValueList<Finding> Findings => new(_findings ??= Figures.FindingsUnder(Policy).AsSpan().ToArray());

    /// <summary>What came out of the rules in force on the day, kept, not kept and unknown; empty when none were run.</summary>
    public ValueList<RuleOutcome> RuleOutcomes => Figures.RuleOutcomes;

    /// <summary>What the scorecard was made from, in numbers to compare; worked out when first asked for.</summary>
    public Fingerprint Fingerprint => _fingerprint ??= Planning.Fingerprint.Of(Figures, Policy);

    /// <summary>The reports that were known, with the moment.</summary>
    public LogView View => Figures.View;

    /// <summary>The rules on the figures that were run; null when none were.</summary>
    public RuleSet? Rules => Figures.Rules;

    /// <summary>What was owed; null where no deadlines were asked for.</summary>
    public ObligationBook? Obligations => Figures.Obligations;

    /// <summary>What was judged; a comparison judges it again with one input changed.</summary>
    internal MatchedFigures Figures { get; }

    // Counts and groups what an evaluator says of the figures.
    internal static Scorecard From(MatchedFigures figures, Evaluator evaluator)
    {
        ArgumentNullException.ThrowIfNull(figures);
        ArgumentNullException.ThrowIfNull(evaluator);
        return new Scorecard(figures, evaluator, evaluator.JudgeLines(figures));
    }

    /// <summary>The same review on a later view of the log: a line is read and judged again only where a report on it came in.</summary>
    /// <param name="view">What is known now.</param>
    /// <returns>What <see cref="PlanReview"/> says of that view with the same plan, day, policy, rules and submissions.</returns>
    /// <remarks>
    /// Rules are run again where they read the indicator of such a report. All is read again where deadlines were asked for, a rule suspends a
    /// verdict, rules are given and reports fit no line, or the view does not begin with the reports of this one.
    /// </remarks>
    public Scorecard With(LogView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var figures = Figures.With(view);
        return new Scorecard(figures, _evaluator, _evaluator.JudgeLines(figures, _lines, _outcomes)) { Published = Published };
    }

    /// <summary>The same figures under other reading customs; nothing is read again.</summary>
    /// <param name="policy">The reading customs.</param>
    public Scorecard Under(JudgementPolicy policy)
    {
        var evaluator = new Evaluator(policy);
        return new Scorecard(Figures, evaluator, evaluator.JudgeLines(Figures)) { Published = Published };
    }

    /// <summary>The same scorecard with the tally that the office published beside it; it has no part in any verdict.</summary>
    /// <param name="published">What was published; null for none.</param>
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

    /// <summary>Looks ahead to the end of the year, line by line in the order of the plan; worked out anew at each call.</summary>
    public ValueList<YearOutlook> Outlooks() => ValueList.From(Judgements.Select(static judgement => YearOutlook.Of(judgement)));

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
            groups.Add(new ScorecardGroup(group, judgements, Planning.Tally.Of(_outcomes.AsSpan()[lines], () => judgements)));
            start += group.Lines.Count;
        }

        return [.. groups];
    }
}
