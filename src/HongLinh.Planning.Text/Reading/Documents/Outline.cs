namespace HongLinh.Planning.Text;

/// <summary>Walks down a document and gives each paragraph its part, its heading path and its number.</summary>
internal sealed class Outline
{
    private readonly List<PlacedBlock> _placed = [];
    private readonly List<(int Level, Block Block, bool? HasTargets, Part Prose)> _path = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly bool _isBareList;
    private string _section = "";
    private Part _zone = Part.Header;

    private Outline(List<Block> blocks) =>
        // A list that was pasted without its plan: all of it is targets.
        _isBareList = !blocks.Exists(static block => block.IsHeading && SaysTargets(block) == true);

    public static List<PlacedBlock> Of(List<Block> blocks)
    {
        var outline = new Outline(blocks);
        foreach (var block in blocks)
        {
            outline.Place(block);
        }

        return outline._placed;
    }

    /// <summary>Whether words state a number that is not a year.</summary>
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

    private void Place(Block block)
    {
        _zone = ZoneOf(block);
        if (_zone != Part.Text)
        {
            // The foot of a document is counted anew; its paragraphs have no section.
            Add(block, _zone, _zone == Part.Closing ? _section : "");
        }
        else if (block.Mark == BlockMark.Footnote)
        {
            _placed.Add(new PlacedBlock(block, Part.Footnote, _section, Math.Max(1, _counts.GetValueOrDefault(_section)), Innermost));
        }
        else if (block.IsHeading && !IsItem(block))
        {
            Open(block);
        }
        else
        {
            Add(block, PartHere(block), _section);
        }
    }

    private Block? Innermost => _path.Count > 0 ? _path[^1].Block : null;

    private bool HasTargets => _path.FindLast(static level => level.HasTargets is not null).HasTargets ?? _isBareList;

    private Part ZoneOf(Block block)
    {
        var tokens = block.Tokens;
        return _zone is Part.Recipients or Part.Signature ? block.Mark == BlockMark.Bullet && _zone == Part.Recipients ? Part.Recipients : Part.Signature
            : DocumentLexicon.Recipients.Match(tokens, 0, tokens.Count, out _) > 0 ? Part.Recipients
            : DocumentLexicon.Closing.Match(tokens, 0, tokens.Count, out _) > 0 || _zone == Part.Closing ? Part.Closing
            : _zone == Part.Header && (block.Mark is BlockMark.None or BlockMark.Footnote || DocumentLexicon.Bases.Match(tokens, 0, tokens.Count, out _) > 0)
                && !IsLooseTarget(tokens) ? Part.Header
            : Part.Text;
    }

    // Pasted lines may have neither marks nor headings.
    private bool IsLooseTarget(TokenList tokens) =>
        _isBareList && HasFigure(tokens, 0, tokens.Count) && PlanHeaderReader.IsHeaderLine(tokens) is false;

    // Below a heading of targets, a numbered line with a figure is a target and no heading.
    private bool IsItem(Block block)
    {
        if (block.Mark is BlockMark.Roman or BlockMark.Part || !HasTargets)
        {
            return false;
        }

        var tokens = block.Tokens;
        var colon = ColonOf(block);
        return HasFigure(tokens, 0, tokens.Count) && !(colon >= 0 && !HasFigure(tokens, 0, colon)) && SaysTargets(block) != true;
    }

    private void Open(Block block)
    {
        var level = (int)block.Mark + block.Label.AsSpan().Count('.');
        while (_path.Count > 0 && _path[^1].Level >= level)
        {
            _path.RemoveAt(_path.Count - 1);
        }

        _path.Add((level, block, SaysTargets(block), ProseOf(block)));
        _section = string.Join('.', _path.ConvertAll(static step => step.Block.Label[(step.Block.Label.LastIndexOf('.') + 1)..]));
        _counts[_section] = 0;
        var colon = HasTargets ? ColonOf(block) : -1;
        var hasItem = colon >= 0 && colon + 1 < block.Tokens.Count;
        _placed.Add(new PlacedBlock(block, _path[^1].Prose == Part.Request ? Part.Request : Part.Heading, _section, 1, block)
        {
            HeadingTo = hasItem ? block.Start + block.Tokens.SpanOf(colon, colon + 1).End : block.To,
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

    private void Add(Block block, Part part, string section)
    {
        var key = part is Part.Recipients or Part.Signature ? part.ToString() : section;
        // The words "Nơi nhận:" head the list and are no part of it.
        var isHead = part == Part.Recipients && block.Mark != BlockMark.Bullet;
        var ordinal = _counts[key] = _counts.GetValueOrDefault(key) + (isHead ? 0 : 1);
        _placed.Add(new PlacedBlock(block, isHead ? Part.Heading : part, section, Math.Max(1, ordinal), Innermost));
    }

    private Part PartHere(Block block)
    {
        if (HasTargets)
        {
            return block.Mark is BlockMark.None && (block.EndsIn(':') || !HasFigure(block.Tokens, 0, block.Tokens.Count)) ? Part.Text : Part.Target;
        }

        return _path.FindLast(static step => step.Prose != Part.Text).Prose is var prose && prose != Part.Header ? prose : Part.Text;
    }

    private static bool? SaysTargets(Block block)
    {
        var tokens = block.Tokens;
        for (var at = 0; at < tokens.Count && !tokens.IsSign(at, ':'); at++)
        {
            if (DocumentLexicon.Sections.Match(tokens, at, tokens.Count, out var says) > 0)
            {
                return says;
            }
        }

        return null;
    }

    private static Part ProseOf(Block block)
    {
        var tokens = block.Tokens;
        return DocumentLexicon.Request.Match(tokens, 0, tokens.Count, out _) > 0 ? Part.Request
            : DocumentLexicon.General.IsIn(tokens, 0, tokens.Count) ? Part.General
            : DocumentLexicon.Purpose.IsIn(tokens, 0, tokens.Count) ? Part.Purpose
            : DocumentLexicon.Tasks.IsIn(tokens, 0, tokens.Count) ? Part.Task
            : Part.Text;
    }

    // The first colon outside of brackets.
    private static int ColonOf(Block block)
    {
        var tokens = block.Tokens;
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.IsSign(at, ':') && tokens.DepthAt(at) == 0)
            {
                return at;
            }
        }

        return -1;
    }
}
