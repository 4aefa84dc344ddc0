using System.Buffers;
using System.Globalization;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Removes from untrusted words every character that a terminal would obey instead of print.</summary>
/// <remarks>
/// Plans and reports are untrusted input: an escape sequence could repaint the screen, a line break could forge a
/// row of the table, a change of direction could hide a number. Each such character is shown as U+FFFD.
/// </remarks>
internal static class SafeText
{
    // The letters, digits and marks of Vietnamese and English, which cover nearly all texts.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
    [
        .. Enumerable.Range(' ', 0x17F - ' ').Concat(Enumerable.Range(0x1EA0, 0x5A)).Select(static code => (char)code)
            .Where(static letter => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format)),
    ]);

    /// <summary>A safe form of the text; the text itself where nothing in it is harmful, which is the usual case.</summary>
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Harmless))
        {
            return text;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (IsReplaced(rune))
            {
                return Cleaned(text);
            }
        }

        return text;
    }

    private static string Cleaned(string text)
    {
        var clean = new StringBuilder(text.Length);
        Span<char> letters = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes())
        {
            var shown = IsReplaced(rune) ? Rune.ReplacementChar : rune;
            clean.Append(letters[..shown.EncodeToUtf16(letters)]);
        }

        return clean.ToString();
    }

    // Half a surrogate pair is already enumerated as U+FFFD. U+FFFE and U+FFFF are no characters, and XML has no way to write them.
    private static bool IsReplaced(Rune rune) => rune == Rune.ReplacementChar || rune.Value is 0xFFFE or 0xFFFF
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
