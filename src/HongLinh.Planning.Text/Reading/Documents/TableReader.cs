namespace HongLinh.Planning.Text;

/// <summary>Reads the content of the tables of a plan: targets, tasks, and targets of several units.</summary>
internal sealed class TableReader(PlanYear year, PlanYear? firstYear, PlacedFindings findings)
{
    private static readonly Lexicon<bool> UnitNotes = WordSet.Of("đơn vị tính:, ĐVT:, đơn vị:, đơn vị tính, ĐVT");

    /// <summary>Reads all tables of a document.</summary>
    public List<TableContent> Read(List<PlacedBlock> blocks)
    {
        var contents = new List<TableContent>();
        for (var at = 0; at < blocks.Count; at++)
        {
            if (blocks[at].Part == Part.Table)
            {
                contents.Add(Read(blocks[at], UnitOf(blocks, at)));
            }
        }

        return contents;
    }

    private TableContent Read(PlacedBlock placed, string unit)
    {
        var content = new TableContent(placed, [], []);
        var grid = placed.Block.Table!;
        // Results of earlier years are not targets, even if the table also shows their plan.
        if (placed.Kind == SectionKind.Results)
        {
            return content;
        }

        if (TableHead.Find(grid) is not { } head)
        {
            Unread(placed, grid.Span);
            return content;
        }

        var columns = new TableColumns(head, year, firstYear);
        if (columns.IsOfTasks)
        {
            new TaskRows(grid, head, columns).Read(content.Tasks);
        }
        else if (columns.Rivals is { Count: > 0 } rivals)
        {
            findings.Add(
                FindingCode.TableTwoPlans, PlaceOf(placed), grid.Rows[head.First].Span, string.Join(" / ", rivals.Select(static column => column.Words)));
        }
        else if (columns.HasFigures)
        {
            new TargetRows(grid, head, columns, unit).Read(content.Targets);
        }
        else if (!columns.IsOfResults)
        {
            Unread(placed, grid.Rows[head.First].Span);
        }

        if (content.Targets.Count + content.Tasks.Count == 0 && (columns.IsOfTasks || columns.HasFigures) && columns.Rivals.Count == 0)
        {
            Unread(placed, grid.Rows[head.First].Span);
        }

        return content;
    }

    private void Unread(PlacedBlock placed, TextSpan span) => findings.Add(FindingCode.TableUnread, PlaceOf(placed), span);

    private static Place PlaceOf(PlacedBlock placed) => Place.Item(placed.Section, placed.Ordinal);

    // "Đơn vị tính: triệu đồng" above a table applies to the whole table.
    private static string UnitOf(List<PlacedBlock> blocks, int table)
    {
        for (var at = table - 1; at >= Math.Max(0, table - 3); at--)
        {
            var tokens = blocks[at].Block.Table is null ? blocks[at].Block.Tokens : null;
            for (var word = 0; tokens is not null && tokens.Count <= 24 && word < tokens.Count; word++)
            {
                var lead = UnitNotes.Match(tokens, word, tokens.Count, out _);
                if (lead > 0)
                {
                    var from = tokens.IsSign(word + lead, ':') ? word + lead + 1 : word + lead;
                    return tokens.Words(from, tokens.Count).TrimEnd(')', '.', ' ');
                }
            }
        }

        return "";
    }
}
