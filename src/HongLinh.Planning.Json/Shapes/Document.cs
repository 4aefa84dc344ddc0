namespace HongLinh.Planning.Json;

/// <summary>A value as a document of its own, with the version of the schema beside it.</summary>
internal sealed record Document<T>(T Content)
    where T : notnull;
