using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>A syllable, a number or a sign of a folded text, as a place in it: no token has a string of its own.</summary>
/// <param name="Text">The folded text.</param>
/// <param name="Place">Where it stands, and what it is made of.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(string Text, TokenPlace Place)
{
    public TokenKind Kind => Place.Kind;

    /// <summary>Its key as a number.</summary>
    public ulong Code => Place.Code;

    /// <summary>Where it starts in the folded text.</summary>
    public int From => Place.From;

    /// <summary>Where it ends in the folded text.</summary>
    public int To => Place.To;

    /// <summary>Whether nothing stands between it and the token before.</summary>
    public bool IsGlued => Place.IsGlued;

    /// <summary>Whether a word starts with a capital letter.</summary>
    public bool IsCapital => Place.IsCapital;

    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>Its characters as they stand in the folded text.</summary>
    public ReadOnlySpan<char> Letters => Text.AsSpan(From, To - From);

    /// <summary>The comparable form of a word; the characters themselves of a number or a sign.</summary>
    public string Key => IsWord ? SyllableKey.Of(Letters) : Letters.ToString();

    /// <summary>Adds the letters of the key to others.</summary>
    public void AddKeyTo(List<char> letters)
    {
        if (!IsWord)
        {
            letters.AddRange(Letters);
            return;
        }

        // The tone may need one letter more.
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
