namespace HongLinh.Planning.Work;

/// <summary>Reads from the log of work which reports and products were delivered, for the book of what is owed.</summary>
internal static class Deliveries
{
    /// <summary>The submissions for one piece of work; none where no obligation could be its own.</summary>
    /// <param name="item">The work.</param>
    /// <param name="entries">The entries about it that count.</param>
    public static IEnumerable<Submission> Of(WorkItem item, List<WorkEntry> entries)
    {
        if (PeriodOf(item) is not { } period)
        {
            return [];
        }

        var (delivered, isDone) = (new List<Submission>(), false);
        foreach (var entry in entries.OrderBy(static entry => entry.On).ThenBy(static entry => entry.RecordedAt))
        {
            if (entry.Kind == WorkEntryKind.Returned)
            {
                // What had been returned before is returned since then.
                delivered = [.. delivered.Select(one => one with { ReturnedAt = one.ReturnedAt ?? entry.RecordedAt })];
                isDone = false;
                continue;
            }

            isDone |= entry.SaysDone && !(entry.DoneOn > entry.On) && !(entry.Percent < 100m);
            if (isDone && entry is { Number.Number.Length: > 0, Dated: not null })
            {
                delivered.Add(new Submission { Subject = SubjectOf(item), Reporter = item.Assignment.Reporter.Code, Period = period, At = entry.RecordedAt });
            }
        }

        return delivered;
    }

    // A task is owed for the month of its first deadline, an occurrence for its own period.
    private static ReportingPeriod? PeriodOf(WorkItem item) => item.Kind == WorkKind.Occurrence ? item.Period
        : item.Kind == WorkKind.Task && item.Due is { } due ? ReportingPeriod.Month(PlanYear.Holding(due), due.Month)
        : null;

    private static string SubjectOf(WorkItem item) => item.Period is { } period && item.Code.EndsWith($"/{period}", StringComparison.Ordinal)
        ? item.Code[..^$"/{period}".Length] : item.Code;
}
