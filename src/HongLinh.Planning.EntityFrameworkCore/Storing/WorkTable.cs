using HongLinh.Planning.Json;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>What was recorded about the work of a register.</summary>
internal sealed class WorkTable : EntryTable<WorkRow, WorkEntry>
{
    public static WorkTable Instance { get; } = new();

    protected override string[] KeyOf(WorkEntry entry) => EntryKey.Of(entry);

    protected override WorkRow RowOf(string book, WorkEntry entry) => new()
    {
        Book = book,
        Key = EntryKey.Hash(EntryKey.Of(entry)),
        RecordedAt = Guard.RequireStorable(entry.RecordedAt, nameof(entry.RecordedAt)),
        Document = Write(entry),
        Task = entry.Task,
        Kind = entry.Kind,
        On = entry.On,
    };

    protected override string Write(WorkEntry entry) => PlanningJson.WriteWorkLog(WorkLog.Empty.Append(entry));

    protected override WorkEntry Read(string document) => PlanningJson.ReadWorkLog(document).Entries[0];
}
