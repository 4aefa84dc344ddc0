using System.Globalization;

namespace HongLinh.Planning;

/// <summary>The work that a plan sets: assigned tasks and duties to report (tổ chức thực hiện).</summary>
public sealed record PlanWork
{
    /// <summary>The tasks that the plan assigns; an appendix may add others.</summary>
    public ValueList<AssignedTask> Tasks { get; init; }

    /// <summary>The duties to report.</summary>
    public ValueList<ReportingDuty> Duties { get; init; }

    /// <summary>How many tasks and duties there are, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tasks.Count} tasks, {Duties.Count} duties");
}
