using HongLinh.Planning.Json;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>The reports of a plan.</summary>
internal sealed class FigureTable : EntryTable<FigureRow, Observation>
{
    public static FigureTable Instance { get; } = new();

    protected override string[] KeyOf(Observation entry) => EntryKey.Of(entry);

    protected override FigureRow RowOf(string book, Observation entry) => new()
    {
        Book = book,
        Key = EntryKey.Hash(EntryKey.Of(entry)),
        RecordedAt = Guard.RequireStorable(entry.RecordedAt, nameof(entry.RecordedAt)),
        Document = Write(entry),
        Indicator = entry.Indicator,
        Period = entry.Period,
        ReportingUnit = entry.ReportingUnit,
        ReferenceDate = entry.ReferenceDate,
    };

    protected override string Write(Observation entry) => PlanningJson.WriteLog(ObservationLog.Empty.Append(entry));

    protected override Observation Read(string document) => PlanningJson.ReadLog(document).Entries[0];
}
