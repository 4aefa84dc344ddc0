using System.Globalization;

namespace HongLinh.Planning.Documents;

/// <summary>Words that have to fit into a chart: cut with an ellipsis, never within a letter.</summary>
internal static class ChartWords
{
    private const char Ellipsis = '…';

    /// <summary>Words of at most so many letters; longer ones end in an ellipsis, after a whole word where there is one.</summary>
    public static string Cut(string words, int most)
    {
        var starts = StringInfo.ParseCombiningCharacters(words);
        if (starts.Length <= most)
        {
            return words;
        }

        var kept = words[..starts[most - 1]];
        var blank = kept.LastIndexOf(' ');
        return (blank > most / 2 ? kept[..blank] : kept).TrimEnd(' ', ',', ';', '(', '-') + Ellipsis;
    }

    /// <summary>Words on at most two lines of so many letters.</summary>
    public static IReadOnlyList<string> TwoLines(string words, int most)
    {
        if (words.Length <= most)
        {
            return [words];
        }

        var blank = words.LastIndexOf(' ', most);
        return blank <= 0 ? [Cut(words, most)] : [words[..blank], Cut(words[(blank + 1)..], most)];
    }
}
