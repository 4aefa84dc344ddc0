using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A value as JSON: decimals are text in it, so that every digit stays whatever the provider makes of numbers.</summary>
internal sealed class JsonConverter<T>() : ValueConverter<T, string>(
    static value => PlanningText.Write(value),
    static text => PlanningText.Read<T>(text))
    where T : notnull;
