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

        Unknown(html, card, language);
    }

    // Lines without a figure may be in danger too, which nobody can see.
    private static void Unknown(HtmlWriter html, Scorecard card, Language language)
    {
        var numbers = card.Judgements
            .Where(static one => one.Verdict == Verdict.NotDeterminable && one.Reason != ReasonCode.NotAssessable)
            .Select(static one => NumberText.Digits(one.Line.Ordinal)).ToArray();
        if (numbers.Length > 0)
        {
            html.Add($"<p>{language.Of("Chưa đủ số liệu để đánh giá, cần đôn đốc: chỉ tiêu số ", "Figures to be asked for, nothing can be said of line ")}");
            html.Add($"{string.Join(", ", numbers)}.</p>\n");
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
        html.Add($"<h2>{language.Of("Chỉ tiêu phụ thuộc cách đọc", "Targets that depend on the reading")}</h2>\n");
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
