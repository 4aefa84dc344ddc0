using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.Json;

/// <summary>Finds a member of a vocabulary by its code.</summary>
internal delegate bool TryFromCode<T>(string code, [NotNullWhen(true)] out T? value)
    where T : Vocabulary<T>;
