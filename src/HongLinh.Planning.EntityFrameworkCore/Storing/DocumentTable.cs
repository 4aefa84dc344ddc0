using System.Globalization;
using System.Text.Json;
using HongLinh.Planning.Json;
using HongLinh.Planning.Work;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>The versions of one kind of document.</summary>
/// <param name="kind">The kind, as the column holds it.</param>
/// <param name="write">Writes the document.</param>
/// <param name="read">Reads it.</param>
internal sealed class DocumentTable<T>(string kind, Func<T, string> write, Func<string, Reading<T>> read)
    where T : class
{
    /// <summary>Saves a version after another one.</summary>
    /// <returns>The number of the version; that of the stored one where the very same change was saved before.</returns>
    public async Task<int> SaveAsync(DbContext context, (string Code, T Value) given, int basedOn, Instant savedAt, CancellationToken cancel)
    {
        Guard.RequireReady<DocumentRow>(context);
        Guard.RequireNothingPending(context);
        Guard.RequireCode(given.Code);
        ArgumentOutOfRangeException.ThrowIfNegative(basedOn);
        var row = new DocumentRow
        {
            Kind = kind,
            Code = given.Code,
            Version = basedOn + 1,
            SavedAt = Guard.RequireStorable(savedAt, nameof(savedAt)),
            Document = write(given.Value),
        };
        var latest = await LatestAsync(context, given.Code, cancel).ConfigureAwait(false);
        if (latest < basedOn)
        {
            throw new ArgumentOutOfRangeException(nameof(basedOn), basedOn, string.Create(
                CultureInfo.InvariantCulture, $"'{given.Code}' has no version {basedOn} to be based on; the latest is {latest}, 0 being that of a new one."));
        }

        return latest == basedOn && await InsertedAsync(context, row, cancel).ConfigureAwait(false)
            ? row.Version
            : await SavedBeforeAsync(context, row, cancel).ConfigureAwait(false);
    }

    /// <summary>The latest version, or the latest that was saved by the end of a day in Vietnam; null when there is none.</summary>
    public async Task<StoredDocument<T>?> LoadAsync(DbContext context, string code, LocalDate? asOf, CancellationToken cancel)
    {
        Guard.RequireReady<DocumentRow>(context);
        Guard.RequireCode(code);
        var versions = VersionsOf(context, code);
        if (asOf is { } day)
        {
            var end = Guard.EndOf(day);
            versions = versions.Where(row => row.SavedAt < end);
        }

        var found = await versions.OrderByDescending(static row => row.Version).FirstOrDefaultAsync(cancel).ConfigureAwait(false);
        return found is null ? null : new StoredDocument<T>(Read(found), found.Version, found.SavedAt);
    }

    private IQueryable<DocumentRow> VersionsOf(DbContext context, string code) =>
        context.Set<DocumentRow>().AsNoTracking().Where(row => row.Kind == kind && row.Code == code);

    private async Task<int> LatestAsync(DbContext context, string code, CancellationToken cancel) =>
        await VersionsOf(context, code).MaxAsync(static row => (int?)row.Version, cancel).ConfigureAwait(false) ?? 0;

    // False when another context saved this version first.
    private async Task<bool> InsertedAsync(DbContext context, DocumentRow row, CancellationToken cancel)
    {
        try
        {
            context.Add(row);
            await context.SaveChangesAsync(cancel).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException)
        {
            if (await LatestAsync(context, row.Code, cancel).ConfigureAwait(false) < row.Version)
            {
                throw;
            }

            return false;
        }
        finally
        {
            context.Entry(row).State = EntityState.Detached;
        }
    }

    private async Task<int> SavedBeforeAsync(DbContext context, DocumentRow row, CancellationToken cancel)
    {
        var stored = await VersionsOf(context, row.Code).SingleAsync(other => other.Version == row.Version, cancel).ConfigureAwait(false);
        return Read(stored).Value.Equals(Read(row).Value)
            ? row.Version
            : throw new DbUpdateConcurrencyException(string.Create(CultureInfo.InvariantCulture,
                $"'{row.Code}' was changed meanwhile: this change is based on version {row.Version - 1}, and another version {row.Version} was saved. "
                    + $"Load the latest version, make the change again and save it based on that."));
    }

    private Reading<T> Read(DocumentRow row)
    {
        try
        {
            return read(row.Document);
        }
        catch (JsonException unreadable)
        {
            throw Guard.Unreadable(
                Tables.Documents, string.Create(CultureInfo.InvariantCulture, $"({row.Kind}, {row.Code}, {row.Version})"), unreadable);
        }
    }
}
