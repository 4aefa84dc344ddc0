namespace HongLinh.Planning.Text;

/// <summary>Finds the indicator of a plan that a report means: by its name, else by what is left of the name without the words that mean nothing more.</summary>
internal sealed class IndicatorNames
{
    private readonly Dictionary<string, Indicator> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator?> _loose = new(StringComparer.Ordinal);

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

    /// <summary>The indicator of a name; null when the plan has none, or when two might be meant.</summary>
    public Indicator? Of(string name)
    {
        var tokens = TokenList.Of(name);
        return _exact.GetValueOrDefault(Key(tokens, false)) ?? _exact.GetValueOrDefault(Key(tokens, true)) ?? _loose.GetValueOrDefault(Loose(tokens));
    }

    private void Add(string name, Indicator indicator)
    {
        var tokens = TokenList.Of(name);
        _exact.TryAdd(Key(tokens, false), indicator);
        var loose = Loose(tokens);
        _loose[loose] = !_loose.TryGetValue(loose, out var other) || other?.Code == indicator.Code ? indicator : null;
    }

    // Signs and case differ from print to print; what a bracket adds may be left out.
    private static string Key(TokenList tokens, bool withoutBrackets)
    {
        var keys = new List<string>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (withoutBrackets && tokens.PartnerOf(at) > at)
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

    // Tổng thu ngân sách trên địa bàn, thu ngân sách: the same, unless the plan has both.
    private static string Loose(TokenList tokens)
    {
        var keys = new List<string>();
        for (var at = 0; at < tokens.Count;)
        {
            var words = tokens.PartnerOf(at) > at ? tokens.PartnerOf(at) + 1 - at
                : ReportLexicon.Loose.Match(tokens, at, tokens.Count, out _);
            if (words == 0 && tokens[at].Kind != TokenKind.Sign)
            {
                keys.Add(tokens[at].Key);
            }

            at += Math.Max(words, 1);
        }

        return string.Join(' ', keys);
    }
}
