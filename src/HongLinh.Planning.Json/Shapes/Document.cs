namespace HongLinh.Planning.Json;

/// <summary>A value as a separate document, together with the version of the schema.</summary>
internal sealed record Document<T>(T Content)
    where T : notnull;
