using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Stable ASCII codes from Vietnamese names: "Tỷ lệ hộ nghèo" gives <c>ty-le-ho-ngheo</c>.</summary>
internal static class Slug
{
    // Long enough for every name in use, short enough for a line of a log.
    private const int Longest = 60;

    private const string Shaped = "âăđêôơư";
    private const string Plain = "aadeoou";

    /// <summary>The code; <paramref name="empty"/> when the name has no letter.</summary>
    public static string Of(string name, string empty)
    {
        var code = new StringBuilder(Math.Min(name.Length, Longest));
        foreach (var character in TextFolder.Fold(name).Text)
        {
            var letter = PlainOf(char.ToLowerInvariant(LetterTable.Split(character).Vowel));
            if (char.IsAsciiLetterOrDigit(letter))
            {
                code.Append(letter);
            }
            else if (code.Length > 0 && code[^1] != '-')
            {
                code.Append('-');
            }

            if (code.Length >= Longest)
            {
                break;
            }
        }

        var text = code.ToString().Trim('-');
        return text.Length == 0 ? empty : char.IsAsciiLetter(text[0]) ? text : $"{empty}-{text}";
    }

    /// <summary>A letter without shape mark: ê is e, đ is d.</summary>
    public static char PlainOf(char letter) => Shaped.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Plain[at] : letter;
}
