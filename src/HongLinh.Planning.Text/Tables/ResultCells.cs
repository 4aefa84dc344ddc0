using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Plan and figures as a table prints them: numbers without their unit, which has a column of its own.</summary>
internal sealed class ResultCells
{
    public const string NotApplicable = "-";
    public const string NotAtHand = "...";
    public const string NotComputed = "";

    private readonly Language _language;
    private readonly ResultTableOptions _options;

    public ResultCells(Language language, ResultTableOptions options)
    {
        _language = language;
        _options = options;
    }

    /// <summary>The unit of plan and figures.</summary>
    public string Unit(Target target) => UnitOf(target) is { } unit ? QuantityText.Name(unit, _language) : NotApplicable;

    /// <summary>The unit in which a target is written; null where it has none.</summary>
    public static Unit? UnitOf(Target target) => target switch
    {
        LevelTarget level => level.Bound.Value.Unit,
        BandTarget band => band.Lower.Value.Unit,
        NearTarget near => near.Value.Unit,
        GrowthTarget growth => growth.Rate.Value.Unit,
        ChangeTarget change => change.Difference.Value.Unit,
        CoverageTarget or NamedItemsTarget or RankTarget => target.Indicator.Unit,
        MilestoneTarget or AllOfTarget or NotAssessableTarget => null,
        _ => throw new UnreachableException($"No unit for {target}."),
    };

    /// <summary>The plan: trên 192.500; 01 - 02; 52/52; 30/09/2023.</summary>
    public string Plan(Target target)
    {
        var counted = TargetWriter.IsCounted(target);
        return target switch
        {
            LevelTarget level => Bound(level.Bound, counted),
            BandTarget band => band.Lower.Comparator.IsStrict || band.Upper.Comparator.IsStrict || !band.Lower.Value.Unit.Equals(band.Upper.Value.Unit)
                ? TargetWriter.Of(band, _language)
                : $"{Written(band.Lower.Value.Amount, counted)} - {Written(band.Upper.Value.Amount, counted)}",
            NearTarget near => _language.Of("khoảng ", "about ") + Written(near.Value.Amount, counted),
            GrowthTarget growth => Bound(growth.Rate, counted: false),
            ChangeTarget change => Bound(change.Difference, counted),
            CoverageTarget coverage => $"{NumberText.Digits(coverage.Required)}/{NumberText.Digits(coverage.Total)}",
            NamedItemsTarget items => Written(items.Items.Count, counted: true),
            MilestoneTarget milestone => DateText.Write(milestone.By, _language),
            RankTarget rank => _language.Of("từ ", "") + $"{NumberText.Digits(rank.WorstAllowed)}/{NumberText.Digits(rank.Ranked)}" + _language.Of(" trở lên", " or better"),
            AllOfTarget or NotAssessableTarget => NotApplicable,
            _ => throw new UnreachableException($"No plan cell for {target}."),
        };
    }

    /// <summary>An amount, rounded only when the options ask for it.</summary>
    public string Amount(decimal amount) =>
        _options.Figures is { } rounding ? NumberText.Write(amount, _language, rounding) : NumberText.Write(amount, _language);

    /// <summary>A ratio as a percentage.</summary>
    /// <summary>A percent of plan, cut off where the policy prints it so.</summary>
    public string PercentOfPlan(Fraction ratio, JudgementPolicy policy) => Percent(ratio,
        policy.PercentPrinting == PercentPrinting.CutOff ? policy.PercentPrinting.To(_options.Percents.Decimals) : _options.Percents);

    public string Percent(Fraction ratio) => Percent(ratio, _options.Percents);

    private string Percent(Fraction ratio, Rounding rounding) =>
        NumberText.Write((ratio * Fraction.From(100m)).Round(rounding), _language, rounding);

    private string Written(decimal amount, bool counted) => QuantityText.Amount(amount, _language, counted);

    private string Bound(Bound bound, bool counted) =>
        bound.Comparator == Comparator.AtLeast || bound.Comparator == Comparator.AtMost || bound.Comparator == Comparator.EqualTo
            ? $"{Sign(bound.Comparator)} {Written(bound.Value.Amount, counted)}"
            : $"{TargetPhrases.Comparators.Of(bound.Comparator, _language)} {Written(bound.Value.Amount, counted)}";

    // "ít nhất 2.570" fills a column of numbers; result tables print the sign.
    private static string Sign(Comparator comparator) =>
        comparator == Comparator.AtLeast ? "≥" : comparator == Comparator.AtMost ? "≤" : "=";
}
