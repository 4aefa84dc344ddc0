using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>The year's pace: a chart for each running total that has figures.</summary>
internal static class YearSection
{
    public static void Write(HtmlWriter html, ValueList<YearOutlook> outlooks, Language language)
    {
        var flows = outlooks.Where(static outlook => IsRunningTotal(outlook.Judgement.Target)).ToArray();
        var drawn = flows.Where(static outlook => outlook.Pace is ComputedPace).ToArray();
        if (drawn.Length == 0)
        {
            html.Add($"<p>{language.Of("Chưa có số liệu lũy kế để vẽ.", "No running total to draw yet.")}</p>\n");
        }
        else
        {
            Figures(html, drawn, language);
        }

        var others = flows.Where(static outlook => outlook.Pace is UndefinedPace && outlook.Judgement.Latest is not null).ToArray();
        if (others.Length > 0)
        {
            html.Add($"<p class=\"quiet\">{NotDrawn(others, language)}</p>\n");
        }
    }

    private static void Figures(HtmlWriter html, YearOutlook[] drawn, Language language)
    {
        html.Add($"<div class=\"years\">\n");
        foreach (var outlook in drawn)
        {
            var pace = (ComputedPace)outlook.Pace;
            var line = outlook.Judgement.Line;
            html.Add($"<figure>\n<figcaption>{line.Ordinal}. {LineWriter.Name(line, language)}</figcaption>\n");
            YearChart.Draw(html, outlook, pace, language);
            html.Add($"\n<p class=\"note\">{YearChartWriter.Note(outlook, pace, language)} ");
            html.Add($"<span class=\"aside\">{YearChartWriter.Phasing(pace, language)}</span></p>\n</figure>\n");
        }

        html.Add($"</div>\n<p class=\"legend\">{Legend(language)}</p>\n");
    }

    private static string NotDrawn(YearOutlook[] outlooks, Language language) =>
        language.Of("Không lập biểu đồ: ", "Not drawn: ") + string.Join("; ", outlooks.Select(outlook => YearChartWriter.NotDrawn(outlook, language))) + ".";

    private static string Legend(Language language) => language.Of(
        "Nét đứt: kế hoạch lũy kế; nét liền có chấm: thực hiện lũy kế; nét ngang đậm: mức kế hoạch cả năm; vòng tròn rỗng ở tháng 12: ước cả năm, "
        + "vạch đứng qua đó là khoảng ước.",
        "Dashed: planned to date; solid with dots: running total; heavy level stroke: the mark of the year; ring in December: projection, "
        + "with its interval as an upright stroke.");

    private static bool IsRunningTotal(Target target) =>
        target.AddsUp || target.Against is not null && target.Indicator.OverTime == OverTime.Flow;
}
