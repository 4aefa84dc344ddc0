namespace HongLinh.Planning;

/// <summary>A line of a plan with its reports, judged directly where the reports are clear; everything else is computed on demand.</summary>
internal sealed class LineFigures : IMatched, IBounded
{
    private readonly ReviewFrame _frame;
    private readonly PreparedLine _line;
    private readonly ReadOnlyMemory<Observation> _reports;
    private readonly decimal _amount;

    // The worst figure of a target that must hold in every period.
    private readonly decimal _worst;
    private readonly Observation? _latest;
    private readonly Maturity? _maturity;

    // Whether the figure rests on the last report that was read, so that the next one can be read without the others.
    private readonly bool _isLastRead;
    private volatile MatchedTarget? _whole;
    private List<Finding>? _findings;

    public LineFigures(ReviewFrame frame, PreparedLine line, ReadOnlyMemory<Observation> reports)
    {
        _frame = frame;
        _line = line;
        _reports = reports;
        if (!line.IsSimple || frame.Suspending is { } suspending && suspending.Contains(line.Target.Indicator.Code))
        {
            return;
        }

        // The aspiration beside the target may have an indicator of its own.
        var own = line.Places.Length == 1 ? reports.Span : ReportsOn(line.Target.Indicator.Code, reports.Span);
        if (line.Form == FigureForm.None || own.IsEmpty)
        {
            IsClear = true;
        }
        else if (ClearFigure.TryRead(line, own, frame, out var clear))
        {
            _latest = clear.Latest;
            _maturity = clear.Maturity;
            _amount = clear.Amount;
            _worst = clear.Worst;
            HasEveryPeriod = clear.Through >= frame.LastDay;
            Coverage = !line.HoldsThroughout || !clear.HasPart ? Coverage.YearAlone
                : FigureSeries.LeadsUpTo(clear.PartsThrough.PlusDays(1), frame.Plan.Year, line.Target.Indicator.Cycle) ? Coverage.Periods
                : Coverage.YearBesideParts;
            _isLastRead = ReferenceEquals(clear.LastPeriod, clear.Latest.Period);
            IsClear = HasFigure = true;
        }
    }

    // The same line under another frame or with one report more, read before.
    private LineFigures(LineFigures before, ReviewFrame frame, ReadOnlyMemory<Observation> reports)
    {
        (_frame, _line, _reports) = (frame, before._line, reports);
        (_latest, _maturity, _amount, _worst, _isLastRead) = (before._latest, before._maturity, before._amount, before._worst, before._isLastRead);
        (HasEveryPeriod, Coverage, IsClear, HasFigure) = (before.HasEveryPeriod, before.Coverage, before.IsClear, before.HasFigure);
    }

    private LineFigures(LineFigures before, (ReviewFrame Frame, ReadOnlyMemory<Observation> Reports) at, in ClearFigure clear)
        : this(before, at.Frame, at.Reports) =>
        (_latest, _maturity, _amount, _isLastRead) =
            (clear.Latest, clear.Maturity, clear.Amount, ReferenceEquals(clear.LastPeriod, clear.Latest.Period));

    /// <summary>The reports on the line that count on the day.</summary>
    public ReadOnlyMemory<Observation> Reports => _reports;

    /// <summary>Whether the reports were read in one pass, without the matcher.</summary>
    public bool IsClear { get; }

    public PlanLine Line => _line.Line;

    public Target Target => IsClear ? _line.Target : Whole.Target;

    public ReportState State => !IsClear ? Whole.State
        : HasFigure ? ReportState.Reported
        : _line.Form == FigureForm.None ? ReportState.NotApplicable
        : _frame.StateWithoutReport(_line.Target.Indicator);

    public Observation? Latest => IsClear ? _latest : Whole.Latest;

    public Maturity? Maturity => IsClear ? _maturity : Whole.Maturity;

    public MatchedTarget Whole => _whole ?? Match();

    /// <summary>The findings from reading the reports for the line; clear reports give none.</summary>
    public IReadOnlyList<Finding> Findings
    {
        get
        {
            if (IsClear && Line.Aspiration is null)
            {
                return [];
            }

            _ = Whole;
            return _findings!;
        }
    }

    /// <summary>The line with one more report.</summary>
    /// <param name="report">A report on one of its indicators, the last to become known.</param>
    /// <param name="frame">The review, of the same day or of a later one as in <see cref="In"/>.</param>
    public LineFigures With(Observation report, ReviewFrame frame)
    {
        Observation[] reports = [.. _reports.Span, report];
        if (HasFigure && _isLastRead && _line.Places.Length == 1)
        {
            var clear = new ClearFigure { Amount = _amount, Latest = _latest!, Maturity = _maturity! };
            if (clear.TryContinue(_line, report, frame))
            {
                return new LineFigures(this, (frame, reports), in clear);
            }
        }

        return new LineFigures(frame, _line, reports);
    }

    /// <summary>The line on a later day, with the same reports.</summary>
    /// <param name="frame">The review as of that day, with the same obligations and without rules that suspend a verdict.</param>
    public LineFigures In(ReviewFrame frame) =>
        ReferenceEquals(_frame, frame) ? this : IsClear ? new LineFigures(this, frame, _reports) : new LineFigures(frame, _line, _reports);

    DecimalSpan IBounded.Figure => new(_amount);

    DecimalSpan IBounded.YearEnd => YearEndOf(_line, _amount);

    ref readonly decimal IBounded.Bound => ref _line.Bound;

    ref readonly decimal IBounded.UpperBound => ref _line.UpperBound;

    // A policy that sets marks needs figures prepared for it.
    ExceedanceMarks? IBounded.Marks => null;

    bool IBounded.HasUpper => _line.HasUpper;

    int IBounded.Direction => _line.Direction;

    bool IBounded.IsStrict => _line.IsStrict;

    bool IBounded.IsUpperStrict => _line.IsUpperStrict;

    int IBounded.BoundKind => _line.BoundKind;

    int IBounded.BetterSide => _line.BetterSide;

    bool IBounded.CoversYearEnd => _latest!.Period.ReachesYearEnd;

    bool IBounded.IsYearOver => _frame.IsYearOver;

    // Estimates of the year are read by the matcher.
    bool IBounded.IsYearEstimate => false;

    bool IBounded.CannotFall => _line.CannotFall;

    ReasonCode? IBounded.Gap => null;

    /// <summary>Whether the figures cover every day of the year.</summary>
    public bool HasEveryPeriod { get; }

    public Coverage Coverage { get; }

    private bool HasFigure { get; }

    /// <summary>Judges the line.</summary>
    public Outcome Judge(PolicyConventions policy) =>
        !IsClear ? Whole.Assessment.Judge(policy)
        : !HasFigure ? Outcome.Undetermined(_line.Form == FigureForm.None ? ReasonCode.NotAssessable : ReasonCode.NoFigure)
        : _line.HoldsThroughout ? FigureRule.Throughout(this, [new DecimalSpan(_worst)], policy)
        : FigureRule.ByEnd(this, policy);

    private static ReadOnlySpan<Observation> ReportsOn(IndicatorCode indicator, ReadOnlySpan<Observation> reports)
    {
        var own = new List<Observation>();
        foreach (var report in reports)
        {
            if (report.Indicator == indicator)
            {
                own.Add(report);
            }
        }

        return own.ToArray();
    }

    // The values the year's figure can still take: a total that cannot fall only grows, and settled named things stay settled.
    private static DecimalSpan YearEndOf(PreparedLine line, decimal amount)
    {
        if (line.Form == FigureForm.Items)
        {
            return new DecimalSpan(amount);
        }

        var (low, high) = line.YearEnd;
        return new DecimalSpan(line.CannotFall && !(amount > high) && !(low > amount) ? amount : low, false, high, false);
    }

    private MatchedTarget Match()
    {
        var findings = new List<Finding>();
        var matched = new TargetMatcher(_frame, _reports.ToArray(), findings).Match(Line);
        lock (_line)
        {
            // If two threads computed them at the same time, the first result is kept.
            _findings ??= findings;
            return _whole ??= _frame.Suspending is { } suspending ? Suspension.Apply(matched, suspending) : matched;
        }
    }
}
