using System.Globalization;

namespace HongLinh.Planning;

/// <summary>Groups the units of a row without which the line gets the same answer, so that one of each group has to be tried.</summary>
/// <remarks>
/// Thousands of communes add up to one figure. Without one of them that figure lies between the same two cuts as without many others, and between two
/// cuts the answer is the same. This holds only where nothing but the last sum decides: every unit has one exact, accepted figure for each of the same
/// periods, and the figures of the row add up to the figure that was judged. Otherwise there are no groups.
/// </remarks>
internal sealed class UnitsAlike
{
    private readonly Indicator _indicator;
    private readonly ILookup<string, Observation> _reports;
    private readonly Fraction _total;
    private readonly Cut[] _cuts;
    private readonly int _others;
    private readonly bool _isMean;

    private UnitsAlike(UnitMatrixRow row, Fraction total, ILookup<string, Observation> reports, int others)
    {
        (_total, _reports, _others) = (total, reports, others);
        _indicator = row.Indicator;
        _isMean = _indicator.AcrossUnits == AcrossUnits.Average;
        _cuts = [.. CutFinder.CutsOf(row.Whole.Target, row.Whole.Policy)];
    }

    /// <summary>The groups; null where the answer may depend on more than the last sum.</summary>
    /// <param name="row">The row.</param>
    /// <param name="cells">Its units that have a figure; at least two.</param>
    public static UnitsAlike? In(UnitMatrixRow row, UnitMatrixCell[] cells)
    {
        var (whole, indicator) = (row.Whole.Matched, row.Indicator);
        if (cells.Length < row.Cells.Count || whole is not { Found.Chosen: { Span: { IsExact: true, Low: { } total } } chosen, HoldsThroughout: false }
            || whole.Findings.Count > 0 || chosen.LastDay != row.LastDay || whole.Target.Form != FigureForm.Amount
            || indicator.AcrossUnits != AcrossUnits.Sum && indicator.AcrossUnits != AcrossUnits.Average
            || indicator.OverTime != OverTime.Stock && !(indicator.OverTime == OverTime.Flow && row.StartsWithYear)
            || !Array.TrueForAll(cells, static cell => cell is { Unit.Exists: null, Span: { IsExact: true, Low: not null } }))
        {
            return null;
        }

        var reports = whole.Reports.ToLookup(static report => report.ReportingUnit, StringComparer.Ordinal);
        var sum = Interval.SumOf([.. cells.Select(static cell => cell.Span!.Value)]).Low!.Value;
        var first = reports[cells[0].Unit.Code].Select(static report => report.Period).ToArray();
        return reports.Count == cells.Length && Array.TrueForAll(cells, cell => IsPlain(reports[cell.Unit.Code], first))
            && total == (indicator.AcrossUnits == AcrossUnits.Average ? sum / Fraction.From(cells.Length) : sum)
                ? new UnitsAlike(row, total, reports, cells.Length - 1)
                : null;
    }

    /// <summary>A name for the group of a unit.</summary>
    /// <param name="cell">The unit.</param>
    public string GroupOf(UnitMatrixCell cell)
    {
        var own = cell.Span!.Value.Low!.Value;
        var without = _isMean
            ? (_total * Fraction.From(_others + 1) - own) / Fraction.From(_others)
            : _total - own;
        var passed = _cuts.Count(cut => cut.IsPassedBy(without));
        // What is left of maturities and forecasts is the same whichever of two equal ones is left out.
        var kinds = _reports[cell.Unit.Code].Select(report => string.Create(CultureInfo.InvariantCulture,
            $"{report.Maturity} {report.IsForecast} {UsableFigure.IsForecastOfYear(report)} {report.IsRefundOf(_indicator)}"));
        return string.Join('|', kinds.Prepend(passed.ToString(CultureInfo.InvariantCulture)));
    }

    private static bool IsPlain(IEnumerable<Observation> reports, ReportingPeriod[] periods) =>
        reports.Select(static report => report.Period).SequenceEqual(periods)
        && reports.All(static report => report is { Reported: ReportedExact, IsCorrection: false });
}
