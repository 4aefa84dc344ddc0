using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>A syllable, a number or a sign of a folded text, given by its place; a token has no string of its own.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Place">Its place and kind.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(string Text, TokenPlace Place)
{
    public TokenKind Kind => Place.Kind;

    /// <summary>Its key as a number.</summary>
    public ulong Code => Place.Code;

    /// <summary>Its start in the folded text.</summary>
    public int From => Place.From;

    /// <summary>Its end in the folded text.</summary>
    public int To => Place.To;

    /// <summary>Whether it follows the token before without a gap.</summary>
    public bool IsGlued => Place.IsGlued;

    /// <summary>Whether a word starts with a capital letter.</summary>
    public bool IsCapital => Place.IsCapital;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Its characters in the folded text.</summary>
    public ReadOnlySpan<char> Letters => Text.AsSpan(From, To - From);

    /// <summary>The comparable form of a word; for a number or a sign, the characters themselves.</summary>
    public string Key => IsWord ? SyllableKey.Of(Letters) : Letters.ToString();

    /// <summary>Adds the letters of the key to others.</summary>
    public void AddKeyTo(List<char> letters)
    {
        if (!IsWord)
        {
            letters.AddRange(Letters);
            return;
        }

        // The tone may need one more letter.
        Span<char> key = stackalloc char[Letters.Length < ShortWord ? ShortWord : 0];
        key = key.IsEmpty ? new char[Letters.Length + 1] : key;
        letters.AddRange(key[..SyllableKey.Write(Letters, key)]);
    }

    private const int ShortWord = 32;

    public bool IsSign(char sign) => Kind == TokenKind.Sign && Text[From] == sign;

    public bool Is(string key) => Kind == TokenKind.Sign ? Letters.SequenceEqual(key) : Is(WordCode.OfKey(key), key);

    public bool IsSame(Token other) => Code == other.Code && (!WordCode.IsHash(Code) || string.Equals(Key, other.Key, StringComparison.Ordinal));

    private bool Is(ulong code, string key) => Code == code && (!WordCode.IsHash(code) || string.Equals(Key, key, StringComparison.Ordinal));
}
