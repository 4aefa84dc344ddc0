namespace HongLinh.Planning.Text;

/// <content>Percentages that contradict the plan or the earlier level which the sentence itself states.</content>
internal sealed partial class ReportLine
{
    // The plan stated last: its amount and its unit, and how many figures stood before it.
    private (decimal Amount, string Unit)? _planned;
    private int _plannedAt = -1;

    // The earlier level stated last: "(cùng kỳ 6.600 triệu đồng)", and the figure that it stands beside.
    private (decimal Amount, string Unit, FigureDraft Beside)? _earlier;

    private void KeepPlan(Fact fact)
    {
        // The level of another year and the start of a rise are no plans.
        if (fact.Against is not ComparedWith.SamePeriod && !fact.Run.Has(Role.From) && Number(fact) is { } amount
            && !fact.Amount.IsRange && !fact.Amount.Unit.IsNone)
        {
            (_planned, _plannedAt) = ((amount, UnitOf(fact)), _drafts.Count);
        }
    }

    // The percentage that the plan of the same sentence gives; null when it speaks of another figure or in another unit.
    private Fraction? OfStatedPlan(FigureDraft owner, bool isAfterPlan) =>
        (isAfterPlan || _plannedAt == _drafts.Count - 1 && owner.Name is { } name && name.Text == _planName?.Text)
            && _planned is { } planned && owner is { Value: { } value, Upper: null, IsChange: false, Level: { } level } && UnitOf(level) == planned.Unit
            ? ExactPercent.Of(value, planned.Amount) : null;

    private void KeepEarlier(Fact fact)
    {
        // "..., chi cùng kỳ năm trước 80 tỷ đồng" speaks of another figure than the one before it.
        if (_pending is null && _current is { Level: not null } current && fact.Against is ComparedWith.SamePeriod
            && !fact.Amount.IsRange && !fact.Amount.Unit.IsNone
            && Number(fact) is { } amount)
        {
            _earlier = (amount, UnitOf(fact), current);
            CheckGrowth(current);
        }
    }

    // "đạt 115 tỷ đồng, tăng 15% so với cùng kỳ (102 tỷ đồng)": one of the three numbers is wrong.
    private void CheckGrowth(FigureDraft draft)
    {
        if (_earlier is var (amount, unit, beside) && beside == draft && draft is { Growth: { } growth, GrowthUpper: null, GrowthBound: null, IsChange: false }
            && draft is { GrowthBase: var against, Value: { } value, Upper: null, Level: { } level } && against == GrowthBase.SamePeriodLastYear
            && UnitOf(level) == unit && ExactPercent.Of(value, amount) is { } ratio && !ExactPercent.Is(ratio, Whole + growth))
        {
            _findings.Add(
                FindingCode.SeveralReadings, draft.From, draft.To,
                $"{NumberText.Write(growth, Language.Vietnamese)}% / {ExactPercent.Write(ratio - Fraction.From(Whole))}%");
        }
    }

    private string UnitOf(Fact fact) => _tokens.Words(fact.Amount.Unit.From, fact.Amount.Unit.To).ToUpperInvariant();

    // "250 ha, năng suất 65 tạ/ha, sản lượng 1.825 tấn": the harvest that area and yield give is another.
    private void CheckHarvests()
    {
        for (var at = 0; at + 2 < _drafts.Count; at++)
        {
            var (area, harvested, harvest) = (_drafts[at], _drafts[at + 1], _drafts[at + 2]);
            if (IsLevel(area, "HA") is { } hectares && PerHectare(harvested) is { } tonnes && IsLevel(harvest, "TẤN") is > 0m and { } all
                && area.Period == harvest.Period && area.Value < MostSummed && harvested.Value < MostSummed
                && hectares > 0m && NameOf(harvested) is var name && Yields.Match(name, 0, name.Count, out _) > 0
                && Fraction.From(hectares) * Fraction.From(tonnes) is var given
                && (given > Fraction.From(all) * Above || given < Fraction.From(all) * Below))
            {
                _findings.Add(
                    FindingCode.SeveralReadings, harvest.From, harvest.To,
                    $"{NumberText.Write(all, Language.Vietnamese)} / {ExactPercent.Write(given)}");
            }
        }

        static decimal? IsLevel(FigureDraft draft, string unit) =>
            draft is { Value: { } value, Upper: null, IsChange: false, Level: { Denominator: null } level } && UnitOf(level) == unit ? value : null;

        static decimal? PerHectare(FigureDraft draft) => IsLevel(draft, "TẠ/HA") / Ten ?? IsLevel(draft, "TẤN/HA");

        static TokenList NameOf(FigureDraft draft) => TokenList.Of(draft.Name is { Text.Length: <= LongestWhole } name ? name.Text : "");
    }

    private const decimal Ten = 10m;

    // A yield is rounded and told of what was harvested: up to five in a hundred are no contradiction.
    private static readonly Fraction Above = Fraction.From(1.05m);
    private static readonly Fraction Below = Fraction.From(0.95m);
}
