using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Reads the work that a plan assigns: tasks, their products, and reporting duties.</summary>
internal sealed class WorkReader(string text, PlanYear year, OrgUnit issuer, PlacedFindings findings)
{
    private readonly Dictionary<string, TextSpan> _spans = new(StringComparer.Ordinal);

    private static readonly Lexicon<bool> Attached = WordSet.Of("(kèm theo, (ban hành kèm theo, kèm theo kế hoạch, kèm theo quyết định, kèm theo nghị quyết");

    // "Kinh phí thực hiện: 185 triệu đồng" is no work.
    private static readonly Lexicon<bool> Funds = WordSet.Of("kinh phí, kinh phí thực hiện, nguồn kinh phí, tổng kinh phí, dự kiến kinh phí, nguồn vốn:");

    private static readonly Lexicon<bool> Orders = WordSet.Of("chỉ đạo, giao, phân công");
    private static readonly Lexicon<bool> Regular = WordSet.Of("định kỳ, thường xuyên báo cáo, hàng tháng, hằng tháng");
    private static readonly Lexicon<bool> Reports = WordSet.Of("báo cáo");
    private static readonly Lexicon<bool> With = WordSet.Of("phối hợp với, phối hợp");
    private static readonly Lexicon<bool> Agents = WordSet.Of("được, do, đại biểu, của, thuộc, cho");
    private static readonly Lexicon<bool> Deadlines = WordSet.Of(
        "trước ngày, hoàn thành trước, chậm nhất, trong quý, trước tháng, xong trước, trong tháng, hoàn thành trong, xong trong, trước 15/, "
        + "trước 20/, trước 25/, trước 30/, "
        + "vào tháng, vào ngày, vào quý, đến ngày, đến hết ngày, từ ngày, hết ngày, xong, "
        + "thời gian hoàn thành, thời hạn, thời gian thực hiện, trước, hoàn thành vào, đến hết quý, đến hết tháng, hết quý, hết tháng");
    // Frequencies that the reminders of reporting duties do not support. They are reported and not changed to another frequency.
    private static readonly Lexicon<bool> OtherRhythms =
        WordSet.Of("hàng quý, hằng quý, hàng tuần, hằng tuần, 6 tháng, 06 tháng, hàng năm, hằng năm, mỗi quý, mỗi tuần");

    private readonly List<AssignedTask> _tasks = [];
    private readonly List<ReportingDuty> _duties = [];

    /// <summary>The position of the words of each task, by its code.</summary>
    public IReadOnlyDictionary<string, TextSpan> Spans => _spans;

    public PlanWork Read(List<PlacedBlock> blocks, List<TableContent> tables)
    {
        var addressed = Addressed(blocks);
        for (var at = 0; at < blocks.Count; at++)
        {
            var placed = blocks[at];
            if (Labelled(blocks, at, addressed) is var labels and > 0)
            {
                at += labels - 1;
            }
            else if (placed.Part == Part.Task)
            {
                Task(placed, placed.Words, placed.Block.Tokens, placed.Block.Span, Headed(placed) ?? addressed);
            }
            else if (placed.Part == Part.Table && tables.Find(table => table.Placed == placed) is { } table)
            {
                foreach (var row in table.Tasks)
                {
                    Row(placed, row, addressed);
                }
            }
            else if (placed.Part is Part.Purpose or Part.Text or Part.Closing
                || placed.Part == Part.Heading && placed.Block.EndsIn('.') && TaskParties.Opening(placed.Block.Tokens, out _) is not null)
            {
                foreach (var (from, to) in Sentences.Of(placed.Block))
                {
                    Sentence(placed, TextSpan.Of(from, to - from), addressed);
                }
            }
        }

        return new PlanWork { Tasks = [.. _tasks], Duties = [.. _duties] };
    }

    // The units that the opening of the plan addresses; a task goes to them unless it names others.
    private List<OrgUnit> Addressed(List<PlacedBlock> blocks)
    {
        foreach (var placed in blocks)
        {
            if (placed.Part == Part.Header && DocumentLexicon.Bases.Match(placed.Block.Tokens, 0, placed.Block.Tokens.Count, out _) > 0)
            {
                var bodies = Spoken(placed.Block.Tokens, 0, placed.Block.Tokens.Count).Select(static body => body.Unit).Where(IsWorker).Distinct().ToList();
                if (bodies.Count > 0)
                {
                    return bodies;
                }
            }
        }

        return _assumed;
    }

    // Nobody is addressed: the departments of the issuer do its work, which is an assumption.
    private readonly List<OrgUnit> _assumed = [BodyLexicon.Departments];

    private void Sentence(PlacedBlock placed, TextSpan span, List<OrgUnit> addressed)
    {
        var words = span.In(text);
        var tokens = TokenList.Of(words);
        var orders = Orders.Match(tokens, 0, tokens.Count, out _);
        var named = orders > 0 && orders < tokens.Count
            && (BodyLexicon.All.Match(tokens, orders, tokens.Count, out var unit) > 0 ? IsWorker(unit!) : TaskParties.Opening(tokens, out _) is not null);
        var isItem = placed.Block.Mark is BlockMark.Number or BlockMark.Letter or BlockMark.Bullet;
        if (named || TaskParties.IsDuty(tokens, isItem) || Regular.IsIn(tokens, 0, tokens.Count) && Reports.IsIn(tokens, 0, tokens.Count))
        {
            Task(placed, SourceSpan.Of(placed.Section, placed.Ordinal, words), tokens, span, addressed);
        }
    }

    private void Task(PlacedBlock placed, SourceSpan words, TokenList tokens, TextSpan span, List<OrgUnit> addressed)
    {
        if (tokens.Count == 0 || Attached.Match(tokens, 0, tokens.Count, out _) > 0 || Funds.Match(tokens, 0, tokens.Count, out _) > 0)
        {
            return;
        }

        var report = ReportAt(tokens);
        var bracket = TaskParties.InBracket(tokens);
        var (leads, helpers) = bracket is { } named ? Bracketed(named) : Parties(tokens, report, addressed);
        if (ReferenceEquals(leads, _assumed))
        {
            findings.Add(FindingCode.ValueAssumed, Place.Item(words.Section, words.Ordinal), span, FindingDetail.Parts(["lead"]), leads[0].Name.Vietnamese);
        }

        var rhythm = TaskTimes.RhythmIn(tokens);
        var name = tokens.Words(0, bracket?.From ?? tokens.Count).TrimEnd('.', ';', '/', ' ');
        var due = Deadlines.IsIn(tokens, 0, tokens.Count) || TaskTimes.OpensWithTime(tokens) ? TaskTimes.DayIn(tokens, year) : null;
        var own = report >= 0 || due is null && TaskTimes.IsSetByRhythm(tokens) ? rhythm : null;
        // "Tháng 3", "NHIỆM VỤ THƯỜNG XUYÊN": the heading says when, unless the task does.
        var above = due is null && rhythm is null && placed.Heading != placed.Block ? placed.Heading?.Tokens : null;
        Add(new AssignedTask
        {
            Code = NextCode(),
            Name = BilingualName.Of(name.Length > 0 ? name : tokens.Text.Source, name.Length > 0 ? name : tokens.Text.Source),
            Words = words,
            Assignment = new Assignment { Lead = leads[0], Coordinating = [.. helpers] },
            Due = due ?? (above is not null && TaskTimes.TimeOfHeading(above) is { } when ? TaskTimes.DayIn(when, year) : null),
            Rhythm = own ?? (above is not null ? TaskTimes.RhythmOfHeading(above) : null),
        }, span);
        if (report >= 0 && Regular.IsIn(tokens, 0, tokens.Count))
        {
            Duties(words, tokens, report, leads, rhythm, span);
        }
    }

    private static (List<OrgUnit> Leads, List<OrgUnit> Helpers) Bracketed((int From, string Lead, string Coordinating) bracket)
    {
        var leads = Bodies.Listed(bracket.Lead);
        return (leads, [.. leads.Skip(1).Concat(Bodies.Listed(bracket.Coordinating)).DistinctBy(static unit => unit.Code)
            .Where(unit => unit.Code != leads[0].Code)]);
    }

    // A task whose facts stand behind labels, in its own paragraph or in those below it; the number of paragraphs that it takes.
    private int Labelled(List<PlacedBlock> blocks, int at, List<OrgUnit> addressed)
    {
        var placed = blocks[at];
        var tokens = placed.Block.Tokens;
        if (placed.Part is not (Part.Task or Part.Heading or Part.Text or Part.Closing) || placed.Block.Table is not null || TaskLabels.Begins(tokens)
            || !IsLabelled(blocks, at + 1) && !(placed.Part == Part.Task && TaskLabels.AreIn(tokens)))
        {
            return 0;
        }

        var labels = new TaskLabels();
        labels.Add(tokens);
        var to = at + 1;
        while (IsLabelled(blocks, to))
        {
            labels.Add(blocks[to++].Block.Tokens);
        }

        var end = labels.Start > 0 ? labels.Start : tokens.Count;
        var name = tokens.Words(0, end).TrimEnd('.', ';', ':', '(', '-', ' ', ',');
        var isOwn = placed.Part == Part.Task && labels.Start > 0;
        if (!labels.Assigns && !isOwn || name.Length == 0 || placed.Part != Part.Task && to == at + 1)
        {
            return 0;
        }

        var span = TextSpan.Of(placed.Block.From, blocks[to - 1].Block.To - placed.Block.From);
        var own = TokenList.Of(name);
        var (leads, helpers) = Bodies.Listed(labels[ColumnKind.Lead]) is { Count: > 0 } stated ? (stated, [])
            : Parties(own, ReportAt(own), Headed(placed) ?? addressed);
        if (ReferenceEquals(leads, _assumed))
        {
            findings.Add(FindingCode.ValueAssumed, Place.Item(placed.Section, placed.Ordinal), span, FindingDetail.Parts(["lead"]), leads[0].Name.Vietnamese);
        }

        var due = TokenList.Of(labels[ColumnKind.Due]);
        var product = labels[ColumnKind.Product];
        Add(new AssignedTask
        {
            Code = NextCode(),
            Name = BilingualName.Of(name),
            Words = SourceSpan.Of(placed.Section, placed.Ordinal, PlacedFindings.Row(span.In(text))),
            Assignment = new Assignment
            {
                Lead = leads[0],
                Coordinating =
                    [.. leads.Skip(1).Concat(helpers).Concat(Bodies.Listed(labels[ColumnKind.Coordinating])).DistinctBy(static unit => unit.Code)
                        .Where(unit => unit.Code != leads[0].Code)],
            },
            Product = product.Length == 0 ? null : BilingualName.Of(product),
            Due = due.Count > 0 ? TaskTimes.DayIn(due, year) : Deadlines.IsIn(own, 0, own.Count) ? TaskTimes.DayIn(own, year) : null,
            Rhythm = due.Count > 0 ? TaskTimes.RhythmIn(due) : TaskTimes.IsSetByRhythm(own) ? TaskTimes.RhythmIn(own) : null,
        }, span);
        if (due.Count > 0 && TaskTimes.DayIn(due, year) is null && TaskTimes.RhythmIn(due) is null)
        {
            findings.Add(FindingCode.LineUnread, Place.Item(placed.Section, placed.Ordinal), span);
        }

        return to - at;
    }

    // The parts of a plan behind a signed decision are read in another order than they stand in; labels belong to what stands before them.
    private static bool IsLabelled(List<PlacedBlock> blocks, int at) =>
        at < blocks.Count && blocks[at].Block.From > blocks[at - 1].Block.From
        && blocks[at].Part is Part.Task or Part.Text or Part.Closing && TaskLabels.Begins(blocks[at].Block.Tokens);

    private string NextCode() => string.Create(CultureInfo.InvariantCulture, $"task-{_tasks.Count + 1}");

    private void Add(AssignedTask task, TextSpan span)
    {
        _tasks.Add(task);
        _spans[task.Code] = span;
    }

    // Each fact of a row has its cell. Only a missing lead is assumed; other missing facts stay absent.
    private void Row(PlacedBlock placed, RowTask row, List<OrgUnit> addressed)
    {
        var name = row.Name.Words.TrimStart('-', '+', ' ').TrimEnd('.', ';', ' ');
        if (RowPhrase.IsNothing(row.Name) || name.Length == 0)
        {
            findings.Add(FindingCode.LineUnread, Place.Item(placed.Section, placed.Ordinal), row.Row.Span);
            return;
        }

        var stated = Bodies.Assigned(row.Lead, row.Coordinating);
        if (stated is null && Bodies.Listed(Bodies.InSmallLetters(row.Group)) is [var above, .. var more])
        {
            // "I | PHÒNG KINH TẾ": the heading of the rows leads.
            stated = new Assignment
            {
                Lead = above,
                Coordinating =
                    [.. more.Concat(Bodies.Listed(row.Coordinating.Words)).DistinctBy(static unit => unit.Code).Where(unit => unit.Code != above.Code)],
            };
        }

        var assignment = stated
            ?? new Assignment { Lead = addressed[0], Coordinating = [.. Bodies.Listed(row.Coordinating.Words).Where(unit => unit.Code != addressed[0].Code)] };
        var product = RowPhrase.IsNothing(row.Product) ? null : row.Product.Words;
        if (stated is null)
        {
            var place = Place.Item(placed.Section, placed.Ordinal);
            findings.Add(FindingCode.ValueAssumed, place, row.Row.Span, FindingDetail.Parts(["lead"]), addressed[0].Name.Vietnamese);
        }

        Add(new AssignedTask
        {
            Code = NextCode(),
            Name = BilingualName.Of(name),
            Words = SourceSpan.Of(placed.Section, placed.Ordinal, PlacedFindings.Row(row.Row.Span.In(text)) is { Length: > 0 } words ? words : name),
            Assignment = assignment,
            Product = product is null ? null : BilingualName.Of(product.TrimStart('-', '+', ' ')),
            Due = TaskTimes.DayIn(row.Due.Tokens, year),
            Rhythm = TaskTimes.RhythmIn(row.Due.Tokens),
        }, row.Row.Span);
        if (!row.Due.IsBlank && TaskTimes.DayIn(row.Due.Tokens, year) is null && TaskTimes.RhythmIn(row.Due.Tokens) is null && !RowPhrase.IsNothing(row.Due))
        {
            findings.Add(FindingCode.LineUnread, Place.Item(placed.Section, placed.Ordinal), row.Due.Span);
        }
    }

    private static List<OrgUnit>? Headed(PlacedBlock placed) =>
        placed.Heading != placed.Block && TaskParties.Headed(placed.Heading) is { } name ? Bodies.Listed(name) is { Count: > 0 } units ? units : null : null;

    // If the sentence opens with a unit, its name is kept as printed; otherwise the collective names in the sentence are used.
    private static (List<OrgUnit> Leads, List<OrgUnit> Helpers) Parties(TokenList tokens, int report, List<OrgUnit> addressed)
    {
        var named = Spoken(tokens, 0, report >= 0 ? report : tokens.Count).Where(static body => IsWorker(body.Unit)).ToList();
        var with = WithAt(tokens);
        var isCollective = named.Count > 0 && (with < 0 || named[0].At < with)
            && named[0].Unit.Kind is var kind && (kind == OrgKind.Department || kind == OrgKind.Ward);
        if (!isCollective || TaskParties.OpensWithLead(tokens))
        {
            var opening = TaskParties.OpeningOrBehindHeading(tokens);
            var printed = opening is null ? [] : Bodies.Listed(opening);
            if (printed.Count > 0 || TaskParties.OpensWithLead(tokens))
            {
                printed = printed.Count > 0 ? printed : addressed;
                var joining = TaskParties.Joining(tokens);
                return (printed, [.. printed.Skip(1).Concat(joining).DistinctBy(static unit => unit.Code).Where(unit => unit.Code != printed[0].Code)]);
            }
        }

        var leads = named.Where(body => with < 0 || body.At < with).Select(static body => body.Unit).Distinct().ToList();
        leads = leads.Count > 0 ? leads : addressed;
        if (named.Count == 0 && TaskParties.Joining(tokens) is { Count: > 0 } joined)
        {
            return (leads, [.. leads.Skip(1).Concat(joined).DistinctBy(static unit => unit.Code).Where(unit => unit.Code != leads[0].Code)]);
        }

        return (leads,
            [.. leads.Skip(1).Concat(named.Where(body => with >= 0 && body.At > with).Select(static body => body.Unit)).Distinct()
            .Where(unit => unit != leads[0])]);
    }

    private void Duties(SourceSpan words, TokenList tokens, int report, List<OrgUnit> reporters, DutyRhythm? rhythm, TextSpan span)
    {
        if (rhythm is null || rhythm != DutyRhythm.Monthly && rhythm != DutyRhythm.AsPrescribed || OtherRhythms.IsIn(tokens, 0, tokens.Count))
        {
            findings.Add(FindingCode.LineUnread, Place.Item(words.Section, words.Ordinal), span);
            return;
        }

        var recipients = Spoken(tokens, report, tokens.Count).Select(body => body.Unit == BodyLexicon.Committee ? issuer : body.Unit)
            .Where(static unit => !IsWorker(unit)).Distinct().ToList();
        foreach (var reporter in reporters)
        {
            _duties.Add(new ReportingDuty
            {
                Code = string.Create(CultureInfo.InvariantCulture, $"duty-{_duties.Count + 1}-{reporter.Code}"),
                Subject = BilingualName.Of("Báo cáo kết quả thực hiện", "Report on results"),
                Reporter = reporter,
                Recipients = recipients.Count > 0 ? [.. recipients] : [issuer],
                Rhythm = rhythm,
                Words = words,
            });
        }
    }

    private static bool IsWorker(OrgUnit unit) => unit.Kind != OrgKind.PeoplesCouncil && unit.Kind != OrgKind.PeoplesCommittee;

    private static List<(int At, OrgUnit Unit)> Spoken(TokenList tokens, int from, int to)
    {
        var bodies = new List<(int, OrgUnit)>();
        for (var at = from; at < to;)
        {
            var length = BodyLexicon.All.Match(tokens, at, to, out var unit);
            if (length > 0 && (at == from || Agents.MatchBefore(tokens, at, at - 1, out _) == 0 || IsWorker(unit!) || at > from && tokens.IsWord(at - 1, To)))
            {
                bodies.Add((at, unit!));
            }

            at += Math.Max(1, length);
        }

        return bodies;
    }

    private static readonly string To = SyllableKey.Of("cho");

    // The last "báo cáo" that someone has to write; "báo cáo" in brackets or in a title does not count.
    private static int ReportAt(TokenList tokens)
    {
        for (var at = tokens.Count - 1; at >= 0; at--)
        {
            if (Reports.Match(tokens, at, tokens.Count, out _) > 0 && tokens.DepthAt(at) == 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static int WithAt(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (With.Match(tokens, at, tokens.Count, out _) > 0)
            {
                return at;
            }
        }

        return -1;
    }
}
