using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Writes the obligations of a plan: figures of its lines, reports of its duties, products of its tasks.</summary>
internal sealed class ObligationWriter
{
    private readonly Plan _plan;
    private readonly ObligationRules _rules;
    private readonly LogView _view;
    private readonly ILookup<IndicatorCode, Observation> _figures;
    private readonly ValueList<Submission> _submissions;

    public ObligationWriter(Plan plan, ObligationRules rules, LogView view, ValueList<Submission> submissions)
    {
        _plan = plan;
        _rules = rules;
        _view = view;
        // As when the plan is judged: what is about another unit answers for nothing here.
        _figures = view.Observations
            .Where(observation => observation.ReportingUnit.Length == 0 || observation.ReportingUnit == plan.Header.Issuer.Code)
            .ToLookup(static observation => observation.Indicator);
        _submissions = submissions;
    }

    public ValueList<Obligation> Write() =>
        ValueList.From(Figures().Concat(Reports()).Concat(Products()).OrderBy(static obligation => obligation.Window.End));

    private IEnumerable<Obligation> Figures() =>
        from owed in Reporters()
        from period in PeriodsOf(owed.Indicator.Cycle)
        let subject = new Subject(ObligationKind.Figure, owed.Indicator.Code.Text, owed.Indicator.Name, owed.Reporter)
        select Due(subject, period, FigureIn(owed.Indicator, period)) into due
        where due is not null
        select due;

    // Several targets may need one indicator; a unit reports its figure once for all of them.
    private IEnumerable<(Indicator Indicator, OrgUnit Reporter)> Reporters() => (
        from line in _plan.Lines
        where line.Target.Form != FigureForm.None
        from indicator in line.Target.Needs
        select (Indicator: indicator, Reporter: line.Assignment?.Reporter ?? _rules.DefaultReporter))
        .DistinctBy(static owed => (owed.Indicator.Code, owed.Reporter));

    private IEnumerable<Obligation> Reports() =>
        from duty in _plan.Work.Duties
        where duty.Rhythm == DutyRhythm.Monthly
        from period in PeriodsOf(ReportingCycle.Month)
        select Due(new Subject(ObligationKind.Report, duty.Code, duty.Subject, duty.Reporter), period, SubmissionOf(duty.Code, duty.Reporter, period)) into due
        where due is not null
        select due;

    // A task with a day of its own owes its product that day, whatever the regime says.
    private IEnumerable<Obligation> Products() =>
        from task in _plan.Work.Tasks
        where task.State == TaskState.Open && task.Product is not null && task.Due is not null
        let period = ReportingPeriod.Month(PlanYear.Of(task.Due!.Value.Year), task.Due!.Value.Month)
        let subject = new Subject(ObligationKind.Product, task.Code, task.Product!, task.Assignment.Reporter)
        select DueOn(subject, period, task.Due!.Value, SubmissionOf(task.Code, task.Assignment.Reporter, period));

    // Where several reports end in one month, merging leaves the one that began first.
    private IEnumerable<ReportingPeriod> PeriodsOf(ReportingCycle cycle)
    {
        var own = ReportingPeriod.AllOf(_plan.Year, cycle);
        return _rules.Merge == MergePolicy.None ? own : own.Select(LongestEndingWith);
    }

    private ReportingPeriod LongestEndingWith(ReportingPeriod period) =>
        _rules.Regime.Windows
            .SelectMany(rule => ReportingPeriod.AllOf(_plan.Year, rule.Cycle))
            .Where(candidate => candidate.LastDay == period.LastDay)
            .Append(period)
            .MinBy(static candidate => candidate.FirstDay)!;

    private Obligation? Due(Subject subject, ReportingPeriod period, Instant? submittedAt)
    {
        if (!_rules.Regime.WindowOf(period).TryPickT0(out var window, out _))
        {
            return null;
        }

        var deadline = _rules.Regime.DueFor(period, _rules.Level, _rules.Calendar).TryPickT0(out var due, out _) ? due.Deadline : null;
        var extension = _rules.Extensions.LastOrDefault(granted => granted.Reporter == subject.Reporter.Code && granted.Period == period);
        // Days off that are not known yet prove nobody late.
        var known = deadline?.Knowledge == CalendarKnowledge.NotKnownYet ? null : deadline?.Adjusted;
        return Written(subject, period, window, submittedAt) with
        {
            Deadline = deadline,
            Extension = extension,
            LastDay = Later(extension?.Until, deadline?.Day),
            State = StateOf(window, Later(extension?.Until, known), submittedAt),
        };
    }

    // An extension never shortens a term.
    private static LocalDate? Later(LocalDate? extension, LocalDate? deadline) =>
        extension is { } granted && deadline is { } due ? LocalDate.Max(granted, due) : extension ?? deadline;

    private Obligation DueOn(Subject subject, ReportingPeriod period, LocalDate day, Instant? submittedAt)
    {
        var window = new DateInterval(LocalDate.Min(period.FirstDay, day), day);
        return Written(subject, period, window, submittedAt) with { LastDay = day, State = StateOf(window, day, submittedAt) };
    }

    private static Obligation Written(Subject subject, ReportingPeriod period, DateInterval window, Instant? submittedAt) => new()
    {
        Kind = subject.Kind,
        Subject = subject.Code,
        Name = subject.Name,
        Reporter = subject.Reporter,
        Period = period,
        Window = window,
        State = ObligationState.NotDue,
        SubmittedAt = submittedAt,
    };

    private ObligationState StateOf(DateInterval window, LocalDate? lastDay, Instant? submittedAt)
    {
        Instant? end = lastDay is { } day ? EndOf(day) : null;
        if (submittedAt is { } at)
        {
            return end is null || at < end ? ObligationState.SubmittedOnTime : ObligationState.SubmittedLate;
        }

        return _view.KnownAt >= end ? ObligationState.Overdue
            : _view.KnownAt >= EndOf(window.End) ? ObligationState.Awaited
            : ObligationState.NotDue;
    }

    private Instant EndOf(LocalDate day) => day.PlusDays(1).AtStartOfDayInZone(_rules.Zone).ToInstant();

    // A figure that ends with the period answers for it when it covers the period or is a running total; of what does not
    // add up the last day is all that counts. "Still counting" answers for nothing.
    private Instant? FigureIn(Indicator indicator, ReportingPeriod period)
    {
        var answer = _figures[indicator.Code].FirstOrDefault(observation =>
            observation.Period.LastDay == period.LastDay
            && (indicator.OverTime != OverTime.Flow || observation.Period.StartsWithYear || observation.Period.Contains(period))
            && !(observation.Reported is ReportedAbsence absence && absence.Reason == AbsenceReason.NotYetCounted));
        return answer?.RecordedAt;
    }

    private Instant? SubmissionOf(string subject, OrgUnit reporter, ReportingPeriod period)
    {
        var first = _submissions
            .Where(submission => submission.Subject == subject && submission.Reporter == reporter.Code
                && submission.Period.LastDay == period.LastDay && submission.At <= _view.KnownAt)
            .MinBy(static submission => submission.At);
        return first?.At;
    }

    private sealed record Subject(ObligationKind Kind, string Code, BilingualName Name, OrgUnit Reporter);
}
