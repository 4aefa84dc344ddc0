using System.Text;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Fuzz.Inputs;

/// <summary>Changes a JSON document by its tokens: values of other kinds, members twice, gone or renamed, depth, and letters.</summary>
internal static partial class JsonMutator
{
    private const int MostTokens = 20_000;

    private static readonly string[] Values =
    [
        "null", "true", "0", "-1", "1e400", "1E-400", "79228162514264337593543950335", "79228162514264337593543950336", "0.1234567890123456789012345678901", "\"\"",
        "\" \"", "\"x\"", "\"\\uD800\"", "\"\\u0000\"", "[]", "{}", "[null]", "[[]]", "{\"kind\":\"exact\"}", "{\"kind\":null}", "\"2023-02-31\"", "\"9999-12-31\"",
        "\"2023-W54\"", "\"0000\"", "\"-9998-01-01\"", "\"2023-01-01T00:00:00Z\"", "\"percent\"", "\"million-dong\"", "\"eq\"", "\"all-of\"", "2147483648", "-0", "01",
    ];

    public static string Change(string[] corpus, Random random)
    {
        var tokens = Tokens().Matches(corpus[random.Next(corpus.Length)]).Select(static match => match.Value).ToList();
        // Most changes are refused, so one alone comes furthest.
        for (var changes = random.Next(2) == 0 ? 1 : random.Next(1, 5); changes > 0 && tokens.Count > 0; changes--)
        {
            Change(tokens, random);
        }

        return string.Concat(tokens);
    }

    private static void Change(List<string> tokens, Random random)
    {
        var at = random.Next(tokens.Count);
        switch (random.Next(14))
        {
            case 9 or 10 or 11 or 12 or 13:
                Exchange(tokens, ValueFrom(tokens, at), random);
                break;
            case 0 or 1 or 2:
                tokens[ValueFrom(tokens, at)] = Values[random.Next(Values.Length)];
                break;
            case 3:
                (tokens[at], tokens[^1]) = (tokens[^1], tokens[at]);
                break;
            case 4:
                tokens.RemoveRange(at, Math.Min(tokens.Count - at, random.Next(1, 12)));
                break;
            case 5:
                Double(tokens, at, random);
                break;
            case 6:
                Nest(tokens, ValueFrom(tokens, at), random);
                break;
            case 7:
                // A value of one place in another.
                tokens[ValueFrom(tokens, at)] = tokens[ValueFrom(tokens, random.Next(tokens.Count))];
                break;
            default:
                tokens[at] = Letters(tokens[at], random);
                break;
        }
    }

    // A text for a text and a number for a number, taken from elsewhere in the document or made up.
    private static void Exchange(List<string> tokens, int at, Random random)
    {
        var isText = tokens[at][0] == '"';
        var alike = random.Next(3) > 0 ? tokens : [.. Values];
        for (var tries = 0; tries < 50; tries++)
        {
            var other = alike[random.Next(alike.Count)];
            if (other.Length > 0 && (isText ? other[0] == '"' : char.IsAsciiDigit(other[0]) || other[0] == '-'))
            {
                tokens[at] = other;
                return;
            }
        }
    }

    // The next token that is no sign of punctuation.
    private static int ValueFrom(List<string> tokens, int at)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[(at + i) % tokens.Count] is not ("{" or "}" or "[" or "]" or ":" or ",") and not [' ' or '\n' or '\r' or '\t', ..])
            {
                return (at + i) % tokens.Count;
            }
        }

        return at;
    }

    private static void Double(List<string> tokens, int at, Random random)
    {
        var piece = tokens.GetRange(at, Math.Min(tokens.Count - at, random.Next(1, 40)));
        var times = Math.Min(1 << random.Next(0, 8), Math.Max(1, (MostTokens - tokens.Count) / piece.Count));
        tokens.InsertRange(at, Enumerable.Repeat(piece, times).SelectMany(static part => part));
    }

    private static void Nest(List<string> tokens, int at, Random random)
    {
        var depth = 1 << random.Next(0, 12);
        var (open, close) = random.Next(3) switch
        {
            0 => ("[", "]"),
            1 => ("{\"kind\":\"not\",\"condition\":", "}"),
            _ => ("{\"parts\":[", "]}"),
        };
        tokens[at] = new StringBuilder().Insert(0, open, depth).Append(tokens[at]).Append(new StringBuilder().Insert(0, close, depth)).ToString();
    }

    private static string Letters(string token, Random random)
    {
        var at = random.Next(token.Length + 1);
        return token.Insert(at, random.Next(4) switch { 0 => "\u0007", 1 => "\\", 2 => "\"", _ => ((char)random.Next(1, 0xD800)).ToString() });
    }

    [GeneratedRegex("\"(?:[^\"\\\\]|\\\\.)*\"|[{}\\[\\]:,]|[^\\s{}\\[\\]:,\"]+|\\s+", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Tokens();
}
