using System.Globalization;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Everything owed under a plan in its year, as of a moment (sổ theo dõi báo cáo).</summary>
/// <remarks>
/// Immutable. A figure has arrived when the log has a report that covers the period, on whatever day it was recorded: a report for exactly
/// these days or, for an indicator that adds up, for a longer period that includes them. A forecast, made before the last month of its period,
/// fulfils no obligation, and neither does a rejected figure. Reports and products have arrived when there is a submission.
/// </remarks>
public sealed class ObligationBook
{
    private readonly Lazy<HashSet<Obligation>> _refused;

    private ObligationBook(Plan plan, ObligationRules rules, (LogView View, ValueList<Submission> Submissions, RuleSet? Checks) known)
    {
        Plan = plan;
        Rules = rules;
        (View, Submissions, Checks) = known;
        var arrivals = new FigureArrivals(plan, View, Checks ?? QualityRules.For(plan));
        Obligations = new ObligationWriter(plan, rules, (View, Submissions), arrivals).Write();
        _refused = new Lazy<HashSet<Obligation>>(() => RefusedIn(arrivals));
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The rules that were applied.</summary>
    public ObligationRules Rules { get; }

    /// <summary>The figures known at the moment.</summary>
    public LogView View { get; }

    /// <summary>The moment.</summary>
    public Instant KnownAt => View.KnownAt;

    /// <summary>Every obligation of the year, by the end of its window, then by unit and subject in the order of the plan.</summary>
    public ValueList<Obligation> Obligations { get; }

    /// <summary>The obligations still to be fulfilled: awaited, overdue or without a deadline; in the same order.</summary>
    public IEnumerable<Obligation> Owed => Obligations.Where(static obligation => obligation.IsOwed);

    /// <summary>How complete and punctual each unit is, in the order in which the units first appear.</summary>
    public IEnumerable<Punctuality> ByUnit =>
        Obligations.GroupBy(static obligation => obligation.Reporter).Select(static group => new Punctuality(group.Key, group));

    // Whether a figure that is owed did come, and was rejected: that it was not sent would be untrue.
    internal bool WasRefused(Obligation owed) => _refused.Value.Contains(owed);

    private HashSet<Obligation> RefusedIn(FigureArrivals arrivals)
    {
        var indicators = Plan.Lines.SelectMany(static line => line.Target.Needs).DistinctBy(static one => one.Code)
            .ToDictionary(static one => one.Code.Text, StringComparer.Ordinal);
        return Owed.Where(one => one.Kind == ObligationKind.Figure && arrivals.HasReport(indicators[one.Subject], one.Period))
            .ToHashSet<Obligation>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>The reports and products received, including those received after the moment.</summary>
    internal ValueList<Submission> Submissions { get; }

    // The rules that reject figures; null for the checks that suit the plan.
    internal RuleSet? Checks { get; }

    /// <summary>Works out what is owed.</summary>
    /// <param name="plan">The plan with its lines, duties and tasks.</param>
    /// <param name="rules">The rules on when reports are due.</param>
    /// <param name="view">The figures known at a moment, which is also the moment of the book.</param>
    /// <param name="submissions">
    /// The reports and products received; those received after the moment are ignored. A log of work knows them too:
    /// <see cref="Work.WorkReview.Submissions"/>.
    /// </param>
    /// <param name="checks">
    /// Rules on the figures; a rule that suspends a verdict rejects the figure, which is then owed again. <see cref="QualityRules.For"/>
    /// the plan by default; pass <see cref="RuleSet.None"/> for none.
    /// </param>
    /// <returns>
    /// The book. It leaves out everything without a date: a duty without a stated rhythm, a task without a due date (its recurring
    /// report is owed through the duty), and periods for which the regime sets no window. It also leaves out what would fall due after
    /// the reporter, or the whole level, was abolished.
    /// </returns>
    public static ObligationBook Open(
        Plan plan, ObligationRules rules, LogView view, ValueList<Submission> submissions = default, RuleSet? checks = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(view);
        return new ObligationBook(plan, rules, (view, submissions, checks));
    }

    /// <summary>The plan and how much is owed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Plan.Header}: {Owed.Count()} owed of {Obligations.Count}");
}
