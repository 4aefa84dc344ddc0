using System.Buffers;
using System.Globalization;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The figures that apply to each line of a plan on a day, checked, added up and converted (số liệu đối chiếu).</summary>
/// <remarks>
/// Made once for a plan, a view of the log and a reference date, then judged any number of times under any policy.
/// Clear reports are read at once; what only evidence, findings or outlook need is computed on first use.
/// Immutable and safe to share.
/// </remarks>
internal sealed class MatchedFigures
{
    private const int MostPasses = 8;
    private const int MostOnStack = 512;

    private readonly ReviewFrame _frame;
    private readonly Func<Observation, bool>? _counts;
    private readonly RuleRun? _ruled;

    // Kept for the rules; null where the rules read all reports, or where there are no rules.
    private readonly PlanReports? _reports;

    // Whether some report on an indicator of the plan does not count yet, and may count on a later day.
    private readonly bool _hasWaiting;
    private MatchedTarget[]? _targets;

    // The plan as it was given, without the baselines that reports of the year before supply.
    private readonly Plan _stated;
    private volatile Treated? _lastTreated;

    private MatchedFigures(Plan stated, LogView view, (LocalDate AsOf, Func<Observation, bool>? Counts) day, (ObligationBook? Obligations, RuleSet? Rules) also)
    {
        _stated = stated;
        var plan = ReportedBaselines.AddedTo(stated, view);
        View = view;
        Obligations = also.Obligations;
        Rules = also.Rules is { Rules.Count: > 0 } ? also.Rules : null;
        _counts = day.Counts;
        _frame = new ReviewFrame(PreparedPlan.For(plan), day.AsOf, (also.Obligations, null));
        var count = view.Observations.Count;
        var rented = count > MostOnStack ? ArrayPool<int>.Shared.Rent(count) : null;
        var placed = rented is null ? stackalloc int[count] : rented.AsSpan(0, count);
        var isWhole = Place(placed, out _hasWaiting);
        var reports = PlanReports.Sorted(_frame.Prepared, view.Observations.AsSpan(), placed);
        if (Rules is not null)
        {
            _reports = isWhole ? reports : null;
            _ruled = Rules.Run(isWhole ? new Facts(reports, Scope.Of(plan)) : Facts.Of(view, Scope.Of(plan), AsOf), AsOf);
            _frame = _ruled.Suspends ? new ReviewFrame(_frame.Prepared, AsOf, (also.Obligations, _ruled)) : _frame;
        }

        Lines = ReadAll(reports, placed);
        if (rented is not null)
        {
            ArrayPool<int>.Shared.Return(rented);
        }
    }

    private MatchedFigures(
        MatchedFigures before, (LogView View, ReviewFrame Frame, bool HasWaiting) at, (LineFigures[] Lines, PlanReports? Reports, RuleRun? Ruled) now)
    {
        (View, _frame, _hasWaiting) = at;
        _stated = before._stated;
        Rules = before.Rules;
        (Lines, _reports, _ruled) = now;
    }

    /// <summary>The plan.</summary>
    public Plan Plan => _frame.Plan;

    /// <summary>The reports known at the requested moment.</summary>
    public LogView View { get; }

    /// <summary>The reference date: figures that hold for later days are left out.</summary>
    public LocalDate AsOf => _frame.AsOf;

    /// <summary>The findings from reading the reports, in the order of the log and then of the plan.</summary>
    /// <remarks>Printed percentages are compared with the exact ones as <see cref="JudgementPolicy.Literal"/> does.</remarks>
    public ValueList<Finding> Findings => FindingsUnder(JudgementPolicy.Literal);

    /// <summary>The outcomes of the rules in force on the day, in their order; empty without rules.</summary>
    public ValueList<RuleOutcome> RuleOutcomes => _ruled?.Outcomes ?? [];

    /// <summary>How many judgements these figures give: one for each line of the plan.</summary>
    public int Count => Lines.Length;

    /// <summary>The lines, in the order of the plan.</summary>
    internal LineFigures[] Lines { get; }

    internal MatchedTarget[] Targets => _targets ??= Array.ConvertAll(Lines, static line => line.Whole);

    /// <summary>The obligations to report; null where no deadlines were given.</summary>
    internal ObligationBook? Obligations { get; }

    /// <summary>The rules that were run; null when none were given.</summary>
    internal RuleSet? Rules { get; }

    internal MatchedTarget[] TargetsUnder(Treatment treatment) => treatment.IsUsual ? Targets : Treat(treatment);

    /// <summary>The findings from reading the reports, with printed percentages compared as a policy prints them.</summary>
    /// <param name="policy">The conventions.</param>
    public ValueList<Finding> FindingsUnder(JudgementPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        var ofLines = Lines.SelectMany(static line => line.Findings);
        var ofPrinting = Lines.Where(static line => line.Latest?.PrintedPercent is not null).SelectMany(line => PrintedPercentCheck.Of(line.Whole, policy));
        var ofSize = Lines.SelectMany(SizeCheck.Of);
        var ofRules = RuleOutcomes.Where(static outcome => outcome.Truth == Truth.No).Select(Suspension.FindingOf);
        // Lines that share an indicator read the same report and give the same finding.
        return ValueList.From(View.Findings.Concat(LeftOut()).Concat(ofLines).Concat(ofPrinting).Concat(ofSize).Concat(ofRules).Distinct());
    }

    /// <summary>Finds the figures for each line of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="view">The reports known at some moment.</param>
    /// <param name="asOf">The reference date; figures that hold for later days are left out.</param>
    /// <param name="rules">Rules on the figures, for example <see cref="QualityRules.For"/>; a broken rule gives a finding, and suspends the verdict on
    /// its subject if it is set to do so. None by default.</param>
    public static MatchedFigures Of(Plan plan, LogView view, LocalDate asOf, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(view);
        return new MatchedFigures(plan, view, (asOf, null), (null, rules));
    }

    /// <summary>Finds the figures for each line of a plan, with deadlines that tell which figures are overdue.</summary>
    /// <param name="book">The plan, the reports known at some moment, and the reports owed by then.</param>
    /// <param name="asOf">The reference date; figures that hold for later days are left out.</param>
    /// <param name="rules">Rules on the figures; none by default.</param>
    public static MatchedFigures Of(ObligationBook book, LocalDate asOf, RuleSet? rules = null)
    {
        ArgumentNullException.ThrowIfNull(book);
        return new MatchedFigures(book.Plan, book.View, (asOf, null), (book, rules));
    }

    // Reports chosen one by one instead of by the day, for the trials of a comparison.
    internal static MatchedFigures Of(
        Plan plan, LogView view, (LocalDate AsOf, Func<Observation, bool>? Counts) day, (ObligationBook? Obligations, RuleSet? Rules) also) =>
        new(plan, view, day, also);

    /// <summary>The figures for another view of the log; a line is read again only where a report on it arrived.</summary>
    internal MatchedFigures With(LogView view) => With(view, AsOf);

    /// <summary>The same as of another day.</summary>
    internal MatchedFigures With(LogView view, LocalDate asOf)
    {
        if (Obligations is null && _counts is null && view.Observations.StartsWith(View.Observations)
            && (asOf == AsOf || asOf > AsOf && Rules is null && !_hasWaiting) && More(view, asOf) is { } more)
        {
            return more;
        }

        // Deadlines depend on all reports together.
        var book = Obligations is null ? null : ObligationBook.Open(_stated, Obligations.Rules, view, Obligations.Submissions, Obligations.Checks);
        return new MatchedFigures(_stated, view, (asOf, _counts), (book, Rules));
    }

    // Null where rules read reports that fit no line, or suspend a verdict: then everything is read again.
    private MatchedFigures? More(LogView view, LocalDate asOf)
    {
        if (_ruled is { } before && (_reports is null || before.Suspends))
        {
            return null;
        }

        var frame = asOf == AsOf ? _frame : new ReviewFrame(_frame.Prepared, asOf, (null, null));
        var (lines, reports, ruled) = (Lines.AsSpan().ToArray(), _reports, _ruled);
        var hasWaiting = _hasWaiting;
        foreach (var report in view.Observations.AsSpan()[View.Observations.Count..])
        {
            // A figure of the year before changes the base of a growth.
            if (ReportedBaselines.IsCandidate(Plan, report))
            {
                return null;
            }

            var place = PlaceOf(report, frame);
            if (ruled is not null && !IsForRules(report, place))
            {
                return null;
            }

            // A figure of the year before may be the base of a growth.
            if (report.Period.Year != Plan.Year)
            {
                return null;
            }

            if (place < 0)
            {
                hasWaiting |= IsWaiting(report);
                continue;
            }

            foreach (var line in frame.Prepared.LinesOf[place])
            {
                lines[line] = lines[line].With(report, frame);
            }

            reports = reports?.With(report, place);
            ruled = ruled?.With(reports!, place, report.Indicator);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = lines[i].In(frame);
        }

        return ruled is { Suspends: true } ? null : new MatchedFigures(this, (view, frame, hasWaiting), (lines, reports, ruled));
    }

    /// <summary>The plan, the day and how many findings there are.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Plan} with {Findings.Count} findings");

    // Finds the place of each report; returns whether the rules need only reports that have a place.
    private bool Place(Span<int> places, out bool hasWaiting)
    {
        var isWhole = _counts is null;
        hasWaiting = false;
        var reports = View.Observations.AsSpan();
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = PlaceOf(reports[i], _frame);
            isWhole &= IsForRules(reports[i], places[i]);
            hasWaiting |= places[i] < 0 && IsWaiting(reports[i]);
        }

        return isWhole;
    }

    // True for the issuer's own figure of the year, and for a report that does not count on the day.
    private bool IsForRules(Observation report, int place) => place >= 0 ? _frame.IsOwn(report) : !report.CountsOn(AsOf);

    private LineFigures[] ReadAll(PlanReports reports, ReadOnlySpan<int> places)
    {
        var prepared = _frame.Prepared;
        var lines = new LineFigures[prepared.Lines.Length];
        ILookup<int, int>? rows = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = prepared.Lines[i];
            lines[i] = new LineFigures(
                _frame, line, line.Places.Length == 1 ? reports.MemoryAt(line.Places[0])
                    : prepared.JoinedLines <= MostPasses ? Merged(line.Places, places)
                    : Merged(line.Places, rows ??= RowsOf(places)));
        }

        return lines;
    }

    // A pass over the reports for each of a few lines costs less than finding the rows of every indicator once.
    private ReadOnlyMemory<Observation> Merged(int[] wanted, ReadOnlySpan<int> places)
    {
        var merged = new List<Observation>();
        for (var i = 0; i < places.Length; i++)
        {
            if (Array.IndexOf(wanted, places[i]) >= 0)
            {
                merged.Add(View.Observations[i]);
            }
        }

        return merged.ToArray();
    }

    private static ILookup<int, int> RowsOf(ReadOnlySpan<int> places) =>
        places.ToArray().Select(static (place, row) => (Place: place, Row: row)).ToLookup(static one => one.Place, static one => one.Row);

    // The reports on several indicators, in the order in which they became known.
    private ReadOnlyMemory<Observation> Merged(int[] wanted, ILookup<int, int> rows) =>
        wanted.SelectMany(place => rows[place]).Order().Select(row => View.Observations[row]).ToArray();

    // The place of a report's indicator, if the report fits some line and counts on the day; below 0 for other reports.
    private int PlaceOf(Observation report, ReviewFrame frame) =>
        frame.Prepared.PlaceOf(report.Indicator) is >= 0 and var place
        && report.Period.Year == Plan.Year
        && (frame.IsOwn(report) || frame.Counts(report.Indicator, report.ReportingUnit))
        && (_counts is null ? report.CountsOn(frame.AsOf) : _counts(report))
            ? place : -1;

    // A report that was passed over: its day may come, or an amendment that gives its unit a part in the figure.
    private bool IsWaiting(Observation report) => report.Period.Year == Plan.Year && _frame.Prepared.PlaceOf(report.Indicator) >= 0;

    // A report that fits no line is left out with a finding; no report disappears silently.
    private IEnumerable<Finding> LeftOut()
    {
        foreach (var report in View.Observations)
        {
            if (_frame.Prepared.PlaceOf(report.Indicator) < 0)
            {
                yield return TargetFigureReading.FindingOf(FindingCode.UnknownIndicator, report, report.Reported, report.Indicator);
            }
            else if (report.Period.Year != Plan.Year)
            {
                if (ReportedBaselines.IsOne(Plan, report))
                {
                    foreach (var use in ReportedBaselines.UsesOf(Plan, report))
                    {
                        yield return TargetFigureReading.FindingOf(use, report, report.Reported, report.Period);
                    }

                    continue;
                }

                yield return TargetFigureReading.FindingOf(FindingCode.PeriodOutsideYear, report, report.Reported, report.Period, Plan.Year.Number);
            }
            else if (!_frame.IsOwn(report) && !_frame.Counts(report.Indicator, report.ReportingUnit))
            {
                yield return TargetFigureReading.FindingOf(FindingCode.OtherUnit, report, report.Reported,
                    FindingDetail.Organisation(report.ReportingUnit), FindingDetail.Organisation(Plan.Header.Issuer.Code));
            }
            // What came in later than the day of the review is not missed by anybody.
            else if (_counts is null && report.RecordedAt <= ObservationLog.EndOf(AsOf) && !report.CountsOn(AsOf))
            {
                yield return TargetFigureReading.FindingOf(FindingCode.NotYetCounted, report, report.Reported, report.ReferenceDate);
            }
        }
    }

    // A policy that changes the figures themselves needs its own, made once and kept. Two threads may both make them; the result is the same.
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
