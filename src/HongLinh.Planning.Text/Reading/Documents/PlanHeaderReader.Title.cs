namespace HongLinh.Planning.Text;

// Reads the title and the term of years that it may name.
internal sealed partial class PlanHeaderReader
{
    // The title is the text after "KẾ HOẠCH", or the line below it, with the lines that continue it.
    private string Title()
    {
        var head = Head.Where(static block => block.To - block.From > 1).ToList();
        for (var at = 0; at < head.Count; at++)
        {
            var tokens = head[at].Tokens;
            var length = DocumentLexicon.Title.Match(tokens, 0, tokens.Count, out _);
            if (length == 0 || length < tokens.Count && !head[at].IsInCapitals && tokens[0].Key.Length > 0 && !IsTitleCase(head[at], length))
            {
                continue;
            }

            var words = new List<string>();
            if (length < tokens.Count)
            {
                words.Add(tokens.Words(length, tokens.Count));
            }

            // "NGHỊ QUYẾT", the body that adopts it, and then "về nhiệm vụ năm 2027".
            var first = length == tokens.Count && at + 2 < head.Count && TitleEnds.Match(head[at + 1].Tokens, 0, head[at + 1].Tokens.Count, out _) > 0
                && head[at + 2].Tokens.IsWord(0, About) ? at + 2 : at + 1;
            for (var next = first; next < head.Count && words.Count < MostTitleLines && GoesOn(head[next], words); next++)
            {
                words.Add(head[next].Tokens.Words(0, head[next].Tokens.Count));
            }

            // Lines that consist only of signs are not a title.
            if (string.Join(' ', words).TrimEnd('.', ':', ';', ' ') is { Length: > 0 } title)
            {
                return title;
            }
        }

        return Subject(head) ?? HeadedTitle() ?? Assumed("title", "Kế hoạch");
    }

    // An official letter has no kind above its subject: "V/v phân công nhiệm vụ thu ngân sách năm 2025".
    private static string? Subject(List<Block> head) => head
        .Select(static block => (Tokens: block.Tokens, From: Subjects.Match(block.Tokens, 0, block.Tokens.Count, out _)))
        .Where(static line => line.From > 0 && line.From < line.Tokens.Count)
        .Select(static line => line.Tokens.Words(line.From, line.Tokens.Count).TrimEnd('.', ':', ';', ' ')).FirstOrDefault();

    private static readonly Lexicon<bool> Subjects = WordSet.Of("V/v, V/v:, về việc");

    // An annex that came without its plan has its title below the word "Phụ lục".
    private string? HeadedTitle()
    {
        foreach (var placed in blocks)
        {
            var (block, tokens) = (placed.Block, placed.Block.Tokens);
            if (placed.Part is Part.Header or Part.Heading && block.Table is null && block.IsInCapitals && tokens.Count > MostWordsOfPlace
                && IsHeaderLine(tokens) is false && TitleEnds.Match(tokens, 0, tokens.Count, out _) == 0
                    && (FirstYear(tokens) > 0 || Headings.KindOf(block) != SectionKind.Unsaid))
            {
                return tokens.Words(0, tokens.Count).TrimEnd('.', ':', ';', ' ');
            }
        }

        return null;
    }

    private static readonly ulong About = WordCode.OfWord("về");

    private const int MostTitleLines = 4;
    private const int LongestTitleLine = 40;

    private static readonly Lexicon<bool> TitleEnds = WordSet.Of(
        "ủy ban nhân dân, UBND, hội đồng nhân dân, HĐND, khóa, chủ tịch, kèm theo, (, kính gửi, số:, đảng ủy, ban chấp hành, đại hội đại biểu đảng bộ, "
        + "quyết nghị, quyết định");

    // "Kế hoạch phát triển ... năm 2027" in sentence case is a title; "Kế hoạch này ..." is not.
    private static bool IsTitleCase(Block block, int length) =>
        !block.EndsIn('.') && !block.EndsIn(';') && block.Tokens.Count <= LongestTitleLine
        && (FirstYear(block.Tokens) > 0
            || block.Tokens.SpanOf(0, length).In(block.Content) is var words && string.Equals(words, words.ToUpperInvariant(), StringComparison.Ordinal));

    private static bool GoesOn(Block block, List<string> words)
    {
        var tokens = block.Tokens;
        if (tokens.Count is 0 or > LongestTitleLine || DateAt(tokens) >= 0)
        {
            return false;
        }

        if (words.Count == 0)
        {
            return !IsBasis(block);
        }

        if (DocumentLexicon.Bases.Match(tokens, 0, tokens.Count, out _) > 0)
        {
            return false;
        }

        var isCapitals = string.Equals(words[^1], words[^1].ToUpperInvariant(), StringComparison.Ordinal);
        var hasYear = FirstYear(TokenList.Of(string.Join(' ', words))) > 0 || TermOf(TokenList.Of(string.Join(' ', words))) is not null;
        return TitleEnds.Match(tokens, 0, tokens.Count, out _) == 0 && !block.EndsIn('.') && !block.EndsIn(';') && !block.EndsIn(':')
            && (tokens.IsWord(0, Keys.Year) || TermWords.Match(tokens, 0, tokens.Count, out _) > 0
                || isCapitals && block.IsInCapitals || !hasYear && (FirstYear(tokens) > 0 || TermOf(tokens) is not null));
    }

    /// <summary>Whether a paragraph of the head says what the document rests on; right below its kind "Thực hiện Chương trình ..." is its title.</summary>
    public static bool IsBasis(Block block) => DocumentLexicon.Bases.Match(block.Tokens, 0, block.Tokens.Count, out _) > 0
        && !(Carrying.Match(block.Tokens, 0, block.Tokens.Count, out _) > 0 && block.Tokens.Count <= LongestTitleLine
            && block.To > block.Start && char.IsLetterOrDigit(block.Content[^1]));

    private static readonly Lexicon<bool> Carrying = WordSet.Of("thực hiện, triển khai");
    private static readonly Lexicon<bool> TermWords = WordSet.Of("giai đoạn, nhiệm kỳ, lần thứ");

    // giai đoạn 2026 - 2030, nhiệm kỳ 2025 - 2030
    private static (int From, int To)? TermOf(TokenList tokens)
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            if (TimeReader.IsYear(tokens, at) && tokens.IsSign(at + 1, '-') && TryNumber(tokens, at, out var from)
                && TimeReader.IsYear(tokens, at + 2) && TryNumber(tokens, at + 2, out var to) && to > from)
            {
                return (from, to);
            }
        }

        return null;
    }
}
