namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A word, a quoted name or a mark of an SQL text.</summary>
/// <param name="Text">The word, or the name without its quotes.</param>
/// <param name="IsName">Whether it was quoted, so that it is a name and no keyword.</param>
internal readonly record struct SqlToken(string Text, bool IsName)
{
    public bool Is(string keyword) => !IsName && string.Equals(Text, keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsWord => IsName || Text.Length > 0 && IsOfWord(Text[0]);

    public static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '#' or '@';

    /// <summary>The tokens of a text; comments and literals are left out, because names in them do nothing.</summary>
    /// <remarks>The body of a dollar-quoted block of PostgreSQL is read as SQL, because it may be run.</remarks>
    public static List<SqlToken> Of(string sql)
    {
        var tokens = new List<SqlToken>();
        for (var at = 0; at < sql.Length;)
        {
            var next = End(sql, at);
            if (sql[at] is '"' or '`' or '[')
            {
                tokens.Add(new SqlToken(sql[(at + 1)..Math.Max(at + 1, next - 1)], IsName: true));
            }
            else if (!IsSkipped(sql, at))
            {
                tokens.Add(new SqlToken(sql[at..next], IsName: false));
            }

            at = next;
        }

        return tokens;
    }

    private static bool IsSkipped(string sql, int at) => sql[at] == '\'' || char.IsWhiteSpace(sql[at]) || IsComment(sql, at);

    private static bool IsComment(string sql, int at) => at + 1 < sql.Length && (sql[at], sql[at + 1]) is ('-', '-') or ('/', '*');

    private static int End(string sql, int at) => sql[at] switch
    {
        '\'' => After(sql, at, "'"),
        '"' => After(sql, at, "\""),
        '`' => After(sql, at, "`"),
        '[' => After(sql, at, "]"),
        '-' when IsComment(sql, at) => After(sql, at + 1, "\n"),
        '/' when IsComment(sql, at) => After(sql, at + 1, "*/"),
        var first when IsOfWord(first) => EndOfWord(sql, at),
        _ => at + 1,
    };

    // A doubled quote ends one literal and begins the next, which comes to the same.
    private static int After(string sql, int at, string end) =>
        sql.IndexOf(end, at + 1, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : sql.Length;

    private static int EndOfWord(string sql, int at)
    {
        while (at < sql.Length && IsOfWord(sql[at]))
        {
            at++;
        }

        return at;
    }
}
