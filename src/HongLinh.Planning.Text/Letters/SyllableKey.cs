using System.Text;

namespace HongLinh.Planning.Text.Letters;

/// <summary>The one form under which all spellings of a syllable are compared.</summary>
/// <remarks>
/// Lower case; the tone stands as a digit at the end, so that "hóa" and "hoá" are one; a final "y" after a consonant
/// is "i", so that "tỷ" and "tỉ", "bác sỹ" and "bác sĩ" are one.
/// </remarks>
internal static class SyllableKey
{
    private const string BeforeShortY = "hklmstqbvp";

    public static string Of(ReadOnlySpan<char> syllable)
    {
        var key = new StringBuilder(syllable.Length + 1);
        var tone = LetterTable.Level;
        foreach (var letter in syllable)
        {
            var (vowel, own) = LetterTable.Split(letter);
            tone = own == LetterTable.Level ? tone : own;
            key.Append(char.ToLowerInvariant(vowel));
        }

        if (EndsInShortY(key))
        {
            key[^1] = 'i';
        }

        return tone == LetterTable.Level ? key.ToString() : key.Append((char)('0' + tone)).ToString();
    }

    private static bool EndsInShortY(StringBuilder key) =>
        key.Length >= 2 && key[^1] == 'y'
        && (BeforeShortY.Contains(key[^2], StringComparison.Ordinal) || key.Length == 3 && key[0] == 'q' && key[1] == 'u');
}
