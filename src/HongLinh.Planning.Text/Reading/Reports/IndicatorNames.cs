namespace HongLinh.Planning.Text;

/// <summary>Finds the indicator of the plan that a report means: by its name, by the name without loose words, or by a shorter form.</summary>
internal sealed class IndicatorNames
{
    // A shorter form keeps at least half of the words; otherwise it could mean anything.
    private const int LeastShare = 2;

    private readonly Dictionary<string, Indicator> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator?> _loose = new(StringComparer.Ordinal);
    private readonly List<(string[] Keys, Indicator Indicator)> _all = [];

    private const int LongestName = 1000;

    public IndicatorNames(Plan plan, ValueList<IndicatorAlias> aliases)
    {
        foreach (var alias in aliases)
        {
            Add(alias.Name, alias.Indicator);
        }

        foreach (var indicator in PlanVocabulary.Of(plan).Indicators)
        {
            Add(indicator.Name.Vietnamese, indicator);
        }
    }

    /// <summary>The indicator with a name; null when the plan has none, or when two could be meant.</summary>
    /// <param name="name">The name as reported.</param>
    /// <param name="isSure">Whether the names differ only in words without meaning; false when the report leaves out words of the plan.</param>
    public Indicator? Of(string name, out bool isSure)
    {
        isSure = true;
        // Each figure of a sentence may carry the name of the first, so a name without an end is not looked through for each of them.
        if (name.Length > LongestName)
        {
            return null;
        }

        var tokens = TokenList.Of(name);
        if (ReportLexicon.ScopeIn(tokens, 0, tokens.Count) >= 0)
        {
            // A scope such as "không kể ..." makes a different figure, so only the exact name matches.
            return _exact.GetValueOrDefault(Key(tokens, false));
        }

        var known = _exact.GetValueOrDefault(Key(tokens, false)) ?? _exact.GetValueOrDefault(Key(tokens, true))
            ?? _loose.GetValueOrDefault(string.Join(' ', Loose(tokens)));
        if (known is not null)
        {
            return known;
        }

        isSure = false;
        var keys = Loose(tokens);
        Indicator? found = null;
        foreach (var (full, indicator) in _all)
        {
            if (!IsShortened(keys, full) || found?.Code == indicator.Code)
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = indicator;
        }

        return found;
    }

    // "Tổng vốn đầu tư toàn xã hội" for "Tổng vốn đầu tư phát triển toàn xã hội": the words in order, with some left out.
    private static bool IsShortened(string[] keys, string[] full)
    {
        var at = 0;
        foreach (var key in full)
        {
            at += at < keys.Length && string.Equals(keys[at], key, StringComparison.Ordinal) ? 1 : 0;
        }

        return at == keys.Length && keys.Length > 1 && keys.Length * LeastShare >= full.Length;
    }

    private void Add(string name, Indicator indicator)
    {
        var tokens = TokenList.Of(name);
        _exact.TryAdd(Key(tokens, false), indicator);
        _exact.TryAdd(Key(tokens, true), indicator);
        var keys = Loose(tokens);
        var loose = string.Join(' ', keys);
        _loose[loose] = !_loose.TryGetValue(loose, out var other) || other?.Code == indicator.Code ? indicator : null;
        _all.Add((keys, indicator));
    }

    // Signs and case differ between documents. The words in brackets may be left out.
    private static string Key(TokenList tokens, bool withoutBrackets)
    {
        var keys = new List<string>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (withoutBrackets && IsLooseBracket(tokens, at))
            {
                at = tokens.PartnerOf(at);
            }
            else if (tokens[at].Kind != TokenKind.Sign)
            {
                keys.Add(tokens[at].Key);
            }
        }

        return string.Join(' ', keys);
    }

    // A scope such as "(không kể tiền sử dụng đất)" makes it a different indicator.
    private static bool IsLooseBracket(TokenList tokens, int at) =>
        tokens.PartnerOf(at) > at && ReportLexicon.ScopeIn(tokens, at, tokens.PartnerOf(at)) < 0;

    // Tổng thu ngân sách trên địa bàn, thu NSNN: the same indicator, unless the plan has both.
    private static string[] Loose(TokenList tokens)
    {
        var keys = new List<string>();
        for (var at = 0; at < tokens.Count;)
        {
            var isWhole = IsLooseBracket(tokens, at);
            var firm = ReportLexicon.Firm.Match(tokens, at, tokens.Count, out _);
            var words = isWhole ? tokens.PartnerOf(at) + 1 - at : firm > 0 ? 0 : ReportLexicon.Loose.Match(tokens, at, tokens.Count, out _);
            var full = ReportLexicon.Abbreviations.Match(tokens, at, tokens.Count, out var meant);
            if (words == 0 && full > 0)
            {
                keys.AddRange(Tokenizer.Keys(meant!));
            }
            else if (words == 0 && tokens[at].Kind != TokenKind.Sign)
            {
                for (var next = at; next < at + Math.Max(firm, 1); next++)
                {
                    keys.Add(tokens[next].Key);
                }
            }

            at += Math.Max(Math.Max(words, firm), Math.Max(words == 0 ? full : 0, 1));
        }

        return [.. keys];
    }
}
