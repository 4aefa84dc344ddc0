namespace HongLinh.Planning;

/// <summary>Joins the reports on named things over the year: what one report settles stays settled until another contradicts it.</summary>
internal sealed class ItemProgress
{
    private readonly Dictionary<string, (bool IsDone, Observation By)> _settled = new(StringComparer.Ordinal);
    private readonly Target _target;
    private readonly List<Finding> _findings;

    private ItemProgress(Target target, List<Finding> findings)
    {
        _target = target;
        _findings = findings;
    }

    /// <summary>The progress after the last report, or null when there is none.</summary>
    /// <param name="figures">The figures in effect, earliest first.</param>
    /// <param name="target">The things that the plan names.</param>
    /// <param name="findings">Receives a finding where a later report reverses an earlier one.</param>
    public static UsableFigure? Of(IEnumerable<UsableFigure> figures, Target target, List<Finding> findings) =>
        Steps(figures, target, findings).LastOrDefault();

    /// <summary>The progress after each report.</summary>
    /// <param name="figures">The figures in effect, earliest first.</param>
    /// <param name="target">The things that the plan names.</param>
    /// <param name="findings">Receives a finding where a later report reverses an earlier one.</param>
    public static IEnumerable<UsableFigure> Steps(IEnumerable<UsableFigure> figures, Target target, List<Finding> findings)
    {
        var progress = new ItemProgress(target, findings);
        UsableFigure? latest = null;
        foreach (var figure in figures)
        {
            latest = figure.Latest.Reported is ReportedItems items ? progress.Settle(figure.Latest, items)
                : figure.IsSilent && latest is not null ? progress.PassOver(latest, figure)
                : figure;
            yield return latest;
        }
    }

    private UsableFigure Settle(Observation report, ReportedItems items)
    {
        foreach (var (name, isDone) in items.Done.Select(static name => (name, true)).Concat(items.Failed.Select(static name => (name, false))))
        {
            if (_settled.TryGetValue(name, out var before) && before.IsDone != isDone)
            {
                _findings.Add(TargetFigureReading.FindingOf(FindingCode.ItemReversed, report, report.Reported, name, before.By.Period));
            }

            _settled[name] = (isDone, report);
        }

        var done = _settled.Values.Count(static item => item.IsDone);
        // Most things were settled by the same few reports, and to compare those by content is to read all their names.
        var used = _settled.Values.Select(static item => item.By).Append(report).Distinct<Observation>(ReferenceEqualityComparer.Instance).Distinct()
            .OrderBy(static by => by.Period.LastDay).ThenBy(static by => by.ReferenceDate).ThenByDescending(static by => by.Period.FirstDay);
        return new UsableFigure(report, ValueList.From(used), Between(done, _settled.Count - done), FigureGap.None, null);
    }

    // A bare count may have risen since; named things are unchanged, and the rest is unknown in any case.
    private UsableFigure PassOver(UsableFigure before, UsableFigure silent) =>
        before with
        {
            Latest = silent.Latest,
            FirstDay = silent.FirstDay,
            LastDay = silent.LastDay,
            Used = ValueList.From(before.Used.Append(silent.Latest)),
            Span = before.Span is { } span && before.Latest.Reported is not ReportedItems && !before.IsSilent
                ? new Interval(span.Low, span.LowOpen, Between(0, 0).High, false)
                : before.Span,
            Gap = silent.Gap,
        };

    private Interval Between(int done, int failed) => TargetFigureReading.Between(_target, done, failed);
}
