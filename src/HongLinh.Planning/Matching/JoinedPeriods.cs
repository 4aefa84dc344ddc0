using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// Joins figures of several periods: the sum of parts over the sum of wholes, or the mean. Where figures overlap, the longest is used.
/// </summary>
internal sealed class JoinedPeriods
{
    private readonly UsableFigure[] _figures;

    private JoinedPeriods(UsableFigure[] figures) => _figures = figures;

    /// <summary>The figures to be joined.</summary>
    /// <param name="valued">Figures with a value; at least one.</param>
    public static JoinedPeriods Of(IEnumerable<UsableFigure> valued)
    {
        var apart = new List<UsableFigure>();
        foreach (var figure in valued.OrderByDescending(static figure => Period.DaysBetween(figure.FirstDay, figure.LastDay))
            .ThenBy(static figure => figure.LastDay))
        {
            if (apart.TrueForAll(other => figure.LastDay < other.FirstDay || other.LastDay < figure.FirstDay))
            {
                apart.Add(figure);
            }
        }

        return new JoinedPeriods([.. apart.OrderBy(static figure => figure.LastDay)]);
    }

    /// <summary>The parts of all periods divided by their wholes; every figure must have both.</summary>
    public UsableFigure Ratio()
    {
        var (part, whole) = (Fraction.Zero, Fraction.Zero);
        foreach (var figure in _figures)
        {
            part += figure.Parts!.Value.Part;
            whole += figure.Parts!.Value.Whole;
        }

        return Joined(Interval.Exactly(part / whole)) with { Parts = (part, whole) };
    }

    /// <summary>Any possible share: the part of some unit is missing, and so is the weight of its whole.</summary>
    public UsableFigure Unknown(Indicator indicator) => Joined(indicator.Possible);

    /// <summary>The mean of the periods, and the values that the mean of the whole year can still take.</summary>
    public UsableFigure Mean(Indicator indicator)
    {
        var sum = Interval.Exactly(Fraction.Zero);
        var weight = Fraction.Zero;
        foreach (var figure in _figures)
        {
            var counts = Weight(figure);
            sum = sum.Plus(figure.Span!.Value.Times(counts));
            weight += counts;
        }

        var all = Fraction.From(indicator.Cycle == ReportingCycle.Week ? indicator.Cycle.CountIn(_figures[0].Latest.Period.Year) : 12m);
        var rest = all - weight;
        var year = rest.Sign > 0 ? sum.Plus(indicator.Possible.Times(rest)).Times(Fraction.One / all) : (Interval?)null;
        return Joined(sum.Times(Fraction.One / weight)) with { Year = year };
    }

    // A quarter counts as three months; each week counts as one.
    private static Fraction Weight(UsableFigure figure) =>
        figure.Latest.Period.Cycle == ReportingCycle.Week ? Fraction.One : Fraction.From(figure.LastDay.Month - figure.FirstDay.Month + 1);

    private UsableFigure Joined(Interval span)
    {
        var through = _figures[0].Latest.Period.Year.FirstDay.PlusDays(-1);
        var leavesOut = false;
        foreach (var figure in _figures)
        {
            leavesOut |= figure.FirstDay > through.PlusDays(1);
            through = figure.LastDay;
        }

        return new UsableFigure(_figures[^1].Latest, ValueList.From(_figures.SelectMany(static figure => figure.Used)), span, FigureGap.None, null)
        {
            LeavesDaysOut = leavesOut,
            Missing = ValueList.From(_figures.SelectMany(static figure => figure.Missing).Distinct()),
        };
    }
}
