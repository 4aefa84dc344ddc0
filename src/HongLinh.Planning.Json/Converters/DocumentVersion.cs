namespace HongLinh.Planning.Json;

/// <summary>The version of the schema at the head of a document; once it is accepted, its value no longer matters.</summary>
internal readonly record struct DocumentVersion
{
    /// <summary>The version of the documents that this package writes.</summary>
    public const int Latest = 2;
}
