using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>Appends entries to a table and reads them back; the two logs differ in what they give to it.</summary>
internal abstract class EntryTable<TRow, TEntry>
    where TRow : EntryRow
    where TEntry : notnull
{
    // Small enough for the parameters of one command on every provider.
    private const int KeysAtOnce = 500;

    /// <summary>Enters what is not on record yet, all of it or nothing.</summary>
    /// <returns>How many entries are new.</returns>
    public async Task<int> AppendAsync(DbContext context, string book, IEnumerable<TEntry> entries, CancellationToken cancel)
    {
        Guard.RequireReady<TRow>(context);
        Guard.RequireNothingPending(context);
        Guard.RequireCode(book);
        var sent = Distinct(book, entries);
        var known = await KnownAsync(context, book, sent, cancel).ConfigureAwait(false);
        while (sent.FindAll(row => !known.Contains(row.Key)) is { Count: > 0 } fresh)
        {
            try
            {
                context.AddRange(fresh);
                await context.SaveChangesAsync(cancel).ConfigureAwait(false);
                return fresh.Count;
            }
            catch (DbUpdateException)
            {
                var before = known.Count;
                known = await KnownAsync(context, book, sent, cancel).ConfigureAwait(false);
                // Another context was first with the same entry; where none was, the failure is of another kind.
                if (known.Count == before)
                {
                    throw;
                }
            }
            finally
            {
                Detach(context, fresh);
            }
        }

        return 0;
    }

    /// <summary>The entries of a book that were recorded by the end of a day in Vietnam, in the order of entering.</summary>
    public async Task<List<TEntry>> LoadAsync(DbContext context, string book, LocalDate asOf, CancellationToken cancel)
    {
        Guard.RequireReady<TRow>(context);
        Guard.RequireCode(book);
        var rows = await KnownBy(context, book, asOf).ToListAsync(cancel).ConfigureAwait(false);
        return rows.ConvertAll(row => Entry(row.Id, row.Document));
    }

    /// <summary>What identifies an entry.</summary>
    protected abstract string[] KeyOf(TEntry entry);

    /// <summary>The row of an entry, with its document.</summary>
    protected abstract TRow RowOf(string book, TEntry entry);

    /// <summary>A log of one entry as a document.</summary>
    protected abstract string Write(TEntry entry);

    /// <summary>The entry of such a document.</summary>
    protected abstract TEntry Read(string document);

    private static IQueryable<StoredText> KnownBy(DbContext context, string book, LocalDate asOf)
    {
        var end = Guard.EndOf(asOf);
        return context.Set<TRow>().AsNoTracking().Where(row => row.Book == book && row.RecordedAt < end)
            .OrderBy(static row => row.Id).Select(static row => new StoredText(row.Id, row.Document));
    }

    // The entries as the document gives them back, because only that can be compared with what is on record.
    private List<TRow> Distinct(string book, IEnumerable<TEntry> entries)
    {
        var rows = new Dictionary<string, (TRow Row, TEntry Entry)>(StringComparer.Ordinal);
        foreach (var given in entries)
        {
            ArgumentNullException.ThrowIfNull(given, nameof(entries));
            var entry = Read(Write(given));
            var row = RowOf(book, entry);
            if (!rows.TryAdd(row.Key, (row, entry)) && !rows[row.Key].Entry.Equals(entry))
            {
                throw Conflict(rows[row.Key].Row.Document, row.Document, entry);
            }
        }

        return [.. rows.Values.Select(static row => row.Row)];
    }

    // Which of the keys are on record already, each with the very entry that was sent.
    private async Task<HashSet<string>> KnownAsync(DbContext context, string book, List<TRow> sent, CancellationToken cancel)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var chunk in sent.Chunk(KeysAtOnce))
        {
            var keys = Array.ConvertAll(chunk, static row => row.Key);
            var stored = await context.Set<TRow>().AsNoTracking().Where(row => row.Book == book && keys.Contains(row.Key))
                .Select(static row => new { row.Id, row.Key, row.Document }).ToListAsync(cancel).ConfigureAwait(false);
            foreach (var row in stored)
            {
                var document = Array.Find(chunk, one => one.Key == row.Key)!.Document;
                var entry = Read(document);
                known.Add(Entry(row.Id, row.Document).Equals(entry) ? row.Key : throw Conflict(row.Document, document, entry));
            }
        }

        return known;
    }

    private EntryConflictException Conflict(string stored, string sent, TEntry entry) =>
        new(EntryKey.Text(KeyOf(entry)), stored, sent);

    private TEntry Entry(long id, string document)
    {
        try
        {
            return Read(document);
        }
        catch (JsonException unreadable)
        {
            throw Guard.Unreadable(Tables.NameOf<TRow>(), id.ToString(CultureInfo.InvariantCulture), unreadable);
        }
    }

    // They are never changed, so nothing is gained by keeping them in the context of the caller.
    private static void Detach(DbContext context, List<TRow> rows)
    {
        foreach (var row in rows)
        {
            context.Entry(row).State = EntityState.Detached;
        }
    }

    private sealed record StoredText(long Id, string Document);
}
