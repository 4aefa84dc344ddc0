namespace HongLinh.Planning.Text;

/// <summary>The key of a word, number or sign as one number, so that two are compared without their letters.</summary>
/// <remarks>
/// Up to ten Vietnamese letters and digits fit in 60 bits, which is enough for every syllable; for longer or unusual words
/// the code is a hash, and a comparison must check the letters too.
/// </remarks>
internal static class WordCode
{
    private const int MostLetters = 10;
    private const int BitsOfLetter = 6;
    private const ulong Sign = 1UL << 61;
    private const ulong Hashed = 1UL << 63;
    private const string Letters = "\0abcdefghijklmnopqrstuvwxyzâăđêôơư0123456789.,";

    private static readonly byte[] Places = LetterTable.Table(static letter => (byte)Math.Max(0, Letters.IndexOf(letter, StringComparison.Ordinal)));

    /// <summary>The code of a key.</summary>
    /// <param name="key">The comparable form of a word, or the characters of a number.</param>
    public static ulong OfKey(ReadOnlySpan<char> key)
    {
        var code = 0UL;
        if (key.Length <= MostLetters)
        {
            foreach (var letter in key)
            {
                var place = LetterTable.PlaceOf(letter) is >= 0 and var at ? Places[at] : (byte)0;
                if (place == 0)
                {
                    return Hash(key);
                }

                code = (code << BitsOfLetter) | place;
            }

            return code;
        }

        return Hash(key);
    }

    /// <summary>The code of a word as written.</summary>
    public static ulong OfWord(ReadOnlySpan<char> word)
    {
        Span<char> key = word.Length < 64 ? stackalloc char[64] : new char[word.Length + 1];
        return OfKey(key[..SyllableKey.Write(word, key)]);
    }

    /// <summary>The code of a sign.</summary>
    public static ulong OfSign(char sign) => Sign | sign;

    /// <summary>Whether two different keys may share this code.</summary>
    public static bool IsHash(ulong code) => code >= Hashed;

    private static ulong Hash(ReadOnlySpan<char> key)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in key)
        {
            hash = unchecked((hash ^ letter) * 1_099_511_628_211UL);
        }

        return hash | Hashed;
    }
}
