using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>A syllable, a number or a sign of a folded text.</summary>
/// <param name="Kind">What it is made of.</param>
/// <param name="Key">The comparable form of a word; the characters themselves of a number or a sign.</param>
/// <param name="From">Where it starts in the folded text.</param>
/// <param name="To">Where it ends in the folded text.</param>
/// <param name="IsGlued">Whether nothing stands between it and the token before.</param>
/// <param name="IsCapital">Whether a word starts with a capital letter.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, string Key, int From, int To, bool IsGlued, bool IsCapital)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    public bool IsSign(char sign) => Kind == TokenKind.Sign && Key[0] == sign;

    public bool Is(string key) => string.Equals(Key, key, StringComparison.Ordinal);
}
