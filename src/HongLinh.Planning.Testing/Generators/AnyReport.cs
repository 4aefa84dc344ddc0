using CsCheck;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>Reports on the lines of a plan whose figures lie around what the plan promises, so that all verdicts come up.</summary>
internal static class AnyReport
{
    // Below, at, next to, and above a bound; a twelfth of it for a month.
    private static readonly ValueList<decimal> Likely = [0m, 0.08m, 0.5m, 0.9m, 0.99m, 1m, 1m, 1m, 1.01m, 1.1m, 1.2m, 2m];

    // A slip of a thousand, a wrong sign, months added up twice.
    private static readonly ValueList<decimal> Unlikely = [1_000m, 0.001m, -1m, 12m];

    private const int FirstYear = 1945;

    private static readonly ReportingCycle[] Cycles = [.. ReportingCycle.All.Where(static cycle => cycle != ReportingCycle.Week)];

    /// <summary>Up to ten reports on the lines, each known at a moment of its own.</summary>
    public static Gen<ObservationLog> LogOn(Plan plan) => plan.Lines.Count == 0
        ? Gen.Const(ObservationLog.Empty)
        : On(plan).Array[0, 10].Select(static reports => ObservationLog.Empty.Append(Told(reports)));

    private static Gen<Observation> On(Plan plan) =>
        Gen.Int[0, plan.Lines.Count - 1].SelectMany(at => On(plan.Lines[at], plan.Year));

    private static Gen<Observation> On(PlanLine line, PlanYear year) =>
        Gen.Select(
            PeriodOf(year), Told(line), Gen.Int[0, Maturity.All.Count - 1], Gen.Int[-20, 40], Gen.Int[0, 15], Gen.Int[-1, line.ReportingUnits.Count - 1])
        .Select((period, reported, maturity, days, chance, unit) => new Observation
        {
            Indicator = line.Indicator.Code,
            Period = period,
            Reported = reported,
            Maturity = Maturity.All[maturity],
            ReferenceDate = chance == 0 ? period.LastDay.PlusDays(-Math.Abs(days)) : period.LastDay,
            RecordedAt = period.LastDay.PlusDays(days).AtMidnight().InUtc().ToInstant(),
            IsCorrection = chance == 1,
            ReportingUnit = unit < 0 ? "" : line.ReportingUnits[unit].Code,
        });

    // Years and running totals decide most, so they come up more often than their number would have it.
    private static Gen<ReportingPeriod> PeriodOf(PlanYear year) => Gen.Select(Gen.Int[0, 2 * Cycles.Length - 1], Gen.Int[0, 11], Gen.Int[0, 19])
        .Select((cycle, at, before) => Period(
            before == 0 ? PlanYear.Of(Math.Max(year.Number - 1, FirstYear)) : year,
            cycle < Cycles.Length ? Cycles[cycle] : cycle % 3 == 0 ? ReportingCycle.YearToDate : ReportingCycle.Year, at));

    private static ReportingPeriod Period(PlanYear year, ReportingCycle cycle, int at) => ReportingPeriod.Of(year, cycle, 1 + at % cycle.CountIn(year));

    // Mostly the shape that fits the target.
    private static Gen<Reported> Told(PlanLine line)
    {
        var figure = FigureOf(line);
        return Gen.Frequency((5, Fitting(line, figure)), (1, AnyShape(line, figure)));
    }

    private static Gen<decimal> FigureOf(PlanLine line)
    {
        var marks = MarksOf(line);
        return Gen.Select(Gen.Int[0, marks.Length - 1], Gen.Frequency((19, AnyFigure.Member(Likely)), (1, AnyFigure.Member(Unlikely))), Gen.Int[0, 9])
            .Select((mark, factor, fraction) => fraction == 0 ? marks[mark] * factor : decimal.Round(marks[mark] * factor));
    }

    private static Gen<Reported> Fitting(PlanLine line, Gen<decimal> figure)
    {
        var (kind, unit) = (line.Target.Kind, line.Indicator.Unit);
        var exact = figure.Select(value => (Reported)ReportedExact.Of(unit.Of(value)));
        return kind == TargetKind.NamedItems ? ItemsOf(line)
            : kind == TargetKind.Milestone ? Happened
            : line.Target is CoverageTarget covered
                ? figure.Select(part => (Reported)ReportedShare.Of(unit.Of(Math.Abs(part)), unit.Of(covered.Total)))
            : line.Target.Against is { } against && kind == TargetKind.Growth
                ? Gen.OneOf(exact, Gen.Int[-20, 40].Select(rate => (Reported)ReportedGrowth.Of(Share.Percent.Of(rate), against)))
            : exact;
    }

    private static Gen<Reported> Happened =>
        Gen.Int[-60, 60].Select(static days => (Reported)ReportedEvent.HappenedOn(new LocalDate(2023, 6, 30).PlusDays(days)));

    private static Gen<Reported> AnyShape(PlanLine line, Gen<decimal> figure)
    {
        var unit = line.Indicator.Unit;
        return Gen.OneOf(
            Gen.Select(figure, Gen.Bool)
                .Select(Reported (value, more) => more ? ReportedBound.GreaterThan(unit.Of(value)) : ReportedBound.LessThan(unit.Of(value))),
            Gen.Select(figure, figure).Select(Reported (a, b) => ReportedRange.Between(unit.Of(Math.Min(a, b)), unit.Of(Math.Max(a, b)))),
            Gen.Select(figure, Gen.Int[1, 200]).Select(Reported (part, whole) => ReportedShare.Of(unit.Of(part), unit.Of(whole))),
            Gen.Select(Gen.Int[-20, 40], AnyFigure.Member(GrowthBase.All))
                .Select(static Reported (rate, against) => ReportedGrowth.Of(Share.Percent.Of(rate), against)),
            ItemsOf(line),
            Happened,
            Gen.Const((Reported)ReportedWords.Of("xuất siêu")),
            AnyFigure.Member(AbsenceReason.All).Select(static Reported (reason) => ReportedAbsence.Because(reason)));
    }

    private static Gen<Reported> ItemsOf(PlanLine line)
    {
        var codes = line.Target is NamedItemsTarget named ? named.Items.Select(static item => item.Name).ToArray() : ["A", "B"];
        return Gen.Select(Gen.Int[0, codes.Length], Gen.Bool).Select(Reported (done, failed) => ReportedItems.Of(
            ValueList.From(codes.Take(done)), ValueList.From(failed ? codes.Skip(done).Take(1) : [])));
    }

    // What the line speaks of, in its unit; 10 where it speaks of nothing. Figures far beyond any plan would leave the range of a decimal.
    private static decimal[] MarksOf(PlanLine line)
    {
        var promised = line.Target.Bounds.Concat(line.Target.Parts.SelectMany(static part => part.Bounds)).Select(static bound => bound.Value)
            .Concat(line.Baselines.Select(static baseline => baseline.Value));
        var marks = promised
            .Select(value => value.ConvertTo(line.Indicator.Unit).TryPickT0(out var own, out _) ? own.Amount : (decimal?)null)
            .OfType<decimal>().Where(static amount => Math.Abs(amount) is > 0.000001m and < 1_000_000_000_000_000m).ToArray();
        var counted = line.Target is CoverageTarget covered ? new decimal[] { covered.Required } : [];
        return [.. marks, .. counted, .. marks.Length + counted.Length == 0 ? new[] { 10m } : []];
    }

    // Reports that became known at one moment would have no order that the times decide.
    private static IEnumerable<Observation> Told(Observation[] reports) =>
        reports.Select(static (report, at) => report with { RecordedAt = report.RecordedAt + Duration.FromMinutes(at) });
}
