using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Breaks text into lines of a width, at spaces; a word that is wider by itself is cut.</summary>
internal static class Wrapping
{
    public static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            if (line.Length > 0 && DisplayWidth.Of(line) + 1 + DisplayWidth.Of(word) > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    // Cut between letters, never between a letter and its marks.
    private static IEnumerable<string> Pieces(string word, int width)
    {
        while (DisplayWidth.Of(word) > width)
        {
            var cut = StringInfo.GetNextTextElementLength(word);
            for (var next = cut; next < word.Length && DisplayWidth.Of(word[..next]) <= width;)
            {
                cut = next;
                next += StringInfo.GetNextTextElementLength(word, next);
            }

            // triệu đồng/người/năm: after a stroke where there is one, else anywhere.
            var stroke = word.LastIndexOf('/', cut - 1);
            cut = stroke > 0 ? stroke + 1 : cut;
            yield return word[..cut];
            word = word[cut..];
        }

        if (word.Length > 0)
        {
            yield return word;
        }
    }
}
