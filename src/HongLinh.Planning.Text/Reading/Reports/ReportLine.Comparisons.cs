namespace HongLinh.Planning.Text;

/// <content>The meaning of a percentage beside a figure: a share of its plan, its growth, or a repetition.</content>
internal sealed partial class ReportLine
{
    private const decimal LeastRatio = 30m;

    private void OfPlan(Fact fact, FigureDraft owner)
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

        // "Giảm -5%" is a double negative or a slip.
        if (fact.Sign < 0 && number < 0m)
        {
            Doubt(fact, $"{NumberText.Write(number, Language.Vietnamese)}% / {NumberText.Write(-number, Language.Vietnamese)}%");
            return;
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
        var isSame = Number(fact) is { } percent && _current is { Value: { } part, Level.Denominator: { } whole }
            && decimal.TryParse(whole.Text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var all)
            && all > 0m && Math.Abs(part / all * Whole - percent) < 1m;
        if (!isSame)
        {
            LeaveAside(fact);
        }
    }

    private void LeaveAside(Fact fact) => _findings.Add(FindingCode.NumberNotUsed, fact.Amount.From, fact.Amount.To);

    private void Doubt(Fact fact, string readings) => _findings.Add(FindingCode.SeveralReadings, fact.Amount.From, fact.Amount.To, readings);

    private decimal? Number(Fact fact) => _numbers.Of(fact.Amount.Low, fact.Amount.From, fact.Amount.LowTo, fact.Amount.Unit)?.Value;
}
