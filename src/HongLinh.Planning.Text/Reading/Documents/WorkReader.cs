using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Reads the work that a plan assigns: tasks, their products, and reporting duties.</summary>
internal sealed partial class WorkReader(string text, PlanYear year, OrgUnit issuer, PlacedFindings findings)
{
    private readonly Dictionary<string, TextSpan> _spans = new(StringComparer.Ordinal);

    private static readonly Lexicon<bool> Attached = WordSet.Of(
        "(kèm theo, (ban hành kèm theo, kèm theo kế hoạch, kèm theo quyết định, kèm theo nghị quyết, (danh mục gồm, ghi chú:, chữ viết tắt, từ viết tắt, "
        + "(có danh sách kèm theo");

    // "Kinh phí thực hiện: 185 triệu đồng" is no work.
    private static readonly Lexicon<bool> Funds = WordSet.Of("kinh phí, kinh phí thực hiện, nguồn kinh phí, tổng kinh phí, dự kiến kinh phí, nguồn vốn:");

    private static readonly Lexicon<bool> Orders = WordSet.Of("chỉ đạo, giao, phân công");
    private static readonly Lexicon<bool> Regular = WordSet.Of("định kỳ, thường xuyên báo cáo, hàng tháng, hằng tháng");
    private static readonly Lexicon<bool> Reports = WordSet.Of("báo cáo");
    private static readonly Lexicon<bool> With = WordSet.Of("phối hợp với, phối hợp");
    private static readonly Lexicon<bool> Agents = WordSet.Of("được, do, đại biểu, của, thuộc, cho");
    private static readonly Lexicon<bool> Deadlines = WordSet.Of(
        "trước ngày, hoàn thành trước, chậm nhất, trong quý, hoàn thành quý, hoàn thành tháng, trước tháng, xong trước, trong tháng, hoàn thành trong, "
        + "xong trong, trước 15/, trước 20/, trước 25/, trước 30/, "
        + "vào tháng, vào ngày, vào quý, đến ngày, đến hết ngày, từ ngày, hết ngày, xong, "
        + "thời gian hoàn thành, thời hạn, thời gian thực hiện, trước, hoàn thành vào, đến hết quý, đến hết tháng, hết quý, hết tháng, trong ngày, "
        + "thời gian từ, hạn cuối, hết năm, đến hết năm, kết thúc, kết thúc trước, hạn:, hạn hoàn thành, đến cuối năm, cuối tháng, cuối quý");
    // Frequencies that the reminders of reporting duties do not support. They are reported and not changed to another frequency.
    private static readonly Lexicon<bool> OtherRhythms =
        WordSet.Of("hàng quý, hằng quý, hàng tuần, hằng tuần, 6 tháng, 06 tháng, hàng năm, hằng năm, mỗi quý, mỗi tuần");

    private readonly List<AssignedTask> _tasks = [];

    // The heading above each task.
    private readonly List<Block?> _headings = [];
    private readonly List<ReportingDuty> _duties = [];

    /// <summary>The position of the words of each task, by its code.</summary>
    public IReadOnlyDictionary<string, TextSpan> Spans => _spans;

    public PlanWork Read(List<PlacedBlock> blocks, List<TableContent> tables)
    {
        var addressed = Addressed(blocks);
        _short = ShortNames.In(blocks);
        var isOrdered = false;
        for (var at = 0; at < blocks.Count; at++)
        {
            var placed = blocks[at];
            if (Labelled(blocks, at, addressed) is var labels and > 0)
            {
                at += labels - 1;
            }
            else if (placed.Part == Part.Task)
            {
                Paragraph(placed, addressed);
            }
            else if (placed.Part == Part.Table && tables.Find(table => table.Placed == placed) is { } table)
            {
                foreach (var row in table.Tasks)
                {
                    Row(placed, row, addressed);
                }
            }
            else if (placed.Part is Part.Purpose or Part.Text or Part.Closing
                || placed.Part == Part.Heading && placed.Block.EndsIn('.') && TaskParties.Opens(placed.Block.Tokens, 0, out _))
            {
                foreach (var (from, to, tokens) in Parts(placed.Block, static _ => true))
                {
                    Sentence(placed, TextSpan.Of(from, to - from), tokens ?? TokenList.Of(text[from..to]), (addressed, isOrdered));
                }
            }

            isOrdered = placed.Part != Part.Closing && (isOrdered || IsOrder(placed.Block));
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
                var bodies = Workers(placed.Block.Tokens, Spoken(placed.Block.Tokens, 0, placed.Block.Tokens.Count), 0, placed.Block.Tokens.Count);
                if (bodies.Count > 0)
                {
                    return bodies;
                }
            }
        }

        return _assumed;
    }

    // Nobody is addressed: the departments of the issuer do its work, which is an assumption; a department does its own.
    private readonly List<OrgUnit> _assumed = [IsWorker(issuer) && issuer.Kind == OrgKind.Department ? issuer : BodyLexicon.Departments];
    private IReadOnlyDictionary<string, string> _short = new Dictionary<string, string>(StringComparer.Ordinal);

    // "Chủ tịch UBND xã yêu cầu:", "Phó Chủ tịch kết luận như sau:": what follows is work, paragraph by paragraph.
    public static bool IsOrder(Block block) => block is { Table: null, Mark: BlockMark.None } && block.EndsIn(':')
        && block.Tokens.Count is var end && OrderWords.IsIn(block.Tokens, Math.Max(0, end - LongestOrder), end);

    private const int LongestOrder = 6;

    private static readonly Lexicon<bool> OrderWords =
        WordSet.Of("yêu cầu, đề nghị, kết luận, chỉ đạo, chỉ thị, giao nhiệm vụ, ý kiến như sau");

    // A further sentence that opens with a unit of its own is a task of its own: "... Hằng tháng, Trạm Y tế phường tổ chức tiêm chủng.".
    private void Paragraph(PlacedBlock placed, List<OrgUnit> units)
    {
        var tasks = Parts(placed.Block, static tokens => TaskClause.Start(tokens) >= 0 && TaskParties.IsDuty(tokens, isItem: true));
        if (tasks.Count < 2)
        {
            Task(placed, placed.Words, placed.Block.Tokens, placed.Block.Span, units);
            return;
        }

        foreach (var (from, to, tokens) in tasks)
        {
            var words = text[from..to];
            Task(placed, SourceSpan.Of(placed.Section, placed.Ordinal, words), tokens ?? TokenList.Of(words), TextSpan.Of(from, to - from), units);
        }
    }

    // The sentences of a paragraph; one that begins nothing of its own, or only says until when, belongs to the one before: "Hạn hoàn thành: 20/12.".
    private List<(int From, int To, TokenList? Tokens)> Parts(Block block, Predicate<TokenList> begins)
    {
        var parts = new List<(int From, int To, TokenList? Tokens)>();
        foreach (var (from, to) in Sentences.Of(block))
        {
            var tokens = parts.Count == 0 ? null : TokenList.Of(text[from..to]);
            if (tokens is null || begins(tokens) && !TaskLabels.Begins(tokens) && Endings.Match(tokens, 0, tokens.Count, out _) == 0)
            {
                parts.Add((from, to, tokens));
            }
            else
            {
                parts[^1] = (parts[^1].From, to, null);
            }
        }

        return parts;
    }

    private static readonly Lexicon<bool> Endings = WordSet.Of("hạn, hạn hoàn thành, thời hạn, thời gian, hoàn thành trước, xong trước, "
        + "hoàn thành trong, chậm nhất");

    private void Sentence(PlacedBlock placed, TextSpan span, TokenList tokens, (List<OrgUnit> Addressed, bool IsOrdered) known)
    {
        var orders = Orders.Match(tokens, 0, tokens.Count, out _);
        var named = orders > 0 && orders < tokens.Count
            && (BodyLexicon.All.Match(tokens, orders, tokens.Count, out var unit) > 0 ? IsWorker(unit!) : TaskParties.Opens(tokens, 0, out _));
        var isItem = known.IsOrdered || placed.Block.Mark is BlockMark.Number or BlockMark.Letter or BlockMark.Bullet;
        var isRegular = Regular.IsIn(tokens, 0, tokens.Count)
            || TaskTimes.RhythmIn(tokens) is { } rhythm && rhythm != DutyRhythm.AsPrescribed && TaskClause.Start(tokens) >= 0;
        if (named || TaskParties.IsDuty(tokens, isItem) || isRegular && Reports.IsIn(tokens, 0, tokens.Count)
            || (isItem || TaskTimes.OpensWithTime(tokens)) && (TaskParties.InBracket(tokens) is not null || TaskParties.Doers(tokens) is not null))
        {
            Task(placed, SourceSpan.Of(placed.Section, placed.Ordinal, span.In(text)), tokens, span, known.Addressed);
        }
    }

    private void Task(PlacedBlock placed, SourceSpan words, TokenList tokens, TextSpan span, List<OrgUnit> addressed)
    {
        if (tokens.Count == 0 || Attached.Match(tokens, 0, tokens.Count, out _) > 0 || Funds.Match(tokens, 0, tokens.Count, out _) > 0)
        {
            return;
        }

        if (OfSection(placed, tokens))
        {
            return;
        }

        var report = ReportAt(tokens);
        var bracket = TaskParties.InBracket(tokens);
        var (leads, helpers) = bracket is { } named ? Bracketed(named) : Assigned(placed, tokens, report, addressed);
        if (ReferenceEquals(leads, _assumed))
        {
            findings.Add(FindingCode.ValueAssumed, Place.Item(words.Section, words.Ordinal), span, FindingDetail.Parts(["lead"]), leads[0].Name.Vietnamese);
        }

        // "Cũng Phòng này ...", "Phòng cũng là đầu mối ...": the unit of the task before.
        if (leads[0].Name.Vietnamese is var said && (said.EndsWith(" này", StringComparison.Ordinal) || !said.Contains(' ', StringComparison.Ordinal))
            && _tasks is [.., var before] && SameKind(said, before.Assignment.Lead))
        {
            leads = [before.Assignment.Lead];
        }

        var rhythm = TaskTimes.RhythmIn(tokens);
        var name = tokens.Words(0, bracket?.From ?? tokens.Count).TrimEnd('.', ';', '/', ' ');
        var due = IsTimed(tokens, bracket?.From ?? tokens.Count) ? TaskTimes.DayIn(tokens, year) : null;
        var own = report >= 0 || due is null && TaskTimes.IsSetByRhythm(tokens) ? rhythm : null;
        var above = due is null && rhythm is null ? TimesAbove(placed) : default;
        Add(placed, new AssignedTask
        {
            Code = NextCode(),
            Name = BilingualName.Of(name.Length > 0 ? name : tokens.Text.Source, name.Length > 0 ? name : tokens.Text.Source),
            Words = words,
            Assignment = new Assignment { Lead = leads[0], Coordinating = [.. helpers] },
            Product = TaskLabels.ProductIn(tokens) is { Length: > 0 } product ? BilingualName.Of(product) : null,
            Due = due ?? above.Due,
            Rhythm = own ?? above.Rhythm,
        }, span);
        if (report >= 0 && Regular.IsIn(tokens, 0, tokens.Count))
        {
            Duties(words, tokens, report, leads, rhythm, span);
        }
    }

    // "Phòng này" may stand for "Phòng Kinh tế", not for "Trạm Y tế".
    private static bool SameKind(string said, OrgUnit unit) => unit.Name.Vietnamese.StartsWith(said.Split(' ')[0], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether words set a time by which something is done.</summary>
    public static bool HasDeadline(TokenList tokens, int from, int to) => Deadlines.IsIn(tokens, from, to);

    private static bool IsTimed(TokenList tokens, int to) =>
        HasDeadline(tokens, 0, tokens.Count) || TaskTimes.OpensWithTime(tokens) || TaskTimes.ClosesWithTime(tokens, to);

    // The units of the heading above do the work, unless the sentence opens with others.
    private static (List<OrgUnit> Leads, List<OrgUnit> Helpers) Assigned(PlacedBlock placed, TokenList tokens, int report, List<OrgUnit> addressed)
    {
        if (Headed(placed) is not [var lead, .. var others] || TaskClause.Start(tokens) >= 0 && !TaskParties.OpensWithLead(tokens))
        {
            return Parties(tokens, report, addressed);
        }

        var joining = others.Concat(Bodies.Listed(TaskParties.HelpersOfHeading(placed.Heading!.Tokens))).Concat(TaskParties.Joining(tokens));
        return ([lead], [.. joining.DistinctBy(static unit => unit.Code).Where(unit => unit.Code != lead.Code)]);
    }

    // "Tháng 3", "NHIỆM VỤ THƯỜNG XUYÊN": the heading says when, unless the task does.
    private (LocalDate? Due, DutyRhythm? Rhythm) TimesAbove(PlacedBlock placed) => placed.Heading is { } heading && heading != placed.Block
        ? (TaskTimes.TimeOfHeading(heading.Tokens) is { } when ? TaskTimes.DayIn(when, year) : null, TaskTimes.RhythmOfHeading(heading.Tokens))
        : default;

    private static (List<OrgUnit> Leads, List<OrgUnit> Helpers) Bracketed((int From, string Lead, List<OrgUnit> Coordinating) bracket)
    {
        var leads = Bodies.Listed(bracket.Lead);
        return (leads, [.. leads.Skip(1).Concat(bracket.Coordinating).DistinctBy(static unit => unit.Code)
            .Where(unit => unit.Code != leads[0].Code)]);
    }

    private string NextCode() => string.Create(CultureInfo.InvariantCulture, $"task-{_tasks.Count + 1}");

    private void Add(PlacedBlock placed, AssignedTask task, TextSpan span)
    {
        _headings.Add(placed.Heading);
        _tasks.Add(_short.Count == 0 ? task : task with { Assignment = ShortNames.WrittenOut(task.Assignment, _short) });
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

        Add(placed, new AssignedTask
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
        if (TaskClause.Start(tokens) < 0 && TaskParties.Doers(tokens) is { } doers && Bodies.Listed(doers) is [var doer, .. var more])
        {
            return ([doer], [.. more.Concat(TaskParties.Joining(tokens)).DistinctBy(static unit => unit.Code).Where(unit => unit.Code != doer.Code)]);
        }

        var named = Spoken(tokens, 0, report >= 0 ? report : tokens.Count);
        named.RemoveAll(static body => !IsWorker(body.Unit));
        var with = WithAt(tokens);
        var isCollective = named.Count > 0 && (with < 0 || named[0].At < with)
            && named[0].Unit.Kind is var kind && (kind == OrgKind.Department || kind == OrgKind.Ward)
            && !NamesPlaces(tokens) && !OpensBefore(tokens, named[0].At);
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

        var leads = Workers(tokens, named, 0, with < 0 ? tokens.Count : with);
        leads = leads.Count > 0 ? leads : addressed;
        if (named.Count == 0 && TaskParties.Joining(tokens) is { Count: > 0 } joined)
        {
            return (leads, [.. leads.Skip(1).Concat(joined).DistinctBy(static unit => unit.Code).Where(unit => unit.Code != leads[0].Code)]);
        }

        return (leads,
            [.. leads.Skip(1).Concat(with < 0 ? [] : Workers(tokens, named, with, tokens.Count))
            .DistinctBy(static unit => unit.Code).Where(unit => unit.Code != leads[0].Code)]);
    }

    // "UBND các xã Ea Púk, Ea Dăh" are those alone.
    private static bool NamesPlaces(TokenList tokens) => TaskParties.Opens(tokens, 0, out var to) && to > 1 && to <= tokens.Count
        && tokens[to - 1] is { IsWord: true, IsCapital: true } && BodyLexicon.All.MatchBefore(tokens, to, 0, out _) == 0;

    // "Phòng Kinh tế: hướng dẫn các xã, phường ...": the unit that opens the sentence does the work, not those it is done for.
    private static bool OpensBefore(TokenList tokens, int at) =>
        TaskClause.Start(tokens) is >= 0 and var start && start < at && TaskParties.Opens(tokens, start, out var to) && to <= at;

    private static bool IsWorker(OrgUnit unit) => unit.Kind != OrgKind.PeoplesCouncil && unit.Kind != OrgKind.PeoplesCommittee;

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
