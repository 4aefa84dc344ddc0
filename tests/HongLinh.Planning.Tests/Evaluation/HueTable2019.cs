using System.Globalization;

namespace HongLinh.Planning.Tests.Evaluation;

// The province's table of 2019 with the verdicts as printed (estimates of the year, report 330/BC-UBND of 06/12/2019):
// thuathienhue.gov.vn/vi-vn/Thong-tin-kinh-te-xa-hoi/cid/2051D38F-87F0-4D2A-B1DB-A9AE008FA85F
// Sub-rows without a verdict of their own are left out; the small plan's year stands in for 2019, which no verdict depends on.
internal static class HueTable2019
{
    // The poverty row gives its promise twice, "0,7% (còn 4,33%)"; with 0,7 points less it was 5,03% the year before.
    private static readonly (string Name, string Line, string Figure, Verdict Printed)[] Rows =
    [
        ("GRDP growth", "rate percent in 7.5..8 unlimited", "7.18", Verdict.NotMet),
        ("Growth of agriculture", "rate percent >= 2.28 bare unlimited", "-4.13", Verdict.NotMet),
        ("GRDP per head (USD)", "stock usd >= 1915 bare", "2007", Verdict.Met),
        ("Exports (million USD)", "flow usd >= 1055 bare", "950", Verdict.NotMet),
        ("Investment", "flow billion-dong >= 22700 bare", "22700", Verdict.Met),
        ("Budget revenue", "flow billion-dong >= 7213.5 bare", "7787", Verdict.Exceeded),
        ("Fall of the birth rate (per mille)", "stock birth >= 2 bare", "2", Verdict.Met),
        ("Natural growth (per mille)", "stock birth <= 10.8 bare lower", "10.8", Verdict.Met),
        ("Underweight children", "rate percent < 7.6 lower", "7.6", Verdict.Met),
        ("Stunted children", "rate percent < 10.4 lower", "10.4", Verdict.Met),
        ("Poverty", "stock percent changes <= -0.7 lower base:Y=5.03 and <= 4.33", "4.17", Verdict.Met),
        ("Health insurance", "stock percent >= 98.07 bare", "98.5", Verdict.Met),
        ("Trained labour", "stock percent >= 64 bare", "64", Verdict.Met),
        ("New jobs (thousands)", "flow job >= 16 bare", "16", Verdict.Met),
        ("Clean water", "stock percent >= 85 bare", "85", Verdict.Met),
        ("Forest cover", "stock percent >= 57.3 bare", "57.3", Verdict.Met),
        ("Collected waste", "stock percent >= 96 bare", "96", Verdict.Met),
    ];

    public static Scorecard Card { get; } = CardOf(Rows.Select(static row => (row.Line, row.Figure)));

    public static ValueList<PublishedVerdict> Printed { get; } =
        ValueList.From(Rows.Select(static (row, index) => PublishedVerdict.Of(index + 1, row.Printed)));

    public static string NameOf(PublishedVerdict verdict) => Rows[verdict.Ordinal - 1].Name;

    // Lines in the words of LineText, each with its figure of the year.
    public static Scorecard CardOf(IEnumerable<(string Line, string Figure)> rows, JudgementPolicy? policy = null)
    {
        var lines = rows.Select(static (row, index) => (Line: LineText.Read($"{CodeOf(index)}: {row.Line}", index + 1), row.Figure)).ToArray();
        var reports = lines.SelectMany(static (row, index) => ReportText.Read($"{CodeOf(index)}: Y {row.Figure}", row.Line.Indicator.Unit));
        return Town.Review(Town.PlanOf(lines.Select(static row => row.Line)).Value, ValueList.From(reports), policy: policy);
    }

    private static string CodeOf(int index) => string.Create(CultureInfo.InvariantCulture, $"row-{index + 1}");
}
