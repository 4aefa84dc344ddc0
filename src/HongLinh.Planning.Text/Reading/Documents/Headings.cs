namespace HongLinh.Planning.Text;

/// <summary>Determines from a heading what the paragraphs below it contain.</summary>
internal static class Headings
{
    // A longer lead is a sentence, not a heading.
    private const int LongestLead = 24;

    /// <summary>The kind of section that a heading opens.</summary>
    public static SectionKind KindOf(Block block)
    {
        var tokens = block.Tokens;
        // "5. Yêu cầu các tổ dân phố:" names who does the work below it; what that is, the heading above says.
        if (TaskParties.Headed(block) is not null)
        {
            // "Điều 2. Giao Phòng Kinh tế:"
            return block.Mark == BlockMark.Article ? SectionKind.Work : SectionKind.Unsaid;
        }

        // "Yêu cầu các cơ quan, đơn vị thực hiện một số nhiệm vụ cụ thể:" is no "Mục đích, yêu cầu".
        if (block.EndsIn(':') && TaskParties.GivesWork(tokens) && !DocumentLexicon.TargetWords.IsIn(tokens, 0, tokens.Count))
        {
            return SectionKind.Work;
        }

        var isFree = block.IsInCapitals || block.EndsIn(':');
        for (var at = 0; at < Math.Min(tokens.Count, LongestLead) && !tokens.IsSign(at, ':');)
        {
            var length = DocumentLexicon.Sections.Match(tokens, at, tokens.Count, out var kind);
            if (length > 0)
            {
                return kind == SectionKind.Targets ? OfTargets(tokens, at + length)
                    : kind == SectionKind.Work && (NamesTargets(tokens, at + length) || block.EndsIn(':') && LeadsToTargets(tokens, at + length))
                        ? SectionKind.Mixed
                    // "Kết quả năm 2026 và phương hướng năm 2027" heads both results and targets.
                    : kind == SectionKind.Results && YearsIn(tokens) > 1 && DocumentLexicon.NextYears.IsIn(tokens, at + length, tokens.Count)
                        ? SectionKind.Unsaid
                    : kind;
            }

            // "Tuyển quân đạt 100% chỉ tiêu" and "hoàn thành chỉ tiêu thu ngân sách được giao" are not headings.
            var step = DocumentLexicon.Leads.Match(tokens, at, tokens.Count, out _);
            if (step == 0 && !isFree && !IsFree(tokens, at))
            {
                return SectionKind.Unsaid;
            }

            at += Math.Max(1, step);
        }

        return SectionKind.Unsaid;
    }

    /// <summary>The part that a paragraph below a heading belongs to when it states no target.</summary>
    public static Part ProseOf(Block block)
    {
        var tokens = block.Tokens;
        return DocumentLexicon.Request.Match(tokens, 0, tokens.Count, out _) > 0 && !TaskParties.IsAskedToLead(tokens) ? Part.Request
            : KindOf(block) switch
            {
                SectionKind.Work or SectionKind.Mixed => Part.Task,
                SectionKind.Results => Part.Results,
                SectionKind.Other => DocumentLexicon.General.IsIn(tokens, 0, tokens.Count) ? Part.General
                    : DocumentLexicon.Purpose.IsIn(tokens, 0, tokens.Count) ? Part.Purpose : Part.Text,
                _ => Part.Text,
            };
    }

    /// <summary>The first colon outside brackets; -1 when there is none.</summary>
    public static int ColonOf(Block block)
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

    // A heading such as "MỤC TIÊU, NHIỆM VỤ CHỦ YẾU" covers tasks as well as targets.
    private static SectionKind OfTargets(TokenList tokens, int from)
    {
        for (var at = from; at < tokens.Count && !tokens.IsSign(at, ':'); at++)
        {
            if (DocumentLexicon.Sections.Match(tokens, at, tokens.Count, out var kind) > 0 && kind == SectionKind.Work)
            {
                return SectionKind.Mixed;
            }
        }

        return SectionKind.Targets;
    }

    // "Nhiệm vụ và chỉ tiêu", but not "Nhiệm vụ, giải pháp thực hiện các chỉ tiêu".
    private static bool NamesTargets(TokenList tokens, int from) =>
        !DocumentLexicon.Solutions.IsIn(tokens, 0, tokens.Count) && DocumentLexicon.TargetWords.Match(tokens, Joined(tokens, from), tokens.Count, out _) > 0;

    // "Thông qua nhiệm vụ năm 2027 với các chỉ tiêu chủ yếu sau:"
    private static bool LeadsToTargets(TokenList tokens, int from) =>
        !DocumentLexicon.Solutions.IsIn(tokens, 0, tokens.Count) && DocumentLexicon.TargetWords.IsIn(tokens, from, tokens.Count);

    private static int Joined(TokenList tokens, int from) =>
        from < tokens.Count && (tokens.IsSign(from, ',') || tokens.IsWord(from, Keys.And)) ? from + 1 : from;

    private static int YearsIn(TokenList tokens)
    {
        var years = new HashSet<string>(StringComparer.Ordinal);
        for (var at = 0; at < tokens.Count; at++)
        {
            if (TimeReader.IsYear(tokens, at))
            {
                years.Add(tokens[at].Key);
            }
        }

        return years.Count;
    }

    private static bool IsFree(TokenList tokens, int at) => tokens[at].Kind == TokenKind.Sign || TimeReader.IsYear(tokens, at);
}
