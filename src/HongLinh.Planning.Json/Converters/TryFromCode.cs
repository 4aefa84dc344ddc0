using System.Diagnostics.CodeAnalysis;
using HongLinh.Planning.Vocabularies;

namespace HongLinh.Planning.Json.Converters;

/// <summary>Finds a member of a vocabulary by its code.</summary>
internal delegate bool TryFromCode<T>(string code, [NotNullWhen(true)] out T? value)
    where T : Vocabulary<T>;
