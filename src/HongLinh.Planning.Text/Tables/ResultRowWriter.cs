namespace HongLinh.Planning.Text;

/// <summary>Writes the rows of one line of a plan: the line itself, and its parts below it.</summary>
internal sealed class ResultRowWriter
{
    private readonly Plan _plan;
    private readonly Language _language;
    private readonly ResultCells _cells;

    public ResultRowWriter(Plan plan, Language language, ResultTableOptions options)
    {
        _plan = plan;
        _language = language;
        _cells = new ResultCells(language, options);
    }

    public IEnumerable<ResultRow> RowsOf(Judgement judgement)
    {
        var evidence = judgement.Explain();
        yield return new ResultRow(evidence, isPart: false, MainCells(evidence));
        foreach (var part in judgement.Target.Parts.Count > 1 ? judgement.Target.Parts : [])
        {
            yield return new ResultRow(evidence, isPart: true, PartCells(part, evidence));
        }

        if (judgement.Line.Aspiration is { } goal && judgement.Aspiration() is { } stretch)
        {
            var name = _language.Of("Phấn đấu: ", "Aspiration: ") + FirstLetter.Small(_language.Of(goal.Indicator.Name));
            var (period, total) = Figures(stretch.Explain());
            // Its verdict stands in the note: those of the column of verdicts are counted.
            yield return new ResultRow(evidence, isPart: true,
                ["", name, _cells.Unit(goal), "", _cells.Plan(goal), period, total, "", "", "", AspirationWriter.State(judgement, _language) ?? "", "", ""]);
        }
    }

    private ValueList<string> MainCells(Evidence evidence)
    {
        var judgement = evidence.Judgement;
        var line = judgement.Line;
        var (period, total) = Figures(evidence);
        var baseline = BaselineOf(evidence);
        return
        [
            NumberText.Digits(line.Ordinal),
            LineWriter.Name(line, _language),
            _cells.Unit(judgement.Target),
            LastYear(judgement.Target, baseline),
            _cells.Plan(judgement.Target),
            period,
            total,
            evidence.Percent is ComputedPercent computed ? _cells.PercentOfPlan(computed.Exact, judgement.Policy) : ResultCells.NotComputed,
            AgainstLastYear(evidence, baseline),
            VerdictWriter.Name(judgement, _language),
            Note(judgement, evidence),
            line.Assignment is { Lead: var lead } ? _language.Of(lead.Name) : "",
            evidence.Used.Count > 0 ? evidence.Used[^1].Remark : "",
        ];
    }

    // Printed tables give no separate verdict for parts of a line.
    private ValueList<string> PartCells(Target part, Evidence evidence)
    {
        var report = evidence.Used.LastOrDefault(used => used.Indicator == part.Indicator.Code);
        var rivals = ValueList.From(evidence.Used.Where(used => used.Indicator == part.Indicator.Code && report?.Period.CoversSameDays(used.Period) == true));
        var figure = report is null ? ResultCells.NotAtHand : Reported(report, part, rivals);
        return ["", "- " + _language.Of(part.Indicator.Name), _cells.Unit(part), "", _cells.Plan(part), figure, "", "", "", "", "", "", ""];
    }

    // A flow has a figure for the period and a total for the year so far; any other indicator has only the figure.
    private (string Period, string Total) Figures(Evidence evidence)
    {
        if (evidence.Target is NotAssessableTarget or AllOfTarget)
        {
            return (ResultCells.NotApplicable, ResultCells.NotApplicable);
        }

        if (evidence.Used.Count == 0)
        {
            var missing = Missing(evidence.Judgement.State);
            return (missing, evidence.Target.AddsUp ? missing : ResultCells.NotComputed);
        }

        var latest = evidence.Used[^1];
        var ofLatest = evidence.Used.Count == 1 ? evidence.Used : OfSameDays(evidence.Used, latest);
        // The last of several reports would be taken for what they come to.
        // The column is for this year, whatever the years before are added to.
        var figure = evidence.OfThisYear is { } exact ? _cells.Figure(exact.Amount, evidence.Target)
            : evidence.Used.Count > 1 && evidence.Judgement.Matched.Span is { } span
                && SpanWriter.InCell(span, evidence.Target, _cells.Amount, _language) is { } joined ? joined
            : Reported(latest, evidence.Target, ofLatest);
        return !evidence.Target.AddsUp ? (figure, ResultCells.NotComputed)
            // What the last ward reported is not the figure of the town.
            : SpanWriter.IsOfUnits(evidence) ? (ResultCells.NotAtHand, figure)
            : latest.Period.StartsWithYear && latest.Period.FirstDay.Month != latest.Period.LastDay.Month ? (ResultCells.NotAtHand, figure)
            : (Reported(latest, evidence.Target, ofLatest), figure);
    }

    private static ValueList<Observation> OfSameDays(ValueList<Observation> used, Observation latest) => ValueList.From(used.Where(report =>
        report.Indicator == latest.Indicator && report.ReportingUnit == latest.ReportingUnit && report.Period.CoversSameDays(latest.Period)));

    // Of reports that contradict each other, the span from the least to the greatest.
    private string Reported(Observation report, Target target, ValueList<Observation> sameDays)
    {
        if (!SpanWriter.AreRivals(sameDays))
        {
            return Reported(report, target);
        }

        var spans = sameDays.Select(static rival => rival.Reported.Values).OfType<Interval>().ToArray();
        return spans.Length == sameDays.Count && spans.Length > 0
            && SpanWriter.InCell(spans.Skip(1).Aggregate(spans[0], static (hull, span) => hull.Around(span)), target, _cells.Amount, _language) is { } hull
                ? hull : string.Join("; ", sameDays.Select(rival => Reported(rival, target)));
    }

    private static string Missing(ReportState state) =>
        state == ReportState.NothingToReport || state == ReportState.NotApplicable ? ResultCells.NotApplicable : ResultCells.NotAtHand;

    // Only the number where the report is in the unit of the target; otherwise with its own unit.
    private string Reported(Observation report, Target target)
    {
        var unit = target.Unit;
        return PlanUnit.Of(report.Reported, target) switch
        {
            ReportedExact exact when unit is not null && InUnit(exact.Value, unit) is { } amount => _cells.Figure(amount, target),
            ReportedBound bound when bound.Bound.Value.Unit.Equals(unit) =>
                $"{TargetPhrases.Comparators.Of(bound.Bound.Comparator, _language)} {_cells.Amount(bound.Bound.Value.Amount)}",
            ReportedGrowth { Rate: ReportedExact rate } when rate.Value.Unit.Equals(unit) => _cells.Figure(rate.Value.Amount, target),
            ReportedShare share => $"{_cells.Amount(share.Part.Amount)}/{_cells.Amount(share.Whole.Amount)}",
            _ => ReportWriter.Of(report.Reported, TargetWriter.IsCounted(target), _language),
        };
    }

    private static decimal? InUnit(Quantity value, Unit unit) => value.ConvertTo(unit).TryPickT0(out var converted, out _) ? converted.Amount : null;

    /// <summary>The figure of last year for the days that the figure covers: a total from January is never compared with a single month.</summary>
    public static Baseline? BaselineOf(Evidence evidence)
    {
        if (evidence.Used.Count == 0 || evidence.Judgement.Line.Baselines.Count == 0)
        {
            return null;
        }

        var covered = evidence.Target.AddsUp ? ReportWriter.Span(evidence.Used) : evidence.Used[^1].Period;
        var yearBefore = covered.OneYearEarlier();
        return evidence.Judgement.Line.StandingBaselines.FirstOrDefault(baseline => baseline.Period.CoversSameDays(yearBefore));
    }

    private string LastYear(Target target, Baseline? baseline) =>
        target.Unit is not { } unit || target is NamedItemsTarget ? ResultCells.NotApplicable
        : baseline is null ? ResultCells.NotAtHand
        : InUnit(baseline.Value, unit) is { } amount ? _cells.Amount(amount)
        : QuantityText.Write(baseline.Value, _language);

    private string AgainstLastYear(Evidence evidence, Baseline? baseline)
    {
        // A growth of 13% over the same months is 113% of them; no other ratio can be computed without last year's figure.
        if (evidence is { Target: GrowthTarget { Against: var against }, Figure: { } growth } && against == GrowthBase.SamePeriodLastYear)
        {
            return _cells.Percent(Fraction.One + growth.InCanonicalUnits);
        }

        return evidence is { Target: LevelTarget or CoverageTarget, OfThisYear: { } figure } && baseline is { Value: var before }
            && before.InCanonicalUnits.Sign > 0 && before.Unit.FactorTo(figure.Unit).IsT0
            ? _cells.Percent(figure.InCanonicalUnits / before.InCanonicalUnits)
            : ResultCells.NotComputed;
    }

    private string Note(Judgement judgement, Evidence evidence)
    {
        var standing = judgement.Latest is { } latest
            ? ReportWriter.Standing(evidence.Maturity ?? latest.Maturity, latest.Period, _plan.Year, _language) : "";
        // "Cả năm, sơ bộ" says already that the figure of the year decided.
        var reason = standing.Length > 0 && !judgement.IsAtBound && VerdictWriter.IsByTheYear(judgement)
            ? SideWriter.Of(judgement, _language) ?? "" : VerdictWriter.Reason(judgement, _language);
        standing += standing.Length > 0 && reason.Length > 0 ? "; " : "";
        var rivals = SpanWriter.AreRivals(evidence.Used) ? _language.Of("; các báo cáo không thống nhất", "; the reports disagree") : "";
        var amended = evidence.Amendment is not { } amendment
            || amendment.Target.Equals(judgement.Line.Target) ? "" : _language.Of("; đã điều chỉnh", "; amended");
        var foreseen = evidence.Used.Count > 0 ? "" : ReportWriter.Foreseen(evidence, evidence.Target, _plan.Year, _language);
        return TermWriter.Note(evidence, _language) + standing + reason + rivals + foreseen + FigureCell.Beyond(evidence, _language) + amended;
    }
}
