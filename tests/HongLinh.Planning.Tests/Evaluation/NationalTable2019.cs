using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Tests.Evaluation;

// The twelve national targets of 2019 with the verdicts as printed:
// qdnd.vn/kinh-te/tin-tuc/ket-qua-thuc-hien-12-chi-tieu-kinh-te-xa-hoi-chu-yeu-nam-2019-608493
internal static class NationalTable2019
{
    private static readonly PlanYear Year = PlanYear.Of(2019);

    // Of prices, a trade deficit and unemployment less is better; the table does not say so.
    private static readonly string[] LowerIsBetter = ["CPI average", "Import surplus / exports", "Urban unemployment"];

    private static readonly string[][] Rows =
        [.. Read().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(static row => row.TrimEnd('\r').Split(','))];

    public static ValueList<string> Names { get; } = ValueList.From(Rows.Select(static row => row[0]));

    public static MatchedFigures Figures { get; } = MatchedFigures.Of(
        Plan.Create(Town.Header with { Code = "national-2019", Year = Year }, [Town.GroupOf("a", Rows.Select(LineOf))]).Value,
        ObservationLog.Empty.Append(Rows.Select(ReportOf)).KnownAt(Instant.MaxValue), Year.LastDay);

    public static Scorecard Card { get; } = Scorecard.From(Figures, new Evaluator(Town.Literal));

    public static ValueList<PublishedVerdict> Printed { get; } = ValueList.From(Rows.Select(static (row, index) =>
        PublishedVerdict.Of(index + 1, row[4] == "Vượt" ? Verdict.Exceeded : row[4] == "Đạt" ? Verdict.Met : Verdict.NotMet)));

    public static string NameOf(PublishedVerdict verdict) => Names[verdict.Ordinal - 1];

    private static PlanLine LineOf(string[] row, int index)
    {
        var target = TargetOf(IndicatorOf(row, index), row[2]);
        return new PlanLine
        {
            Ordinal = index + 1,
            Words = SourceSpan.Of("1", index + 1, $"{row[0]}: {row[2]} {row[1]}"),
            Target = target,
            IsBareNumber = target is LevelTarget { Bound.Comparator.IsStrict: false },
        };
    }

    private static Indicator IndicatorOf(string[] row, int index) => new()
    {
        Code = CodeOf(index),
        Name = BilingualName.Of(row[0], row[0]),
        Unit = row[1] == "%" ? UnitCatalogue.Percent : row[1] == "điểm %" ? UnitCatalogue.PercentagePoint : Unit.Counted("bed", "giường", "beds"),
        Polarity = LowerIsBetter.Contains(row[0]) ? Polarity.LowerIsBetter : Polarity.HigherIsBetter,
        OverTime = OverTime.Rate,
    };

    // The table gives no tolerance of "khoảng", so none is put into the target; the search tries some.
    private static Target TargetOf(Indicator indicator, string plan)
    {
        var unit = indicator.Unit;
        return plan.Split(' ', '-') switch
        {
            ["Khoảng", var about] => NearTarget.From(indicator, unit.Of(Number(about)), unit.Of(0m)).AsT0,
            ["Dưới", var limit] => LevelTarget.From(indicator, Bound.Of(Comparator.LessThan, unit.Of(Number(limit)))).AsT0,
            [var low, var high] =>
                BandTarget.From(indicator, Bound.Of(Comparator.AtLeast, unit.Of(Number(low))), Bound.Of(Comparator.AtMost, unit.Of(Number(high)))).AsT0,
            _ => LevelTarget.From(indicator, Bound.Of(Comparator.AtLeast, unit.Of(Number(plan)))).AsT0,
        };
    }

    private static Observation ReportOf(string[] row, int index)
    {
        var unit = IndicatorOf(row, index).Unit;
        return new Observation
        {
            Indicator = CodeOf(index),
            Period = ReportingPeriod.WholeYear(Year),
            Reported = row[3].Split('-') switch
            {
                [var low, var high] => ReportedRange.Between(unit.Of(Number(low)), unit.Of(Number(high))),
                [var figure] when char.IsDigit(figure[0]) => ReportedExact.Of(unit.Of(Number(figure))),
                _ => ReportedWords.Of(row[3]),
            },
            Maturity = Maturity.Estimated,
            ReferenceDate = Year.LastDay,
            RecordedAt = Instant.FromUtc(2019, 12, 31, 0, 0),
        };
    }

    private static IndicatorCode CodeOf(int index) => IndicatorCode.Of(string.Create(CultureInfo.InvariantCulture, $"target-{index + 1}"));

    private static decimal Number(string text) => LineText.Number(text);

    private static string Read()
    {
        using var stream = typeof(NationalTable2019).Assembly.GetManifestResourceStream("HongLinh.Planning.Tests.Data.published-verdicts-national-2019.csv")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
