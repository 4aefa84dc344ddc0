using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The passages of a plan in the order of its document, found from the places that its words have.</summary>
internal sealed class PlanPassages
{
    // What stands between the cells of a row that was read from a table, or from columns of blanks.
    private static readonly string[] CellEnds = [" | ", "\t", "   "];

    // A longer passage at the head of a section is a paragraph.
    private const int LongestHeading = 200;

    // The order within one paragraph of a section: its heading, the group with its lines, prose.
    private enum Rank
    {
        Heading,
        Group,
        Words,
    }

    private readonly Plan _plan;
    private readonly List<(SourceSpan Span, Rank Rank, PlanGroup? Group)> _placed = [];

    public PlanPassages(Plan plan)
    {
        _plan = plan;
        Opening = [.. OpeningOf(plan)];
        var prose = plan.Prose;
        IsCoded = plan.Lines.All(static line => line.Words.IsNone);
        foreach (var group in plan.Groups)
        {
            // The lines come right after the heading of their group, whatever else its section has.
            _placed.Add((group.Words, Rank.Group, group));
        }

        Place(prose.Frame.Where(span => span.Section.Length > 0 && !IsSaidByAGroup(span)), Rank.Heading);
        Place(prose.Purpose.Concat(prose.GeneralObjective).Concat(prose.CommonTasks), Rank.Words);
        Place(prose.LeftOut.Select(static left => left.Words).Concat(prose.Requests.SelectMany(static request => request.Words)), Rank.Words);
        Place(plan.Work.Tasks.Select(static task => task.Words).Concat(plan.Work.Duties.Select(static duty => duty.Words))
            .Where(words => !IsRow(words) && words.Section.Length > 0 && !Has(words)), Rank.Words);
        Sections = [.. Ordered()];
    }

    /// <summary>Whether no line has words, so that all of them are written as sentences.</summary>
    public bool IsCoded { get; }

    /// <summary>The paragraphs between the title and the first section.</summary>
    public IReadOnlyList<string> Opening { get; private init; }

    /// <summary>The paragraphs of the sections, with their styles.</summary>
    public IReadOnlyList<PlanPassage> Sections { get; }

    /// <summary>Whether words stood in a table, or in no document at all.</summary>
    public static bool IsRow(SourceSpan words) =>
        words.IsNone || Array.Exists(CellEnds, end => words.Words.Contains(end, StringComparison.Ordinal));

    /// <summary>Whether a passage of the sections or of the opening has these words.</summary>
    public bool Has(SourceSpan words) => !words.IsNone
        && (IsSaidByALine(words)
            || _placed.Exists(placed => placed.Span.Section == words.Section && placed.Span.Words.Contains(words.Words, StringComparison.Ordinal))
            || Opening.Any(line => line.Contains(words.Words, StringComparison.Ordinal)));

    private bool IsSaidByALine(SourceSpan words) => _plan.Lines.Any(line => IsSaidIn(words, line.Words));

    private bool IsSaidByAGroup(SourceSpan passage) => _plan.Groups.Any(group =>
        IsSaidIn(group.Words, passage) || group.Lines.Any(line => IsSaidIn(line.Words, passage)));

    private static bool IsSaidIn(SourceSpan words, SourceSpan passage) =>
        !words.IsNone && words.Section == passage.Section && passage.Words.Contains(words.Words, StringComparison.Ordinal);

    private void Place(IEnumerable<SourceSpan> spans, Rank rank) => _placed.AddRange(spans.ToArray().Select(span => (span, rank, default(PlanGroup))));

    private IEnumerable<PlanPassage> Ordered()
    {
        if (IsCoded && _plan.Lines.Count > 0 && _plan.Prose.Frame.Count == 0)
        {
            yield return new PlanPassage("Heading1", "I. CÁC CHỈ TIÊU CHỦ YẾU NĂM " + NumberText.Digits(_plan.Year.Number));
        }

        var order = new SectionOrder(_placed.Select(static placed => placed.Span.Section));
        var sorted = _placed.OrderBy(static placed => placed.Span.Section, order).ThenBy(static placed => placed.Span.Ordinal)
            .ThenBy(static placed => placed.Rank).ToArray();
        for (var at = 0; at < sorted.Length; at++)
        {
            var (span, rank, group) = sorted[at];
            if (group is not null)
            {
                foreach (var passage in Headed(group))
                {
                    yield return passage;
                }
            }
            else
            {
                yield return new PlanPassage(rank == Rank.Heading ? HeadingStyle(span) : StyleOf(span.Words), span.Words);
            }
        }
    }

    // The heading of a group; its lines too where no document gives them a place.
    private IEnumerable<PlanPassage> Headed(PlanGroup group)
    {
        var heading = IsRow(group.Words) || group.Words.Words.Contains('\n', StringComparison.Ordinal) ? Marked(group) : group.Words.Words;
        yield return new PlanPassage(HeadingOf(group.Words.Section), heading, group);
        if (IsCoded)
        {
            foreach (var line in group.Lines)
            {
                yield return new PlanPassage("ListBullet", TargetText.Write(line));
            }

            yield break;
        }

        // Lines that all stood in a table stand in one again, which is not a matter of passages.
        for (var at = group.Lines.All(static line => IsRow(line.Words)) ? group.Lines.Count : 0; at < group.Lines.Count; at++)
        {
            var words = group.Lines[at].Words;
            if (IsRow(words))
            {
                // Beside lines with a paragraph of their own, what stood in a table or in no document is a sentence.
                yield return new PlanPassage("ListBullet", TargetText.Write(group.Lines[at]));
                continue;
            }

            // What a task promises on the way is written with the task.
            if (_plan.Work.Tasks.Any(task => IsSaidIn(words, task.Words)))
            {
                continue;
            }

            // Several lines may come from one paragraph.
            var paragraph = words.Words;
            for (; at + 1 < group.Lines.Count && IsOfOneParagraph(words, group.Lines[at + 1].Words); at++)
            {
                paragraph += (paragraph.EndsWith('.') ? " " : "; ") + group.Lines[at + 1].Words.Words;
            }

            yield return new PlanPassage("ListBullet", paragraph);
        }
    }

    private static bool IsOfOneParagraph(SourceSpan words, SourceSpan next) =>
        !IsRow(next) && next.Section == words.Section && next.Ordinal == words.Ordinal;

    // A mark of several parts, or a dash, was given by the reader to tell two groups apart.
    private static string Marked(PlanGroup group) =>
        (!group.Mark.All(char.IsLetterOrDigit) ? "" : group.Mark.Length == 1 && char.IsLower(group.Mark[0]) ? group.Mark + ") " : group.Mark + ". ")
        + group.Name.Vietnamese;

    private static string HeadingStyle(SourceSpan span) =>
        span.Words.Length > LongestHeading || span.Ordinal > 1 || span.Words[0] is '-' or '+' or '•' ? StyleOf(span.Words) : HeadingOf(span.Section);

    private static string HeadingOf(string section) => section.Count(static letter => letter == '.') switch
    {
        0 => "Heading1",
        1 => "Heading2",
        _ => "Heading3",
    };

    private static string StyleOf(string words) => words.StartsWith("- ", StringComparison.Ordinal) ? "ListBullet" : "BodyText";

    // The frame begins with the head; what follows the title opens the text.
    private static IEnumerable<string> OpeningOf(Plan plan)
    {
        var title = plan.Header.Title.Vietnamese;
        var head = plan.Prose.Frame.TakeWhile(static span => span.Section.Length == 0).Select(static span => span.Words).ToArray();
        // A document without sections goes straight on to its foot, and an appendix after it.
        var foot = Array.FindIndex(head, words => words.StartsWith("Nơi nhận", StringComparison.Ordinal)
            || words.StartsWith("PHỤ LỤC", StringComparison.Ordinal) || words == plan.Header.SignedBy
            || plan.Header.SignedFor.Length > 0 && plan.Header.SignedFor.StartsWith(words, StringComparison.Ordinal));
        head = foot < 0 ? head : head[..foot];
        var last = Array.FindLastIndex(head, words => IsOfTitle(words, title));
        return last < 0 ? head.Where(static words => words.StartsWith("Căn cứ", StringComparison.Ordinal)) : head.Skip(last + 1);
    }

    private static bool IsOfTitle(string words, string title)
    {
        var plain = string.Join(' ', words.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return plain.Length > 0 && (title.Contains(plain, StringComparison.OrdinalIgnoreCase) || plain.EndsWith(title, StringComparison.OrdinalIgnoreCase));
    }
}
