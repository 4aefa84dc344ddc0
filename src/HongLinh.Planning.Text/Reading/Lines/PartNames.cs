namespace HongLinh.Planning.Text;

/// <summary>Names that mean nothing without the indicator before them: "khu vực nông thôn", "nữ", "có bằng cấp, chứng chỉ".</summary>
internal static class PartNames
{
    private static readonly Lexicon<bool> Words = WordSet.Of(
        "đô thị, thành thị, nông thôn, miền núi, đồng bằng, ven biển, nam, nữ, nam giới, nữ giới, thể nhẹ cân, thể thấp còi, thể gầy còm, nhẹ cân, thấp còi, "
        + "gầy còm, dân tộc thiểu số, đồng bào dân tộc thiểu số, hộ đồng bào dân tộc thiểu số, người dân tộc thiểu số, cân nặng theo tuổi, "
        + "chiều cao theo tuổi, "
        + "cân nặng/tuổi, chiều cao/tuổi, về cân nặng, về chiều cao, theo chiều cao, theo cân nặng, bằng cấp, có bằng cấp, chứng chỉ, có chứng chỉ, văn bằng, "
        + "có văn bằng, bằng, có bằng, qua mạng, trực tiếp");

    private static readonly Lexicon<bool> Openings = WordSet.Of(
        "ở, tại, trong, khu vực, vùng, riêng, của, các, trong đó, đối với, ở khu vực, tại khu vực, địa bàn, trên địa bàn, và, còn, cho, hoặc, là, về, "
        + "có, tỷ lệ, tỷ lệ có, thuộc, người");

    /// <summary>Whether a stretch of words is only such a name.</summary>
    public static bool IsPart(TokenList tokens, int from, int to)
    {
        var hasWord = false;
        for (var at = from; at < to;)
        {
            var word = Words.Match(tokens, at, to, out _);
            hasWord |= word > 0;
            var length = Math.Max(word, Openings.Match(tokens, at, to, out _));
            length = length > 0 ? length : tokens[at].Kind == TokenKind.Sign ? 1 : 0;
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return hasWord;
    }
}
