using System.Globalization;
using NodaTime.Text;
using OneOf;

namespace HongLinh.Planning.Tests.Evaluation;

// A line of a plan in one line of text: "[code:] flow|stock|rate|latest|average UNIT TARGET [options]".
// Targets: "> 5", ">= 5", "< 5", "<= 5", "= 5", "in 1..2", "near 4 +-0.5", "grows > 13", "grows 8..9", "changes <= -0.5",
// "covers 5/6", "items A,B", "by 2023-06-30", "rank 10/63", "words". Two targets joined by "and" are an all-of.
// Options: throughout, lower, neutral, bare, points (of a tolerance), quarterly, whole, unlimited, year-before,
// base:YTD06=200 (of 2022, in the unit of the line), sum|ratio|mean for the units:a,b,c.
internal static class LineText
{
    public static readonly PlanYear Year = PlanYear.Of(2023);

    public static PlanLine Read(string text, int ordinal = 1)
    {
        var (code, rest) = Split(text);
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var options = words.Skip(2).ToArray();
        var indicator = IndicatorOf(code, words[0], UnitOf(words[1]), options);
        var targets = string.Join(' ', options).Split(" and ").Select(part => TargetOf(indicator, part.Split(' '))).ToArray();
        return new PlanLine
        {
            Ordinal = ordinal,
            Words = SourceSpan.Of("II", ordinal, text),
            Target = targets.Length == 1 ? targets[0] : AllOfTarget.Of(ValueList.From(targets)),
            IsBareNumber = options.Contains("bare"),
            Holding = options.Contains("throughout") ? Holding.Throughout : Holding.ByEnd,
            ReportingUnits =
                ValueList.From(
                options.Where(static option => option.StartsWith("units:", StringComparison.Ordinal))
                .SelectMany(static option => option["units:".Length..].Split(',')).Select(WardOf)),
            Baselines =
                ValueList.From(
                options.Where(static option => option.StartsWith("base:", StringComparison.Ordinal)).Select(option => BaselineOf(option, indicator.Unit))),
        };
    }

    // "code: rest"; the code is "it" where none is written.
    public static (string Code, string Text) Split(string text) =>
        text.IndexOf(": ", StringComparison.Ordinal) is > 0 and var at ? (text[..at].Trim(), text[(at + 2)..].Trim()) : ("it", text.Trim());

    public static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    public static Unit UnitOf(string code) => UnitCatalogue.TryFromCode(code, out var unit) ? unit : Unit.Counted(code, code, code);

    private static Indicator IndicatorOf(string code, string accumulation, Unit unit, string[] options)
    {
        Assert.True(OverTime.TryFromCode(accumulation, out var joined), accumulation);
        return new Indicator
        {
            Code = IndicatorCode.Of(code),
            Name = BilingualName.Of(code, code),
            Unit = unit,
            OverTime = joined,
            Polarity = options.Contains("lower") ? Polarity.LowerIsBetter : options.Contains("neutral") ? Polarity.Neutral : Polarity.HigherIsBetter,
            AcrossUnits = options.Contains("sum") ? AcrossUnits.Sum
                : options.Contains("ratio") ? AcrossUnits.RatioOfParts
                : options.Contains("mean") ? AcrossUnits.Average
                : AcrossUnits.NotAdded,
            Cycle = options.Contains("quarterly") ? ReportingCycle.Quarter : ReportingCycle.Month,
            Limits = options.Contains("unlimited") ? NaturalLimits.None
                : options.Contains("whole") ? NaturalLimits.Count
                : unit.Equals(UnitCatalogue.Percent) ? NaturalLimits.Percentage
                : NaturalLimits.NotNegative,
        };
    }

    private static Target TargetOf(Indicator indicator, string[] words)
    {
        var unit = indicator.Unit;
        var against = words.Contains("year-before") ? GrowthBase.PreviousYear : GrowthBase.SamePeriodLastYear;
        return words[0] switch
        {
            "in" => Ok(
                BandTarget.From(
                indicator, Bound.Of(Comparator.AtLeast, unit.Of(Number(words[1].Split("..")[0]))),
                Bound.Of(Comparator.AtMost, unit.Of(Number(words[1].Split("..")[1]))))),
            "near" => Ok(
                NearTarget.From(indicator, unit.Of(Number(words[1])), (words.Contains("points") ? DifferenceOf(unit) : unit).Of(Number(words[2][2..])))),
            "grows" when words[1].Contains("..", StringComparison.Ordinal) => Ok(GrowthTarget.From(
                indicator, EndOf(Comparator.AtLeast, UnitCatalogue.Percent, words[1], 0), against,
                    EndOf(Comparator.AtMost, UnitCatalogue.Percent, words[1], 1))),
            "changes" when words[1].Contains("..", StringComparison.Ordinal) => Ok(ChangeTarget.From(
                indicator, EndOf(Comparator.AtLeast, DifferenceOf(unit), words[1], 0), against, EndOf(Comparator.AtMost, DifferenceOf(unit), words[1], 1))),
            "grows" => Ok(GrowthTarget.From(indicator, Bound.Of(ComparatorOf(words[1]), UnitCatalogue.Percent.Of(Number(words[2]))), against)),
            "changes" => Ok(ChangeTarget.From(indicator, Bound.Of(ComparatorOf(words[1]), DifferenceOf(unit).Of(Number(words[2]))), against)),
            "covers" => CoverageTarget.Of(indicator, Part(words[1], 0), Part(words[1], 1)),
            "items" => NamedItemsTarget.Of(indicator, ValueList.From(words[1].Split(',').Select(static name => NamedItem.Of(name)))),
            "by" => MilestoneTarget.Of(indicator, LocalDatePattern.Iso.Parse(words[1]).Value),
            "rank" => RankTarget.Within(indicator, Part(words[1], 0), Part(words[1], 1)),
            "words" => NotAssessableTarget.Because(indicator, NotAssessableReason.NoQuantity),
            _ => Ok(LevelTarget.From(indicator, Bound.Of(ComparatorOf(words[0]), unit.Of(Number(words[1]))))),
        };
    }

    private static Bound EndOf(Comparator comparator, Unit unit, string ends, int index) => Bound.Of(comparator, unit.Of(Number(ends.Split("..")[index])));

    private static Comparator ComparatorOf(string sign) => sign switch
    {
        ">" => Comparator.GreaterThan,
        ">=" => Comparator.AtLeast,
        "<" => Comparator.LessThan,
        "<=" => Comparator.AtMost,
        "=" => Comparator.EqualTo,
        _ => throw new ArgumentException($"No comparator '{sign}'.", nameof(sign)),
    };

    private static Unit DifferenceOf(Unit unit) => unit.Equals(UnitCatalogue.Percent) ? UnitCatalogue.PercentagePoint : unit;

    private static int Part(string ratio, int index) => (int)Number(ratio.Split('/')[index]);

    private static Baseline BaselineOf(string option, Unit unit)
    {
        var parts = option["base:".Length..].Split('=');
        return Baseline.Of(ReportText.PeriodOf(Year.Previous(), parts[0]), unit.Of(Number(parts[1])));
    }

    private static OrgUnit WardOf(string code) => new() { Code = code, Name = BilingualName.Of("Phường " + code, "Ward " + code), Kind = OrgKind.Ward };

    private static T Ok<T>(OneOf<T, UnitMismatch> outcome) => outcome.IsT0 ? outcome.AsT0 : throw new ArgumentException(outcome.AsT1.ToString());
}
