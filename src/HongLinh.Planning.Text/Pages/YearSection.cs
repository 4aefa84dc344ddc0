using System.Globalization;
using System.Text;
using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>The year's pace: a chart for each running total of which figures are in.</summary>
internal static class YearSection
{
    public static string Write(ValueList<YearOutlook> outlooks, Language language)
    {
        var flows = outlooks.Where(static outlook => IsRunningTotal(outlook.Judgement.Target)).ToArray();
        var drawn = flows.Where(static outlook => outlook.Pace is ComputedPace).ToArray();
        var html = new StringBuilder();
        html.Append(drawn.Length == 0 ? $"<p>{language.Of("Chưa có số liệu lũy kế để vẽ.", "No running total to draw yet.")}</p>\n" : "<div class=\"years\">\n");
        foreach (var outlook in drawn)
        {
            Figure(html, outlook, language);
        }

        html.Append(drawn.Length == 0 ? "" : $"</div>\n<p class=\"legend\">{HtmlText.Of(Legend(language))}</p>\n");
        var others = flows.Where(static outlook => outlook.Pace is UndefinedPace && outlook.Judgement.Latest is not null).ToArray();
        return html.Append(others.Length == 0 ? "" : $"<p class=\"quiet\">{HtmlText.Of(NotDrawn(others, language))}</p>\n").ToString();
    }

    private static void Figure(StringBuilder html, YearOutlook outlook, Language language)
    {
        var pace = (ComputedPace)outlook.Pace;
        var line = outlook.Judgement.Line;
        html.Append(CultureInfo.InvariantCulture, $"<figure>\n<figcaption>{NumberText.Digits(line.Ordinal)}. {HtmlText.Of(LineWriter.Name(line, language))}</figcaption>\n");
        html.Append(CultureInfo.InvariantCulture, $"{YearChart.Draw(outlook, pace, language)}\n<p class=\"note\">{HtmlText.Of(YearChartWriter.Note(outlook, pace, language))}</p>\n</figure>\n");
    }

    private static string NotDrawn(YearOutlook[] outlooks, Language language) =>
        language.Of("Không vẽ: ", "Not drawn: ") + string.Join("; ", outlooks.Select(outlook => YearChartWriter.NotDrawn(outlook, language))) + ".";

    private static string Legend(Language language) => language.Of(
        "Nét đứt: kế hoạch lũy kế; nét liền có chấm: thực hiện lũy kế; nét ngang đậm: mốc cả năm; vòng tròn rỗng ở tháng 12: ước cả năm, vạch đứng qua đó là khoảng ước.",
        "Dashed: planned to date; solid with dots: running total; heavy level stroke: the mark of the year; ring in December: projection, with its interval as an upright stroke.");

    private static bool IsRunningTotal(Target target) =>
        target.AddsUp || target.Against is not null && target.Indicator.OverTime == OverTime.Flow;
}
