using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A year as its number.</summary>
internal sealed class PlanYearConverter() : ValueConverter<PlanYear, int>(
    static year => year.Number,
    static number => PlanYear.Of(number));
