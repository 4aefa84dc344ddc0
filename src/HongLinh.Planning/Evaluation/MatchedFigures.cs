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
    private MatchedFigures(Plan plan, LogView view, (LocalDate AsOf, Func<Observation, bool>? Counts) day, ObligationBook? obligations)
    {
        Plan = plan;
        View = view;
        AsOf = day.AsOf;
        Obligations = obligations;
        var findings = new List<Finding>();
        var reports = Relevant(plan, view, day.Counts ?? (report => report.HeldOn <= day.AsOf), findings).ToLookup(static report => report.Indicator);
        var matcher = new TargetMatcher(plan, reports, day.AsOf, (findings, obligations));
        Targets = [.. plan.Lines.Select(matcher.Match)];
        foreach (var target in Targets)
        {
            PrintedPercent.Check(target, findings);
        }

        // Lines that share an indicator read the same report, and find the same in it.
        Findings = ValueList.From(findings.Distinct());
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The reports known at the moment asked for.</summary>
    public LogView View { get; }

    /// <summary>The day judged on: figures that hold for later days are left out.</summary>
    public LocalDate AsOf { get; }

    /// <summary>What was found while the reports were read, in the order of the log and then of the plan.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>How many judgements these figures give: one for each line of the plan.</summary>
    public int Count => Targets.Length;

    internal MatchedTarget[] Targets { get; }

    /// <summary>What was owed; null where no deadlines were asked for.</summary>
    internal ObligationBook? Obligations { get; }

    /// <summary>Finds the figures for each line of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The reports known at some moment.</param>
    /// <param name="asOf">The day judged on; figures that hold for later days are left out.</param>
    public static MatchedFigures Of(Plan plan, LogView view, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(view);
        return new MatchedFigures(plan, view, (asOf, null), obligations: null);
    }

    /// <summary>Finds the figures for each line of a plan, where the deadlines say which figures are overdue.</summary>
    /// <param name="book">The plan, the reports known at some moment, and what was owed then.</param>
    /// <param name="asOf">The day judged on; figures that hold for later days are left out.</param>
    public static MatchedFigures Of(ObligationBook book, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new MatchedFigures(book.Plan, book.View, (asOf, null), book);
    }

    // Reports picked by hand instead of by the day: what a comparison tries out.
    internal static MatchedFigures Of(Plan plan, LogView view, (LocalDate AsOf, Func<Observation, bool>? Counts) day, ObligationBook? obligations) =>
        new(plan, view, day, obligations);

    /// <summary>The plan, the day and how many findings there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan} with {Findings.Count} findings");

    // A report that fits no line is noted and left out; nothing disappears without a word.
    private static IEnumerable<Observation> Relevant(Plan plan, LogView view, Func<Observation, bool> counts, List<Finding> findings)
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
            else if (counts(report))
            {
                yield return report;
            }
        }
    }
}
