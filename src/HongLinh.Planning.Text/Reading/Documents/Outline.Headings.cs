namespace HongLinh.Planning.Text;

/// <content>Whether a paragraph heads those below it.</content>
internal sealed partial class Outline
{
    // A heading without a mark: in capitals, with a colon at its end, or a short line such as "Về kinh tế" before a list.
    private Style? LeadStyle(Block block, int at)
    {
        var tokens = block.Tokens;
        // "Tháng 3" above its tasks.
        if (!HasTargets && (TaskTimes.IsTime(tokens) || Steps.Match(tokens, 0, tokens.Count, out _) > 0 && TaskTimes.TimeOfHeading(tokens) is not null))
        {
            return Style.Lead;
        }

        if (tokens.Count is 0 or > LongestHeading || block.HasFigure && !(block.EndsIn(':') && CountsTargets(tokens)))
        {
            return null;
        }

        // "Phòng Kinh tế (chủ trì), Đồn Biên phòng (phối hợp)" above a numbered list.
        if (!HasTargets && NextOf(at) is { Mark: not BlockMark.None } && TaskParties.Headed(tokens) is not null)
        {
            return Style.Lead;
        }

        var isTargets = Headings.KindOf(block) != SectionKind.Unsaid;
        return block.IsInCapitals && tokens.Count > 1 ? isTargets ? Style.CapitalSection : Style.Capitals
            : block.EndsIn(':') && tokens.Count <= LongestHeading ? isTargets ? Style.LeadSection : Style.Lead
            : !block.EndsIn('.') && !block.EndsIn(';') && !block.EndsIn(',') && tokens.Count <= LongestLead && NextOf(at) is { Mark: not BlockMark.None } next
                && !next.IsHeading
                && (isTargets || HasTargets || Abouts.Match(tokens, 0, tokens.Count, out _) > 0) ? isTargets ? Style.LeadSection : Style.Lead
            : null;
    }

    private static readonly Lexicon<bool> Steps = WordSet.Of("bước, giai đoạn, đợt, tuần, kỳ");

    // "11 chỉ tiêu kinh tế gồm:"
    private static bool CountsTargets(TokenList tokens) =>
        tokens.IsNumber(0) && TargetCounts.Match(tokens, 1, tokens.Count, out _) > 0 && !HasFigure(tokens, 1, tokens.Count);

    private static readonly Lexicon<bool> TargetCounts = WordSet.Of("chỉ tiêu, nhóm chỉ tiêu, mục tiêu, chỉ tiêu về");
    private static readonly Lexicon<bool> Abouts = WordSet.Of("về, lĩnh vực, nhóm, công tác");

    private Block? NextOf(int at)
    {
        for (var next = at + 1; next < _blocks.Count; next++)
        {
            if (!_blocks[next].IsNoise && _blocks[next].Mark != BlockMark.Footnote)
            {
                return _blocks[next];
            }
        }

        return null;
    }

    // A list item below a heading of targets is a target, unless the item has a list below it.
    private bool IsHeading(Block block, Style style, int at)
    {
        var colon = Headings.ColonOf(block);
        // "Tốc độ tăng dân số: 0,65%" states a figure of its own name; "An ninh: 100% đơn vị ..." heads another name.
        var isInline = colon >= 0 && colon + 1 < block.Tokens.Count;
        var isOwn = isInline && !NamesMore(block.Tokens, colon + 1);
        var hasFigure = block.HasFigure;
        var hasChildren = HasChildren(style, NextOf(at));
        if (block.Mark == BlockMark.Bullet)
        {
            return hasChildren && !hasFigure && !isInline && block.Tokens.Count <= LongestHeading && !block.EndsIn('.')
                && (HasTargets || block.EndsIn(':') || Headings.KindOf(block) != SectionKind.Unsaid);
        }

        if (style.Rank <= Style.RomanRank)
        {
            // An article that consists of one sentence has nothing below it.
            return hasChildren || !(HasTargets && hasFigure && style.Rank == Style.RomanRank || block.Mark == BlockMark.Article && block.EndsIn('.'))
                || Headings.KindOf(block) is SectionKind.Targets or SectionKind.Mixed;
        }

        if (HasTargets)
        {
            var kind = Headings.KindOf(block);
            hasFigure = hasFigure && !(hasChildren && kind != SectionKind.Unsaid && !block.HasFigureOutside);
            return kind == SectionKind.Other || kind is SectionKind.Results or SectionKind.Work && !Kept(block) || (hasFigure
                ? isInline && !isOwn && !block.HasFigureIn(0, colon) && (hasChildren || _headed.Contains((ParentSection(), style)))
                    || hasChildren && !isInline && block.EndsIn(':')
                : hasChildren && !isInline && !(Kept(block) && NextOf(at) is { Table: null, Mark: BlockMark.None })
                    || kind != SectionKind.Unsaid && !Kept(block));
        }

        // A numbered task is not a heading; a short line with a list below it is.
        return Headings.KindOf(block) != SectionKind.Unsaid && block.Tokens.Count <= LongestHeading && !block.EndsIn('.')
            || DocumentLexicon.Request.Match(block.Tokens, 0, block.Tokens.Count, out _) > 0 && !TaskParties.IsAskedToLead(block.Tokens)
            || DocumentLexicon.Appendix.IsIn(block.Tokens, 0, block.Tokens.Count)
                && !(Kept(block) && WorkReader.HasDeadline(block.Tokens, 0, block.Tokens.Count))
            // "1. Thống nhất mục tiêu quý II: thu ngân sách đạt 42 tỷ đồng; ..." holds its targets on the same line.
            || isInline && Headings.KindOf(block) == SectionKind.Targets && block.HasFigureIn(colon + 1, block.Tokens.Count)
            || block.EndsIn(':') || Kind == SectionKind.Unsaid && !Kept(block)
            || hasChildren && !block.EndsIn('.') && !block.EndsIn(';') && block.Tokens.Count <= LongestHeading;
    }

    // Whether words other than a unit stand beside the first figure after a colon.
    private static bool NamesMore(TokenList tokens, int from)
    {
        for (var at = from; at < tokens.Count && !tokens.IsSign(at, ';') && !tokens.IsSign(at, ','); at++)
        {
            if (tokens.IsNumber(at))
            {
                at = Math.Max(at, UnitReader.Read(tokens, at + 1, tokens.Count) is { IsNone: false } unit ? unit.To - 1 : at);
            }
            else if (tokens[at].IsWord && RunLexicon.All.Match(tokens, at, tokens.Count, out _) == 0
                && RunLexicon.After.Match(tokens, at, tokens.Count, out _) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // A final full stop or semicolon marks a promise, not a heading: "Chỉ tiêu tuyển quân: hoàn thành.".
    private static bool Kept(Block block) => block.EndsIn('.') || block.EndsIn(';');

    private string ParentSection() => _section;

    // Whether the next block belongs below: a table, plain text, or a list of a kind that no heading above it uses.
    private bool HasChildren(Style style, Block? next)
    {
        if (next is null || next.IsNoise)
        {
            return false;
        }

        if (next.Table is not null || next.Mark == BlockMark.None)
        {
            return next.Table is not null || !IsSignature(next) && DocumentLexicon.Recipients.Match(next.Tokens, 0, next.Tokens.Count, out _) == 0
                && DocumentLexicon.Closing.Match(next.Tokens, 0, next.Tokens.Count, out _) == 0 && !IsAnnex(next) && !next.IsInCapitals;
        }

        var below = Style.Of(next);
        return below == style && style.IsPlainNumber && IsFirst(next)
            || below.Rank > Style.RomanRank && below != style && !_path.Exists(step => step.Style == below) && !below.IsAbove(style)
            || below.Rank <= Style.RomanRank && below.Rank > style.Rank;
    }
}
