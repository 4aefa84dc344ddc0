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
                $"Trong kỳ đã giao {Count(given.Length)} nhiệm vụ mới cho {Count(units)} đơn vị chủ trì, "
                    + (timed == 0 ? "không quy định thời hạn." : timed < given.Length ? $"trong đó {Count(timed)} nhiệm vụ có thời hạn."
                        : given.Length == 1 ? "có thời hạn." : "đều có thời hạn."),
                $"New tasks assigned in the period: {Count(given.Length)}, to leading units: {Count(units)}; with a deadline: "
                    + (timed == given.Length && timed > 1 ? "all." : $"{Count(timed)}.")));
        }
    }

    /// <summary>The counts and the rates, each with its definition; petitions are counted in their own section.</summary>
    /// <param name="annex">The mark of the annex that lists all of them.</param>
    public IEnumerable<string> Results(string annex)
    {
        var tasks = Of(static one => !one.Item.Kind.IsFromCouncil && one.Item.Kind != WorkKind.Occurrence).ToArray();
        var occurrences = Of(static one => one.Item.Kind == WorkKind.Occurrence).ToArray();
        return
        [
            .. Counted(language.Of("Nhiệm vụ cụ thể", "Tasks"), tasks), .. Counted(language.Of("Nhiệm vụ định kỳ", "Recurring duties"), occurrences),
            .. InAnnex(annex),
        ];
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
                $"{language.Of(unit.Key.Name)} có {ByKind([.. unit])} quá hạn: ",
                $"{language.Of(unit.Key.Name)}, overdue: {ByKind([.. unit])}: ") + string.Join("; ", unit.Select(Late)) + ".");
        }
    }

    /// <summary>What falls due in the next period, and what is overdue already.</summary>
    public IEnumerable<SynthesisParagraph> Next(string section)
    {
        var overdue = work.Judgements.Where(static one => one.State.IsOverdue).ToArray();
        if (overdue.Length > 0)
        {
            yield return SynthesisParagraph.Of(section, "", ParagraphForm.Item, language.Of(
                $"Xử lý dứt điểm {ByKind(overdue)} đã quá hạn (mục III).", $"Settle what is overdue: {ByKind(overdue)} (section III)."));
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
            yield return SynthesisParagraph.Of(section, "", ParagraphForm.Plain, Followed(council));
            foreach (var one in council.Where(static one => !one.State.IsDone))
            {
                yield return SynthesisParagraph.Of(section, one.Item.Code, ParagraphForm.Item, $"{language.Of(one.Assignment.Lead.Name)}: {Late(one)}.");
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
                State(one), Days(one), one.RestsOn?.Words ?? "",
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

    // Each is in one class only, so that the classes add up; what nobody has answered is not said to be answered.
    private string Followed(WorkJudgement[] council)
    {
        var inTime = council.Where(static one => !one.State.IsDone && !one.State.IsOverdue).ToArray();
        var answered = inTime.Count(static one => one.AnsweredOn is not null);
        return language.Of($"Tổng số {Count(council.Length)} kiến nghị cử tri, chất vấn đang theo dõi: ",
            $"Petitions and questions followed: {Count(council.Length)}: ")
            + CountText.Listed(language, "; ",
                (council.Count(static one => one.State.IsDone), "đã giải quyết, trả lời xong", "settled or answered"),
                (answered, "đã trả lời, đang giải quyết", "answered and not yet settled"),
                (inTime.Length - answered, "đang giải quyết, chưa trả lời", "in hand and not answered"),
                (council.Count(static one => one.State.IsOverdue), "quá hạn", "overdue")) + ".";
    }

    // What comes from voters and deputies is no task that was assigned, and is counted apart from it.
    private string ByKind(WorkJudgement[] judgements)
    {
        int Of(WorkKind kind) => judgements.Count(one => one.Item.Kind == kind);
        return CountText.Listed(language, language.Of(" và ", " and "),
            (Of(WorkKind.Task), "nhiệm vụ", Of(WorkKind.Task) == 1 ? "task" : "tasks"),
            (Of(WorkKind.Occurrence), "nhiệm vụ định kỳ", Of(WorkKind.Occurrence) == 1 ? "recurring duty" : "recurring duties"),
            (Of(WorkKind.Petition), "kiến nghị cử tri", Of(WorkKind.Petition) == 1 ? "petition" : "petitions"),
            (Of(WorkKind.Question), "chất vấn", Of(WorkKind.Question) == 1 ? "question" : "questions"))!;
    }

    // The annex lists more than the tasks with a deadline, so its number of rows is taken apart.
    private IEnumerable<string> InAnnex(string annex)
    {
        var rows = work.Judgements.Where(static one => one.State != WorkState.NotAssigned).ToArray();
        var own = rows.Where(static one => !one.Item.Kind.IsFromCouncil && one.State != WorkState.Withdrawn).ToArray();
        var timed = own.Count(static one => one.State.HasDeadline);
        if (rows.Length > 0)
        {
            yield return language.Of($"Chi tiết tại {annex}, gồm {Count(rows.Length)} nội dung: ",
                $"All of it is listed in {annex}, rows: {Count(rows.Length)}: ")
                + CountText.Listed(language,
                    (timed, "nhiệm vụ có thời hạn", "with a deadline"), (own.Length - timed, "nhiệm vụ không quy định thời hạn", "without a deadline"),
                    (rows.Count(static one => one.Item.Kind.IsFromCouncil && one.State != WorkState.Withdrawn),
                        "kiến nghị cử tri, chất vấn", "petitions and questions"),
                    (rows.Count(static one => one.State == WorkState.Withdrawn), "nội dung đã thu hồi", "withdrawn")) + ".";
        }
    }

    // With the progress that was reported, and with the extension that waits for a decision.
    private string State(WorkJudgement one) => WorkPhrases.States.Of(one.State, language)
        + (one is { State.IsOpen: true, Percent: { } percent } ? $" ({NumberText.Write(percent, language)}%)" : "")
        + (one.Pending?.Until is { } until ? language.Of($"; đã đề nghị gia hạn đến {DateText.Write(until, language)}, chưa có ý kiến",
            $"; more time asked until {DateText.Write(until, language)}, not decided yet") : "");

    private string Count(int count) => CountText.Of(count, language);

    // "Nhiệm vụ A (hạn 15/06/2023, quá 15 ngày), chưa báo cáo kết quả": the days already say that it is overdue.
    private string Late(WorkJudgement one) => $"{Name(one)} ({WorkWriter.Deadline(one, language)})"
        + (one.AnsweredOn is { } answered && !one.State.IsDone
            ? language.Of($", đã trả lời ngày {DateText.Write(answered, language)}, đang giải quyết",
                $", answered on {DateText.Write(answered, language)}, not settled yet")
            : !one.State.IsOverdue ? ", " + WorkWriter.State(one, language)
            : one.State.IsSilent ? language.Of(", chưa báo cáo kết quả", ", no result reported yet") : "")
        + (one.RestsOn is { Words.Length: > 0 } report ? language.Of("; theo báo cáo: ", "; as reported: ") + report.Words.TrimEnd('.', ' ') : "");

    private string Days(WorkJudgement one) => WorkWriter.Days(one, language);

    private string Name(WorkJudgement one) => WorkWriter.Name(one, language);
}
