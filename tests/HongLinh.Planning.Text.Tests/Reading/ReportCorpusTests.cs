using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Reading;

/// <summary>Sentences of reports of the folder Reports, read for any name in a report of June 2023; what is expected was decided by hand.</summary>
public sealed class ReportCorpusTests
{
    private static readonly ReportingPeriod June = ReportingPeriod.Month(PlanYear.Of(2023), 6);

    private static readonly ReportContext Context = new() { Plan = null, Period = June, RecordedAt = NodaConstants.UnixEpoch };

    public static TheoryData<string, string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in Corpus.Rows("Reports"))
            {
                data.Add(row[0], row.Length > 1 ? row[1].Trim() : "", row.Length > 2 ? row[2] : "");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Read_Sentence_GivesItsFiguresAndSaysWhatItLeavesAside(string sentence, string figures, string finding)
    {
        var reading = ReportReader.Read(sentence, Context);
        Assert.Equal(figures, Short(reading.Figures).Trim());
        Assert.Equal(finding.Length > 0, reading.Findings.Count > 0);
        Assert.True(finding.Length == 0 || reading.Findings.Any(found => found.Finding.Code.Code == finding), finding);
        Assert.Empty(reading.Observations);
    }

    // The same words in decomposed letters and with hard spaces say the same.
    [Theory]
    [MemberData(nameof(Sentences))]
    public void Read_OtherSpellingsOfASentence_GiveTheSameFigures(string sentence, string figures, string finding)
    {
        Assert.NotNull(finding);
        Assert.Equal(figures, Short(ReportReader.Read(sentence.Replace(' ', '\u00A0'), Context).Figures).Trim());
        Assert.Equal(figures, Short(ReportReader.Read(Spellings.Decomposed(sentence), Context).Figures).Trim());
    }

    private static string Short(ValueList<FigureReading> figures) => string.Join(" | ", figures.Select(Short));

    private static string Short(FigureReading figure) =>
        $"{figure.Name?.Text}{Level(figure)}{Part(" ", figure.BoundCode)}"
        + Part(" @", figure.Period is null ? "?" : figure.Period == June ? null : figure.Period.ToString())
        + Part(" until ", figure.Until is { } day ? NodaTime.Text.LocalDatePattern.Iso.Format(day) : null)
        + Part(" ", figure.Maturity?.Code[..3]) + Part(" p", Number(figure.PercentOfPlan)) + figure.PercentBoundCode + Part(" e", Number(figure.Excess))
        + (figure.Growth is null ? Part(" ", Base(figure)) : $" g{Number(figure.Growth)}{Part("..", Number(figure.GrowthUpper))}{figure.GrowthBoundCode}{Base(figure) ?? "?"}");

    private static string Level(FigureReading figure) =>
        figure.Value is null && figure.UnitText is null ? ""
            : $" = {Number(figure.Value) ?? "?"}{Part("..", Number(figure.Upper))}{Part(" of ", figure.Denominator)}"
                + (figure.UnitText is { } unit ? $" [{unit.Text}]" : "");

    private static string? Base(FigureReading figure) =>
        figure.GrowthBase is null ? null : figure.GrowthBase == GrowthBase.PreviousYear ? "py" : "yoy";

    private static string Part(string lead, string? text) => text is null ? "" : lead + text;

    private static string? Number(decimal? number) => number?.ToString("0.############################", CultureInfo.InvariantCulture);
}
