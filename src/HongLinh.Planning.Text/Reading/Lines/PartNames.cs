namespace HongLinh.Planning.Text;

/// <summary>Names that mean nothing without the indicator before them: "khu vực nông thôn", "nữ", "có bằng cấp, chứng chỉ".</summary>
internal static class PartNames
{
    private static readonly Lexicon<bool> Words = WordSet.Of(
        "đô thị, thành thị, nông thôn, miền núi, đồng bằng, ven biển, nam, nữ, nam giới, nữ giới, thể nhẹ cân, thể thấp còi, thể gầy còm, nhẹ cân, thấp còi, "
        + "gầy còm, dân tộc thiểu số, đồng bào dân tộc thiểu số, hộ đồng bào dân tộc thiểu số, người dân tộc thiểu số, cân nặng theo tuổi, "
        + "chiều cao theo tuổi, "
        + "cân nặng/tuổi, chiều cao/tuổi, về cân nặng, về chiều cao, theo chiều cao, theo cân nặng, bằng cấp, có bằng cấp, chứng chỉ, có chứng chỉ, văn bằng, "
        + "có văn bằng, bằng, có bằng, qua mạng, trực tiếp, tiền, việc, đúng hạn, trước hạn, quá hạn, trễ hạn, bắt buộc, tự nguyện");

    private static readonly Lexicon<bool> Openings = WordSet.Of(
        "ở, tại, trong, khu vực, vùng, riêng, của, các, trong đó, đối với, ở khu vực, tại khu vực, địa bàn, trên địa bàn, và, còn, cho, hoặc, là, về, "
        + "có, tỷ lệ, tỷ lệ có, thuộc, người, trẻ em, trẻ, nhóm, nhóm trẻ em");

    private static readonly ulong Age = WordCode.OfWord("tuổi");

    /// <summary>Whether such a name may begin at a token.</summary>
    public static bool Opens(TokenList tokens, int at) => Words.Match(tokens, at, tokens.Count, out _) > 0;

    /// <summary>Whether a stretch is only an age: "dưới 1 tuổi".</summary>
    public static bool IsAge(TokenList tokens, Marks marks, int from, int to)
    {
        var hasAge = false;
        for (var at = from; at < to; at++)
        {
            if (marks[at] != MarkKind.Label && tokens[at].Kind != TokenKind.Sign)
            {
                return false;
            }

            hasAge |= tokens.IsWord(at, Age);
        }

        return hasAge;
    }

    /// <summary>Whether a numbered part starts at a token and ends the words.</summary>
    public static bool IsNumbered(TokenList tokens, int at) => Numbered(tokens, at, tokens.Count) is var length and > 0 && at + length == tokens.Count;

    private static readonly Lexicon<bool> Generations = WordSet.Of("G, K");

    // "mũi 2", "lần thứ hai", "loại B"
    private static int Numbered(TokenList tokens, int at, int to) =>
        Ordinals.Match(tokens, at, to, out _) is var noun and > 0 && at + noun < to
            && (tokens.IsNumber(at + noun) || tokens[at + noun].IsWord && tokens[at + noun].To - tokens[at + noun].From <= LongestLetter
                && tokens[at + noun].IsCapital) ? noun + 1 : 0;

    private static readonly Lexicon<bool> Ordinals = WordSet.Of("mũi, mũi tiêm, liều, đợt, lần, lần thứ, loại, hạng, mức độ, cấp độ, bậc, nhóm, vòng");
    private const int LongestLetter = 3;

    /// <summary>Whether a stretch is only an age, or a number with its letter: "dưới 1 tuổi", "5G".</summary>
    public static bool IsLabel(TokenList tokens, Marks marks, int from, int to) =>
        from < to && marks[from] == MarkKind.Label
        && (IsAge(tokens, marks, from, to) || from + 2 == to && Generations.Match(tokens, from + 1, to, out _) > 0);

    /// <summary>Whether a stretch of words is only such a name.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">The first word.</param>
    /// <param name="to">The end of the words.</param>
    /// <param name="marks">The tokens that are not values; without them an age is no such name.</param>
    public static bool IsPart(TokenList tokens, int from, int to, Marks? marks = null)
    {
        var hasWord = false;
        for (var at = from; at < to;)
        {
            var word = marks?[at] == MarkKind.Label && IsAge(tokens, marks, at, Math.Min(marks.ToOf(at), to)) ? Math.Min(marks.ToOf(at), to) - at
                : Words.Match(tokens, at, to, out _);
            hasWord |= word > 0;
            var length = Math.Max(word, Openings.Match(tokens, at, to, out _));
            length = length > 0 ? length : tokens[at].Kind == TokenKind.Sign ? 1 : 0;
            // "5G" after "Phủ sóng 4G"
            if (length == 0 && marks?[at] == MarkKind.Label && at + 1 < to && Generations.Match(tokens, at + 1, to, out _) > 0)
            {
                (length, hasWord) = (2, true);
            }

            if (length == 0 && Numbered(tokens, at, to) is var numbered and > 0)
            {
                (length, hasWord) = (numbered, true);
            }

            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return hasWord;
    }
}
