using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Everything that is owed under a plan in its year, as it stands at a moment (sổ theo dõi báo cáo).</summary>
/// <remarks>Immutable. Figures count as in when the log has them, reports and products when a submission says so.</remarks>
public sealed class ObligationBook
{
    private ObligationBook(Plan plan, ObligationRules rules, (LogView View, ValueList<Submission> Submissions) known, ValueList<Obligation> obligations)
    {
        Plan = plan;
        Rules = rules;
        View = known.View;
        Submissions = known.Submissions;
        Obligations = obligations;
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

    /// <summary>What is awaited or overdue, in the same order.</summary>
    public IEnumerable<Obligation> Owed => Obligations.Where(static obligation => obligation.IsOwed);

    /// <summary>How complete and punctual each unit is, in the order in which the units first appear.</summary>
    public IEnumerable<Punctuality> ByUnit =>
        Obligations.GroupBy(static obligation => obligation.Reporter).Select(static group => new Punctuality(group.Key, group));

    /// <summary>Reports and products that came in, later ones than the moment too.</summary>
    internal ValueList<Submission> Submissions { get; }

    /// <summary>Works out what is owed.</summary>
    /// <param name="plan">The plan with its lines, duties and tasks.</param>
    /// <param name="rules">By which rules reports fall due.</param>
    /// <param name="view">The figures known at the moment; the moment is that of the view.</param>
    /// <param name="submissions">Reports and products that came in; later ones than the moment are left out.</param>
    /// <returns>
    /// The book. What has no date is not in it: a duty without a stated rhythm, a task without a last day (its recurring
    /// report is owed through the duty), and periods for which the regime sets no window.
    /// </returns>
    public static ObligationBook Open(Plan plan, ObligationRules rules, LogView view, ValueList<Submission> submissions = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(view);
        return new ObligationBook(plan, rules, (view, submissions), new ObligationWriter(plan, rules, view, submissions).Write());
    }

    /// <summary>The plan and how much is owed.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Plan.Header}: {Owed.Count()} owed of {Obligations.Count}");
}
