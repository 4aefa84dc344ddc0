using System.Buffers;

namespace HongLinh.Planning.Text;

/// <summary>Cuts a folded text into words, numbers and signs in one pass.</summary>
internal static class Tokenizer
{
    public static TokenPlace[] Tokens(string text)
    {
        // A syllable and its blank take about five letters; a rented array is returned.
        var tokens = ArrayPool<TokenPlace>.Shared.Rent((text.Length / 3) + 16);
        var (count, end) = (0, 0);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] == ' ')
            {
                at++;
                continue;
            }

            if (count == tokens.Length)
            {
                var more = ArrayPool<TokenPlace>.Shared.Rent(2 * count);
                tokens.AsSpan().CopyTo(more);
                ArrayPool<TokenPlace>.Shared.Return(tokens);
                tokens = more;
            }

            var token = Next(text, at, glued: at == end && at > 0);
            tokens[count++] = token;
            at = end = token.To;
        }

        var kept = tokens.AsSpan(0, count).ToArray();
        ArrayPool<TokenPlace>.Shared.Return(tokens);
        return kept;
    }

    /// <summary>The keys of a phrase from the built-in tables.</summary>
    public static string[] Keys(string phrase)
    {
        var tokens = TokenList.Of(phrase);
        var keys = new string[tokens.Count];
        for (var at = 0; at < keys.Length; at++)
        {
            keys[at] = tokens[at].Key;
        }

        return keys;
    }

    private static TokenPlace Next(string text, int from, bool glued)
    {
        var first = text[from];
        if (char.IsAsciiDigit(first))
        {
            var to = EndOfNumber(text, from);
            return new TokenPlace(TokenKind.Number, WordCode.OfKey(text.AsSpan(from, to - from)), from, to, glued, false);
        }

        if (!char.IsLetter(first))
        {
            return new TokenPlace(TokenKind.Sign, WordCode.OfSign(first), from, from + 1, glued, false);
        }

        var end = EndOfWord(text, from);
        return new TokenPlace(TokenKind.Word, WordCode.OfWord(text.AsSpan(from, end - from)), from, end, glued, char.IsUpper(first));
    }

    // A dot or comma belongs to a number only between two digits.
    private static int EndOfNumber(string text, int from)
    {
        var to = from + 1;
        while (to < text.Length && (char.IsAsciiDigit(text[to])
            || text[to] is '.' or ',' && to + 1 < text.Length && char.IsAsciiDigit(text[to + 1])))
        {
            to++;
        }

        return to;
    }

    // Digits stay with a word where they are part of it: m2, km2, QL1A, H5N1. Elsewhere a space is missing.
    private static int EndOfWord(string text, int from)
    {
        var to = from + 1;
        while (to < text.Length && char.IsLetter(text[to]))
        {
            to++;
        }

        // ĐT.548
        if (to - from >= 2 && to + 1 < text.Length && text[to] == '.' && char.IsAsciiDigit(text[to + 1]) && IsSymbol(text.AsSpan(from, to - from)))
        {
            return EndOfSymbol(text, to);
        }

        if (to == text.Length || !char.IsAsciiDigit(text[to]))
        {
            return to;
        }

        if (IsPowered(text.AsSpan(from, to - from)) && text[to] is '2' or '3' && (to + 1 == text.Length || !char.IsAsciiDigit(text[to + 1])))
        {
            return to + 1;
        }

        return IsSymbol(text.AsSpan(from, to - from)) ? EndOfSymbol(text, to) : to;
    }

    private static int EndOfSymbol(string text, int from)
    {
        var to = from;
        while (to < text.Length && (char.IsAsciiLetterOrDigit(text[to])
            || text[to] == '.' && to + 1 < text.Length && char.IsAsciiDigit(text[to + 1])))
        {
            to++;
        }

        return to;
    }

    private static bool IsPowered(ReadOnlySpan<char> word) => word is "m" or "km" or "dm" or "cm" or "mm" or "M" or "KM" or "Km";

    private static bool IsSymbol(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsUpper(letter))
            {
                return false;
            }
        }

        return word.Length <= 4;
    }
}
