using System.Globalization;
using System.Text;
using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Text.Rendering;
using HongLinh.Planning.Text.Tables;

namespace HongLinh.Planning.Text.Pages;

/// <summary>The cells that a page has and a plain table has not: the chart, and the verdict with its explanation.</summary>
internal sealed class PageCells
{
    private readonly Language _language;

    private PageCells(Language language) => _language = language;

    public static RichCells For(Language language)
    {
        var cells = new PageCells(language);
        return new RichCells(language.Of("Biểu đồ", "Chart"), cells.Chart, cells.Verdict);
    }

    /// <summary>How a chart is read.</summary>
    public static string Legend(Language language) => language.Of(
        "Biểu đồ: thanh đậm là thực hiện, vạch đứng là mốc kế hoạch, vùng gạch chéo là phần đạt kế hoạch, tam giác là tiến độ đến ngày số liệu.",
        "Charts: the bar is the figure, the stroke the mark of the plan, hatching what keeps it, the triangle the pace up to the day of the figure.");

    private string Chart(ResultRow row) => row.IsPart ? "" : BulletChart.Draw(row.Judgement.Explain(), pace: null, _language);

    /// <summary>Sign, word and, to be opened, the whole explanation.</summary>
    private string Verdict(ResultRow row, string word)
    {
        if (row.IsPart)
        {
            return "";
        }

        var html = new StringBuilder().Append(CultureInfo.InvariantCulture, $"<b>{VerdictMark.Of(row.Judgement.Verdict)} {HtmlText.Of(word)}</b>");
        html.Append(CultureInfo.InvariantCulture, $"<details><summary>{_language.Of("Giải trình", "Why")}</summary>");
        foreach (var sentence in JudgementText.Sentences(row.Judgement, _language))
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{HtmlText.Of(sentence)}</p>");
        }

        return html.Append("</details>").ToString();
    }
}
