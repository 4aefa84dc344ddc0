using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Writes what changed between two evaluations and why, line by line (so sánh hai lần đánh giá).</summary>
public static class ComparisonText
{
    /// <summary>Both evaluations, the tallies, each changed line with its causes, and one line for all unchanged lines.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(ScorecardComparison comparison, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        PlanHead.WriteOfResults(page, comparison.After.Plan.Header, language);
        page.Paragraph(language.Of("Kỳ trước: ", "Before: ") + Evaluation(comparison.Before, language) + ".", hanging: 2);
        page.Paragraph(language.Of("Kỳ này: ", "After: ") + Evaluation(comparison.After, language) + ".", hanging: 2);
        page.Paragraph(Tallies(comparison.Before.Tally, comparison.After.Tally, language), hanging: 2).Line();
        var notes = new RejectionNotes(comparison.After, language);
        foreach (var change in comparison.Changed)
        {
            WriteLine(page, change, notes, language);
        }

        page.Paragraph(Unchanged(comparison, language), hanging: 2);
        return page.ToString();
    }

    private static string Evaluation(Scorecard card, Language language) =>
        language.Of("đánh giá đến ngày ", "judged as of ") + DateText.AsOf(card.AsOf, card.KnownAt, language)
            + language.Of(", đánh giá ", ", ") + PolicyPhrases.BoundsInShort.Of(card.Policy.StrictBounds, language);

    private static string Tallies(Tally before, Tally after, Language language)
    {
        (string Name, int Before, int After)[] counts =
        [
            (language.Of("vượt", "exceeded"), before.Exceeded, after.Exceeded),
            (language.Of("đạt", "met"), before.Met, after.Met),
            (language.Of("không đạt", "not met"), before.NotMet, after.NotMet),
            (language.Of("đang thực hiện", "in progress"), before.Open, after.Open),
            (language.Of("chưa đủ số liệu", "undecided"), before.Lacking, after.Lacking),
            (language.Of("không đánh giá được", "not assessable"), before.NotAssessable, after.NotAssessable),
        ];
        return language.Of("Tổng hợp: ", "Tally: ")
            + string.Join(
                "; ", counts.Where(static (count, place) => place < 5 || count.Before + count.After > 0)
                .Select(count => $"{count.Name} {Counted(count.Before, count.After, language)}")) + ".";
    }

    /// <summary>How many lines stayed the same, and which.</summary>
    internal static string Unchanged(ScorecardComparison comparison, Language language)
    {
        var numbers = comparison.Unchanged.Select(static line => NumberText.Digits(line.Line.Ordinal)).ToArray();
        var count = NumberText.Digits(numbers.Length);
        return numbers.Length == 0
            ? language.Of("Không có chỉ tiêu nào giữ nguyên.", "No line stayed the same.")
            : language.Of($"Không thay đổi, {count} chỉ tiêu: số ", $"Unchanged, {count}: ") + string.Join(", ", numbers) + ".";
    }

    /// <summary>What is different about a line and why, as one sentence.</summary>
    internal static string InShort(LineChange change, PlanYear year, Language language) =>
        change.Before is not { } old || change.After is not { } now ? Standing(change, language) + "."
        : string.Join("; ", Differences(change.Aspects, (old, now), year, language)
            .Select(row => $"{ChangePhrases.Aspects.Of(row.Aspect, language)}: {Moved(row.Before, row.After)}"))
            + language.Of(" (vì ", " (because ") + string.Join("; ", change.Causes.Select(cause => ChangePhrases.Causes.Of(cause.Cause, language))) + ").";

    // Only one of the two evaluations has the line.
    private static string Standing(LineChange change, Language language)
    {
        var standing = (change.After ?? change.Before)!.Value;
        return (change.IsAdded ? language.Of("Thêm vào kế hoạch: ", "Added to the plan: ") : language.Of("Bỏ khỏi kế hoạch: ", "Removed from the plan: "))
            + TargetWriter.Of(standing.Line, standing.Target, language) + "; " + VerdictWriter.Of(standing, language);
    }

    private static void WriteLine(Page page, LineChange change, RejectionNotes notes, Language language)
    {
        page.Paragraph($"{NumberText.Digits(change.Line.Ordinal)}. {LineWriter.Name(change.Line, language)}", hanging: 4);
        if (change.Before is not { } old || change.After is not { } now)
        {
            page.Paragraph(Standing(change, language) + ".", hanging: 2, indent: 4);
            return;
        }

        foreach (var (aspect, from, to) in Differences(change.Aspects, (old, now), notes.Year, language))
        {
            page.Paragraph($"{ChangePhrases.Aspects.Of(aspect, language)}: {Moved(from, to)}", hanging: 2, indent: 4);
        }

        foreach (var cause in change.Causes)
        {
            page.Paragraph(language.Of("Vì ", "Because ") + Because(cause, change, language) + ".", hanging: 2, indent: 4);
            foreach (var note in notes.On(cause))
            {
                page.Paragraph(language.Of("Ghi chú: ", "Note: ") + note, hanging: 2, indent: 4);
            }
        }
    }

    // Several aspects may share one pair of words: the cell of the table that shows them.
    private static IEnumerable<(ChangeAspect Aspect, string Before, string After)> Differences(
        ValueList<ChangeAspect> aspects, (Judgement Before, Judgement After) pair, PlanYear year, Language language)
    {
        (ChangeAspect Head, ChangeAspect[] Also, Func<Judgement, string> Words)[] shown =
        [
            (ChangeAspect.Target, [], judgement => TargetWriter.Of(judgement.Line, judgement.Target, language)),
            (ChangeAspect.Verdict, [ChangeAspect.Reason], judgement => VerdictWriter.Of(judgement, language)),
            (ChangeAspect.Figure, [ChangeAspect.Maturity, ChangeAspect.State], judgement => FigureCell.Of(judgement.Explain(), year, language)),
            (ChangeAspect.Percent, [], judgement => PercentWriter.InCell(judgement.PercentOfPlan(), judgement.Policy, language)),
        ];
        return
            from row in shown
            where aspects.Contains(row.Head) || row.Also.Any(also => aspects.Contains(also))
            let words = (Before: row.Words(pair.Before), After: row.Words(pair.After))
            where words.Before != words.After || row.Head == ChangeAspect.Figure
            select (row.Head, words.Before, words.After);
    }

    private static string Because(CauseOfChange cause, LineChange change, Language language) =>
        ChangePhrases.Causes.Of(cause.Cause, language) + Detail(cause, change.Line.Target, language)
            + Decision(cause, change, language);

    // In the unit of the plan, as the figure above is.
    private static string Detail(CauseOfChange cause, Target target, Language language) =>
        cause.Reports.Count > 0 ? ": " + string.Join("; ", cause.Reports.Select(report => JudgementText.Report(
            report with { Reported = PlanUnit.Of(report.Reported, target) }, (TargetWriter.IsCounted(target), ""), language)))
            : cause.Amendment is { } amendment
                ? $" ({BasisWriter.Of(amendment.Basis, language)}, {language.Of("từ ngày ", "from ")}{DateText.Write(amendment.From, language)})"
            : "";

    private static string Decision(CauseOfChange cause, LineChange change, Language language) =>
        !change.Aspects.Contains(ChangeAspect.Verdict) || cause.Cause == ChangeCause.Interaction ? ""
        : cause.Decides == Truth.Yes ? language.Of("; chỉ riêng thay đổi này đã làm kết quả đánh giá khác đi", "; this alone changes the verdict")
        : cause.Decides == Truth.No ? language.Of("; chỉ riêng thay đổi này thì kết quả đánh giá vẫn giữ nguyên", "; this alone does not change the verdict")
        : language.Of("; không xét riêng thay đổi này được", "; this cannot be tried alone");

    // "Từ 0 lên 1"; what stayed has one number.
    private static string Counted(int before, int after, Language language)
    {
        var (from, to) = (NumberText.Digits(before), NumberText.Digits(after));
        return before == after ? to : after > before ? language.Of($"từ {from} lên {to}", $"from {from} up to {to}")
            : language.Of($"từ {from} xuống {to}", $"from {from} down to {to}");
    }

    private static string Moved(string before, string after) => before == after ? after : $"{before} → {after}";
}
