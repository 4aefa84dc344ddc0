namespace HongLinh.Planning.Text;

/// <summary>Cuts a document into its paragraphs; lines that were only wrapped are put together again.</summary>
internal static class BlockCutter
{
    private const string Decoration = "*_#";
    private const string SentenceEnds = ".;:!?/";

    public static List<Block> Cut(string text)
    {
        var blocks = new List<Block>();
        var (from, to, mark, isOpen) = (0, 0, default(ListMark), false);
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r');
            end = end < 0 ? text.Length : start + end;
            var (first, last) = Trimmed(text, start, end);
            var own = ListMark.At(text, first, last);
            if (first == last || !isOpen || !IsWrapped(text, to, first, own))
            {
                if (isOpen)
                {
                    blocks.Add(new Block(text, from, to, mark));
                }

                (from, mark) = (first, own);
            }

            (to, isOpen) = (last, first < last);
            // A line end of two characters is one.
            start = end + (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? 2 : 1);
        }

        if (isOpen)
        {
            blocks.Add(new Block(text, from, to, mark));
        }

        return blocks;
    }

    private static bool IsWrapped(string text, int previousTo, int first, ListMark mark) =>
        mark.Kind == BlockMark.None && !SentenceEnds.Contains(text[previousTo - 1], StringComparison.Ordinal)
        && (char.IsLower(text[first]) || char.IsAsciiDigit(text[first]) || text[first] == '(');

    private static (int First, int Last) Trimmed(string text, int from, int to)
    {
        while (to > from && (char.IsWhiteSpace(text[to - 1]) || Decoration.Contains(text[to - 1], StringComparison.Ordinal)))
        {
            to--;
        }

        while (from < to && (char.IsWhiteSpace(text[from]) || Decoration.Contains(text[from], StringComparison.Ordinal) && !IsStar(text, from, to)))
        {
            from++;
        }

        return (from, to);
    }

    // One star and a space is a bullet; more are the letters' weight.
    private static bool IsStar(string text, int at, int to) => text[at] == '*' && at + 1 < to && text[at + 1] == ' ';
}
