namespace HongLinh.Planning.Text;

/// <summary>Cuts a paragraph into sentences, and at semicolons before a capital letter.</summary>
internal static class Sentences
{
    /// <summary>The positions of the sentences in the document, each including the sign that ends it.</summary>
    public static List<(int From, int To)> Of(Block block)
    {
        var (words, parts, from) = (block.Content, new List<(int, int)>(), 0);
        var depth = 0;
        for (var at = 0; at < words.Length; at++)
        {
            depth = words[at] == '(' ? depth + 1 : words[at] == ')' ? Math.Max(0, depth - 1) : depth;
            if (depth == 0 && words[at] is ('.' or ';') && at + 2 < words.Length && words[at + 1] == ' ' && char.IsUpper(words[at + 2]))
            {
                Add(parts, block.Start, from, at + 1);
                from = at + 2;
            }
        }

        Add(parts, block.Start, from, words.Length);
        return parts;
    }

    private static void Add(List<(int From, int To)> parts, int start, int from, int to)
    {
        if (to > from)
        {
            parts.Add((start + from, start + to));
        }
    }
}
