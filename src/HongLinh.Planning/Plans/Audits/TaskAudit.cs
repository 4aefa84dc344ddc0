namespace HongLinh.Planning;

/// <summary>Checks the tasks of a plan: who is to do them.</summary>
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
