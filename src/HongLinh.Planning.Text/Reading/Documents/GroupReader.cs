using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Groups the lines of a plan under their headings.</summary>
internal sealed class GroupReader(string text, LineMaker maker)
{
    private const string NoMark = "-";

    private readonly List<Gathered> _groups = [];
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<Block, PlacedBlock> _headings = new(ReferenceEqualityComparer.Instance);

    public List<(PlanGroup Group, List<PlacedLine> Lines)> Read(List<PlacedBlock> blocks, List<TableContent> tables)
    {
        foreach (var placed in blocks)
        {
            if (placed.Part == Part.Heading && placed.Heading == placed.Block)
            {
                _headings[placed.Block] = placed;
            }
            else if (placed.Part == Part.Target)
            {
                Add(placed);
            }
            else if (placed.Part is Part.Task or Part.Text && placed.Kind != SectionKind.Results
                && Promises.In(placed.Block, placed.Part == Part.Task) is { Count: > 0 } promises)
            {
                Add(placed, promises);
            }
            else if (placed.Part == Part.Table && tables.Find(table => ReferenceEquals(table.Placed, placed)) is { Targets.Count: > 0 } table)
            {
                Add(placed, table);
            }
        }

        return _groups.FindAll(static group => group.Lines.Count > 0).ConvertAll(group => (Group(group), group.Lines));
    }

    // The rows below a heading within a table form a separate group.
    private void Add(PlacedBlock placed, TableContent table)
    {
        foreach (var row in table.Targets)
        {
            if (_groups.Count == 0 || !ReferenceEquals(_groups[^1].Heading, placed.Heading) || !ReferenceEquals(_groups[^1].Section, row.Section))
            {
                var label = row.Section is null ? placed.Heading?.Label
                    : row.Section.Cells.Find(static cell => ListMark.IsLabel(cell.Words))?.Words.Trim('.', ')', '(');
                _groups.Add(new Gathered(placed.Heading, row.Section, FreeMark(placed, label), placed, []));
            }

            if (maker.Of(placed, row, _groups[^1].Mark) is { } line)
            {
                _groups[^1].Lines.Add(line);
            }
        }
    }

    // A paragraph of work that says on the way what is to be reached.
    private void Add(PlacedBlock placed, List<(int From, int To)> promises)
    {
        var (_, _, mark, _, lines) = GroupOf(placed);
        foreach (var (from, to) in promises)
        {
            lines.AddRange(maker.Of(placed, from, to, mark, IsStated));
        }
    }

    // What is a target already is not promised twice: "Giải ngân đạt 95%" among the targets, and again in the task that serves it.
    private bool IsStated(TargetReading target)
    {
        while (_last.Group < _groups.Count)
        {
            var lines = _groups[_last.Group].Lines;
            for (; _last.Line < lines.Count; _last.Line++)
            {
                _stated.Add(KeyOf(lines[_last.Line].Source));
            }

            if (_last.Group + 1 == _groups.Count)
            {
                break;
            }

            _last = (_last.Group + 1, 0);
        }

        return !_stated.Add(KeyOf(target));
    }

    private static (string Name, string Comparator, decimal? Value, string Unit, int Year) KeyOf(TargetReading target) => (
        Slug.Of(target.Name?.Text ?? "", ""), target.ComparatorCode, target.Value?.Value, target.UnitText?.Text ?? "", target.Year);

    private readonly HashSet<(string Name, string Comparator, decimal? Value, string Unit, int Year)> _stated = [];

    // The first line that is not among those yet.
    private (int Group, int Line) _last;

    private Gathered GroupOf(PlacedBlock placed)
    {
        if (_groups.Count == 0 || !ReferenceEquals(_groups[^1].Heading, placed.Heading) || _groups[^1].Section is not null)
        {
            _groups.Add(new Gathered(placed.Heading, null, FreeMark(placed, placed.Heading?.Label), placed, []));
        }

        return _groups[^1];
    }

    private void Add(PlacedBlock placed)
    {
        var (heading, _, mark, _, lines) = GroupOf(placed);
        // A heading may share its line with the first target: "d) An ninh: 100% đơn vị ...".
        var from = ReferenceEquals(heading, placed.Block) ? _headings[placed.Block].HeadingTo : placed.Block.Start;
        lines.AddRange(maker.Of(placed, from, mark));
    }

    // Two sections may both count a), b), c); the whole path then distinguishes their groups.
    private string FreeMark(PlacedBlock placed, string? given)
    {
        var label = given is { Length: > 0 } ? given : NoMark;
        if (_marks.Add(label))
        {
            return label;
        }

        var path = placed.Section.Length > 0 ? placed.Section : label;
        var mark = path;
        for (var times = _groups.Count; !_marks.Add(mark); times++)
        {
            mark = string.Create(CultureInfo.InvariantCulture, $"{path}-{times}");
        }

        return mark;
    }

    private PlanGroup Group(Gathered group)
    {
        var (heading, section, mark, first, lines) = group;
        if (section is not null)
        {
            var title = section.Cells.Where(static cell => !cell.IsBlank && !ListMark.IsLabel(cell.Words)).Select(static cell => cell.Words).FirstOrDefault()
                ?? "Chỉ tiêu";
            return new PlanGroup
            {
                Mark = mark,
                Name = BilingualName.Of(Named(title)),
                Words = SourceSpan.Of(first.Section, first.Ordinal, section.Span.In(text)),
                Lines = [.. lines.Select(static line => line.Line)],
            };
        }

        var placed = heading is null ? null : _headings.GetValueOrDefault(heading);
        var words = placed is null ? SourceSpan.Of(first.Section, 1, first.Block.Words)
            : SourceSpan.Of(placed.Section, 1, text[placed.Block.From..placed.HeadingTo].Trim());
        var name = placed is null ? "" : TokenList.Of(text[placed.Block.Start..placed.HeadingTo]) is var tokens
            ? tokens.Words(0, tokens.Count).TrimEnd(':', ' ', '.', ';') : "";
        name = name.Length > 0 ? name : "Chỉ tiêu";
        return new PlanGroup { Mark = mark, Name = BilingualName.Of(name, name), Words = words, Lines = [.. lines.Select(static line => line.Line)] };
    }

    // "I. KINH TẾ" in one cell: the mark is not part of the name.
    private static string Named(string title)
    {
        var mark = ListMark.At(title, 0, title.Length);
        var name = mark.Kind == BlockMark.None ? title : title[mark.End..];
        return name.TrimEnd(':', ' ', '.', ';') is { Length: > 0 } words ? words : title;
    }

    private sealed record Gathered(Block? Heading, GridRow? Section, string Mark, PlacedBlock First, List<PlacedLine> Lines);
}
