using System.Diagnostics;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Chooses the figure for a judgement, by how the indicator joins its periods.</summary>
internal sealed class FigureChoice
{
    private static readonly Comparer<UsableFigure> ByEnd = Comparer<UsableFigure>.Create(Compare);

    private readonly FigureSeries _figures;
    private readonly Target _target;
    private readonly List<Finding> _findings;

    private FigureChoice(FigureSeries figures, Target target, List<Finding> findings)
    {
        _figures = figures;
        _target = target;
        _findings = findings;
    }

    private Indicator Indicator => _target.Indicator;

    private bool CannotFall => Indicator.Limits.Minimum >= 0m && !_figures.HasRefund;

    /// <summary>The figure, or null when none is usable.</summary>
    /// <param name="figures">The figures in effect.</param>
    /// <param name="target">The target they are for.</param>
    /// <param name="baselines">The figures of earlier periods, for growth and change.</param>
    /// <param name="findings">Receives findings on gaps and on figures that cannot be joined.</param>
    public static UsableFigure? From(FigureSeries figures, Target target, BaselineReading baselines, List<Finding> findings)
    {
        var choice = new FigureChoice(figures, target, findings);
        return target.Form switch
        {
            FigureForm.Move => choice.Moved(baselines),
            // An event that has happened stays so, whatever is reported later.
            FigureForm.Event => Latest(figures.Standing.Where(static figure => figure.EventOn is not null)) ?? Latest(figures.Standing),
            FigureForm.Items => ItemProgress.Of(InOrder(figures.Standing), target, findings),
            FigureForm.Place => Latest(figures.Standing),
            FigureForm.Amount => choice.Joined(),
            var other => throw new UnreachableException($"No figure for {other}."),
        };
    }

    /// <summary>
    /// The latest figure, where each period is judged on its own; for the same
    /// last day the one with the later reference date, then the longer span.
    /// </summary>
    public static UsableFigure? Latest(IEnumerable<UsableFigure> figures)
    {
        UsableFigure? latest = null;
        foreach (var figure in figures)
        {
            latest = latest is null || ByEnd.Compare(latest, figure) <= 0 ? figure : latest;
        }

        return latest;
    }

    /// <summary>In order of last day, then reference date, then the longer span last.</summary>
    public static IEnumerable<UsableFigure> InOrder(IEnumerable<UsableFigure> figures) =>
        figures.Order(ByEnd);

    private static int Compare(UsableFigure one, UsableFigure other) =>
        one.LastDay != other.LastDay ? one.LastDay.CompareTo(other.LastDay)
        : one.Latest.ReferenceDate != other.Latest.ReferenceDate ? one.Latest.ReferenceDate.CompareTo(other.Latest.ReferenceDate)
        : other.FirstDay.CompareTo(one.FirstDay);

    private UsableFigure? Joined()
    {
        var latest = Latest(_figures.Standing);
        return Indicator.OverTime == OverTime.Flow ? RunningTotal()
            // Words or a stated absence after the figures mean that the joined figure is not up to date.
            : latest is null or { Span: null } ? latest
            : Indicator.OverTime == OverTime.Rate && Indicator.Unit.Dimension.Equals(Dimension.One) ? RateSoFar(latest)
            : Indicator.OverTime == OverTime.Average
                ? JoinedPeriods.Of(_figures.Standing.Where(static figure => figure.Span is not null)).Mean(Indicator)
            : latest;
    }

    private UsableFigure? RunningTotal()
    {
        var totals = RunningTotals.Of(_figures.Standing, CannotFall);
        FlowNotes.Note(totals, Indicator.Unit, _findings);
        // Single months may be negative, but the total since January may not.
        if (totals.Through is { Used.Count: > 1, Span.High.Sign: < 0 } impossible && Indicator.Limits.Minimum is { } least)
        {
            _findings.Add(TargetFigureReading.FindingOf(
                FindingCode.BelowMinimum, impossible.Latest, Reported.DetailOf(impossible.Span.Value, Indicator.Unit), Indicator.Of(least)));
            return impossible with { Span = null, Gap = FigureGap.SetAside };
        }

        return totals.Through is { } through ? through with { Year = totals.LeastOfYear(), BeyondGap = totals.BeyondGap() }
            : totals.PartOf(LocalDate.MaxIsoValue);
    }

    private UsableFigure RateSoFar(UsableFigure latest)
    {
        var valued = _figures.Standing.Where(static figure => figure.Span is not null).ToArray();
        var closing = Array.FindLast(valued, static figure => figure.Parts is not null && figure.StartsWithYear);
        // A share from the start of the year covers everything before it.
        var open = Array.FindAll(valued, figure => figure.Parts is not null || closing is null || figure.LastDay > closing.LastDay);
        var bare = open.Count(figure => figure.Parts is null && !LacksParts(figure));
        if (bare == open.Length)
        {
            return latest;
        }

        if (Array.Exists(open, LacksParts))
        {
            return JoinedPeriods.Of(open).Unknown(Indicator);
        }

        if (bare > 0)
        {
            _findings.Add(TargetFigureReading.FindingOf(FindingCode.MixedRate, latest.Latest, latest.Latest.Reported, bare));
            return latest;
        }

        return JoinedPeriods.Of(open).Ratio();
    }

    // Some unit did not report part and whole.
    private bool LacksParts(UsableFigure figure) => figure.Missing.Count > 0 && Indicator.AcrossUnits == AcrossUnits.RatioOfParts;

    // Growth is never added up, and the growth of one month of a flow is not that of the year; but levels of a flow add up.
    private UsableFigure? Moved(BaselineReading baselines)
    {
        var isFlow = Indicator.OverTime == OverTime.Flow;
        var levels = _figures.Standing.Where(static figure => figure.IsLevel).ToArray();
        var others = _figures.Standing.Where(figure => !figure.IsLevel && (!isFlow || figure.StartsWithYear));
        foreach (var part in _figures.Standing.Where(figure => isFlow && !figure.StartsWithYear && PrintedGrowth.Is(figure)))
        {
            _findings.Add(TargetFigureReading.FindingOf(FindingCode.GrowthOfPart, part.Latest, part.Latest.Reported, part.Latest.Period));
        }

        if (isFlow)
        {
            var totals = RunningTotals.Of(levels, CannotFall);
            FlowNotes.Note(totals, Indicator.Unit, _findings);
            levels = [.. totals.All];
        }

        var moved = levels.Select(baselines.Moved).ToArray();
        var chosen = LatestMoved(others.Concat(moved.Where(static figure => figure.Span is not null)));
        var stranded = LatestMoved(moved.Where(figure => figure.Span is null && (chosen is null || figure.LastDay > chosen.LastDay)));
        if (chosen is not null && stranded is not null)
        {
            _findings.Add(TargetFigureReading.FindingOf(FindingCode.LevelWithoutBaseline, stranded.Latest, stranded.Latest.Reported));
        }

        return chosen ?? stranded;
    }

    // Levels become growth here; figures that are growth already stay as they are.
    private UsableFigure? LatestMoved(IEnumerable<UsableFigure> figures) => Latest(
        figures.GroupBy(static figure => figure.LastDay).SelectMany(group => PrintedGrowth.Foremost([.. group], static moved => moved, _findings)));
}
