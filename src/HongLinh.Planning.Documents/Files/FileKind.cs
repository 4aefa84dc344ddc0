namespace HongLinh.Planning.Documents;

/// <summary>What a file is.</summary>
internal enum FileKind
{
    Text,
    Word,
    Excel,
}
