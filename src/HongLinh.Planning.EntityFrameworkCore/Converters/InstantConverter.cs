using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A moment as a time in UTC: timestamptz on PostgreSQL, sortable text on SQLite.</summary>
internal sealed class InstantConverter() : ValueConverter<Instant, DateTime>(
    static moment => moment.ToDateTimeUtc(),
    // SQLite gives times back without saying that they are in UTC.
    static time => Instant.FromDateTimeUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc)));
