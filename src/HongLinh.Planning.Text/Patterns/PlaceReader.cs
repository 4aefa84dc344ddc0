namespace HongLinh.Planning.Text;

/// <summary>Finds places listed by name: the number and the commas of "tại 3 xã Hoàng Giang, Tế Lợi, Trung Thành" state and separate no targets.</summary>
internal static class PlaceReader
{
    /// <summary>Words before the number that say where something is.</summary>
    public static readonly Lexicon<bool> Leads = WordSet.Of(
        "tại, ở, trên địa bàn, thuộc, thuộc địa bàn, qua, qua địa bàn, đi qua, nằm trên địa bàn, giữa, của");

    /// <summary>The end of a list of named places that starts at a word for where it is; the token itself when there is none.</summary>
    public static int End(TokenList tokens, int at)
    {
        var noun = at + Leads.Match(tokens, at, tokens.Count, out _);
        if (noun == at || !tokens.IsNumber(noun))
        {
            return at;
        }

        var name = noun + 1 + CountedNouns.Places.Match(tokens, noun + 1, tokens.Count, out _);
        name += name > noun + 1 && tokens.IsSign(name, ':') ? 1 : 0;
        return name > noun + 1 && IsName(tokens, name) ? NamesEnd(tokens, name) : at;
    }

    private static int NamesEnd(TokenList tokens, int at)
    {
        var end = at;
        while (true)
        {
            while (IsName(tokens, end))
            {
                end++;
            }

            // A comma or "và" goes on with the next name.
            var next = end < tokens.Count && (tokens.IsSign(end, ',') || tokens.IsSign(end, ';') || tokens.IsWord(end, Keys.And)) ? end + 1 : end;
            if (next == end || !IsName(tokens, next))
            {
                return end;
            }

            end = next;
        }
    }

    private static bool IsName(TokenList tokens, int at) => at < tokens.Count && tokens[at] is { IsWord: true, IsCapital: true };
}
