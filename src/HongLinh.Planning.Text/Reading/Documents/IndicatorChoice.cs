using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Chooses the indicator and the unit of a target.</summary>
internal sealed class IndicatorChoice(PlanVocabulary known)
{
    private static readonly Lexicon<bool> MoneyNames =
        WordSet.Of("giá trị, thu, tổng thu, doanh thu, vốn, tổng vốn, GRDP, tổng sản phẩm, kim ngạch, tổng mức, chi, thu nhập");
    private static readonly Lexicon<bool> Moves = WordSet.Of("mức giảm, mức tăng, mức độ giảm, mức giảm bình quân");
    private static readonly Lexicon<bool> RateNames = WordSet.Of("tỷ lệ, tỷ trọng, tỷ suất");
    private static readonly Lexicon<bool> ConstantPrices = WordSet.Of("giá cố định, giá so sánh, giá SS");

    private readonly IndicatorBook _book = new(known);

    /// <summary>The indicator, the unit of the figure (null when the words give none), and whether the indicator was derived here.</summary>
    public (Indicator Indicator, Unit? Unit, bool IsNew) Of(Stated stated, ParagraphReading paragraph)
    {
        var (reading, parts) = (stated.Reading, stated.Parts);
        var isChange = TargetMaker.IsChange(reading) || TargetMaker.IsIndex(reading);
        if (_book.Known(parts) is { } indicator)
        {
            var unit = UnitMaker.Of(reading, isChange ? null : indicator.Unit);
            // A figure in an incompatible unit belongs to another indicator, even if the name matches.
            if (unit is null || isChange || unit.FactorTo(indicator.Unit).IsT0)
            {
                return (indicator, unit, false);
            }
        }

        parts = isChange ? WithoutMove(parts) : parts;
        var own = UnitMaker.Of(reading, null);
        var level = isChange && (own is null || TargetMaker.IsShare(own) || own.Equals(UnitCatalogue.PercentagePoint)) ? LevelUnit(parts, paragraph)
            : Priced(own ?? Unit.One, parts);
        // A level uses the prices that its name states.
        var figure = isChange || own is null ? own : level;
        return (_book.Derived(parts, level, reading, out var isNew), figure, isNew);
    }

    /// <summary>The indicator of an event, or of a goal stated beside a target.</summary>
    public (Indicator Indicator, bool IsNew) Named(NameParts parts, Unit unit, TargetReading reading) =>
        _book.Known(parts) is { } known ? (known, false) : (_book.Derived(parts, unit, reading, out var isNew), isNew);

    // The unit of the level that a growth refers to: the level stated beside it, or money at the prices that the name states.
    private static Unit LevelUnit(NameParts parts, ParagraphReading paragraph) =>
        paragraph.LevelOf(parts) is { } level ? Priced(level, parts)
        : Opens(RateNames, parts) ? UnitCatalogue.Percent
        : Opens(MoneyNames, parts) ? Priced(Money.BillionDong, parts)
        : Unit.One;

    // "Mức giảm tỷ lệ hộ nghèo 1 - 1,5%" states a fall of the rate itself, so the words of the move are removed from the name.
    private static NameParts WithoutMove(NameParts parts)
    {
        var tokens = parts.Tokens;
        var length = Moves.Match(tokens, 0, tokens.Count, out _);
        return length > 0 && LeadLexicon.Heads.Match(tokens, length, tokens.Count, out _) > 0
            ? new NameParts(tokens.Words(length, tokens.Count), parts.Definition, parts.Condition, parts.Aspiration) : parts;
    }

    private static bool Opens(Lexicon<bool> names, NameParts parts) => names.Match(parts.Tokens, 0, parts.Tokens.Count, out _) > 0;

    private static Unit Priced(Unit unit, NameParts parts)
    {
        if (parts.Definition is null || !Money.Measures(unit.Dimension) || unit.Code.Contains('@', StringComparison.Ordinal))
        {
            return unit;
        }

        var tokens = TokenList.Of(parts.Definition);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (TimeReader.IsYear(tokens, at) && ConstantPrices.IsIn(tokens, 0, at))
            {
                return unit.At(PriceBasis.Constant(int.Parse(tokens[at].Key, CultureInfo.InvariantCulture)));
            }
        }

        return unit;
    }
}
