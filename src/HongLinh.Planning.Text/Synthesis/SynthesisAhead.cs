using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Section IV: what has to be done in the next period: milestones, work and reports due, lines in danger.</summary>
internal sealed class SynthesisAhead(SynthesisReport report, SynthesisTitles titles)
{
    private const string Section = "IV";

    private readonly Language _language = report.Language;

    public IEnumerable<SynthesisParagraph> Paragraphs()
    {
        SynthesisParagraph[] all = [.. Danger(), .. Milestones(), .. Work(), .. Reports()];
        return all.Length > 0 ? all
            : [SynthesisParagraph.Of(Section, "", ParagraphForm.Plain, _language.Of(
                $"Kế hoạch không có mốc, nhiệm vụ nào đến hạn trong {titles.NextWhen}.", $"The plan has nothing due in {titles.NextWhen}."))];
    }

    private bool IsNext(LocalDate day) => day > report.Period.LastDay && day <= titles.Next.LastDay;

    private IEnumerable<SynthesisParagraph> Danger()
    {
        var card = report.Scorecard;
        // After the year nothing of it can be caught up.
        if (card.AsOf > card.Plan.Year.LastDay)
        {
            yield break;
        }

        // A line that is behind is not said to be lost: each is named under what is known of it.
        foreach (var (what, lines) in Attention.Classes(card.Outlooks(), _language))
        {
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Item,
                _language.Of($"Tập trung chỉ đạo các chỉ tiêu {what}: ", $"Give priority to the lines {what}: ")
                    + string.Join("; ", lines.Select(line => LineWriter.Name(line, _language))) + ".");
        }
    }

    private IEnumerable<SynthesisParagraph> Milestones() =>
        from judgement in report.Scorecard.Judgements
        from target in judgement.Target.Parts
        where target is MilestoneTarget && target.Deadline is { } day && IsNext(day)
        where judgement.Verdict != Verdict.Met && judgement.Verdict != Verdict.Exceeded
        select SynthesisParagraph.Of(Section, report.KeyOf(judgement.Line), ParagraphForm.Item, _language.Of(
            $"{_language.Of(target.Indicator.Name)}: hoàn thành chậm nhất ngày {DateText.Write(target.Deadline!.Value, _language)}{Lead(judgement.Line)}.",
            $"{_language.Of(target.Indicator.Name)}: due by {DateText.Write(target.Deadline!.Value, _language)}{Lead(judgement.Line)}."));

    private string Lead(PlanLine line) => line.Assignment is { } assignment
        ? _language.Of("; chủ trì: ", "; lead: ") + _language.Of(assignment.Lead.Name) : "";

    private IEnumerable<SynthesisParagraph> Work()
    {
        if (report.Input.Work is { } work)
        {
            return new SynthesisWork(work, titles, report.Period, _language).Next(Section);
        }

        // Without a log, what the plan itself sets.
        return from task in report.Scorecard.Plan.Work.Tasks
               where task.Due is { } day && IsNext(day)
               orderby task.Due
               let due = task.Due!.Value
               let name = FirstLetter.Large(_language.Of(task.Name))
               let lead = _language.Of(task.Assignment.Lead.Name)
               select SynthesisParagraph.Of(Section, task.Code, ParagraphForm.Item, _language.Of(
                   $"{name}: hạn {DateText.Write(due, _language)}; chủ trì: {lead}.", $"{name}: due {DateText.Write(due, _language)}; lead: {lead}."));
    }

    // One item for each day on which reports are due, whoever owes them.
    private IEnumerable<SynthesisParagraph> Reports() =>
        from one in report.Scorecard.Obligations?.Obligations ?? []
        where one.LastDay is { } day && IsNext(day) && (one.IsOwed || one.State == ObligationState.NotDue)
        group one by (one.LastDay!.Value, one.Period) into due
        orderby due.Key.Value, due.Key.Period
        select SynthesisParagraph.Of(Section, "", ParagraphForm.Item, _language.Of(
            $"Gửi số liệu, báo cáo {PeriodText.WithoutYear(due.Key.Period, _language)} chậm nhất ngày {DateText.Write(due.Key.Value, _language)}: ",
            $"Reports of {PeriodText.WithoutYear(due.Key.Period, _language)} are due by {DateText.Write(due.Key.Value, _language)}: ")
            + string.Join("; ", due.GroupBy(static one => one.Reporter).Select(Counted)) + ".");

    private string Counted(IGrouping<OrgUnit, Obligation> unit) => $"{_language.Of(unit.Key.Name)} ({NumberText.Digits(unit.Count())})";
}
