namespace HongLinh.Planning;

/// <summary>The reports that count for a plan on a day, by indicator, each kept in the order in which it became known.</summary>
/// <remarks>Lines read from it; rules do too, where every known report is in it.</remarks>
internal sealed class PlanReports : IReportBook
{
    private readonly PreparedPlan _plan;
    private readonly Observation[] _sorted;

    // For each indicator, the end of its reports; they start where those of the indicator before end.
    private readonly int[] _ends;

    private PlanReports(PreparedPlan plan, Observation[] sorted, int[] ends)
    {
        _plan = plan;
        _sorted = sorted;
        _ends = ends;
    }

    public int Count => _ends.Length;

    /// <summary>Sorts reports by indicator.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reports">The reports, earliest known first.</param>
    /// <param name="places">For each report, the place of its indicator; below 0 where the report does not count.</param>
    public static PlanReports Sorted(PreparedPlan plan, ReadOnlySpan<Observation> reports, ReadOnlySpan<int> places)
    {
        var ends = new int[plan.IndicatorCount];
        var count = 0;
        foreach (var place in places)
        {
            if (place >= 0)
            {
                ends[place]++;
                count++;
            }
        }

        for (int place = 0, end = 0; place < ends.Length; place++)
        {
            (ends[place], end) = (end, end + ends[place]);
        }

        var sorted = new Observation[count];
        for (var i = 0; i < reports.Length; i++)
        {
            if (places[i] >= 0)
            {
                sorted[ends[places[i]]++] = reports[i];
            }
        }

        return new PlanReports(plan, sorted, ends);
    }

    /// <summary>The place of an indicator of the plan, whether or not it has reports; figures of other units are not kept here.</summary>
    public int PlaceOf(IndicatorCode indicator, string unit) =>
        unit.Length == 0 || unit == _plan.Plan.Header.Issuer.Code ? _plan.PlaceOf(indicator) : -1;

    public ReadOnlySpan<Observation> At(int place) => MemoryAt(place).Span;

    public ReadOnlyMemory<Observation> MemoryAt(int place)
    {
        var start = place == 0 ? 0 : _ends[place - 1];
        return _sorted.AsMemory(start, _ends[place] - start);
    }

    /// <summary>The same reports with one more, the last to become known.</summary>
    public PlanReports With(Observation report, int place)
    {
        var at = _ends[place];
        var ends = _ends.AsSpan().ToArray();
        for (var later = place; later < ends.Length; later++)
        {
            ends[later]++;
        }

        return new PlanReports(_plan, [.. _sorted.AsSpan(0, at), report, .. _sorted.AsSpan(at)], ends);
    }
}
