namespace HongLinh.Planning;

/// <summary>Checks who is assigned to the tasks of a plan.</summary>
internal static class TaskAudit
{
    public static void Run(PlanWork work, AuditNotes notes)
    {
        foreach (var task in work.Tasks)
        {
            notes.CheckUnits(task.Assignment, Place.Task(task.Code), task.Words.Words);
        }
    }
}
