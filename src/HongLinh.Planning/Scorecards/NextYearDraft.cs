using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// Drafts the plan of the next year from a scorecard: lines with what was reached as their baselines, targets left open or proposed by a named rule.
/// </summary>
internal sealed class NextYearDraft
{
    private readonly Scorecard _card;
    private readonly PlanYear _next;
    private readonly string _rule;
    private readonly Func<Judgement, Target?>? _propose;
    private readonly List<Finding> _findings = [];

    public NextYearDraft(Scorecard card, string rule, Func<Judgement, Target?>? propose)
    {
        _card = card;
        _next = PlanYear.Of(card.Plan.Year.Number + 1);
        (_rule, _propose) = (rule, propose);
    }

    public Reading<PlanDraft> Draft(ValueList<AssignedTask>? unfinished)
    {
        var draft = PlanDraft.For(_next, _card.Plan.Header.Issuer).With(new PlanWork { Tasks = Tasks(unfinished), Duties = _card.Plan.Work.Duties });
        foreach (var group in _card.Groups)
        {
            var kept = group.Judgements.Where(IsKept).ToArray();
            draft = kept.Length == 0 ? draft : draft.Group(group.Group.Name);
            foreach (var judgement in kept)
            {
                draft = draft.Line(TargetFor(judgement), "", line => Carried(judgement, line));
            }
        }

        return new Reading<PlanDraft>(draft, ValueList.From(_findings));
    }

    // An event that has happened and named things that are all done are not promised again.
    private bool IsKept(Judgement judgement)
    {
        var isDone = judgement.Target.Form is FigureForm.Event or FigureForm.Items
            && (judgement.Verdict == Verdict.Met || judgement.Verdict == Verdict.Exceeded);
        if (isDone)
        {
            Note(FindingCode.NextLineDone, judgement);
        }

        return !isDone;
    }

    private Target TargetFor(Judgement judgement)
    {
        if (_propose?.Invoke(judgement) is { } proposed)
        {
            Note(FindingCode.NextTargetProposed, judgement, _rule, proposed);
            return proposed;
        }

        Note(FindingCode.NextTargetOpen, judgement);
        return NotAssessableTarget.Because(judgement.Target.Indicator, NotAssessableReason.NotSet);
    }

    // Words and decisions of the old year stay behind; who is responsible, who reports and how it spreads over the year go on.
    private PlanLine Carried(Judgement judgement, PlanLine line)
    {
        var old = judgement.Line;
        return line with
        {
            Holding = old.Holding,
            Commitment = old.Commitment,
            SetBy = old.SetBy,
            Assignment = old.Assignment,
            Phasing = line.Target is NotAssessableTarget ? null : old.Phasing,
            ReportingUnits = ValueList.From(old.ReportingUnits.Where(unit => unit.ExistsOn(_next.FirstDay))),
            Condition = old.Condition,
            Baselines = BaselinesOf(judgement),
        };
    }

    private ValueList<Baseline> BaselinesOf(Judgement judgement)
    {
        if (judgement.Matched.Found is not { } found || judgement.Target.Form is not (FigureForm.Amount or FigureForm.Move))
        {
            NoteMissing(judgement);
            return [];
        }

        var unit = judgement.Target.Indicator.Unit;
        var levels = found.Series.Standing.Append(found.Chosen).Select(figure => (Figure: figure, Level: LevelOf(judgement, figure, unit)))
            .Where(static one => one.Level is not null).ToArray();
        var baselines = levels.Where(static one => one.Figure.Used.Count == 1).Select(one => Baseline.Of(one.Figure.Latest.Period, one.Level!.Value)).ToList();
        // The months that were added up give the total of the year.
        if (found.CoversYearEnd && LevelOf(judgement, found.Chosen, unit) is { } result)
        {
            baselines.Add(Baseline.Of(ReportingPeriod.WholeYear(_card.Plan.Year), result));
            if (judgement.Maturity is { } maturity && maturity != Maturity.Official)
            {
                Note(FindingCode.NextResultNotFinal, judgement, result);
            }
        }
        else
        {
            NoteMissing(judgement);
        }

        return ValueList.From(baselines.DistinctBy(static baseline => (baseline.Period.FirstDay, baseline.Period.LastDay)));
    }

    // A growth is compared with levels again, so only the level behind it is of use.
    private static Quantity? LevelOf(Judgement judgement, UsableFigure figure, Unit unit)
    {
        var level = judgement.Target.Form == FigureForm.Amount ? figure : figure.Origin;
        return level is { Span: { IsExact: true, Low: { } value } } && (value / unit.Factor).TryToDecimal(out var amount) ? unit.Of(amount) : null;
    }

    private void NoteMissing(Judgement judgement)
    {
        if (judgement.Target.Form is FigureForm.Amount or FigureForm.Move)
        {
            Note(FindingCode.NextResultMissing, judgement);
        }
    }

    // What recurs goes on without the last day of the old year. Of the rest, only a review of the work knows what is not done.
    private ValueList<AssignedTask> Tasks(ValueList<AssignedTask>? unfinished)
    {
        var tasks = _card.Plan.Work.Tasks;
        var once = tasks.Count(static task => task.Rhythm is null);
        if (unfinished is null && once > 0)
        {
            _findings.Add(Finding.Of(FindingCode.NextWorkUnknown, Place.Whole(_card.Plan.Header.Code), "", once));
        }

        var recurring = tasks.Where(static task => task.Rhythm is not null).Select(static task => task with { Due = null });
        return ValueList.From(recurring.Concat(unfinished ?? []).DistinctBy(static task => task.Code));
    }

    private void Note(FindingCode code, Judgement judgement, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add(Finding.Of(code, PlanCheck.PlaceOf(judgement.Line), judgement.Line.Words.Words, details));
}
