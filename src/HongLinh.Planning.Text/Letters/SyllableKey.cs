namespace HongLinh.Planning.Text;

/// <summary>The form in which all spellings of a syllable are compared.</summary>
/// <remarks>
/// Lower case; the tone is a digit at the end, so that "hóa" and "hoá" are equal; a final "y" after a consonant
/// becomes "i", so that "tỷ" and "tỉ", "bác sỹ" and "bác sĩ" are equal.
/// </remarks>
internal static class SyllableKey
{
    private const string BeforeShortY = "hklmstqbvp";

    // Longer than any syllable; longer words use the heap.
    private const int LongSyllable = 64;

    private static readonly char[] Lower = LetterTable.Table(static letter => char.ToLowerInvariant(LetterTable.Split(letter).Vowel));

    public static string Of(ReadOnlySpan<char> syllable)
    {
        Span<char> key = syllable.Length < LongSyllable ? stackalloc char[LongSyllable] : new char[syllable.Length + 1];
        return new string(key[..Write(syllable, key)]);
    }

    /// <summary>Writes the form.</summary>
    /// <param name="syllable">The syllable.</param>
    /// <param name="key">Receives the form; at least one character longer than the syllable.</param>
    /// <returns>The number of characters written.</returns>
    public static int Write(ReadOnlySpan<char> syllable, Span<char> key)
    {
        var (length, tone) = (0, LetterTable.Level);
        foreach (var letter in syllable)
        {
            var own = LetterTable.Split(letter).Tone;
            tone = own == LetterTable.Level ? tone : own;
            key[length++] = LetterTable.PlaceOf(letter) is >= 0 and var place ? Lower[place] : char.ToLowerInvariant(letter);
        }

        if (EndsInShortY(key[..length]))
        {
            key[length - 1] = 'i';
        }

        if (tone != LetterTable.Level)
        {
            key[length++] = (char)('0' + tone);
        }

        return length;
    }

    private static bool EndsInShortY(ReadOnlySpan<char> key) =>
        key.Length >= 2 && key[^1] == 'y'
        && (BeforeShortY.Contains(key[^2], StringComparison.Ordinal) || key.Length == 3 && key[0] == 'q' && key[1] == 'u');
}
