namespace HongLinh.Planning.Json;

/// <summary>A value as a separate document.</summary>
internal static class DocumentShape
{
    /// <summary>An object with the version of the schema and the value.</summary>
    /// <param name="name">The member that holds the value; it distinguishes the kinds of documents.</param>
    public static Description Of<T>(string name)
        where T : notnull => Shape.Object<Document<T>>(
        name + "Document",
        [
            // Written first, so that a newer document is refused for its version and not for its first unknown member.
            Member<Document<T>>.Required("schemaVersion", static _ => default(DocumentVersion)),
            Member<Document<T>>.Required(name, static document => document.Content),
        ],
        values => new Document<T>(values.Get<T>(name)));
}
