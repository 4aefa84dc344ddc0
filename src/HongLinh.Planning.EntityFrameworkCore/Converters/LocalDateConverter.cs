using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A day as the date of the provider: date on PostgreSQL, text such as 2023-06-30 on SQLite.</summary>
internal sealed class LocalDateConverter() : ValueConverter<LocalDate, DateOnly>(
    static day => day.ToDateOnly(),
    static day => LocalDate.FromDateOnly(day));
