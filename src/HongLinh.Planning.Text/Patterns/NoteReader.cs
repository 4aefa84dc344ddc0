namespace HongLinh.Planning.Text;

/// <summary>Finds list marks and a condition at the start of a text, and footnote references in it.</summary>
internal static class NoteReader
{
    /// <summary>Marks them.</summary>
    /// <returns>The first token after the list marks and the condition.</returns>
    public static int Mark(TokenList tokens, Marks marks, bool isReport)
    {
        var at = 0;
        for (var length = MarkLength(tokens, at); length > 0; length = MarkLength(tokens, at))
        {
            at = marks.Mark(at, at + length, MarkKind.Note);
        }

        var end = ConditionReader.End(tokens, at);
        if (end > at && !(isReport && ConditionReader.HasNumber(tokens, at, end)))
        {
            marks.Condition = (at, end);
            at = marks.Mark(at, end, MarkKind.Note);
        }

        for (var next = at; next < tokens.Count; next++)
        {
            if (IsBracketedNote(tokens, next))
            {
                marks.Mark(next, next + 3, MarkKind.Note);
            }
        }

        return at;
    }

    private static int MarkLength(TokenList tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return 0;
        }

        if (tokens[at].Kind == TokenKind.Sign && tokens[at].Letters[0] is '-' or '+' or '*' or '•' or '#' or '>' or '.' or '–')
        {
            return tokens.IsSign(at, '>') && tokens.IsNumber(at + 1) ? 0 : 1;
        }

        if (IsBracketedNote(tokens, at) || tokens.IsSign(at, '(') && at + 2 < tokens.Count && tokens.IsSign(at + 2, ')') && tokens[at + 1].Key.Length <= 2)
        {
            return 3;
        }

        return IsOrdinal(tokens, at) && at + 1 < tokens.Count && !IsDecimalStart(tokens, at)
            ? tokens[at + 1].Kind == TokenKind.Sign && tokens[at + 1].IsGlued && tokens[at + 1].Letters[0] is '.' or ')' or '/'
                && !(tokens[at + 1].Letters[0] == '/' && tokens.IsNumber(at + 2)) ? 2
            : IsSection(tokens, at) ? 1
            : 0
            : 0;
    }

    // 1.1 Tốc độ: the number of a section, because numbers are not written this way.
    private static bool IsSection(TokenList tokens, int at) =>
        tokens[at].IsNumber && tokens[at].Letters is [_, '.', _] or [_, '.', _, '.', _] && tokens[at + 1].IsWord && tokens[at + 1].IsCapital;

    private static bool IsDecimalStart(TokenList tokens, int at) => tokens.IsNumber(at) && tokens.IsNumber(at + 2) && tokens[at + 1].IsSign('/');

    private static bool IsOrdinal(TokenList tokens, int at) =>
        tokens[at].IsNumber ? tokens[at].Letters.Length <= 2 || tokens[at].Letters.Contains('.') && tokens[at].Letters.Length <= 6
        : tokens[at].IsWord && (tokens[at].Key.Length == 1 || IsRoman(tokens, at));

    private static bool IsRoman(TokenList tokens, int at) =>
        tokens[at].IsCapital && tokens[at].Key.Length <= 5 && tokens[at].Key.AsSpan().IndexOfAnyExcept("ivx") < 0;

    // [1] anywhere, (1) after a word: one or two digits and nothing else in the brackets.
    private static bool IsBracketedNote(TokenList tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 1].IsNumber && tokens[at + 1].Letters.Length <= 2
        && (tokens.IsSign(at, '[') && tokens.IsSign(at + 2, ']') || tokens.IsSign(at, '(') && tokens.IsSign(at + 2, ')'));
}
