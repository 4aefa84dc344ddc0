using System.Globalization;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Takes from foreign words everything that a terminal would obey instead of print.</summary>
/// <remarks>
/// Plans and reports come from outside: an escape sequence in them could repaint the screen, a line break forge a
/// row of the table, a change of direction hide a number. Each such character is shown as U+FFFD.
/// </remarks>
internal static class SafeText
{
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        // Half a surrogate pair comes out of this loop as U+FFFD by itself.
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(Obeyed(rune) ? "\uFFFD" : rune.ToString());
        }

        return clean.ToString();
    }

    private static bool Obeyed(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
