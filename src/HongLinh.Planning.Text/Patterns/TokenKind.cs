namespace HongLinh.Planning.Text;

/// <summary>The kind of a token.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,
    Sign,
}
