using System.Globalization;
using HongLinh.Planning.Text;
using NodaTime.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of one task of a plan; facts that the plan does not state are null.</summary>
internal sealed record TaskShape(
    string Words, string Lead, IReadOnlyList<string> Coordinating, string? Due, string? Cycle, string? Product, IReadOnlyList<string> Serves,
    int Start, int Length, string Place)
{
    public static TaskShape Of(AssignedTask task, PlanReading reading)
    {
        var span = reading.SpanOf(task);
        return new TaskShape(
            task.Name.Vietnamese, task.Assignment.Lead.Name.Vietnamese, [.. task.Assignment.Coordinating.Select(static unit => unit.Name.Vietnamese)],
            task.Due is { } due ? LocalDatePattern.Iso.Format(due) : null, task.Rhythm?.Code, task.Product?.Vietnamese,
            [.. task.Serves.Select(static code => code.Text)], span.Start, span.Length, reading.LocationOf(span));
    }
}
