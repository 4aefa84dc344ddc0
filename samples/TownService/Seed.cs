using HongLinh.Planning.Editions;
using HongLinh.Planning.EntityFrameworkCore;
using HongLinh.Planning.Samples.OfficeMonth;
using HongLinh.Planning.Work;
using Microsoft.EntityFrameworkCore;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>Makes the database on the first start: tables, the plan of 2023, the figures that the press published, keys of all units.</summary>
internal static class Seed
{
    /// <summary>Fills an empty database.</summary>
    /// <returns>The new keys, which nobody can read again; empty where the database was there.</returns>
    public static async Task<IReadOnlyList<(string Unit, string Name, string Key)>> RunAsync(TownContext database)
    {
        if (!await database.Database.EnsureCreatedAsync())
        {
            return [];
        }

        // Readers go on while somebody writes. A commit waits for the disk, which is the default and what an acknowledgement stands for.
        await database.Database.ExecuteSqlAsync($"PRAGMA journal_mode=WAL");
        await using var transaction = await database.Database.BeginTransactionAsync();
        var plan = Office.WithWards(Office.Known);
        // The document leaves the day of its month blank, so its work counts from the last one.
        var decided = plan.Header.Date!.Month.ToDateInterval().End;
        var savedAt = decided.AtMidnight().InZoneLeniently(TownClock.Zone).ToInstant();
        await database.SavePlanAsync(plan, basedOn: 0, savedAt);
        await database.SaveWorkRegisterAsync(TownBook.Register, WorkRegister.From(plan, decided).Value, basedOn: 0, savedAt);
        await database.AppendFiguresAsync(TownBook.PlanCode, HongLinh2023.PublishedFigures.Entries);
        var keys = Office.Units.Select(static unit => (unit.Code, Name: unit.Name.Vietnamese, Key: Keys.New(), Role: Keys.Clerk))
            .Prepend((Code: "van-phong", Name: "Văn phòng HĐND và UBND thị xã", Key: Keys.New(), Role: Keys.Office)).ToList();
        database.Keys.AddRange(keys.Select(static key => new UnitKey { Hash = Keys.HashOf(key.Key), Unit = key.Code, Role = key.Role }));
        await database.SaveChangesAsync();
        await transaction.CommitAsync();
        return [.. keys.Select(static key => (key.Code, key.Name, key.Key))];
    }
}
