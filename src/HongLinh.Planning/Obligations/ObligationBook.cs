using System.Globalization;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Everything that is owed under a plan in its year, as it stands at a moment (sổ theo dõi báo cáo).</summary>
/// <remarks>
/// Immutable. A figure is in when the log has a report that covers the period, whatever the day it came: one of these days alone, or
/// for what adds up a longer one with these days in it. A forecast, made before the last month of its period, answers for nothing, and
/// neither does a figure that was rejected. Reports and products are in when a submission says so.
/// </remarks>
public sealed class ObligationBook
{
    private ObligationBook(Plan plan, ObligationRules rules, (LogView View, ValueList<Submission> Submissions, RuleSet? Checks) known)
    {
        Plan = plan;
        Rules = rules;
        (View, Submissions, Checks) = known;
        var arrivals = new FigureArrivals(plan, View, Checks ?? QualityRules.For(plan));
        Obligations = new ObligationWriter(plan, rules, (View, Submissions), arrivals).Write();
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

    /// <summary>What is still to come: awaited, overdue or without a deadline; in the same order.</summary>
    public IEnumerable<Obligation> Owed => Obligations.Where(static obligation => obligation.IsOwed);

    /// <summary>How complete and punctual each unit is, in the order in which the units first appear.</summary>
    public IEnumerable<Punctuality> ByUnit =>
        Obligations.GroupBy(static obligation => obligation.Reporter).Select(static group => new Punctuality(group.Key, group));

    /// <summary>Reports and products that came in, later ones than the moment too.</summary>
    internal ValueList<Submission> Submissions { get; }

    // The rules that reject figures; null for those that fit the plan.
    internal RuleSet? Checks { get; }

    /// <summary>Works out what is owed.</summary>
    /// <param name="plan">The plan with its lines, duties and tasks.</param>
    /// <param name="rules">By which rules reports fall due.</param>
    /// <param name="view">The figures known at the moment; the moment is that of the view.</param>
    /// <param name="submissions">Reports and products that came in; later ones than the moment are left out.</param>
    /// <param name="checks">
    /// Rules on the figures; one that suspends a verdict rejects the figure, which is then owed again. <see cref="QualityRules.For"/>
    /// the plan by default, <see cref="RuleSet.None"/> for none.
    /// </param>
    /// <returns>
    /// The book. What has no date is not in it: a duty without a stated rhythm, a task without a last day (its recurring
    /// report is owed through the duty), and periods for which the regime sets no window. Nor is what would fall due after
    /// the reporter, or the whole level, has ended.
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
