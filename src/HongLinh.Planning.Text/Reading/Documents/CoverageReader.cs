namespace HongLinh.Planning.Text;

/// <summary>Counts what was read and reports what was not, so that every figure is accounted for.</summary>
internal sealed class CoverageReader(List<PlacedBlock> blocks, List<TableContent> tables, PlacedFindings findings)
{
    private static readonly Place Document = Place.Whole("document");

    public ReadingCoverage Read(List<(PlanGroup Group, List<PlacedLine> Lines)> groups)
    {
        var (read, aside, lost) = (0, 0, 0);
        var hasLines = groups.Exists(static group => group.Lines.Count > 0);
        var lines = groups.SelectMany(static group => group.Lines).Select(static line => line.Span.Start).ToList();
        lines.Sort();
        foreach (var placed in blocks)
        {
            if (placed.Part == Part.Table)
            {
                var content = tables.Find(table => table.Placed == placed);
                var rows = content is null ? 0 : content.Targets.Count + content.Tasks.Count;
                read += rows;
                lost += rows == 0 && placed.Kind != SectionKind.Results ? placed.Block.Table!.Rows.Count : 0;
                aside += rows == 0 && placed.Kind == SectionKind.Results ? placed.Block.Table!.Rows.Count : 0;
            }
            else if (placed.Part == Part.Target)
            {
                var isRead = Holds(lines, placed.Block);
                read += isRead ? 1 : 0;
                lost += isRead ? 0 : 1;
            }
            else if (placed.Part is not (Part.Noise or Part.Footnote or Part.Recipients or Part.Signature) && placed.Block.HasQuantity)
            {
                // Work may say on the way what is to be reached.
                var isRead = placed.Part is Part.Task or Part.Text && Holds(lines, placed.Block);
                var isMissed = !isRead && IsMissed(placed);
                read += isRead ? 1 : 0;
                lost += isMissed ? 1 : 0;
                aside += isRead || isMissed ? 0 : 1;
                if (isMissed)
                {
                    findings.Add(FindingCode.FigureUnread, Place.Item(placed.Section, placed.Ordinal), placed.Block.Span);
                }
            }
        }

        Empty(lines);
        if (!hasLines && !tables.Exists(static table => table.Tasks.Count > 0))
        {
            findings.Add(FindingCode.NoTargets, Document, default);
        }

        return new ReadingCoverage(read, aside, lost);
    }

    private static bool Holds(List<int> lines, Block block)
    {
        var at = lines.BinarySearch(block.From);
        at = at < 0 ? ~at : at;
        return at < lines.Count && lines[at] < block.To;
    }

    // Figures in these parts are not missed: tasks mention figures in passing, results belong to another year, and bases cite other acts.
    private static bool IsMissed(PlacedBlock placed) =>
        placed.Part is Part.Header or Part.Text or Part.General or Part.Purpose or Part.Heading && placed.Kind is not (SectionKind.Results or SectionKind.Work)
        && DocumentLexicon.Bases.Match(placed.Block.Tokens, 0, placed.Block.Tokens.Count, out _) == 0
        && !(placed.Part == Part.Heading && (placed.HeadingTo < placed.Block.To || !placed.Block.HasFigureOutside));

    // An unmarked heading such as "Về kinh tế" belongs below "2. Các chỉ tiêu chủ yếu".
    private static bool IsNext(PlacedBlock heading, PlacedBlock last) =>
        heading.Section.Length < last.Section.Length
        || heading.Section.Length == last.Section.Length && (heading.Block.Label.Length > 0 || Headings.KindOf(heading.Block) != SectionKind.Unsaid);

    // A heading of targets with nothing read below it. Lines in its subsections count for the heading too.
    private void Empty(List<int> lines)
    {
        for (var at = 0; at < blocks.Count; at++)
        {
            var placed = blocks[at];
            if (placed.Part != Part.Heading || placed.Heading != placed.Block || Headings.KindOf(placed.Block) != SectionKind.Targets)
            {
                continue;
            }

            var end = at + 1;
            while (end < blocks.Count && (blocks[end].Section.StartsWith(placed.Section, StringComparison.Ordinal) || blocks[end].Part == Part.Noise)
                && !(blocks[end].Part == Part.Heading && IsNext(blocks[end], placed)))
            {
                end++;
            }

            var from = lines.BinarySearch(placed.Block.From);
            from = from < 0 ? ~from : from;
            var last = end < blocks.Count ? blocks[end].Block.From : int.MaxValue;
            var hasTable = blocks.Skip(at + 1).Take(end - at - 1).Any(static block => block.Part == Part.Table);
            if (!hasTable && (from >= lines.Count || lines[from] >= last) && !DocumentLexicon.Appendix.IsIn(placed.Block.Tokens, 0, placed.Block.Tokens.Count))
            {
                findings.Add(FindingCode.SectionEmpty, Place.Item(placed.Section, placed.Ordinal), placed.Block.Span);
            }
        }
    }
}
