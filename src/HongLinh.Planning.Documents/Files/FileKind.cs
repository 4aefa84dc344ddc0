namespace HongLinh.Planning.Documents;

/// <summary>The kind of a file.</summary>
internal enum FileKind
{
    Text,
    Word,
    Excel,
}
