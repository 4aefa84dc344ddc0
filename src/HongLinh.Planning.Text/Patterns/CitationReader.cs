namespace HongLinh.Planning.Text;

/// <summary>Finds the paper that a target is taken from: "Thực hiện Nghị quyết số 10-NQ/HU ngày 15/8/2021, độ che phủ rừng đạt 48%".</summary>
internal static class CitationReader
{
    private const int MostWords = 40;

    private static readonly Lexicon<bool> Openers = WordSet.Of(
        "thực hiện, thực hiện theo, triển khai, triển khai thực hiện, tiếp tục thực hiện, tiếp tục triển khai, theo, theo tinh thần, căn cứ, cụ thể hóa, "
        + "quán triệt, thi hành, tổ chức thực hiện");

    private static readonly Lexicon<bool> Papers = WordSet.Of(
        "nghị quyết, quyết định, kế hoạch, chỉ thị, kết luận, chương trình, chương trình hành động, đề án, nghị định, thông tư, công văn, thông báo, "
        + "hướng dẫn");

    private static readonly Lexicon<bool> Quotes = WordSet.Of("theo, căn cứ, theo tinh thần");

    private static readonly Lexicon<bool> Givers = WordSet.Of("giao, quy định, đề ra, xác định, đặt ra, yêu cầu, phấn đấu, đã giao, đã đề ra");

    /// <summary>The first word behind the papers and what is said of them; the first word itself where no paper opens the words.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">The first word.</param>
    /// <param name="to">The end of the words before the figure.</param>
    public static int End(TokenList tokens, int from, int to)
    {
        // One paper may follow another: "Căn cứ Nghị quyết số 10, Quyết định số 5, ...".
        while (EndOfOne(tokens, from, to) is var end && end > from)
        {
            from = end;
            if (!tokens.IsSign(end - 1, ','))
            {
                break;
            }
        }

        return from;
    }

    private static int EndOfOne(TokenList tokens, int from, int to)
    {
        var paper = from + Openers.Match(tokens, from, to, out _);
        var number = paper + Papers.Match(tokens, paper, to, out _);
        if (number == paper)
        {
            return from;
        }

        // "Nghị quyết Đại hội Đảng bộ xã nhiệm kỳ 2025 - 2030 đề ra": without a number, only such a verb ends what is said of the paper.
        // "Theo Đề án chuyển đổi số giai đoạn 2025 - 2030, 75% ..." says itself that a paper is quoted.
        var isNumbered = tokens.IsNumber(tokens.IsWord(number, Keys.Number) ? number + 1 : number) || Quotes.Match(tokens, from, to, out _) > 0;
        for (var at = number; at < to && at - number < MostWords; at++)
        {
            if (isNumbered && tokens.IsSign(at, ',') || tokens.IsSign(at, ':'))
            {
                return at + 1;
            }

            if (Givers.Match(tokens, at, to, out _) is var length and > 0)
            {
                return at + length;
            }
        }

        return from;
    }
}
