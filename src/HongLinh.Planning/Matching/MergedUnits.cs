using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// The units that make up the whole on a day, with the total of each, where some are abolished and others established within the year.
/// </summary>
/// <remarks>
/// Six wards until June and two that succeed them from July are added once: only the two where they count from January, otherwise the six to their
/// last day and the two from their first.
/// </remarks>
internal sealed class MergedUnits
{
    private readonly OrgUnit[] _units;
    private readonly RunningTotals[] _totals;
    private readonly RunningTotals?[] _since;
    private readonly bool _cannotFall;

    /// <summary>Adds up the figures of each unit since it was established.</summary>
    /// <param name="units">The units.</param>
    /// <param name="totals">Their totals from the start of the year.</param>
    /// <param name="standing">Their figures in effect.</param>
    /// <param name="cannotFall">Whether a total for an earlier day is a lower bound for later days.</param>
    public MergedUnits(OrgUnit[] units, RunningTotals[] totals, UsableFigure[][] standing, bool cannotFall)
    {
        (_units, _totals, _cannotFall) = (units, totals, cannotFall);
        _since = [.. units.Select((unit, at) => BeginsWithinYear(unit, standing[at])
            ? RunningTotals.From(unit.Exists!.From, [.. standing[at].Where(figure => figure.FirstDay >= unit.Exists.From)], cannotFall)
            : null)];
    }

    /// <summary>The days for which some unit has a total, in order.</summary>
    public IEnumerable<LocalDate> Days => _totals.Concat(_since.OfType<RunningTotals>()).SelectMany(static unit => unit.Days).Distinct().Order();

    /// <summary>Whether a unit begins within the year.</summary>
    /// <param name="at">The place of the unit.</param>
    public bool BeginsLater(int at) => _since[at] is not null;

    /// <summary>The units that count on a day, with the figure of each; null for a unit that has none.</summary>
    /// <param name="day">The day.</param>
    /// <param name="roster">The units.</param>
    /// <param name="figures">Their figures.</param>
    /// <returns>Whether they can be added up: not where some units count from January and some from their own first day.</returns>
    public bool TryOn(LocalDate day, out OrgUnit[] roster, out UsableFigure?[] figures)
    {
        var present = Places(at => _units[at].ExistsOn(day));
        var ended = Places(at => _units[at].Exists?.Until is { } until && until < day && until.Year == day.Year);
        var whole = Array.FindAll(present, at => _since[at] is not null && _totals[at].At(day) is not null);
        var partly = Array.FindAll(present, at => _since[at] is not null && _totals[at].At(day) is null && _since[at]!.At(day) is not null).ToHashSet();
        var counts = ended.Length == 0 || partly.Count == 0 ? present : [.. present, .. ended];
        roster = [.. counts.Select(at => _units[at])];
        figures = [.. counts.Select(at => _units[at].Exists?.Until < day ? Ended(at, day)
            : partly.Contains(at) ? _since[at]!.At(day)
            : Running(at, day))];
        return ended.Length == 0 || whole.Length == 0 || partly.Count == 0;
    }

    private int[] Places(Predicate<int> holds) => [.. Enumerable.Range(0, _units.Length).Where(at => holds(at))];

    private UsableFigure? Running(int at, LocalDate day) => _totals[at].At(day) ?? AtLeast(_totals[at].Before(day) ?? _since[at]?.Before(day))
        ?? (_cannotFall ? _totals[at].PartOf(day) : null);

    // The total on its last day is final.
    private UsableFigure? Ended(int at, LocalDate day)
    {
        var until = _units[at].Exists!.Until!.Value;
        return _totals[at].At(until) is { } all ? all with { LastDay = day } : AtLeast(_totals[at].Before(until));
    }

    private UsableFigure? AtLeast(UsableFigure? earlier) => _cannotFall && earlier is { Span: { } span } ? earlier with { Span = span.OrMore } : null;

    private static bool BeginsWithinYear(OrgUnit unit, UsableFigure[] figures) =>
        unit.Exists is { } exists && figures.Length > 0
        && exists.From > figures[0].Latest.Period.Year.FirstDay && exists.From <= figures[0].Latest.Period.Year.LastDay;
}
