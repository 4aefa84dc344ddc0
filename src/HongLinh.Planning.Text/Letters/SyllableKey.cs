namespace HongLinh.Planning.Text;

/// <summary>The one form under which all spellings of a syllable are compared.</summary>
/// <remarks>
/// Lower case; the tone stands as a digit at the end, so that "hóa" and "hoá" are one; a final "y" after a consonant
/// is "i", so that "tỷ" and "tỉ", "bác sỹ" and "bác sĩ" are one.
/// </remarks>
internal static class SyllableKey
{
    private const string BeforeShortY = "hklmstqbvp";

    // Longer than any syllable; longer words go to the heap.
    private const int LongSyllable = 64;

    public static string Of(ReadOnlySpan<char> syllable)
    {
        Span<char> key = syllable.Length < LongSyllable ? stackalloc char[LongSyllable] : new char[syllable.Length + 1];
        var (length, tone) = (0, LetterTable.Level);
        foreach (var letter in syllable)
        {
            var (vowel, own) = LetterTable.Split(letter);
            tone = own == LetterTable.Level ? tone : own;
            key[length++] = char.ToLowerInvariant(vowel);
        }

        if (EndsInShortY(key[..length]))
        {
            key[length - 1] = 'i';
        }

        if (tone != LetterTable.Level)
        {
            key[length++] = (char)('0' + tone);
        }

        return new string(key[..length]);
    }

    private static bool EndsInShortY(ReadOnlySpan<char> key) =>
        key.Length >= 2 && key[^1] == 'y'
        && (BeforeShortY.Contains(key[^2], StringComparison.Ordinal) || key.Length == 3 && key[0] == 'q' && key[1] == 'u');
}
