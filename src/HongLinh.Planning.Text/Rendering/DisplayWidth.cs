using System.Globalization;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>The number of terminal columns that a text takes.</summary>
internal static class DisplayWidth
{
    // The first combining mark; all characters below it are one column wide.
    private const char FirstCombiningMark = '\u0300';

    public static int Of(ReadOnlySpan<char> text)
    {
        var plain = text.IndexOfAnyExceptInRange('\0', (char)(FirstCombiningMark - 1));
        if (plain < 0)
        {
            return text.Length;
        }

        var width = plain;
        foreach (var rune in text[plain..].EnumerateRunes())
        {
            // Vietnamese letters need no look-up.
            width += rune.Value is < FirstCombiningMark or >= 0x1EA0 and <= 0x1EF9 ? 1 : Of(rune);
        }

        return width;
    }

    // A combining mark takes no column: a decomposed ồ is as wide as a composed one.
    private static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
        _ => IsWide(rune.Value) ? 2 : 1,
    };

    // Ideographs, kana, hangul, full-width forms and pictographs.
    private static bool IsWide(int value) =>
        value is >= 0x1100 and <= 0x115F or >= 0x2E80 and <= 0xA4CF or >= 0xAC00 and <= 0xD7A3
            or >= 0xF900 and <= 0xFAFF or >= 0xFE30 and <= 0xFE6F or >= 0xFF00 and <= 0xFF60
            or >= 0xFFE0 and <= 0xFFE6 or >= 0x1F300 and <= 0x1FAFF or >= 0x20000 and <= 0x3FFFD;
}
