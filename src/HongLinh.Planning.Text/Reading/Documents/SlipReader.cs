namespace HongLinh.Planning.Text;

/// <summary>Finds slips with only one possible correction: words that do not exist, and place names with a wrong diacritic.</summary>
internal sealed class SlipReader
{
    private static readonly Lexicon<string> Misprints = new(
    [
        ("phần đầu hoàn thành", "phấn đấu"), ("phần đầu đạt", "phấn đấu"), ("phần đấu", "phấn đấu"), ("phấn đầu", "phấn đấu"),
        ("phần đầu tăng", "phấn đấu"), ("phần đầu giảm", "phấn đấu"), ("phần đầu đến", "phấn đấu"), ("phần đầu có", "phấn đấu"),
    ]);

    // The wards and the commune of the town until 30/06/2025 (administrative codes 18115 to 18130).
    private static readonly string[] HongLinh = ["Bắc Hồng", "Nam Hồng", "Trung Lương", "Đức Thuận", "Đậu Liêu", "Thuận Lộc"];

    private const int WordsOfSlip = 2;

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    public SlipReader(PlanVocabulary known, string place)
    {
        var isHongLinh = string.Join(' ', Tokenizer.Keys(place)) == string.Join(' ', Tokenizer.Keys("Hồng Lĩnh"));
        foreach (var name in isHongLinh ? known.Places.Concat(HongLinh) : known.Places)
        {
            var tokens = TokenList.Of(name);
            if (tokens.Count == WordsOfSlip)
            {
                _places.TryAdd(Plain(tokens, 0), name);
            }
        }
    }

    /// <summary>The slips in the words, each listed once.</summary>
    public ValueList<WordingSlip> Find(string words)
    {
        var tokens = TokenList.Of(words);
        return Find(tokens, 0, tokens.Count);
    }

    /// <summary>The slips in a range of the tokens, each listed once.</summary>
    public ValueList<WordingSlip> Find(TokenList tokens, int from, int to)
    {
        List<WordingSlip>? slips = null;
        for (var at = from; at + 1 < to; at++)
        {
            var meant = Misprints.Match(tokens, at, to, out var word) > 0 ? word : Place(tokens, at);
            if (meant is not null)
            {
                var slip = WordingSlip.Of(tokens.SpanOf(at, at + WordsOfSlip).In(tokens.Text.Source), meant);
                slips ??= [];
                if (!slips.Contains(slip))
                {
                    slips.Add(slip);
                }
            }
        }

        return slips is null ? [] : [.. slips];
    }

    private string? Place(TokenList tokens, int at)
    {
        if (_places.Count == 0 || !tokens[at].IsCapital || !tokens[at + 1].IsCapital || !_places.TryGetValue(Plain(tokens, at), out var name))
        {
            return null;
        }

        var keys = Tokenizer.Keys(name);
        return tokens[at].Is(keys[0]) && tokens[at + 1].Is(keys[1]) ? null : name;
    }

    // Two syllables without their diacritics.
    private static string Plain(TokenList tokens, int at) => PlainOf(tokens[at].Key) + " " + PlainOf(tokens[at + 1].Key);

    private static string PlainOf(string key) => string.Concat(key.TrimEnd('1', '2', '3', '4', '5').Select(Slug.PlainOf));
}
