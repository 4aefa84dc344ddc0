using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Walks through a document and gives each paragraph its part, its heading path and its number.</summary>
internal sealed partial class Outline
{
    // A longer paragraph is a sentence, not a heading.
    private const int LongestHeading = 30;
    private const int LongestLead = 16;
    private const int HeadBlocks = 16;

    private readonly List<Block> _blocks;
    private readonly List<PlacedBlock> _placed = [];
    private readonly List<Step> _path = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Section, Style Style)> _headed = [];
    private readonly bool _isBareList;
    private readonly bool _isOfficial;
    // The line "Các chỉ tiêu cụ thể như sau:", above which nothing is a target; -1 when there is none.
    private readonly int _lead;
    // The kind that the first line of a fragment sets for everything below it: "CÁC CHỈ TIÊU CHỦ YẾU NHIỆM KỲ 2026 - 2030".
    private SectionKind _opening;
    private RestartedList? _restarted;
    private string _section = "";
    private Part _zone = Part.Header;
    // Whether a line above ordered what follows: "Chủ tịch UBND xã yêu cầu:".
    private bool _isOrdered;

    private Outline(List<Block> blocks)
    {
        _blocks = blocks;
        // A list that was pasted without the rest of its plan contains only targets.
        // A heading above everything else is the title.
        _isBareList = !blocks.SkipWhile(static block => block.Table is null && block.Mark == BlockMark.None).Any(
            static block => block.Table is not null || block.Mark == BlockMark.Article
            || (block.IsHeading || block.EndsIn(':') || block.IsInCapitals) && Headings.KindOf(block) is SectionKind.Targets or SectionKind.Mixed);
        var title = blocks.Take(HeadBlocks)
            .FirstOrDefault(
            static block => block.Mark == BlockMark.None && block.IsInCapitals
            && DocumentLexicon.Title.Match(block.Tokens, 0, block.Tokens.Count, out _) > 0);
        _isOfficial = title is not null
            || blocks.Take(HeadBlocks).Any(static block => block.Mark == BlockMark.None && !block.IsNoise && PlanHeaderReader.IsHeaderLine(block.Tokens));
        _lead = blocks.FindIndex(
            static block => block is { Table: null, Mark: BlockMark.None } && block.EndsIn(':') && Headings.KindOf(block) is SectionKind.Targets);
        _isBareList &= !_isOfficial || title is not null && DocumentLexicon.PlanTitles.Match(title.Tokens, 0, title.Tokens.Count, out _) > 0;
    }

    public static List<PlacedBlock> Of(List<Block> blocks)
    {
        var outline = new Outline(blocks);
        for (var at = 0; at < blocks.Count; at++)
        {
            outline.Place(at);
        }

        return outline._placed;
    }

    private Block? Innermost => _path.Count > 0 ? _path[^1].Block : null;

    // Results of earlier years are not targets, whatever the headings below call them.
    private SectionKind Kind => _path.Exists(static step => step.Kind == SectionKind.Results) ? SectionKind.Results
        : _path.FindLast(static step => step.Kind != SectionKind.Unsaid) is { } said ? said.Kind
        : !_isBareList ? _opening : _isOfficial ? SectionKind.Mixed : SectionKind.Targets;

    private bool HasTargets => Kind is SectionKind.Targets or SectionKind.Mixed;

    private void Place(int at)
    {
        var block = _blocks[at];
        if (block.IsNoise || _zone == Part.Noise || block.Table is null && NoiseLines.IsOfThePage(block))
        {
            Drop(block);
            return;
        }

        if (block.Table is null && block.Mark == BlockMark.None && NoiseLines.EndsThePage(block.Tokens))
        {
            _zone = Part.Noise;
            Drop(block);
            return;
        }

        _zone = ZoneOf(block, at);
        _isOrdered |= WorkReader.IsOrder(block);
        if (block.Table is not null)
        {
            Add(block, Part.Table, _section);
        }
        else if (_zone != Part.Text)
        {
            // The numbering starts again at the foot of a document; its paragraphs have no section.
            Add(block, _zone, _zone == Part.Closing ? _section : "");
        }
        else if (block.Mark == BlockMark.Footnote)
        {
            _placed.Add(new PlacedBlock(block, Part.Footnote, _section, Math.Max(1, _counts.GetValueOrDefault(_section)), Innermost) { Kind = Kind });
        }
        else
        {
            PlaceText(block, at);
        }
    }

    private void PlaceText(Block block, int at)
    {
        var style = StyleOf(block);
        if (block.Mark == BlockMark.None)
        {
            // "PHẦN THỨ NHẤT" continues on the next line.
            if (_path.Count > 0 && _path[^1] is { Style.Rank: <= 1 } chapter && chapter.Block.Start >= chapter.Block.To
                && ReferenceEquals(_placed.FindLast(static placed => placed.Part != Part.Noise)?.Block, chapter.Block))
            {
                _path[^1] = chapter with { Kind = Headings.KindOf(block), Prose = Headings.ProseOf(block) };
                _placed.Add(new PlacedBlock(block, Part.Heading, _section, 1, chapter.Block) { Kind = Kind });
                return;
            }

            if (LeadStyle(block, at) is { } lead)
            {
                Leave(lead);
                Open(block, lead);
                return;
            }
        }
        else
        {
            Leave(style);
            if (IsHeading(block, style, at))
            {
                Open(block, style);
                return;
            }
        }

        Add(block, PartHere(block), _section);
    }

    // "1. Thu ngân sách" right below "2. Các chỉ tiêu" starts a nested list. The list lasts until a number does not continue it.
    private Style StyleOf(Block block)
    {
        var style = Style.Of(block);
        if (!style.IsPlainNumber || !int.TryParse(block.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return style;
        }

        var isIn = _restarted is { } list && list.Style == style && _path.Exists(step => ReferenceEquals(step.Block, list.Heading));
        var goesOn = isIn && number == _restarted!.Last + 1 && (Headings.KindOf(block) == SectionKind.Unsaid || Kept(block));
        if (!goesOn && !(IsFirst(block) && _path.Count > 0 && _path[^1].Style == style))
        {
            _restarted = null;
            return style;
        }

        _restarted = new RestartedList(style, goesOn ? _restarted!.Heading : _path[^1].Block, number);
        return Style.Restarted;
    }

    private static bool IsFirst(Block block) => block.Label is "1" or "01";

    private void Drop(Block block) => _placed.Add(new PlacedBlock(block, Part.Noise, _section, 1, Innermost));

    private Part ZoneOf(Block block, int at)
    {
        if (block.Table is not null)
        {
            return Part.Text;
        }

        var tokens = block.Tokens;
        var isAnnex = IsAnnex(block);
        if (_zone is Part.Recipients or Part.Signature)
        {
            if (isAnnex || IsIssuedPlan(block))
            {
                Restart();
                return Part.Text;
            }

            return block.Mark == BlockMark.Bullet && _zone == Part.Recipients ? Part.Recipients : Part.Signature;
        }

        return DocumentLexicon.Recipients.Match(tokens, 0, tokens.Count, out _) > 0 ? Part.Recipients
            : _zone != Part.Header && IsSignature(block) ? Part.Signature
            : DocumentLexicon.Closing.Match(tokens, 0, tokens.Count, out _) > 0 ? Part.Closing
            : _zone == Part.Closing ? isAnnex ? Part.Text : Part.Closing
            : _zone == Part.Header && IsHeader(block, at) ? Part.Header
            : Part.Text;
    }

    private void Restart()
    {
        _path.Clear();
        _section = "";
    }

    private bool IsHeader(Block block, int at)
    {
        var tokens = block.Tokens;
        if (_isOrdered)
        {
            return false;
        }

        // A heading of targets in capitals with figures right below it ends the header: the list has begun.
        if (block.IsInCapitals && Headings.KindOf(block) is SectionKind.Targets or SectionKind.Mixed
            && (!_isOfficial || NextOf(at) is { Table: null, Mark: BlockMark.None, HasQuantity: true }))
        {
            _opening = !_isOfficial && _placed.Count == 0 ? Headings.KindOf(block) : SectionKind.Unsaid;
            return false;
        }

        // Party documents set a star before their number or their date: "* Số 12-NQ/ĐU", "* Phú Lộc, ngày 06 tháng 8 năm 2025".
        var isUnmarked = (block.Mark is BlockMark.None or BlockMark.Footnote || PlanHeaderReader.IsNumberOrDateLine(tokens))
            && !(block.EndsIn(':') && Headings.KindOf(block) is SectionKind.Targets or SectionKind.Mixed)
                && !(IsAnnex(block) && !block.HasFigure && block.IsInCapitals);
        return (isUnmarked || DocumentLexicon.Bases.Match(tokens, 0, tokens.Count, out _) > 0) && (at < _lead || !IsLooseTarget(tokens));
    }

    // Pasted lines may have neither marks nor headings.
    private bool IsLooseTarget(TokenList tokens) =>
        _isBareList && !_isOfficial && HasFigure(tokens, 0, tokens.Count) && PlanHeaderReader.IsHeaderLine(tokens) is false;

    private static bool IsAnnex(Block block)
    {
        var tokens = block.Tokens;
        return block.Mark == BlockMark.None && tokens.Count <= LongestHeading
            && DocumentLexicon.Annexes.Match(tokens, 0, tokens.Count, out _) is var length and > 0
            && (block.IsInCapitals || tokens.Count <= length + 3);
    }

    // A decision that issues a plan is signed before the plan itself begins: "KẾ HOẠCH", or its first part.
    private static bool IsIssuedPlan(Block block) => block.IsInCapitals
        && (block.Mark is BlockMark.Roman or BlockMark.Chapter or BlockMark.Part
            || block.Mark == BlockMark.None && DocumentLexicon.Title.Match(block.Tokens, 0, block.Tokens.Count, out _) is var length and > 0
                && length == block.Tokens.Count);

    private static bool IsSignature(Block block)
    {
        var tokens = block.Tokens;
        return block.IsInCapitals && tokens.Count <= LongestLead && DocumentLexicon.Signatures.Match(tokens, 0, tokens.Count, out _) > 0;
    }

    /// <summary>Whether the words contain a number that is not a year.</summary>
    public static bool HasFigure(TokenList tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens.IsNumber(at) && !TimeReader.IsYear(tokens, at))
            {
                return true;
            }
        }

        return false;
    }

    // Leaves the headings that cannot contain a mark of this style.
    private void Leave(Style style)
    {
        var same = _path.FindIndex(step => step.Style == style || step.Style.Rank >= style.Rank && style.Rank <= Style.RomanRank || style.IsAbove(step.Style));
        if (same >= 0)
        {
            _path.RemoveRange(same, _path.Count - same);
            _section = SectionOf();
        }
    }

    private string SectionOf() => string.Join('.', _path.FindAll(static step => step.Block.Label.Length > 0)
        .ConvertAll(static step => step.Block.Label[(step.Block.Label.LastIndexOf('.') + 1)..]));

    private void Open(Block block, Style style)
    {
        _headed.Add((_section, style));
        var (kind, prose) = HasTargets && IsOfNoYear(block) ? (SectionKind.Unsaid, Part.Text) : (Headings.KindOf(block), Headings.ProseOf(block));
        _path.Add(new Step(style, block, kind, prose));
        _section = SectionOf();
        if (block.Label.Length > 0)
        {
            _counts[_section] = 0;
        }

        var colon = HasTargets ? Headings.ColonOf(block) : -1;
        var hasItem = colon >= 0 && colon + 1 < block.Tokens.Count && (Kind == SectionKind.Targets || block.HasFigure);
        _placed.Add(new PlacedBlock(block, _path[^1].Prose == Part.Request ? Part.Request : Part.Heading, _section, 1, block)
        {
            HeadingTo = hasItem ? block.Start + block.Tokens.SpanOf(colon, colon + 1).End : block.To,
            Kind = Kind,
        });
        if (hasItem)
        {
            Add(block, Part.Target, _section);
        }
        else if (_path[^1].Prose == Part.Request)
        {
            _counts[_section] = 1;
        }
    }

    // "2.4. Kết quả chung" among the targets heads what is to come of them; "Kết quả năm 2025" tells what was.
    private static bool IsOfNoYear(Block block) => Outcomes.Match(block.Tokens, 0, block.Tokens.Count, out _) == block.Tokens.Count;

    private static readonly Lexicon<bool> Outcomes = WordSet.Of("kết quả, kết quả chung, kết quả:, kết quả chung:");

    private void Add(Block block, Part part, string section)
    {
        var key = part is Part.Recipients or Part.Signature ? part.ToString() : section;
        // The words "Nơi nhận:" head the list of recipients and are not an item of it.
        var isHead = part == Part.Recipients && block.Mark != BlockMark.Bullet;
        var ordinal = _counts[key] = _counts.GetValueOrDefault(key) + (isHead ? 0 : 1);
        _placed.Add(new PlacedBlock(block, isHead ? Part.Heading : part, section, Math.Max(1, ordinal), Innermost) { Kind = Kind });
    }

    private static readonly Lexicon<bool> Remarks =
        WordSet.Of("(kèm theo, (ban hành kèm theo, kèm theo, (đơn vị tính, đơn vị tính:, ĐVT:, (ĐVT, (theo, ghi chú");

    private static readonly Lexicon<bool> States = WordSet.Of("hiện có, hiện nay, hiện tại, tính đến nay, hiện đang có, hiện nay có, đến nay");

    private Part PartHere(Block block)
    {
        // "Xã hiện có 21 chi bộ" tells what there is and promises nothing.
        if (block.Mark is BlockMark.None && States.IsIn(block.Tokens, 0, Math.Min(block.Tokens.Count, LongestLead)))
        {
            return Part.Text;
        }

        // "Chủ tịch UBND huyện yêu cầu:" below the targets: work for a named unit without a figure is no target.
        if (Kind == SectionKind.Targets && block.Mark is not BlockMark.None && !block.HasQuantity
            && (TaskParties.IsDuty(block.Tokens, isItem: true) || TaskParties.Headed(Innermost) is not null))
        {
            return Part.Task;
        }

        if (Kind == SectionKind.Targets)
        {
            return block.Mark is BlockMark.None && (block.EndsIn(':') || !block.HasFigure || Remarks.Match(block.Tokens, 0, block.Tokens.Count, out _) > 0)
                ? Part.Text : Part.Target;
        }

        if (Kind == SectionKind.Mixed && block.HasQuantity
            && !(block.Mark is not BlockMark.None && (TaskParties.InBracket(block.Tokens) is not null || TaskLabels.NameALead(block.Tokens))))
        {
            return Part.Target;
        }

        // "1. Phòng Kinh tế" with a list below it says who does what the list says, whatever the headings above are called.
        return _path.FindLast(static step => step.Prose != Part.Text)?.Prose
            ?? (Kind != SectionKind.Results && TaskParties.Headed(Innermost) is not null
                && (block.Mark is not BlockMark.None || Innermost!.Mark is not BlockMark.None)
                ? Part.Task : Part.Text);
    }

    // A list numbered in the same style as the heading above it, and the last number read.
    private sealed record RestartedList(Style Style, Block Heading, int Last);

    private sealed record Step(Style Style, Block Block, SectionKind Kind, Part Prose);
}
