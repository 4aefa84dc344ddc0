using System.Buffers;
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
    // The letters, digits and marks of Vietnamese and English: nearly all that is ever written.
    private static readonly SearchValues<char> Harmless = SearchValues.Create(
    [
        .. Enumerable.Range(' ', 0x17F - ' ').Concat(Enumerable.Range(0x1EA0, 0x5A)).Select(static code => (char)code)
            .Where(static letter => char.GetUnicodeCategory(letter) is not (UnicodeCategory.Control or UnicodeCategory.Format)),
    ]);

    /// <summary>The text itself where nothing in it is harmful, which is nearly always so.</summary>
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

    // Half a surrogate pair is enumerated as U+FFFD already.
    private static bool IsReplaced(Rune rune) => rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control
        or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
