using System.Globalization;

namespace HongLinh.Planning.Documents;

/// <summary>Symbols that Word stores as the position of a picture in a symbol font.</summary>
internal static class WordSymbols
{
    private const int PrivateFrom = 0xF000;

    /// <summary>The displayed symbol. An unknown one becomes a character that no text contains, so that the words around it are not read.</summary>
    public static char Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
        {
            return '\uFFFD';
        }

        number = number >= PrivateFrom ? number - PrivateFrom : number;
        return font switch
        {
            "Symbol" => number switch
            {
                0xA3 => '≤',
                0xB3 => '≥',
                0xB1 => '±',
                0xB4 => '×',
                0xB8 => '÷',
                0xB9 => '≠',
                0xBB => '≈',
                0xB0 => '°',
                0xB7 => '•',
                0xA2 => '\'',
                >= 0x20 and <= 0x3F => (char)number,
                _ => '\uFFFD',
            },
            // Arrows, boxes and ticks before an item.
            "Wingdings" or "Wingdings 2" or "Wingdings 3" or "Webdings" or "Marlett" => '•',
            _ => number is > 0x20 and < 0xD800 ? (char)number : '\uFFFD',
        };
    }
}
