using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>What every call asks of its context and its arguments.</summary>
internal static class Guard
{
    /// <summary>The model has the table.</summary>
    public static void RequireReady<TRow>(DbContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Model.FindEntityType(typeof(TRow)) is null)
        {
            throw new InvalidOperationException(
                $"The model of {context.GetType().Name} has no table {Tables.NameOf<TRow>()}: call modelBuilder.AddPlanning() in OnModelCreating.");
        }
    }

    /// <summary>Nothing of the caller would be saved along unasked.</summary>
    public static void RequireNothingPending(DbContext context)
    {
        if (context.ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException(
                $"{context.GetType().Name} has changes that are not saved, and this call would save them too. Save them first; where both must happen or "
                    + "neither, begin a transaction around the two.");
        }
    }

    public static void RequireCode(string code)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(code.Length, Tables.LongestCode, nameof(code));
    }

    // A column holds the years 1 to 9999.
    public static Instant RequireStorable(Instant moment, string name) => moment >= First && moment <= Last
        ? moment
        : throw new ArgumentOutOfRangeException(name, moment, "A database holds moments of the years 1 to 9999 only; give the moment it really was recorded.");

    /// <summary>The first moment that is no longer of a day in Vietnam, which has kept UTC+7 all year round since 1975.</summary>
    /// <remarks>
    /// Every day has an end: nothing is on record before the year 1, and a day is added to the moment and not to the date, which may be the last one.
    /// </remarks>
    public static Instant EndOf(LocalDate day) => day.Year < 1 ? First : day.AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant() + Duration.FromDays(1);

    public static InvalidDataException Unreadable(string table, string row, JsonException reason) =>
        new($"Row {row} of {table} cannot be read: {reason.Message} Was it written by a later version of this library, or changed outside of it?", reason);

    private static Instant First => Instant.FromUtc(1, 1, 1, 0, 0);

    private static Instant Last => Instant.FromUtc(9999, 12, 31, 23, 59, 59);
}
