using System.Globalization;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// The figures of the units that make up the whole, units by indicators, for one period: how complete they are, what they come to,
/// and on which unit the answer rests (bảng tổng hợp theo đơn vị).
/// </summary>
/// <remarks>
/// It shows the lines whose plan names <see cref="PlanLine.ReportingUnits"/>. A flow is shown for all days of the period (give a
/// <see cref="ReportingPeriod.YearToDate"/> for totals from January), everything else on the last of them. A missing figure is never a 0.
/// </remarks>
public sealed class UnitMatrix
{
    private readonly Lazy<Dictionary<OrgUnit, int>> _sums;

    private UnitMatrix(Scorecard card, ReportingPeriod period, ILookup<string, Judgement> own)
    {
        Scorecard = card;
        Period = period;
        var reader = new UnitCells(card, period, own);
        Rows = ValueList.From(card.Judgements.SelectMany(Amounts).Where(static whole => whole.Line.ReportingUnits.Count > 0)
            .Select(whole => new UnitMatrixRow(whole, period, reader.Of(whole), new DecidingUnits(card).Of).Ranked()));
        Units = ValueList.From(Rows.SelectMany(static row => row.Cells).Where(static cell => cell.Counts).Select(static cell => cell.Unit).Distinct());
        _sums = new Lazy<Dictionary<OrgUnit, int>>(Sums);
    }

    /// <summary>The judged plan of the whole.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>One row for each line with units, in the order of the plan.</summary>
    public ValueList<UnitMatrixRow> Rows { get; }

    /// <summary>The units that exist in the period, in the order in which lines name them.</summary>
    public ValueList<OrgUnit> Units { get; }

    /// <summary>
    /// The units from the best on, by the sum of their places in the rows that rank all of them by a rate or by their own targets; empty where no row
    /// does, so that nobody is ranked on figures that are missing, or for being large (xếp hạng đơn vị).
    /// </summary>
    /// <remarks><see cref="PlaceOf"/> gives the place, which units with equal sums share.</remarks>
    public ValueList<OrgUnit> League => RankingRows.Length == 0 ? []
        // The order is stable, so units with equal sums stay in the order of the lines.
        : ValueList.From(Units.OrderBy(unit => _sums.Value[unit]));

    /// <summary>The rows that take part in the league: all units have an exact figure there.</summary>
    internal UnitMatrixRow[] RankingRows => [.. Rows.Where(row => row.CountsForLeague && row.Expected == Units.Count)];

    /// <summary>The matrix of a scorecard for a period.</summary>
    /// <param name="scorecard">The judged plan of the whole, whose log holds the reports of the units.</param>
    /// <param name="period">The period.</param>
    /// <param name="unitPlans">The plans of the units themselves, each issued by one of them; none by default.</param>
    /// <exception cref="ArgumentException">The period lies in another year than the plan, or two plans are of one unit.</exception>
    public static UnitMatrix Of(Scorecard scorecard, ReportingPeriod period, IEnumerable<Plan>? unitPlans = null)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(period);
        if (period.Year.CompareTo(scorecard.Plan.Header.FirstYear ?? scorecard.Plan.Year) < 0 || period.Year.CompareTo(scorecard.Plan.Year) > 0)
        {
            throw new ArgumentException($"The period {period} does not lie in the year of the plan, {scorecard.Plan.Year}.", nameof(period));
        }

        var plans = unitPlans?.ToArray() ?? [];
        if (plans.GroupBy(static plan => plan.Header.Issuer.Code, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"The unit '{twice.Key}' has two plans.", nameof(unitPlans));
        }

        return new UnitMatrix(scorecard, period, plans.SelectMany(plan => JudgedIn(scorecard, plan)).ToLookup(
            static pair => pair.Unit, static pair => pair.Judgement, StringComparer.Ordinal));
    }

    /// <summary>The place of a unit in the league, 1 for the best; null where nobody is ranked.</summary>
    /// <param name="unit">The unit.</param>
    public int? PlaceOf(OrgUnit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return RankingRows.Length == 0 || !_sums.Value.TryGetValue(unit, out var sum) ? null : 1 + _sums.Value.Values.Count(other => other < sum);
    }

    /// <summary>The period and how many rows and units there are, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Period}: {Rows.Count} rows, {Units.Count} units");

    // The sum of the places of each unit; every ranking row has all of them.
    private Dictionary<OrgUnit, int> Sums()
    {
        var sums = Units.ToDictionary(static unit => unit, static _ => 0);
        foreach (var cell in RankingRows.SelectMany(static row => row.Cells.Where(static cell => cell.Counts).DistinctBy(static cell => cell.Unit)))
        {
            sums[cell.Unit] += cell.Place!.Value;
        }

        return sums;
    }

    private static IEnumerable<Judgement> Amounts(Judgement judgement) =>
        judgement.Target.Form == FigureForm.Several ? judgement.Parts().SelectMany(Amounts)
        : judgement.Target.Form is FigureForm.Amount or FigureForm.Move ? [judgement] : [];

    // What the unit itself reported, judged by its own plan on the same day under the same policy.
    private static IEnumerable<(string Unit, Judgement Judgement)> JudgedIn(Scorecard whole, Plan plan)
    {
        var unit = plan.Header.Issuer.Code;
        var own = new LogView(whole.KnownAt, ValueList.From(whole.View.Observations.Where(report => report.ReportingUnit == unit)));
        var figures = MatchedFigures.Of(plan, own, whole.AsOf, whole.Rules is { Rules.Count: > 0 } ? PreparedPlan.For(plan).Checks : RuleSet.None);
        return Scorecard.From(figures, new Evaluator(whole.Policy)).Judgements.Select(judgement => (unit, judgement));
    }
}
