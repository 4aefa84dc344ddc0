using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>What leaders have to know before the table: what to act on, what changed, and where the reading of the words decides.</summary>
internal static class AttentionList
{
    public static void Act(HtmlWriter html, ResultTable table, ValueList<YearOutlook> outlooks, ObligationBook? owed)
    {
        var (card, language) = (table.Scorecard, table.Language);
        var lines = Attention.Of(card, outlooks, language, owed).ToArray();
        html.Add($"<h2>{Attention.HeadingInShort(card, language)}</h2>\n");
        if (lines.Length == 0)
        {
            html.Add($"<p>{Attention.None(card, language)}</p>\n");
        }
        else
        {
            html.Add($"<ul class=\"act\">\n");
            foreach (var (line, head, words) in lines)
            {
                Item(html, line, head, words);
            }

            html.Add($"</ul>\n<p class=\"quiet\">{Attention.Order(card, language)}</p>\n");
        }

        foreach (var remark in Attention.Remarks(card, outlooks, language))
        {
            html.Add($"<p class=\"quiet\">{remark}</p>\n");
        }

        Unknown(html, card, language);
    }

    private static void Unknown(HtmlWriter html, Scorecard card, Language language)
    {
        foreach (var words in Attention.Unknown(card, language))
        {
            html.Add($"<p>{words}</p>\n");
        }
    }

    public static void Changed(HtmlWriter html, ScorecardComparison since, Language language)
    {
        var day = DateText.Write(since.Before.AsOf, language);
        html.Add($"<h2>{language.Of("Thay đổi so với lần đánh giá ngày ", "Changes since ")}{day}</h2>\n<ul>\n");
        foreach (var change in since.Changed)
        {
            Item(html, change.Line, LineWriter.Name(change.Line, language), ComparisonText.InShort(change, since.After.Plan.Year, language),
                isListed: !change.IsRemoved);
        }

        html.Add($"</ul>\n<p class=\"quiet\">{ComparisonText.Unchanged(since, language)}</p>\n");
    }

    public static void Reading(HtmlWriter html, ResultTable table)
    {
        var (card, language) = (table.Scorecard, table.Language);
        html.Add($"<h2>{language.Of("Chỉ tiêu phụ thuộc quy ước đánh giá", "Targets that depend on the reading")}</h2>\n");
        var other = ScorecardText.OtherReading(card);
        var pairs = table.DependingOnReading;
        if (pairs.Length == 0)
        {
            html.Add($"<p>{ScorecardText.Otherwise(pairs, other, language)}</p>\n");
            return;
        }

        html.Add($"<ul>\n");
        foreach (var (here, there) in pairs)
        {
            var custom = PolicyPhrases.BoundsInShort.Of(other.StrictBounds, language);
            Item(html, here.Line, LineWriter.Name(here.Line, language), ScorecardText.InShort(here, language) + "; "
                + (language.IsVietnamese ? "nếu đánh giá " : "") + custom + ": " + ScorecardText.InShort(there, language) + ".");
        }

        html.Add($"</ul>\n");
    }

    private static void Item(HtmlWriter html, PlanLine line, string head, string words, bool isListed = true)
    {
        html.Add($"<li>");
        if (isListed)
        {
            html.Add($"<a href=\"#{ResultFilters.Anchor(line)}\">{NumberText.Digits(line.Ordinal)}. {head}</a>");
        }
        else
        {
            html.Add($"{NumberText.Digits(line.Ordinal)}. {head}");
        }

        html.Add($": {words}</li>\n");
    }
}
