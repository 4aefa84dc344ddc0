using System.Globalization;

namespace HongLinh.Planning.Text;

/// <content>The meaning of a percentage beside a figure: a share of its plan, its growth, or a repetition.</content>
internal sealed partial class ReportLine
{
    private const decimal LeastRatio = 30m;

    private static bool IsPlan(Fact fact) => fact is { Kind: FactKind.Aside, Against: ComparedWith.Plan };

    private void OfPlan(Fact fact, FigureDraft owner, bool isAfterPlan)
    {
        if (Number(fact) is not { } number)
        {
            return;
        }

        // "110% dự toán tỉnh" refers to another plan.
        if (fact.Against == ComparedWith.OtherPlan || owner.PercentOfPlan is not null || fact.Amount.IsRange)
        {
            LeaveAside(fact);
            return;
        }

        var plan = OfStatedPlan(owner, isAfterPlan) ?? Ratio(owner);
        if (fact.Sign == 0 && plan is { } ratio && !ExactPercent.Is(ratio, number))
        {
            // "480/800 cây, đạt 75% kế hoạch": one of the numbers is wrong.
            Doubt(fact, $"{ExactPercent.Write(ratio)}% / {NumberText.Write(number, Language.Vietnamese)}%");
        }

        owner.PercentBound = BoundOf(fact);
        owner.Excess = fact.Sign == 0 ? null : fact.Sign * number;
        owner.PercentOfPlan = fact.Sign == 0 ? number : Whole + fact.Sign * number;
    }

    private void Growth(Fact fact, FigureDraft owner, (int From, int To) stretch, bool isAfterShare)
    {
        if (Number(fact) is not { } number)
        {
            return;
        }

        var upper = fact.Amount.High is { } high ? _numbers.Of(high, fact.Amount.HighAt, fact.Amount.HighAt + 1, fact.Amount.Unit)?.Value : null;
        // A share that falls by a percentage may fall by points or by a part of itself.
        var isShare = owner.Level is { Unit: { } unit } && (TargetMaker.IsShare(unit) || unit.Equals(UnitCatalogue.PerMille))
            || owner.Level is null && ReportNames.IsShare(owner.Name)
            || isAfterShare;
        if (isShare && fact.Sign != 0 && !owner.HasFigure)
        {
            Fill(owner, fact with { Kind = FactKind.Change }, ClauseOf(fact, stretch.From, stretch.To));
        }

        // "17 vụ, làm chết 8 người, ... giảm 5,6% số vụ": the words after the percentage say which of the figures fell.
        if (CountedAfter(fact, owner) is { } known)
        {
            owner = known;
        }
        else if (NumberOf(fact) is not null)
        {
            LeaveAside(fact);
            return;
        }

        // "Giảm -5%" is a double negative or a slip.
        if (fact.Sign < 0 && number < 0m)
        {
            Doubt(fact, $"{NumberText.Write(number, Language.Vietnamese)}% / {NumberText.Write(-number, Language.Vietnamese)}%");
            return;
        }

        if (fact.Against == ComparedWith.Other && owner is { HasFigure: false, Name: { } index } && ReportNames.IsIndex(index) && fact.Sign != 0 && !isShare)
        {
            // "Chỉ số giá tiêu dùng tăng 0,27% so với tháng trước": an index is reported by its rise, whose base is another.
            owner.Growth = fact.Sign * number;
            owner.IsOtherGrowth = true;
            _otherGrowth = fact;
            _findings.Add(FindingCode.PartMissing, fact.Amount.From, fact.Amount.To, FindingDetail.Parts(["growth-base"]));
            return;
        }

        if (owner.IsOtherGrowth && fact.Against is ComparedWith.SamePeriod or ComparedWith.PreviousYear)
        {
            // "tăng 2,3% so với tháng trước và tăng 7,4% so với cùng kỳ": the base that is kept is worth more.
            (owner.Growth, owner.IsOtherGrowth) = (null, false);
            LeaveAside(_otherGrowth!);
        }

        if (fact.Against == ComparedWith.Other || owner.Growth is not null || isShare && fact.Sign != 0)
        {
            _findings.Add(
                isShare && fact.Sign != 0 ? FindingCode.SeveralReadings : FindingCode.NumberNotUsed, fact.Amount.From, fact.Amount.To,
                isShare && fact.Sign != 0 ? ["điểm % / %"] : []);
            return;
        }

        // "Bằng 3% so với cùng kỳ" is unlikely to mean a fall of 97%.
        if (fact.Sign == 0 && number < LeastRatio)
        {
            Doubt(fact, $"{NumberText.Write(number - Whole, Language.Vietnamese)}% / {NumberText.Write(number, Language.Vietnamese)}%");
            return;
        }

        owner.Growth = fact.Sign == 0 ? number - Whole : fact.Sign * number;
        owner.GrowthBound = upper is null ? BoundOf(fact) : null;
        owner.GrowthUpper = upper is not { } most ? null : fact.Sign == 0 ? most - Whole : fact.Sign * most;
        if (owner.GrowthUpper < owner.Growth)
        {
            (owner.Growth, owner.GrowthUpper) = (owner.GrowthUpper, owner.Growth);
        }

        owner.GrowthBase = ReportBases.BaseOf(fact.Against);
        if (owner.GrowthBase is null)
        {
            _findings.Add(FindingCode.PartMissing, fact.Amount.From, fact.Amount.To, FindingDetail.Parts(["growth-base"]));
        }

        CheckGrowth(owner);
    }

    private UnitWording? NumberOf(Fact fact)
    {
        var unit = _tokens.IsWord(fact.Amount.To, Keys.Number) ? UnitReader.Read(_tokens, fact.Amount.To + 1, _tokens.Count) : default;
        return unit.IsCounted && !unit.IsNone ? unit : null;
    }

    // The figure before whose unit is named after a growth; the owner itself when nothing is named, null when none or several are meant.
    private FigureDraft? CountedAfter(Fact fact, FigureDraft owner)
    {
        if (NumberOf(fact) is not { } unit || !owner.HasFigure)
        {
            return owner;
        }

        FigureDraft? found = null;
        for (var at = Math.Max(0, _drafts.Count - MostInBracket); at < _drafts.Count; at++)
        {
            if (_drafts[at].Level?.UnitText is { } counted && counted.Text.Equals(_tokens.Words(unit.From, unit.To), StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null)
                {
                    return null;
                }

                found = _drafts[at];
            }
        }

        return found;
    }

    // "Tăng trên 11%", "giảm hơn 5%", "gần 62% kế hoạch": for a fall of more than 5 the growth is below -5.
    private string? BoundOf(Fact fact) =>
        ReportLexicon.BoundsOfPercent.MatchBefore(_tokens, fact.Amount.From, 0, out var bound) == 0 || bound is not { } code ? null
            : fact.Sign >= 0 ? code.Code
            : code == PhraseComparator.GreaterThan ? PhraseComparator.LessThan.Code
            : code == PhraseComparator.LessThan ? PhraseComparator.GreaterThan.Code
            : code == PhraseComparator.AtLeast ? PhraseComparator.AtMost.Code
            : code == PhraseComparator.AtMost ? PhraseComparator.AtLeast.Code
            : code.Code;

    // "50/52, đạt 96,15%" states the same figure twice; if the two differ, the correct one is unknown.
    private void Restated(Fact fact)
    {
        if (Number(fact) is not { } percent || _current is not { } current)
        {
            LeaveAside(fact);
            return;
        }

        if (Ratio(current) is { } ratio && ExactPercent.Is(ratio, percent))
        {
            // "276 người/kế hoạch 450 người, đạt 61,3%", "86/80 triệu đồng, đạt 107,5%": what is exceeded is a plan, not a whole.
            current.PercentOfPlan ??= ratio > Fraction.From(Whole) || IsOfPlan(current) ? percent : null;
            return;
        }

        // "Dự toán được giao 9,6 tỷ đồng; thực hiện đạt 5,04 tỷ đồng, bằng 52,5%": the percentage agrees with the plan before it.
        if (_planned is { } plan && current is { Value: { } value, PercentOfPlan: null, Level: { } level }
            && UnitOf(level) == plan.Unit && ExactPercent.Is(ExactPercent.Of(value, plan.Amount), percent))
        {
            current.PercentOfPlan = percent;
            return;
        }

        if (current is { Value: not null, Name: { } name, Level: { Denominator: null, UnitText: not null } counted, IsChange: false }
            && fact.Amount.Unit.IsShare && fact.Amount.Total is null && !fact.Amount.IsRange && !(counted.Unit is { } unit && TargetMaker.IsShare(unit))
            && RateBefore(fact) is var (first, last))
        {
            // "46 hộ nghèo, tỷ lệ 2,18%": the share of what was counted has its own name.
            var rate = new ReadWords($"{_tokens.Words(first, last)} {Uncounted(name.Text)}", [_tokens.SpanOf(first, last), .. name.Spans]);
            Fill(Add(rate, fact, first, fact.Amount.To, null), fact, ClauseOf(fact, first, fact.Amount.To));
            _current = current;
            return;
        }

        LeaveAside(fact);
    }

    // The share of "số hộ nghèo" is "tỷ lệ hộ nghèo".
    private static string Uncounted(string name)
    {
        var lead = Array.Find(Counting, lead => name.StartsWith(lead, StringComparison.OrdinalIgnoreCase));
        return lead is null ? name : name[lead.Length..];
    }

    private static readonly string[] Counting = ["tổng số ", "số lượng ", "số "];

    // "Tỷ lệ" directly before the figure: "tỷ lệ bao phủ 92,1%" is a share of something else.
    private (int From, int To)? RateBefore(Fact fact)
    {
        var to = fact.Amount.From;
        while (to > 0 && RateVerbs.MatchBefore(_tokens, to, 0, out _) is var verb and > 0)
        {
            to -= verb;
        }

        return Rates.MatchBefore(_tokens, to, 0, out _) is var words and > 0 ? (to - words, to) : null;
    }

    private static readonly Lexicon<bool> RateVerbs = WordSet.Of("là, đạt, khoảng, gần, trên, hơn, dưới");
    private static readonly Lexicon<bool> Rates = WordSet.Of("tỷ lệ");

    private static string UnitOf(TargetReading level) => level.UnitText?.Text.ToUpperInvariant() ?? "";

    private bool IsOfPlan(FigureDraft draft) =>
        ReportLexicon.PlanWords.IsIn(_tokens, draft.From, draft.To);

    // The part of a whole, or of a plan after a slash, in percent; null when there is no whole.
    private static Fraction? Ratio(FigureDraft draft) =>
        draft is { Value: { } part, Level.Denominator: { } whole }
            && decimal.TryParse(whole.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var all) ? ExactPercent.Of(part, all) : null;

    private Fact? _otherGrowth;

    private void LeaveAside(Fact fact) => _findings.Add(FindingCode.NumberNotUsed, fact.Amount.From, fact.Amount.To);

    private void Doubt(Fact fact, string readings) => _findings.Add(FindingCode.SeveralReadings, fact.Amount.From, fact.Amount.To, readings);

    private decimal? Number(Fact fact) =>
        _numbers.Of(fact.Amount.Low, fact.Amount.From, fact.Amount.LowTo, fact.Amount.Unit)?.Value is not { } number ? null
            : fact.IsMultiple ? number * Whole : number;
}
