using NodaTime;

namespace HongLinh.Planning;

/// <summary>Reads the cells of a matrix: the figure of each unit for the period, or why there is none.</summary>
internal sealed class UnitCells(Scorecard card, ReportingPeriod period, ILookup<string, Judgement> own)
{
    // What is overdue in the period, by indicator and unit; looked up once for each cell.
    private readonly HashSet<(string Indicator, string Unit)> _overdue = (card.Obligations?.Obligations ?? [])
        .Where(one => one.Kind == ObligationKind.Figure && one.State == ObligationState.Overdue
            && one.Period.LastDay <= period.LastDay && one.Period.LastDay >= period.FirstDay)
        .Select(static one => (one.Subject, one.Reporter.Code)).ToHashSet();

    public ValueList<UnitMatrixCell> Of(Judgement whole)
    {
        var reports = whole.Matched.Reports.ToLookup(static report => report.ReportingUnit, StringComparer.Ordinal);
        return ValueList.From(whole.Line.ReportingUnits.Select(unit => CellOf(unit, whole, reports)));
    }

    private UnitMatrixCell CellOf(OrgUnit unit, Judgement whole, ILookup<string, Observation> reports)
    {
        var indicator = whole.Target.Indicator;
        var isFlow = indicator.OverTime == OverTime.Flow;
        var first = LocalDate.Max(period.FirstDay, unit.Exists?.From ?? period.FirstDay);
        var last = LocalDate.Min(period.LastDay, unit.Exists?.Until ?? period.LastDay);
        // A level is that of the last day; what a unit that ended had added up stays part of the total.
        if (isFlow ? first > last : !unit.ExistsOn(period.LastDay))
        {
            return new UnitMatrixCell(unit, ReportState.NotApplicable) { Counts = false };
        }

        var ofUnit = reports[unit.Code].Where(report => report.Reported is not ReportedGrowth && unit.ExistsOn(report.Period.LastDay)).ToArray();
        var series = FigureSeries.Settle(indicator, ofUnit, new TargetFigureReading(whole.Target, []) { IsOfUnit = true });
        var figure = isFlow ? series.Over(first, last) : series.Standing.LastOrDefault(one => one.LastDay >= period.FirstDay && one.LastDay <= last);
        var isRejected = figure is { IsSetAside: true } || figure is null && series.RejectedThrough is { } through && through >= first && through <= last;
        var judged = own[unit.Code].Where(one => one.Target.Indicator.Code == indicator.Code).Select(static one => (Judgement?)one).FirstOrDefault();
        return new UnitMatrixCell(unit, StateOf(unit, indicator, figure, isRejected))
        {
            Span = isRejected ? null : figure?.Span,
            Parts = isRejected ? null : figure?.Parts,
            Figure = isRejected ? null : ExactIn(indicator.Unit, figure),
            Report = figure?.Latest ?? Array.FindLast(ofUnit, report => report.Period.LastDay == last),
            KnownThrough = figure?.Span is not null && !isRejected ? null
                : Array.FindLast(series.Standing, one => one.HasValue && one.LastDay < last)?.LastDay,
            Own = judged,
        };
    }

    private static Quantity? ExactIn(Unit unit, UsableFigure? figure) =>
        figure is { Span: { IsExact: true, Low: { } value } } && (value / unit.Factor).TryToDecimal(out var amount) ? unit.Of(amount) : null;

    private ReportState StateOf(OrgUnit unit, Indicator indicator, UsableFigure? figure, bool isRejected) =>
        isRejected ? ReportState.Rejected
        : figure is { Latest.Reported: ReportedAbsence absence } ? StateOf(absence.Reason)
        : figure is { HasValue: true } ? ReportState.Reported
        : figure is not null ? ReportState.Awaited
        : _overdue.Contains((indicator.Code.Text, unit.Code)) ? ReportState.Overdue
        : card.AsOf > period.LastDay ? ReportState.Awaited : ReportState.NotDue;

    private static ReportState StateOf(AbsenceReason reason) =>
        reason == AbsenceReason.NothingToReport ? ReportState.NothingToReport
        : reason == AbsenceReason.NotApplicable ? ReportState.NotApplicable
        : reason == AbsenceReason.Withheld ? ReportState.Withheld
        : ReportState.Awaited;
}
