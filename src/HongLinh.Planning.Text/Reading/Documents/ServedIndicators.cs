namespace HongLinh.Planning.Text;

/// <summary>Links tasks to the targets that they name: "tham mưu thực hiện chỉ tiêu tỷ lệ hộ nghèo" serves the poverty rate.</summary>
internal sealed class ServedIndicators
{
    // A shorter name, such as "dịch vụ", occurs in tasks that do not mean the target.
    private const int FewestSyllables = 3;

    private static readonly Lexicon<bool> Openings = WordSet.Of("tỷ lệ, số, số lượng, tổng số, tổng, có thêm, mức, chỉ tiêu");

    private readonly Lexicon<IndicatorCode> _names;
    private readonly bool _isEmpty;

    private ServedIndicators(IEnumerable<Indicator> indicators, HashSet<ulong> words)
    {
        var rows = new List<(string, IndicatorCode)>();
        foreach (var indicator in indicators.Where(indicator => EndsIn(words, indicator.Name.Vietnamese)))
        {
            var tokens = TokenList.Of(indicator.Name.Vietnamese);
            // A task may name the thing without the words for how it is counted, if enough of the name is left.
            var opening = Openings.Match(tokens, 0, tokens.Count, out _);
            opening = Syllables(tokens, opening) >= FewestSyllables ? opening : 0;
            if (Syllables(tokens, opening) >= FewestSyllables && AreAllIn(words, tokens, opening))
            {
                rows.Add((tokens.Words(opening, tokens.Count), indicator.Code));
            }
        }

        _isEmpty = rows.Count == 0;
        _names = new Lexicon<IndicatorCode>(rows);
    }

    /// <summary>The tasks with the indicators of the lines that their words name.</summary>
    public static PlanWork Linked(PlanWork work, IEnumerable<PlacedLine> lines)
    {
        if (work.Tasks.Count == 0)
        {
            return work;
        }

        var words = new HashSet<ulong>();
        foreach (var task in work.Tasks)
        {
            AddWords(words, task.Name.Vietnamese);
        }

        var served = new ServedIndicators(lines.Select(static line => line.Line.Indicator).DistinctBy(static indicator => indicator.Code), words);
        return served._isEmpty ? work : work with { Tasks = [.. work.Tasks.Select(task => task with { Serves = served.NamedIn(task.Name.Vietnamese) })] };
    }

    private static void AddWords(HashSet<ulong> words, ReadOnlySpan<char> text)
    {
        for (var from = 0; from < text.Length;)
        {
            var to = from;
            while (to < text.Length && char.IsLetter(text[to]))
            {
                to++;
            }

            if (to > from)
            {
                words.Add(WordCode.OfWord(text[from..to]));
            }

            from = to + 1;
        }
    }

    private ValueList<IndicatorCode> NamedIn(string words)
    {
        var (tokens, codes) = (TokenList.Of(words), new List<IndicatorCode>());
        for (var at = 0; at < tokens.Count;)
        {
            var length = _names.Match(tokens, at, tokens.Count, out var code);
            if (length > 0 && !codes.Contains(code!))
            {
                codes.Add(code!);
            }

            at += Math.Max(1, length);
        }

        return [.. codes];
    }

    // Most names end with a word that no task contains, and are not cut into words at all.
    private static bool EndsIn(HashSet<ulong> words, string name)
    {
        var last = name.AsSpan(name.LastIndexOf(' ') + 1);
        foreach (var sign in last)
        {
            if (!char.IsLetter(sign))
            {
                return true;
            }
        }

        return words.Contains(WordCode.OfWord(last));
    }

    private static bool AreAllIn(HashSet<ulong> words, TokenList tokens, int from)
    {
        for (var at = from; at < tokens.Count; at++)
        {
            if (tokens[at].IsWord && !words.Contains(tokens.CodeAt(at)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Syllables(TokenList tokens, int from)
    {
        var syllables = 0;
        for (var at = from; at < tokens.Count; at++)
        {
            syllables += tokens[at].IsWord ? 1 : 0;
        }

        return syllables;
    }
}
