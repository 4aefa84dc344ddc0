using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>Refuses whatever would change or remove a row of an append-only table, before it reaches the database.</summary>
/// <remarks>Safe to share: it keeps no state.</remarks>
internal sealed class AppendOnlyInterceptor : DbCommandInterceptor, ISaveChangesInterceptor
{
    public static AppendOnlyInterceptor Instance { get; } = new();

    InterceptionResult<int> ISaveChangesInterceptor.SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context);
        return result;
    }

    ValueTask<InterceptionResult<int>> ISaveChangesInterceptor.SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken)
    {
        Check(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Checked(command, result);

    public override InterceptionResult<int> NonQueryExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Checked(command, result);

    public override InterceptionResult<object> ScalarExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Checked(command, result);

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Checked(command, result));

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Checked(command, result));

    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) =>
        ValueTask.FromResult(Checked(command, result));

    private static void Check(DbContext? context)
    {
        foreach (var entry in context?.ChangeTracker.Entries() ?? [])
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted && Tables.Holds(entry.Entity))
            {
                throw Refused(entry.State == EntityState.Deleted ? "DELETE" : "UPDATE", entry.Metadata.GetTableName() ?? entry.Metadata.ShortName());
            }
        }
    }

    private static T Checked<T>(DbCommand command, T result) =>
        SqlChange.In(command.CommandText) is { } change ? throw Refused(change.Verb, change.Table) : result;

    private static InvalidOperationException Refused(string verb, string table) => new(
        $"{verb} of {table} is refused: its rows are never changed or removed. Append a correction, or save a further version, instead.");
}
