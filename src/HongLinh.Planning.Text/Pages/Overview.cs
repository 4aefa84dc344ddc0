namespace HongLinh.Planning.Text;

/// <summary>The tally at a glance: a stacked bar with its numbers for the plan and for each group.</summary>
internal static class Overview
{
    private const int Width = 360;
    private const int Height = 18;
    private const int LeastForNumber = 14;

    public static void Write(HtmlWriter html, ResultTable table)
    {
        var (card, language) = (table.Scorecard, table.Language);
        html.Add($"<ul class=\"tally\">\n");
        foreach (var one in VerdictClass.All.Where(one => one.Code != VerdictClass.NotAssessable || one.Count(card.Tally) > 0))
        {
            html.Add($"<li class=\"{one.Code}\">{one.Mark} <b>{NumberText.Digits(one.Count(card.Tally))}</b> {language.Of(one.Name)}</li>\n");
        }

        html.Add($"</ul>\n<ul class=\"bars\">\n");
        if (card.Groups.Count > 1)
        {
            Bar(html, language.Of("Toàn bộ kế hoạch", "The whole plan"), card.Tally, language);
        }

        for (var at = 0; at < card.Groups.Count; at++)
        {
            Bar(html, table.Groups[at].Heading, card.Groups[at].Tally, language);
        }

        html.Add($"</ul>\n<p>{table.Summary}</p>\n");
    }

    private static void Bar(HtmlWriter html, string name, Tally tally, Language language)
    {
        var counts = VerdictClass.All.Select(one => (Class: one, Count: one.Count(tally))).Where(static one => one.Count > 0).ToArray();
        var words = string.Join(", ", counts.Select(one => $"{NumberText.Digits(one.Count)} {Lower(language.Of(one.Class.Name))}"));
        var total = NumberText.Digits(tally.Total) + language.Of(" chỉ tiêu", tally.Total == 1 ? " target" : " targets");
        html.Add($"<li><span class=\"name\">{name}: <b>{total}</b></span>");
        if (counts.Length > 0)
        {
            html.Add($"<svg class=\"stack\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{name}: {total}: {words}\">");
            var from = 0m;
            foreach (var (one, count) in counts)
            {
                var width = (decimal)Width * count / tally.Total;
                html.Add($"<rect class=\"part {one.Code}\" x=\"{from}\" width=\"{Math.Max(width - 1m, 1m)}\" height=\"{Height}\"/>");
                if (width >= LeastForNumber)
                {
                    html.Add($"<text x=\"{from + width / 2m}\" y=\"13\" text-anchor=\"middle\">{NumberText.Digits(count)}</text>");
                }

                from += width;
            }

            html.Add($"</svg><span class=\"quiet\">{words}</span>");
        }

        html.Add($"</li>\n");
    }

    private static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];
}
