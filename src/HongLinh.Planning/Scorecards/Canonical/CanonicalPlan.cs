using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>A plan with all its words.</summary>
internal static class CanonicalPlan
{
    // The year follows from the header, the list of all lines from the groups.
    public static CanonicalText Write(this CanonicalText text, Plan plan) => text
        .Write(plan.Header)
        .Each(plan.Groups, static (t, group) => t.Write(group))
        .Write(plan.Prose)
        .Write(plan.Work);

    public static CanonicalText Write(this CanonicalText text, PlanHeader header) => text
        .Write(header.Code)
        .Write(header.Year)
        .Write(header.Issuer)
        .Write(header.Title)
        .Given(header.Number, static (t, number) => t.Write(number))
        .Write(header.Place)
        .Given(header.Date, static (t, date) => t.Write(date))
        .Given(header.Basis, static (t, basis) => t.Write(basis))
        .Given(header.Session, static (t, session) => t.Write(session))
        .Write(header.SignedFor)
        .Write(header.SignedBy)
        .Added(header.FirstYear, static (t, year) => t.Write(year));

    public static CanonicalText Write(this CanonicalText text, DocumentNumber number) => text.Write(number.Number).Write(number.Symbol);

    public static CanonicalText Write(this CanonicalText text, CouncilSession session) => text.Write(session.Term).Write(session.Meeting);

    public static CanonicalText Write(this CanonicalText text, PlanGroup group) => text
        .Write(group.Mark)
        .Write(group.Name)
        .Write(group.Words)
        .Each(group.Lines, static (t, line) => t.Write(line));

    // The indicator is that of the target.
    public static CanonicalText Write(this CanonicalText text, PlanLine line) => text
        .Write(line.Ordinal)
        .Write(line.Target)
        .Write(line.Words)
        .Write(line.Holding)
        .Write(line.Commitment)
        .Optional(line.Aspiration, static (t, target) => t.Write(target))
        .Optional(line.SetBy, static (t, unit) => t.Write(unit))
        .Optional(line.Basis, static (t, basis) => t.Write(basis))
        .Optional(line.Assignment, static (t, assignment) => t.Write(assignment))
        .Optional(line.Phasing, static (t, phasing) => t.Write(phasing))
        .Each(line.ReportingUnits, static (t, unit) => t.Write(unit))
        .Each(line.Baselines, static (t, baseline) => t.Write(baseline))
        .Each(line.Amendments, static (t, amendment) => t.Write(amendment))
        .Write(line.FootnoteMark)
        .Optional(line.Condition, static (t, name) => t.Write(name))
        .Write(line.IsBareNumber)
        .Each(line.Slips, static (t, slip) => t.Write(slip))
        .Added(line.TargetYear, static (t, year) => t.Write(year))
        .Added(line.FirstYear, static (t, year) => t.Write(year));

    public static CanonicalText Write(this CanonicalText text, Phasing phasing) => WriteCase(text.Write(phasing.Kind), phasing);

    public static CanonicalText Write(this CanonicalText text, Assignment assignment) => text
        .Write(assignment.Lead)
        .Each(assignment.Coordinating, static (t, unit) => t.Write(unit))
        .Write(assignment.Reporter);

    public static CanonicalText Write(this CanonicalText text, Baseline baseline) =>
        baseline.IsMove ? text.Write("move").Write(baseline.Period).Write(baseline.Value) : text.Write(baseline.Period).Write(baseline.Value);

    public static CanonicalText Write(this CanonicalText text, Amendment amendment) =>
        text.Write(amendment.From).Write(amendment.Target).Write(amendment.Basis);

    public static CanonicalText Write(this CanonicalText text, WordingSlip slip) => text.Write(slip.Written).Write(slip.Meant);

    public static CanonicalText Write(this CanonicalText text, PlanProse prose) => text
        .Each(prose.Purpose, static (t, words) => t.Write(words))
        .Each(prose.GeneralObjective, static (t, words) => t.Write(words))
        .Each(prose.CommonTasks, static (t, words) => t.Write(words))
        .Each(prose.Footnotes, static (t, note) => t.Write(note))
        .Each(prose.Requests, static (t, request) => t.Write(request))
        .Each(prose.Recipients, static (t, words) => t.Write(words))
        .Each(prose.Frame, static (t, words) => t.Write(words))
        .Each(prose.LeftOut, static (t, left) => t.Write(left));

    public static CanonicalText Write(this CanonicalText text, Footnote note) => text.Write(note.Mark).Write(note.Words);

    public static CanonicalText Write(this CanonicalText text, PlanRequest request) => text
        .Each(request.Of, static (t, unit) => t.Write(unit))
        .Each(request.Words, static (t, words) => t.Write(words));

    public static CanonicalText Write(this CanonicalText text, LeftOut left) => text.Write(left.Words).Write(left.Reason);

    public static CanonicalText Write(this CanonicalText text, PlanWork work) => text
        .Each(work.Tasks, static (t, task) => t.Write(task))
        .Each(work.Duties, static (t, duty) => t.Write(duty));

    public static CanonicalText Write(this CanonicalText text, AssignedTask task) => text
        .Write(task.Code)
        .Write(task.Name)
        .Write(task.Words)
        .Write(task.Assignment)
        .Optional(task.Product, static (t, name) => t.Write(name))
        .Optional(task.Due, static (t, day) => t.Write(day))
        .Optional(task.Rhythm, static (t, rhythm) => t.Write(rhythm))
        .Each(task.Serves, static (t, code) => t.Write(code));

    public static CanonicalText Write(this CanonicalText text, ReportingDuty duty) => text
        .Write(duty.Code)
        .Write(duty.Subject)
        .Write(duty.Reporter)
        .Each(duty.Recipients, static (t, unit) => t.Write(unit))
        .Write(duty.Rhythm)
        .Write(duty.Words);

    private static CanonicalText WriteCase(CanonicalText text, Phasing phasing) => phasing switch
    {
        StandardPhasing => text,
        ProfilePhasing profile => text.Each(profile.Shares, static (t, share) => t.Write(share.ToString())),
        EarlierYearsPhasing earlier =>
            text.Each(earlier.Years, static (t, year) => t.Write(year)).Each(earlier.Shares, static (t, share) => t.Write(share.ToString())),
        _ => throw new UnreachableException($"No canonical text for {phasing}."),
    };
}
