using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Gathers the lines of a plan under the headings they stand below.</summary>
internal sealed class GroupReader(string text, LineMaker maker)
{
    private const string NoMark = "-";

    private readonly List<(Block? Heading, string Mark, PlacedBlock First, List<PlacedLine> Lines)> _groups = [];
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);
    private readonly Dictionary<Block, PlacedBlock> _headings = new(ReferenceEqualityComparer.Instance);

    public List<(PlanGroup Group, List<PlacedLine> Lines)> Read(List<PlacedBlock> blocks)
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
        }

        return _groups.ConvertAll(group => (Group(group.Heading, group.Mark, group.First, group.Lines), group.Lines));
    }

    private void Add(PlacedBlock placed)
    {
        if (_groups.Count == 0 || !ReferenceEquals(_groups[^1].Heading, placed.Heading))
        {
            _groups.Add((placed.Heading, FreeMark(placed), placed, []));
        }

        var (heading, mark, _, lines) = _groups[^1];
        // A heading may share its line with the first target: "d) An ninh: 100% đơn vị ...".
        var from = ReferenceEquals(heading, placed.Block) ? _headings[placed.Block].HeadingTo : placed.Block.Start;
        lines.AddRange(maker.Of(placed, from, mark));
    }

    // Two sections may both count a), b), c); their groups are then told apart by the whole path.
    private string FreeMark(PlacedBlock placed)
    {
        var label = placed.Heading?.Label ?? NoMark;
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

    private PlanGroup Group(Block? heading, string mark, PlacedBlock first, List<PlacedLine> lines)
    {
        var placed = heading is null ? null : _headings.GetValueOrDefault(heading);
        var words = placed is null ? SourceSpan.Of(first.Section, 1, first.Block.Words)
            : SourceSpan.Of(placed.Section, 1, text[placed.Block.From..placed.HeadingTo].Trim());
        var name = placed is null ? "" : TokenList.Of(text[placed.Block.Start..placed.HeadingTo]) is var tokens
            ? tokens.Words(0, tokens.Count).TrimEnd(':', ' ', '.', ';') : "";
        name = name.Length > 0 ? name : "Chỉ tiêu";
        return new PlanGroup { Mark = mark, Name = BilingualName.Of(name, name), Words = words, Lines = [.. lines.Select(static line => line.Line)] };
    }
}
