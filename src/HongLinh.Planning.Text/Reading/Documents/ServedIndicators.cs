namespace HongLinh.Planning.Text;

/// <summary>Links tasks to the targets that they name: "tham mưu thực hiện chỉ tiêu tỷ lệ hộ nghèo" serves the poverty rate.</summary>
internal sealed class ServedIndicators
{
    // A shorter name, such as "dịch vụ", occurs in tasks that do not mean the target.
    private const int FewestSyllables = 3;

    private static readonly Lexicon<bool> Openings = WordSet.Of("tỷ lệ, số, số lượng, tổng số, tổng, có thêm, mức, chỉ tiêu");

    private readonly Lexicon<IndicatorCode> _names;

    private ServedIndicators(IEnumerable<Indicator> indicators)
    {
        var rows = new List<(string, IndicatorCode)>();
        foreach (var indicator in indicators)
        {
            var tokens = TokenList.Of(indicator.Name.Vietnamese);
            Add(rows, tokens, 0, indicator.Code);
            // A task may name the thing without the words for how it is counted.
            Add(rows, tokens, Openings.Match(tokens, 0, tokens.Count, out _), indicator.Code);
        }

        _names = new Lexicon<IndicatorCode>(rows);
    }

    /// <summary>The tasks with the indicators of the lines that their words name.</summary>
    public static PlanWork Linked(PlanWork work, IEnumerable<PlacedLine> lines)
    {
        if (work.Tasks.Count == 0)
        {
            return work;
        }

        var served = new ServedIndicators(lines.Select(static line => line.Line.Indicator).DistinctBy(static indicator => indicator.Code));
        return work with { Tasks = [.. work.Tasks.Select(task => task with { Serves = served.NamedIn(task.Name.Vietnamese) })] };
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

    private static void Add(List<(string, IndicatorCode)> rows, TokenList tokens, int from, IndicatorCode code)
    {
        var syllables = 0;
        for (var at = from; at < tokens.Count; at++)
        {
            syllables += tokens[at].IsWord ? 1 : 0;
        }

        if (syllables >= FewestSyllables)
        {
            rows.Add((tokens.Words(from, tokens.Count), code));
        }
    }
}
