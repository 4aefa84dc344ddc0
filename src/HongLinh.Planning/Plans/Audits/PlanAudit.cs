namespace HongLinh.Planning;

/// <summary>
/// Checks a plan before it is adopted: targets that contradict each other or promise nothing, missing names and dates (rà soát kế hoạch).
/// </summary>
public static class PlanAudit
{
    /// <summary>Everything a planning official should settle before the plan is adopted.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>
    /// The findings of <see cref="Plan.Create"/> on the plan as it is, then each line on its own, then lines of one
    /// indicator compared with each other (each with the forty before it), then the tasks, then the names. Lines that were left out when the plan
    /// was made are not checked.
    /// </returns>
    public static ValueList<Finding> Check(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var known = new PlanCheck(plan.Header);
        foreach (var group in plan.Groups)
        {
            _ = known.Keep(group);
        }

        known.NoteUnassigned(plan);
        var notes = new AuditNotes(plan.Header);
        foreach (var line in plan.Lines)
        {
            new LineAudit(line, notes).Run();
        }

        new PairAudit(plan, notes).Run();
        TaskAudit.Run(plan.Work, notes);
        NameAudit.Run(plan, notes);
        return ValueList.From(known.Findings.Concat(notes.Findings));
    }
}
