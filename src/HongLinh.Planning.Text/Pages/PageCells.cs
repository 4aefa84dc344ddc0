using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>The cells that a page has in addition to a plain table: the chart, and the verdict with its explanation.</summary>
internal sealed class PageCells
{
    private readonly Language _language;
    private readonly Dictionary<int, YearOutlook> _outlooks;

    private PageCells(ValueList<YearOutlook> outlooks, Language language)
    {
        _language = language;
        _outlooks = outlooks.ToDictionary(static outlook => outlook.Judgement.Line.Ordinal);
    }

    public static RichCells For(ResultTable table, ValueList<YearOutlook> outlooks, ResultFilters filters)
    {
        var language = table.Language;
        var cells = new PageCells(outlooks, language);
        var isDrawn = table.Groups.Any(static group => group.Rows.AsSpan().ToArray().Any(static row => BulletChart.CanDraw(row.Evidence)));
        return new RichCells(
            isDrawn ? language.Of("Biểu đồ", "Chart") : null, ResultFilters.GroupClass, filters.ClassesOf, ResultFilters.Anchor, cells.Chart, cells.Verdict);
    }

    /// <summary>How to read a chart.</summary>
    public static string Legend(Language language) => language.Of(
        "Biểu đồ: thanh đậm là thực hiện (chấm tròn khi thang không bắt đầu từ 0), vạch đứng là mức kế hoạch, vùng gạch chéo là phần đạt kế hoạch, "
        + "tam giác là tiến độ đến ngày số liệu; hai số ở dưới là hai đầu của thang.",
        "Charts: the bar is the figure (a dot where the scale does not start at 0), the stroke the mark of the plan, the hatching where the plan is kept, "
        + "the triangle the planned pace on the day of the figure; the two numbers are the ends of the scale.");

    private void Chart(HtmlWriter html, ResultRow row)
    {
        if (!row.IsPart)
        {
            BulletChart.Draw(html, row.Evidence, PaceOf(OutlookOf(row)), _language);
        }
    }

    private YearOutlook OutlookOf(ResultRow row) => _outlooks[row.Judgement.Line.Ordinal];

    // The pace of a growth is a level while its bound is a rate. Where the whole target applies to every month, the bound already shows it.
    private static ComputedPace? PaceOf(YearOutlook outlook) =>
        outlook.Pace is ComputedPace pace && outlook.Judgement.Target.Against is null && pace.Phasing.Kind != PhasingKind.Replicated ? pace : null;

    /// <summary>Sign, word and an expandable explanation.</summary>
    private void Verdict(HtmlWriter html, ResultRow row, string word)
    {
        if (row.IsPart)
        {
            return;
        }

        html.Add($"<b>{VerdictClass.Of(row.Judgement).Mark} {word}</b><details><summary>{_language.Of("Giải trình", "Why")}");
        html.Add($"<span class=\"unseen\"> {_language.Of("chỉ tiêu", "target")} {row.Judgement.Line.Ordinal}</span></summary>");
        foreach (var sentence in JudgementText.Sentences(row.Evidence, _language))
        {
            html.Add($"<p>{sentence}</p>");
        }

        html.Add($"<p>{Ahead(OutlookOf(row))}</p></details>");
    }

    private string Ahead(YearOutlook outlook) =>
        _language.Of("Khả năng hoàn thành: ", "Outlook: ") + OutlookPhrases.Outlooks.Of(outlook.Outlook, _language)
        + (outlook.Projection is ComputedProjection
            ? _language.Of("; ước cả năm ", "; projection for the year: ") + ProjectionWriter.InFull(outlook, _language) : ".");
}
