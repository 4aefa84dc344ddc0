namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>Finds in an SQL text what would change or remove rows of an append-only table.</summary>
internal static class SqlChange
{
    private static readonly string[] Verbs = ["UPDATE", "DELETE", "TRUNCATE", "MERGE", "REPLACE"];

    // What may stand between a verb and its table: DELETE FROM ONLY, UPDATE OR IGNORE, DELETE TOP (5) FROM, TRUNCATE TABLE, MERGE INTO.
    private static readonly string[] Between = ["FROM", "INTO", "ONLY", "TABLE", "OR", "ROLLBACK", "ABORT", "FAIL", "IGNORE", "REPLACE", "TOP", "(", ")"];

    /// <summary>The first table of ours that a command would change, with the verb; null when there is none.</summary>
    public static (string Verb, string Table)? In(string sql)
    {
        // Nearly every command of an application names none of them.
        if (!Tables.All.Any(table => sql.Contains(table, StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var statement = new List<SqlToken>();
        foreach (var token in SqlToken.Of(sql).Append(new SqlToken(";", IsName: false)))
        {
            if (!token.Is(";"))
            {
                statement.Add(token);
            }
            else if (InStatement(statement) is { } found)
            {
                return found;
            }
            else
            {
                statement.Clear();
            }
        }

        return null;
    }

    private static (string Verb, string Table)? InStatement(List<SqlToken> statement)
    {
        for (var at = 0; at < statement.Count; at++)
        {
            if (VerbAt(statement, at) is { } verb
                && TargetsOf(statement, at).Select(target => OursBehind(statement, target)).FirstOrDefault(static table => table is not null) is { } table)
            {
                return (verb, table);
            }
        }

        return null;
    }

    // SELECT ... FOR UPDATE locks, and a foreign key ON DELETE CASCADE is a definition: neither changes a row by itself.
    private static string? VerbAt(List<SqlToken> statement, int at) =>
        Array.Find(Verbs, statement[at].Is) is { } verb && !(at > 0 && (statement[at - 1].Is("FOR") || statement[at - 1].Is("ON"))) ? verb : null;

    // An upsert changes the table that it inserts into: ON CONFLICT DO UPDATE, ON DUPLICATE KEY UPDATE.
    private static IEnumerable<string> TargetsOf(List<SqlToken> statement, int at) =>
        at > 0 && (statement[at - 1].Is("DO") || statement[at - 1].Is("KEY"))
            ? statement.FindLastIndex(at, static token => token.Is("INTO")) is >= 0 and var into ? NamesFrom(statement, into + 1) : []
            : NamesFrom(statement, at + 1);

    private static IEnumerable<string> NamesFrom(List<SqlToken> statement, int at)
    {
        while (at < statement.Count && (Array.Exists(Between, statement[at].Is) || IsCount(statement, at)))
        {
            at++;
        }

        while (at < statement.Count && statement[at].IsWord)
        {
            // Of a name with its schema, the last part is the table.
            while (at + 2 < statement.Count && statement[at + 1].Is("."))
            {
                at += 2;
            }

            yield return statement[at].Text;
            if (at + 2 >= statement.Count || !statement[at + 1].Is(","))
            {
                yield break;
            }

            at += 2;
        }
    }

    private static bool IsCount(List<SqlToken> statement, int at) => at > 0 && statement[at - 1].Is("(") && char.IsAsciiDigit(statement[at].Text[0]);

    // Our table of that name, or behind that alias: DELETE FROM [f] FROM [planning_figures] AS [f]. Null when it is another one.
    private static string? OursBehind(List<SqlToken> statement, string name)
    {
        var table = Ours(name);
        for (var at = 0; table is null && at + 1 < statement.Count; at++)
        {
            var alias = statement[at + 1].Is("AS") && at + 2 < statement.Count ? statement[at + 2] : statement[at + 1];
            table = string.Equals(alias.Text, name, StringComparison.OrdinalIgnoreCase) ? Ours(statement[at].Text) : null;
        }

        return table;
    }

    private static string? Ours(string name) => Tables.All.FirstOrDefault(table => string.Equals(table, name, StringComparison.OrdinalIgnoreCase));
}
