using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Joins the figures of the units that make up the whole; a missing figure leaves the whole open by its possible values.</summary>
internal sealed class UnitFigures
{
    private readonly Target _target;
    private readonly OrgUnit[] _units;
    private readonly List<Finding> _findings;

    public UnitFigures(PlanLine line, Target target, List<Finding> findings)
    {
        _target = target;
        _units = [.. line.ReportingUnits];
        _findings = findings;
    }

    /// <summary>Whether the target must hold in each period of a flow, so that nothing is added up over the year.</summary>
    public bool EachPeriodCounts { get; init; }

    private Indicator Indicator => _target.Indicator;

    /// <summary>Whether figures of units are used for a target of a line.</summary>
    public static bool Count(PlanLine line, Target target) =>
        line.ReportingUnits.Count > 0
        && target.Indicator.AcrossUnits != AcrossUnits.NotAdded
        && target.Form is FigureForm.Amount or FigureForm.Move;

    /// <summary>The issuer's own figures and, for other days, those that its units add up to.</summary>
    /// <param name="own">The issuer's own figures.</param>
    /// <param name="reports">All reports on the indicator, by unit.</param>
    public FigureSeries Join(FigureSeries own, ILookup<string, Observation> reports)
    {
        var reading = new TargetFigureReading(_target, _findings) { IsOfUnit = true };
        NoteStrangersInTime(reports);
        var units = Array.ConvertAll(_units, unit => FigureSeries.Settle(Indicator, WithoutPrintedGrowth(ReportsOf(unit, reports)), reading));
        var joined = Indicator.OverTime == OverTime.Flow && !EachPeriodCounts ? Totals(own, units) : Spans(own, units);
        var all = own.With(joined, own.RejectedThrough);
        return all.Standing.Length > 0 ? all : own.With([], units.Select(static unit => unit.RejectedThrough).Append(own.RejectedThrough).Max());
    }

    // Area codes are reused for larger areas, so a report belongs to the unit of its code that exists when its period ends.
    private static Observation[] ReportsOf(OrgUnit unit, ILookup<string, Observation> reports) =>
        [.. reports[unit.Code].Where(report => unit.ExistsOn(report.Period.LastDay))];

    private void NoteStrangersInTime(ILookup<string, Observation> reports)
    {
        foreach (var units in _units.GroupBy(static unit => unit.Code, StringComparer.Ordinal).Select(static group => group.ToArray()))
        {
            foreach (var report in reports[units[0].Code].Where(report => !Array.Exists(units, unit => unit.ExistsOn(report.Period.LastDay))))
            {
                _findings.Add(TargetFigureReading.FindingOf(
                    FindingCode.UnitNotInExistence, report, report.Reported, FindingDetail.Organisation(report.ReportingUnit), report.Period));
            }
        }
    }

    // A growth printed beside a level adds nothing; one without a level is refused on reading.
    private static IEnumerable<Observation> WithoutPrintedGrowth(Observation[] reports) => reports.Where(report =>
        report.Reported is not ReportedGrowth
        || !Array.Exists(reports, other => other.Reported is not ReportedGrowth && other.Period.CoversSameDays(report.Period)));

    // Units may report a flow over different spans; common to all are their totals from the start of the year.
    private List<UsableFigure> Totals(FigureSeries own, FigureSeries[] units)
    {
        var cannotFall = Indicator.Limits.Minimum >= 0m && !own.HasRefund && !Array.Exists(units, static unit => unit.HasRefund);
        var isMove = _target.Form == FigureForm.Move;
        var ownTotals = RunningTotals.Of([.. own.Standing.Where(figure => figure.IsLevel == isMove)], cannotFall);
        var totals = Array.ConvertAll(units, unit => RunningTotals.Of(unit.Standing, cannotFall));
        Array.ForEach(totals, unit => FlowNotes.NoteFalls(unit, Indicator.Unit, _findings));
        var merged = new MergedUnits(_units, totals, Array.ConvertAll(units, unit => unit.Standing), cannotFall);
        // A unit established within the year has nothing before its first day.
        Array.ForEach([.. totals.Where((_, at) => !merged.BeginsLater(at))], unit => FlowNotes.NoteGap(unit, _findings));
        var joined = new List<UsableFigure>();
        foreach (var day in merged.Days)
        {
            if (!merged.TryOn(day, out var roster, out var figures))
            {
                NoteMixed(roster, figures, day);
            }
            else if (Combine(roster, figures, day) is { } figure)
            {
                var firstDay = figure.Latest.Period.Year.FirstDay;
                Add(joined, own.At(firstDay, day) is { Span: not null } stated ? stated : ownTotals.At(day), figure with { FirstDay = firstDay });
            }
        }

        return joined;
    }

    // Of the successor units, some count from January and some from their own first day: some already include their predecessors.
    private void NoteMixed(OrgUnit[] roster, UsableFigure?[] figures, LocalDate day)
    {
        var latest = figures.OfType<UsableFigure>().Last(figure => figure.LastDay == day).Latest;
        _findings.Add(TargetFigureReading.FindingOf(FindingCode.UnitsBeforeAndAfter, latest, latest.Reported, roster.Length));
    }

    private List<UsableFigure> Spans(FigureSeries own, FigureSeries[] units)
    {
        var joined = new List<UsableFigure>();
        foreach (var (lastDay, firstDay) in units.SelectMany(static unit => unit.Standing).Select(static figure => (figure.LastDay, figure.FirstDay)).Distinct()
            .Order())
        {
            // Only units that exist on the last day: the units after a merger include what the units before it had.
            var present = Enumerable.Range(0, _units.Length).Where(at => _units[at].ExistsOn(lastDay)).ToArray();
            if (Combine([.. present.Select(at => _units[at])], [.. present.Select(at => units[at].At(firstDay, lastDay))], lastDay) is { } figure)
            {
                Add(joined, own.At(firstDay, lastDay), figure with { FirstDay = firstDay });
            }
        }

        return joined;
    }

    // The issuer's own figure takes precedence; a growth that the issuer prints does not contradict a level of the units.
    private void Add(List<UsableFigure> joined, UsableFigure? own, UsableFigure ofUnits)
    {
        if (own?.Span is not { } stated)
        {
            joined.Add(ofUnits);
        }
        else if (own.IsLevel == ofUnits.IsLevel && stated.IsApartFrom(ofUnits.Span!.Value))
        {
            _findings.Add(TargetFigureReading.FindingOf(FindingCode.UnitsDiffer, own.Latest, own.Latest.Reported, Shown(stated), Shown(ofUnits.Span.Value)));
        }
    }

    private UsableFigure? Combine(OrgUnit[] roster, UsableFigure?[] figures, LocalDate day)
    {
        var byParts = Indicator.AcrossUnits == AcrossUnits.RatioOfParts && Indicator.Unit.Dimension.Equals(Dimension.One);
        var valued = figures.OfType<UsableFigure>().Where(figure => IsValued(figure, byParts)).ToArray();
        NoteBare(figures, byParts);
        if (valued.Length == 0 || Array.TrueForAll(valued, figure => figure.LastDay < day))
        {
            return null;
        }

        var missing = roster.Where((_, index) => !IsValued(figures[index], byParts) || figures[index]!.LastDay < day
            || figures[index]!.Gap == FigureGap.StartMissing);
        // A unit that states an absence does not decide for the others.
        var latest = valued.MaxBy(static figure => (figure.LastDay, !figure.IsSilent, figure.Latest.ReferenceDate, figure.Latest.RecordedAt))!.Latest;
        var absent = Fraction.From(roster.Length - valued.Length);
        var joined = new UsableFigure(latest, ValueList.From(valued.SelectMany(static figure => figure.Used)), null, FigureGap.None, null)
        {
            IsLevel = valued[0].IsLevel,
            Missing = ValueList.From(missing),
            Parts = absent.Sign == 0 && Indicator.AcrossUnits != AcrossUnits.Average ? SumOfParts(valued) : null,
        };
        var span = byParts ? RatioOf(valued, absent)
            : Indicator.AcrossUnits == AcrossUnits.Average ? SumOf(valued, absent).Times(Fraction.Of(1, roster.Length))
            : SumOf(valued, absent);
        return Checked(joined with { Span = span }, valued);
    }

    private static bool IsValued(UsableFigure? figure, bool byParts) => figure is { Span: not null } && (!byParts || figure.Parts is not null);

    private void NoteBare(UsableFigure?[] figures, bool byParts)
    {
        var bare = figures.OfType<UsableFigure>().Where(figure => byParts && figure.Span is not null && figure.Parts is null).ToArray();
        if (bare.Length > 0)
        {
            _findings.Add(TargetFigureReading.FindingOf(FindingCode.MixedRate, bare[^1].Latest, bare[^1].Latest.Reported, bare.Length));
        }
    }

    private Interval SumOf(UsableFigure[] valued, Fraction absent)
    {
        var sum = Interval.SumOf([.. valued.Select(static figure => figure.Span!.Value)]);
        if (absent.Sign == 0)
        {
            return sum;
        }

        // The missing units can have whatever remains of the things that the plan counts.
        return _target.IsCounted && SumOfParts(valued) is { } known
            ? sum.Plus(Interval.Between(Fraction.Zero, Positive(_target.Possible.High!.Value - known.Whole)))
            : sum.Plus(Indicator.Possible.Times(absent));
    }

    private Interval RatioOf(UsableFigure[] valued, Fraction absent)
    {
        // The wholes of the missing units are unknown, so their weight can be anything.
        var (part, whole) = SumOfParts(valued)!.Value;
        return absent.Sign == 0 ? Interval.Exactly(part / whole) : Indicator.Possible;
    }

    // The joined figure must be possible for the whole; a sum of percentages is not.
    private UsableFigure? Checked(UsableFigure joined, UsableFigure[] valued)
    {
        var span = joined.Span!.Value;
        var limits = _target.IsCounted ? _target.Possible : Indicator.Possible;
        if (_target.IsCounted && joined.Missing.Count == 0 && SumOfParts(valued) is { } parts && parts.Whole != limits.High)
        {
            var unit = Indicator.Unit;
            Note(FindingCode.TotalChanged, joined, Amount(parts.Whole / unit.Factor), Amount(limits.High!.Value / unit.Factor));
            return null;
        }

        if (limits.High is { } most && span.Low > most)
        {
            Note(FindingCode.AboveMaximum, joined, Shown(Interval.Exactly(most)));
            return null;
        }

        return joined with { Span = span.Within(limits) };
    }

    private void Note(FindingCode code, UsableFigure joined, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add(TargetFigureReading.FindingOf(code, joined.Latest with { ReportingUnit = "", Wording = "" }, Shown(joined.Span!.Value), details));

    private FindingDetail Shown(Interval values) => Reported.DetailOf(values, Indicator.Unit);

    private static FindingDetail Amount(Fraction amount) => amount.TryToDecimal(out var exact) ? exact : amount.ToString();

    private static (Fraction Part, Fraction Whole)? SumOfParts(UsableFigure[] valued) => Array.TrueForAll(valued, static figure => figure.Parts is not null)
        ? valued.Aggregate(
            (Fraction.Zero, Fraction.Zero), static (sum, figure) => (sum.Item1 + figure.Parts!.Value.Part, sum.Item2 + figure.Parts!.Value.Whole))
        : null;


    private static Fraction Positive(Fraction value) => value.Sign > 0 ? value : Fraction.Zero;
}
