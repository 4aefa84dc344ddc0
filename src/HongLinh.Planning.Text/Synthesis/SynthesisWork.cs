using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>What a report says of the work that is followed: how it stands, what is overdue, what comes next, petitions, the table.</summary>
internal sealed class SynthesisWork(WorkReview work, SynthesisTitles titles, ReportingPeriod period, Language language)
{
    /// <summary>What was assigned in the period.</summary>
    public IEnumerable<SynthesisParagraph> Assigned(string section)
    {
        var given = work.Judgements.Where(one => one.Item.AssignedOn >= period.FirstDay && one.Item.AssignedOn <= period.LastDay
            && one.Item.Kind == WorkKind.Task).ToArray();
        if (given.Length > 0)
        {
            var units = given.Select(static one => one.Item.Assignment.Lead).Distinct().Count();
            var timed = given.Count(static one => one.Item.Due is not null);
            yield return SynthesisParagraph.Of(section, "", ParagraphForm.Plain, language.Of(
                $"Trong kỳ đã giao {NumberText.Digits(given.Length)} nhiệm vụ mới cho {NumberText.Digits(units)} đơn vị chủ trì, trong đó "
                    + $"{NumberText.Digits(timed)} nhiệm vụ có thời hạn.",
                $"New tasks assigned in the period: {NumberText.Digits(given.Length)}, to leading units: {NumberText.Digits(units)}; with a deadline: "
                    + $"{NumberText.Digits(timed)}."));
        }
    }

    /// <summary>The counts and the rates, each with its definition; petitions are counted in their own section.</summary>
    public IEnumerable<string> Results()
    {
        var tasks = Of(static one => !one.Item.Kind.IsFromCouncil && one.Item.Kind != WorkKind.Occurrence).ToArray();
        var occurrences = Of(static one => one.Item.Kind == WorkKind.Occurrence).ToArray();
        return [.. Counted(language.Of("Nhiệm vụ cụ thể", "Tasks"), tasks), .. Counted(language.Of("Nhiệm vụ định kỳ", "Recurring duties"), occurrences)];
    }

    /// <summary>The overdue work, unit by unit.</summary>
    public IEnumerable<SynthesisParagraph> Overdue(string section)
    {
        var overdue = work.Judgements.Where(static one => one.State.IsOverdue).ToArray();
        if (overdue.Length == 0)
        {
            yield return SynthesisParagraph.Of(section, "", ParagraphForm.Plain, language.Of("Không có nhiệm vụ quá hạn.", "No work is overdue."));
        }

        foreach (var unit in overdue.GroupBy(static one => one.Assignment.Lead))
        {
            yield return SynthesisParagraph.Of(section, "", ParagraphForm.Item, language.Of(
                $"{language.Of(unit.Key.Name)} có {NumberText.Digits(unit.Count())} nhiệm vụ quá hạn: ",
                $"{language.Of(unit.Key.Name)}, overdue: {NumberText.Digits(unit.Count())}: ") + string.Join("; ", unit.Select(Late)) + ".");
        }
    }

    /// <summary>What falls due in the next period, and what is overdue already.</summary>
    public IEnumerable<SynthesisParagraph> Next(string section)
    {
        var overdue = work.Judgements.Count(static one => one.State.IsOverdue);
        if (overdue > 0)
        {
            yield return SynthesisParagraph.Of(section, "", ParagraphForm.Item, language.Of(
                $"Xử lý dứt điểm {NumberText.Digits(overdue)} nhiệm vụ đã quá hạn (mục III).",
                $"Settle what is overdue: {NumberText.Digits(overdue)} (section III)."));
        }

        foreach (var one in work.Judgements.Where(IsNext).OrderBy(static one => one.Due))
        {
            yield return SynthesisParagraph.Of(section, one.Item.Code, ParagraphForm.Item,
                $"{Name(one)}: " + language.Of("hạn ", "due ") + DateText.Write(one.Due!.Value, language)
                + language.Of("; chủ trì: ", "; lead: ") + language.Of(one.Assignment.Lead.Name)
                + (one.Assignment.Coordinating.Count == 0 ? ""
                    : language.Of("; phối hợp: ", "; with: ") + UnitNames.Listed(one.Assignment.Coordinating, language))
                + (one.State.IsSilent ? language.Of("; chưa có báo cáo tiến độ", "; no progress reported yet")
                    : one.Percent is { } percent ? language.Of("; tiến độ ", "; done ") + NumberText.Write(percent, language) + "%" : "") + ".");
        }
    }

    /// <summary>Petitions and questions, and the extensions that wait for a decision.</summary>
    public IEnumerable<SynthesisParagraph> Petitions(string section)
    {
        var council = Of(static one => one.Item.Kind.IsFromCouncil).ToArray();
        if (council.Length > 0)
        {
            var done = council.Count(static one => one.State.IsDone);
            var answered = council.Count(static one => !one.State.IsDone && one.AnsweredOn is not null);
            var late = council.Where(static one => one.State.IsOverdue).ToArray();
            yield return SynthesisParagraph.Of(section, "", ParagraphForm.Plain, language.Of(
                $"Kiến nghị cử tri, chất vấn đang theo dõi: {NumberText.Digits(council.Length)}; đã giải quyết, trả lời xong: {NumberText.Digits(done)}; "
                    + $"đã trả lời, đang giải quyết: {NumberText.Digits(answered)}; quá hạn: {NumberText.Digits(late.Length)}.",
                $"Petitions and questions followed: {NumberText.Digits(council.Length)}; settled or answered: {NumberText.Digits(done)}; "
                    + $"answered and not yet settled: {NumberText.Digits(answered)}; overdue: {NumberText.Digits(late.Length)}."));
            foreach (var one in council.Where(static one => !one.State.IsDone))
            {
                yield return SynthesisParagraph.Of(section, one.Item.Code, ParagraphForm.Item, $"{Late(one)} ({language.Of(one.Assignment.Lead.Name)}).");
            }
        }

        foreach (var one in work.Judgements.Where(static one => one.Pending is not null))
        {
            var reason = one.Pending!.Words.TrimEnd('.', ' ');
            var until = DateText.Write(one.Pending.Until!.Value, language);
            yield return SynthesisParagraph.Of(section, one.Item.Code, ParagraphForm.Item, language.Of(
                $"{language.Of(one.Assignment.Lead.Name)} đề nghị gia hạn {FirstLetter.Small(Name(one))} đến ngày {until}",
                $"{language.Of(one.Assignment.Lead.Name)} asks for more time for {FirstLetter.Small(Name(one))}, until {until}")
                + (reason.Length == 0 ? "" : language.Of(", lý do: ", ", because: ") + reason) + ".");
        }
    }

    /// <summary>The table of all work, unit by unit.</summary>
    public PaperTable Table()
    {
        var rows = new List<ValueList<string>>();
        var number = 0;
        foreach (var unit in work.Judgements.Where(static one => one.State != WorkState.NotAssigned).GroupBy(static one => one.Assignment.Lead))
        {
            rows.Add([language.Of(unit.Key.Name)]);
            rows.AddRange(unit.Select(one => (ValueList<string>)
            [
                NumberText.Digits(++number), Name(one),
                one.Due is { } due ? DateText.Write(due, language) : language.Of("không quy định", "none"),
                one.DoneOn is { } done ? DateText.Write(done, language) : "",
                WorkPhrases.States.Of(one.State, language), Days(one), one.RestsOn?.Words ?? "",
            ]));
        }

        return new PaperTable(
            language.Of("Nhiệm vụ được giao", "Work assigned"),
            [
                new PaperColumn(language.Of("TT", "No."), 5, IsNumber: true) { MostWide = 3 },
                new PaperColumn(language.Of("Nhiệm vụ", "Work"), 34) { MostWide = 34 },
                new PaperColumn(language.Of("Thời hạn", "Due"), 12) { MostWide = 12 },
                new PaperColumn(language.Of("Hoàn thành", "Done"), 12) { MostWide = 12, Leaves = 2 },
                new PaperColumn(language.Of("Tình trạng", "State"), 20) { MostWide = 20 },
                new PaperColumn(language.Of("Sớm, chậm", "Days"), 12) { MostWide = 12, Leaves = 3 },
                new PaperColumn(language.Of("Theo báo cáo", "As reported"), 24) { MostWide = 26, Leaves = 1 },
            ],
            ValueList.From(rows));
    }

    private IEnumerable<WorkJudgement> Of(Func<WorkJudgement, bool> holds) =>
        work.Judgements.Where(one => one.State != WorkState.NotAssigned && one.State != WorkState.Withdrawn && holds(one));

    private IEnumerable<string> Counted(string what, WorkJudgement[] judgements)
    {
        if (judgements.Length == 0)
        {
            yield break;
        }

        var tally = WorkTally.Of(judgements);
        yield return $"{what}: {FirstLetter.Small(WorkRateWriter.Counts(tally, language))}";
        foreach (var rate in new[] { WorkRateDefinition.InTimeOverDue, WorkRateDefinition.DoneOverAll }.Select(definition => tally.RateOf(definition)))
        {
            yield return $"{language.Of("Tỷ lệ ", "Rate: ")}{WorkRateWriter.Of(rate, language)}.";
        }
    }

    private bool IsNext(WorkJudgement one) => one is { State.IsOpen: true, Due: { } due } && due > period.LastDay && due <= titles.Next.LastDay
        && !one.State.IsOverdue;

    // "Nhiệm vụ A (hạn 15/06/2023, quá 15 ngày), chưa báo cáo kết quả": the days already say that it is overdue.
    private string Late(WorkJudgement one) => $"{Name(one)} ({WorkWriter.Deadline(one, language)})"
        + (!one.State.IsOverdue ? ", " + WorkWriter.State(one, language)
            : one.State.IsSilent ? language.Of(", chưa báo cáo kết quả", ", no result reported yet") : "")
        + (one.RestsOn is { Words.Length: > 0 } report ? language.Of("; theo báo cáo: ", "; as reported: ") + report.Words.TrimEnd('.', ' ') : "");

    private string Days(WorkJudgement one) => WorkWriter.Days(one, language);

    private string Name(WorkJudgement one) => WorkWriter.Name(one, language);
}
