using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Writes the obligations of a plan: figures of its lines, reports of its duties, products of its tasks.</summary>
internal sealed class ObligationWriter
{
    private readonly Plan _plan;
    private readonly ObligationRules _rules;
    private readonly LogView _view;
    private readonly ValueList<Submission> _submissions;
    private readonly FigureArrivals _arrivals;

    public ObligationWriter(Plan plan, ObligationRules rules, (LogView View, ValueList<Submission> Submissions) known, FigureArrivals arrivals)
    {
        _plan = plan;
        _rules = rules;
        (_view, _submissions) = known;
        _arrivals = arrivals;
    }

    // A unit that no longer exists owes nothing more.
    public ValueList<Obligation> Write() => ValueList.From(Figures().Concat(Reports()).Concat(Products())
        .Where(static obligation => obligation.Reporter.ExistsOn(obligation.Window.End))
        .OrderBy(static obligation => obligation.Window.End));

    private IEnumerable<Obligation> Figures() =>
        from owed in Reporters()
        from period in PeriodsOf(owed.Indicator.Cycle)
        let subject = new Subject(ObligationKind.Figure, owed.Indicator.Code.Text, owed.Indicator.Name, owed.Reporter)
        select Due(subject, period, _arrivals.Of(owed.Indicator, period)) into due
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

    // The product of a task with a due date, or what was done where it names no product, is owed on that day, whatever the regime says.
    private IEnumerable<Obligation> Products() =>
        from task in _plan.Work.Tasks
        where task.Due is not null
        let period = ReportingPeriod.Month(PlanYear.Holding(task.Due!.Value), task.Due!.Value.Month)
        let subject = new Subject(ObligationKind.Product, task.Code, task.Product ?? task.Name, task.Assignment.Reporter)
        select DueOn(subject, period, task.Due!.Value, SubmissionOf(task.Code, task.Assignment.Reporter, period));

    // Where several reports end in one month, merging keeps the one that began first.
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

        var isRuled = _rules.Regime.DueFor(period, _rules.Level, _rules.Calendar).TryPickT0(out var due, out var silence);
        if (!isRuled && silence == NoRuleReason.LevelAbolished)
        {
            return null;
        }

        var deadline = isRuled ? due.Deadline : null;
        var extension = _rules.Extensions.LastOrDefault(granted => granted.Reporter == subject.Reporter.Code && granted.Period == period);
        return Written(subject, period, window, submittedAt) with
        {
            Deadline = deadline,
            Extension = extension,
            LastDay = Later(extension?.Until, deadline?.Day),
            State = StateOf(window, LastDays(extension, deadline), deadline is not null || extension is not null, submittedAt),
        };
    }

    // The earliest and the latest possible deadline: open-ended while it may move over days off that are not known yet.
    private (LocalDate? Earliest, LocalDate? Latest) LastDays(Extension? extension, Deadline? deadline)
    {
        var (earliest, latest) = deadline is null ? (null, null)
            : deadline.Knowledge != CalendarKnowledge.NotKnownYet ? (deadline.Adjusted, deadline.Adjusted)
            : (_rules.Regime.Roll != RollRule.Preceding ? deadline.Nominal : null, _rules.Regime.Roll == RollRule.Preceding ? deadline.Nominal : null);
        return (Later(extension?.Until, earliest), Later(extension?.Until, latest));
    }

    // An extension never shortens a term.
    private static LocalDate? Later(LocalDate? extension, LocalDate? deadline) =>
        extension is { } granted && deadline is { } due ? LocalDate.Max(granted, due) : extension ?? deadline;

    private Obligation DueOn(Subject subject, ReportingPeriod period, LocalDate day, Instant? submittedAt)
    {
        var window = new DateInterval(LocalDate.Min(period.FirstDay, day), day);
        return Written(subject, period, window, submittedAt) with { LastDay = day, State = StateOf(window, (day, day), isRuled: true, submittedAt) };
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

    private ObligationState StateOf(DateInterval window, (LocalDate? Earliest, LocalDate? Latest) lastDay, bool isRuled, Instant? submittedAt)
    {
        Instant? certain = lastDay.Earliest is { } first ? EndOf(first) : null;
        Instant? over = lastDay.Latest is { } last ? EndOf(last) : null;
        if (submittedAt is { } at)
        {
            return at < certain ? ObligationState.SubmittedOnTime : at >= over ? ObligationState.SubmittedLate : ObligationState.Submitted;
        }

        return _view.KnownAt >= over ? ObligationState.Overdue
            : _view.KnownAt < EndOf(window.End) ? ObligationState.NotDue
            : isRuled ? ObligationState.Awaited
            : ObligationState.NoDeadline;
    }

    private Instant EndOf(LocalDate day) => day.EndIn(_rules.Zone);

    private Instant? SubmissionOf(string subject, OrgUnit reporter, ReportingPeriod period)
    {
        var first = _submissions
            .Where(submission => submission.Subject == subject && submission.Reporter == reporter.Code
                && submission.Period.LastDay == period.LastDay && submission.At <= _view.KnownAt && !(submission.ReturnedAt <= _view.KnownAt))
            .MinBy(static submission => submission.At);
        return first?.At;
    }

    private sealed record Subject(ObligationKind Kind, string Code, BilingualName Name, OrgUnit Reporter);
}
