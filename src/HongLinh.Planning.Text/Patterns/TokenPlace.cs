using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>The place and kind of a token, in sixteen bytes, because a document has many.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TokenPlace
{
    private const int Glued = 4;
    private const int Capital = 8;
    private const int FlagBits = 4;

    private readonly int _lengthAndFlags;

    public TokenPlace(TokenKind kind, ulong code, int from, int to, bool isGlued, bool isCapital)
    {
        (Code, From) = (code, from);
        _lengthAndFlags = ((to - from) << FlagBits) | (int)kind | (isGlued ? Glued : 0) | (isCapital ? Capital : 0);
    }

    public ulong Code { get; }

    public int From { get; }

    public int To => From + (_lengthAndFlags >> FlagBits);

    public TokenKind Kind => (TokenKind)(_lengthAndFlags & (Glued - 1));

    public bool IsGlued => (_lengthAndFlags & Glued) != 0;

    public bool IsCapital => (_lengthAndFlags & Capital) != 0;
}
