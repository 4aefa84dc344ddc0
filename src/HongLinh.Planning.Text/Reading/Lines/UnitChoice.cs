using System.Collections.Frozen;
using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Finds the unit of a figure: after it, in a bracket, or in the name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct UnitChoice(TokenList tokens, Marks marks, RunReader runs)
{
    private static readonly Lexicon<bool> RateOf = WordSet.Of("tỷ lệ, tỷ số, mật độ");
    private static readonly Lexicon<bool> NumberOf = WordSet.Of("số, tổng số, số lượng, tổng số lượng, số lượng các");

    // These fields must precede the tables below, whose initialisers use them.
    private static readonly string PerCent = string.Join(' ', Tokenizer.Keys("phần trăm"));
    private static readonly string Dong = Tokenizer.Keys("đồng")[0];
    private static readonly string DongOfVietnam = string.Join(' ', Tokenizer.Keys("đồng Việt Nam"));
    private static readonly Dictionary<string, string> Alias = Aliases();

    private static readonly FrozenDictionary<string, Unit[]> Known = UnitCatalogue.All
        .GroupBy(static unit => Key(unit.Symbol), StringComparer.Ordinal)
        .ToFrozenDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    // Most plans write most units exactly as the catalogue does.
    private static readonly FrozenDictionary<string, Unit[]> Symbols = UnitCatalogue.All
        .Select(static unit => unit.Symbol).Distinct(StringComparer.Ordinal)
        .ToFrozenDictionary(static symbol => symbol, static symbol => Known[Key(symbol)], StringComparer.Ordinal);

    // The first letters of all known units and aliases. One lookup rules out words such as "xã" and "hộ gia đình".
    private static readonly FrozenSet<ulong> Starts =
        UnitCatalogue.All.Select(static unit => StartOf(unit.Symbol)).Concat(Alias.Keys.Select(static key => StartOf(key))).Append(StartOf("phần"))
            .Append(StartOf("trđồng")).Append(StartOf("ngàn")).Append(StartOf("trên")).Append(StartOf("đồng")).ToFrozenSet();

    private static bool MayBeKnown(string words) => StartOf(words) is var start && (start == 0 || Starts.Contains(start));

    // The letters before the first other sign; 0 when there are none.
    private static ulong StartOf(string words)
    {
        var length = 0;
        while (length < words.Length && char.IsLetter(words[length]))
        {
            length++;
        }

        return length == 0 ? 0 : WordCode.OfWord(words.AsSpan(0, length));
    }

    /// <summary>The unit of a clause; none when the words give none.</summary>
    public UnitWording Of(Clause clause)
    {
        var unit = clause.Amount.Unit;
        if (!unit.IsNone)
        {
            return unit;
        }

        if (clause.Run.UnitBracket >= 0)
        {
            return runs.UnitIn(clause.Run.UnitBracket);
        }

        for (var at = clause.NameFrom; at < clause.NameTo; at++)
        {
            if (tokens.IsSign(at, '(') && tokens.PartnerOf(at) > at && runs.IsUnitBracket(at))
            {
                return runs.UnitIn(at);
            }
        }

        return OfCountedName(clause);
    }

    /// <summary>The base of a rate in the name: Số giường bệnh/vạn dân; -1 when there is none.</summary>
    public int RateIn(Clause clause)
    {
        var (from, to) = clause.Head.To > 0 ? clause.Head : (clause.NameFrom, clause.NameTo);
        for (var at = from; at < to; at++)
        {
            if (marks[at] == MarkKind.Per && marks.FromOf(at) == at)
            {
                return at;
            }
        }

        return RateAfter(clause);
    }

    private const int MostBeforeRate = 5;

    // "3,2 dược sĩ đại học/vạn dân"
    private int RateAfter(Clause clause)
    {
        var end = clause.Amount.Unit is { IsCounted: true, IsDivided: false } ? Math.Min(clause.To, clause.Amount.To + MostBeforeRate) : 0;
        for (var at = clause.Amount.To; at < end; at++)
        {
            if (marks[at] == MarkKind.Per && marks.FromOf(at) == at && tokens.IsSign(at, '/'))
            {
                return at;
            }

            if (marks[at] != MarkKind.None || !tokens[at].IsWord)
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The words of a unit, as one string.</summary>
    public ReadWords? Words(UnitWording unit) =>
        unit.IsNone ? null : new ReadWords(Joined(tokens.Words(unit.From, unit.To)), [tokens.SpanOf(unit.From, unit.To)]);

    /// <summary>The unit of the catalogue; null when it has none of this name. Land and sown area share a symbol, so the indicator name decides.</summary>
    public static Unit? InCatalogue(ReadWords? words, bool isSown = false) =>
        words is null || !Symbols.TryGetValue(words.Text, out var units) && !(MayBeKnown(words.Text) && Known.TryGetValue(Key(words.Text), out units)) ? null
        : isSown ? Array.Find(units, static unit => unit.Code.Contains("sown-", StringComparison.Ordinal)) ?? units[0]
        : units[0];

    // Số doanh nghiệp thành lập mới: 85
    private UnitWording OfCountedName(Clause clause)
    {
        var number = NumberOf.Match(tokens, clause.NameFrom, clause.NameTo, out _);
        var rate = RateOf.Match(tokens, clause.NameFrom, clause.NameTo, out _);
        var unit = UnitReader.Read(tokens, clause.NameFrom + Math.Max(number, rate), clause.NameTo);
        return unit.IsCounted && (number > 0 || unit.Base is not null) ? unit : default;
    }

    private static string Joined(string words) =>
        words.Replace(" / ", "/", StringComparison.Ordinal).Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal);

    private static string Key(string symbol) =>
        string.Join(' ', Tokenizer.Keys(symbol).Where(static key => key is not ".").Select(static key => Alias.GetValueOrDefault(key, key)))
            .Replace(DongOfVietnam, Dong, StringComparison.Ordinal).Replace(PerCent, "%", StringComparison.Ordinal)
            .Replace("% o", "‰", StringComparison.Ordinal).Replace("% 0", "‰", StringComparison.Ordinal);

    // Aliases of units, token by token: tr.đ, trđ, tỷ VND, tạ trên ha.
    private static Dictionary<string, string> Aliases() => new(StringComparer.Ordinal)
    {
        [Tokenizer.Keys("ngàn")[0]] = Tokenizer.Keys("nghìn")[0],
        ["tr"] = Tokenizer.Keys("triệu")[0],
        ["trđ"] = string.Join(' ', Tokenizer.Keys("triệu đồng")),
        [Tokenizer.Keys("trđồng")[0]] = string.Join(' ', Tokenizer.Keys("triệu đồng")),
        [Tokenizer.Keys("tỷđ")[0]] = string.Join(' ', Tokenizer.Keys("tỷ đồng")),
        [Tokenizer.Keys("tỷđồng")[0]] = string.Join(' ', Tokenizer.Keys("tỷ đồng")),
        [Tokenizer.Keys("tỉđ")[0]] = string.Join(' ', Tokenizer.Keys("tỷ đồng")),
        [Tokenizer.Keys("tỉđồng")[0]] = string.Join(' ', Tokenizer.Keys("tỷ đồng")),
        [Tokenizer.Keys("triệuđ")[0]] = string.Join(' ', Tokenizer.Keys("triệu đồng")),
        [Tokenizer.Keys("triệuđồng")[0]] = string.Join(' ', Tokenizer.Keys("triệu đồng")),
        [Tokenizer.Keys("nghìnđ")[0]] = string.Join(' ', Tokenizer.Keys("nghìn đồng")),
        ["vnđ"] = Dong,
        ["vnd"] = Dong,
        ["đ"] = Dong,
        [Tokenizer.Keys("trên")[0]] = "/",
    };
}
