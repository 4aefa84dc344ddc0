using System.Globalization;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The figures that stand for each line of a plan on a day, checked, added up and converted (số liệu đối chiếu).</summary>
/// <remarks>
/// Made once for a plan, a view of the log and a day; judged as often as wanted, under as many policies as wanted.
/// Immutable and safe to share.
/// </remarks>
public sealed class MatchedFigures
{
    private readonly List<Finding> _findings;
    private volatile Treated? _lastTreated;

    private MatchedFigures(Plan plan, LogView view, (LocalDate AsOf, Func<Observation, bool>? Counts) day, (ObligationBook? Obligations, RuleSet? Rules) also)
    {
        Plan = plan;
        View = view;
        AsOf = day.AsOf;
        Obligations = also.Obligations;
        Rules = also.Rules is { Rules.Count: > 0 } ? also.Rules : null;
        var findings = new List<Finding>();
        var reports = Relevant(plan, view, (day.AsOf, day.Counts ?? (report => report.ReferenceDate <= day.AsOf)), findings).ToLookup(static report => report.Indicator);
        var matcher = new TargetMatcher(plan, reports, day.AsOf, (findings, also.Obligations));
        RuleOutcomes = also.Rules?.Run(view, plan, day.AsOf) ?? [];
        Targets = Suspension.Apply([.. plan.Lines.Select(matcher.Match)], RuleOutcomes);
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

    /// <summary>What came out of the rules in force on the day, in their order; empty without rules.</summary>
    public ValueList<RuleOutcome> RuleOutcomes { get; }

    /// <summary>How many judgements these figures give: one for each line of the plan.</summary>
    public int Count => Targets.Length;

    internal MatchedTarget[] Targets { get; }

    /// <summary>What was owed; null where no deadlines were asked for.</summary>
    internal ObligationBook? Obligations { get; }

    /// <summary>The rules that were run; null when none were given.</summary>
    internal RuleSet? Rules { get; }

    internal MatchedTarget[] TargetsUnder(Treatment treatment) => treatment.IsUsual ? Targets : Treat(treatment);

    /// <summary>What was found while the reports were read, with printed percentages compared as a policy prints them.</summary>
    /// <param name="policy">The reading customs.</param>
    public ValueList<Finding> FindingsUnder(JudgementPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var ofRules = RuleOutcomes.Where(static outcome => outcome.Truth == Truth.No).Select(Suspension.FindingOf);
        // Lines that share an indicator read the same report, and find the same in it.
        return ValueList.From(_findings.Concat(Targets.SelectMany(target => PrintedPercent.Check(target, policy))).Concat(ofRules).Distinct());
    }

    /// <summary>Finds the figures for each line of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The reports known at some moment.</param>
    /// <param name="asOf">The day judged on; figures that hold for later days are left out.</param>
    /// <param name="rules">Rules on the figures, for example <see cref="QualityRules.For"/>; one that is not kept gives a finding, and suspends the verdict on its subject where it says so. None by default.</param>
    public static MatchedFigures Of(Plan plan, LogView view, LocalDate asOf, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(view);
        return new MatchedFigures(plan, view, (asOf, null), (null, rules));
    }

    /// <summary>Finds the figures for each line of a plan, where the deadlines say which figures are overdue.</summary>
    /// <param name="book">The plan, the reports known at some moment, and what was owed then.</param>
    /// <param name="asOf">The day judged on; figures that hold for later days are left out.</param>
    /// <param name="rules">Rules on the figures; none by default.</param>
    public static MatchedFigures Of(ObligationBook book, LocalDate asOf, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new MatchedFigures(book.Plan, book.View, (asOf, null), (book, rules));
    }

    // Reports picked by hand instead of by the day: what a comparison tries out.
    internal static MatchedFigures Of(Plan plan, LogView view, (LocalDate AsOf, Func<Observation, bool>? Counts) day, (ObligationBook? Obligations, RuleSet? Rules) also) =>
        new(plan, view, day, also);

    /// <summary>The plan, the day and how many findings there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan} with {Findings.Count} findings");

    // The units whose figures make up the figure of an indicator.
    private static IEnumerable<(IndicatorCode, string)> UnitsOf(PlanLine line, Target target) =>
        target.Form == FigureForm.Several ? target.Parts.SelectMany(part => UnitsOf(line, part))
        : UnitFigures.Count(line, target) ? line.ReportingUnits.Select(unit => (target.Indicator.Code, unit.Code))
        : [];

    // A report that fits no line is noted and left out; nothing disappears without a word.
    private static IEnumerable<Observation> Relevant(
        Plan plan, LogView view, (LocalDate AsOf, Func<Observation, bool> Counts) day, List<Finding> findings)
    {
        var known = plan.Lines.SelectMany(static line => line.Target.Needs
                .Concat(line.Aspiration?.Needs ?? [])
                .Concat(line.Amendments.SelectMany(static amendment => amendment.Target.Needs)))
            .Select(static indicator => indicator.Code)
            .ToHashSet();
        var units = plan.Lines.SelectMany(line => UnitsOf(line, line.TargetOn(day.AsOf))).ToHashSet();
        foreach (var report in view.Observations)
        {
            if (!known.Contains(report.Indicator))
            {
                findings.Add(FigureReading.FindingOf(FindingCode.UnknownIndicator, report, report.Reported, report.Indicator));
            }
            else if (report.Period.Year != plan.Year)
            {
                findings.Add(FigureReading.FindingOf(FindingCode.PeriodOutsideYear, report, report.Reported, report.Period, plan.Year.Number));
            }
            else if (report.ReportingUnit.Length > 0 && report.ReportingUnit != plan.Header.Issuer.Code && !units.Contains((report.Indicator, report.ReportingUnit)))
            {
                findings.Add(FigureReading.FindingOf(FindingCode.OtherUnit, report, report.Reported,
                    FindingDetail.Organisation(report.ReportingUnit), FindingDetail.Organisation(plan.Header.Issuer.Code)));
            }
            else if (day.Counts(report))
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
