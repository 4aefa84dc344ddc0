using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Finds the indicator for a name: one that the caller knows, one seen earlier, or one derived from the words.</summary>
internal sealed class IndicatorBook
{
    private static readonly Lexicon<bool> Numbers = WordSet.Of("số, tổng số, số lượng");
    private static readonly Lexicon<bool> Flows = WordSet.Of(
        "thu ngân sách, tổng thu, thu nội địa, doanh thu, giá trị sản xuất, giá trị, GRDP, tổng sản phẩm, vốn đầu tư, tổng vốn, vốn, huy động, sản lượng, "
        + "diện tích gieo trồng, diện tích gieo cấy, việc làm, kim ngạch, tổng mức bán lẻ, lượt khách, khách du lịch, xuất khẩu lao động, kết nạp, "
        + "trồng rừng, trồng mới, xây dựng mới, khởi công, hoàn thành, thành lập mới, sửa chữa, nâng cấp, giải ngân, chi ngân sách, đào tạo nghề");
    private static readonly Lexicon<bool> Revenues = WordSet.Of("thu, tổng thu, thặng dư, chênh lệch, lợi nhuận");
    private static readonly Lexicon<bool> Incomes = WordSet.Of("thu nhập, tổng thu nhập");
    private static readonly Lexicon<bool> OpenShares = WordSet.Of("tăng, giảm, tốc độ, tăng trưởng, so với, chỉ số");

    private readonly Dictionary<string, Indicator> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Name, string Unit), Indicator> _met = [];
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);

    // The lookup key, kept in a reused buffer: most names were seen before and need no new string.
    private readonly List<char> _key = [];

    public IndicatorBook(PlanVocabulary known)
    {
        foreach (var indicator in known.Indicators)
        {
            Know(indicator.Name.Vietnamese, indicator);
            _codes[indicator.Code.Text] = 1;
        }

        foreach (var alias in known.Aliases)
        {
            _known[Key(alias.Name)] = alias.Indicator;
        }
    }

    /// <summary>The known indicator for a name; null when the caller gave none. The full name is tried first, then the name without its verb of work.</summary>
    public Indicator? Known(NameParts parts)
    {
        Meet(parts);
        return parts.Known;
    }

    /// <summary>The indicator derived from a name; the same name, definition and unit give the same indicator.</summary>
    /// <param name="parts">The name.</param>
    /// <param name="unit">The unit of its figures.</param>
    /// <param name="reading">The reading of the words.</param>
    /// <param name="isNew">Whether the indicator is seen for the first time.</param>
    public Indicator Derived(NameParts parts, Unit unit, TargetReading reading, out bool isNew)
    {
        Meet(parts);
        var key = (parts.Id, unit.Code);
        isNew = !_met.TryGetValue(key, out var met);
        return met ?? (_met[key] = New(parts, unit, reading));
    }

    private void Meet(NameParts parts)
    {
        if (parts.Id > 0)
        {
            return;
        }

        var tokens = parts.Tokens;
        if (_known.Count > 0)
        {
            parts.Known = Found(tokens, 0) ?? Found(tokens, Numbers.Match(tokens, 0, tokens.Count, out _))
                ?? Found(tokens, LeadLexicon.Work.Match(tokens, 0, tokens.Count, out _));
        }

        _key.Clear();
        AddKey(tokens, 0);
        _key.Add('|');
        if (parts.Definition is not null)
        {
            AddKey(TokenList.Of(parts.Definition), 0);
        }

        var names = _names.GetAlternateLookup<ReadOnlySpan<char>>();
        var key = CollectionsMarshal.AsSpan(_key);
        parts.Id = names.TryGetValue(key, out var id) ? id : _names[key.ToString()] = _names.Count + 1;
    }

    private Indicator New(NameParts parts, Unit unit, TargetReading reading)
    {
        var name = FirstLetter.Large(parts.Name.Length > 0 ? parts.Name : "Chỉ tiêu không nêu tên");
        var tokens = parts.Tokens;
        var isShare = unit.Equals(UnitCatalogue.Percent) || unit.Equals(UnitCatalogue.PerMille);
        var isOpen = OpenShares.IsIn(tokens, 0, tokens.Count);
        var isRate = isShare || unit.Code.Contains('/', StringComparison.Ordinal);
        return new Indicator
        {
            Code = FreeCode(Slug.Of(name, "indicator")),
            Name = name,
            Unit = unit,
            Polarity = reading.Direction == Direction.Lower ? Polarity.LowerIsBetter : reading.Direction == Direction.Neither ? Polarity.Neutral
                : Polarity.HigherIsBetter,
            OverTime = isRate ? OverTime.Rate
                : reading.Kind != PhraseKind.Maintain && Flows.IsIn(tokens, 0, tokens.Count) ? OverTime.Flow
                : OverTime.Stock,
            // A unit per year is measured once a year, such as income per head, however often other indicators are reported.
            Cycle = unit.Code.EndsWith("/year", StringComparison.Ordinal) ? ReportingCycle.Year : ReportingCycle.Month,
            // Refunds in a month may exceed receipts, so revenue may be negative.
            Limits = isOpen
                || Money.Measures(unit.Dimension) && Revenues.Match(tokens, 0, tokens.Count, out _) > 0 && Incomes.Match(tokens, 0, tokens.Count, out _) == 0
                ? NaturalLimits.None
                : isShare && unit.Equals(UnitCatalogue.Percent) && reading.Value is not { Value: > 100m } ? NaturalLimits.Percentage
                : Things.Measures(unit.Dimension) && !isRate && IsWhole(reading) ? NaturalLimits.Count
                : NaturalLimits.NotNegative,
            Definition = parts.Definition is { } definition ? BilingualName.Of(definition) : null,
        };
    }

    private static bool IsWhole(TargetReading reading) =>
        decimal.IsInteger(reading.Value?.Value ?? 0m) && decimal.IsInteger(reading.Upper?.Value ?? 0m);

    private IndicatorCode FreeCode(string code)
    {
        // Two names may give the same code once their diacritics are removed; the second code gets a number.
        var times = _codes[code] = _codes.GetValueOrDefault(code) + 1;
        return times == 1 ? IndicatorCode.Of(code) : FreeCode(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{code}-{times}"));
    }

    private void Know(string name, Indicator indicator)
    {
        var tokens = TokenList.Of(name);
        _known.TryAdd(KeyOf(tokens, 0), indicator);
        _known.TryAdd(KeyOf(tokens, Numbers.Match(tokens, 0, tokens.Count, out _)), indicator);
    }

    private string Key(string name) => KeyOf(TokenList.Of(name), 0);

    private string KeyOf(TokenList tokens, int from)
    {
        _key.Clear();
        AddKey(tokens, from);
        return CollectionsMarshal.AsSpan(_key).ToString();
    }

    private Indicator? Found(TokenList tokens, int from)
    {
        _key.Clear();
        AddKey(tokens, from);
        return _known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(CollectionsMarshal.AsSpan(_key), out var known) ? known : null;
    }

    // Signs and case differ between documents; syllables do not.
    private void AddKey(TokenList tokens, int from)
    {
        var start = _key.Count;
        for (var at = from; at < tokens.Count; at++)
        {
            if (tokens[at] is { Kind: not TokenKind.Sign } token)
            {
                if (_key.Count > start)
                {
                    _key.Add(' ');
                }

                token.AddKeyTo(_key);
            }
        }
    }
}
