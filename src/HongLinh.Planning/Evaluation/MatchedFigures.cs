using System.Globalization;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Obligations;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Plans;
using NodaTime;

namespace HongLinh.Planning.Evaluation;

/// <summary>The figures that stand for each line of a plan on a day, checked, added up and converted (số liệu đối chiếu).</summary>
/// <remarks>
/// Made once for a plan, a view of the log and a day; judged as often as wanted, under as many policies as wanted.
/// Immutable and safe to share.
/// </remarks>
public sealed class MatchedFigures
{
    private readonly List<Finding> _findings;
    private volatile Treated? _lastTreated;

    private MatchedFigures(Plan plan, LogView view, LocalDate asOf, ObligationBook? obligations)
    {
        Plan = plan;
        View = view;
        AsOf = asOf;
        var findings = new List<Finding>();
        var reports = Relevant(plan, view, asOf, findings).ToLookup(static report => report.Indicator);
        var matcher = new TargetMatcher(plan, reports, asOf, (findings, obligations));
        Targets = [.. plan.Lines.Select(matcher.Match)];
        _findings = findings;
        Findings = FindingsUnder(JudgementPolicy.Literal);
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The reports known at the moment asked for.</summary>
    public LogView View { get; }

    /// <summary>The day judged on: figures that hold for later days are left out.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What was found while the reports were read, in the order of the log and then of the plan.</summary>
    /// <remarks>Printed percentages are compared with the exact ones as <see cref="JudgementPolicy.Literal"/> does.</remarks>
    public ValueList<Finding> Findings { get; }

    /// <summary>How many judgements these figures give: one for each line of the plan.</summary>
    public int Count => Targets.Length;

    internal MatchedTarget[] Targets { get; }

    internal MatchedTarget[] TargetsUnder(Treatment treatment) => treatment.IsUsual ? Targets : Treat(treatment);

    /// <summary>What was found while the reports were read, with printed percentages compared as a policy prints them.</summary>
    /// <param name="policy">The reading customs.</param>
    public ValueList<Finding> FindingsUnder(JudgementPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        // Lines that share an indicator read the same report, and find the same in it.
        return ValueList.From(_findings.Concat(Targets.SelectMany(target => PrintedPercent.Check(target, policy))).Distinct());
    }

    /// <summary>Finds the figures for each line of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The reports known at some moment.</param>
    /// <param name="asOf">The day judged on; figures that hold for later days are left out.</param>
    public static MatchedFigures Of(Plan plan, LogView view, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(view);
        return new MatchedFigures(plan, view, asOf, obligations: null);
    }

    /// <summary>Finds the figures for each line of a plan, where the deadlines say which figures are overdue.</summary>
    /// <param name="book">The plan, the reports known at some moment, and what was owed then.</param>
    /// <param name="asOf">The day judged on; figures that hold for later days are left out.</param>
    public static MatchedFigures Of(ObligationBook book, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new MatchedFigures(book.Plan, book.View, asOf, book);
    }

    /// <summary>The plan, the day and how many findings there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan} with {Findings.Count} findings");

    // A report that fits no line is noted and left out; nothing disappears without a word.
    private static IEnumerable<Observation> Relevant(Plan plan, LogView view, LocalDate asOf, List<Finding> findings)
    {
        var known = plan.Lines.SelectMany(static line => line.Target.Needs
                .Concat(line.Aspiration?.Needs ?? [])
                .Concat(line.Amendments.SelectMany(static amendment => amendment.Target.Needs)))
            .Select(static indicator => indicator.Code)
            .ToHashSet();
        foreach (var report in view.Observations)
        {
            var words = report.Reported.ToString();
            if (!known.Contains(report.Indicator))
            {
                findings.Add(FigureReading.FindingOf(FindingCode.UnknownIndicator, report, words, report.Indicator.Text));
            }
            else if (report.Period.Year != plan.Year)
            {
                findings.Add(FigureReading.FindingOf(FindingCode.PeriodOutsideYear, report, words, report.Period.ToString(), plan.Year.ToString()));
            }
            else if (report.About.Length > 0 && report.About != plan.Header.Issuer.Code)
            {
                findings.Add(FigureReading.FindingOf(FindingCode.OtherUnit, report, words, report.About, plan.Header.Issuer.Code));
            }
            else if (report.HeldOn <= asOf)
            {
                yield return report;
            }
        }
    }

    // Where a policy changes the figures themselves they are made once and kept; a race makes the same twice.
    private MatchedTarget[] Treat(Treatment treatment)
    {
        var treated = _lastTreated;
        if (treated is null || treated.Treatment != treatment)
        {
            _lastTreated = treated = Treated.Of(treatment, Targets);
        }

        return treated.Targets;
    }

    private sealed record Treated(Treatment Treatment, MatchedTarget[] Targets)
    {
        public static Treated Of(Treatment treatment, MatchedTarget[] targets) =>
            new(treatment, Array.ConvertAll(targets, target => Preparation.Under(treatment, target)));
    }
}
