namespace HongLinh.Planning.Text;

/// <summary>Finds where a sentence begins to say who does the work: "Thứ nhất, về đơn của bà A: giao Phòng Kinh tế ...".</summary>
internal static class TaskClause
{
    // What leads to the work is not longer.
    private const int LongestLead = 40;

    private static readonly Lexicon<bool> Introductions = WordSet.Of(
        "căn cứ, trên cơ sở, theo, sau khi, hằng tháng, hàng tháng, định kỳ, hằng quý, hàng quý, hằng tuần, hàng tuần, hằng năm, hàng năm, trước ngày, trước, "
        + "trong tháng, trong quý, trong năm, trong tuần, trong thời hạn, trong thời gian, trong ngày, chậm nhất, từ ngày, từ nay, từ tháng, đến ngày, quý, "
        + "tháng, ngày, vào, sáng, chiều, thứ nhất, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, thứ tám, thứ chín, thứ mười, một là, hai là, ba là, "
        + "bốn là, năm là, sáu là, về, đối với, liên quan, riêng, để, nhằm, cùng với đó, bên cạnh đó, đồng thời, ngoài ra, khẩn trương, tiếp tục");

    /// <summary>The first token of the part that opens with a unit; -1 where no part does.</summary>
    public static int Start(TokenList tokens)
    {
        var start = First(tokens);
        if (start < 0 || !TaskParties.Opens(tokens, start, out var to))
        {
            return start;
        }

        // "Chủ tịch UBND xã yêu cầu Văn phòng - Thống kê trang bị ...": who gives the work does not do it.
        for (var at = start + 1; at < to; at++)
        {
            if (TaskParties.IsGiven(tokens, at))
            {
                return at;
            }
        }

        return start;
    }

    private static int First(TokenList tokens)
    {
        if (TaskParties.Opens(tokens, 0, out var to))
        {
            // "Trường Mầm non Hoa Sen: Ban Quản lý dự án đôn đốc nhà thầu ...": a heading that is itself the name of a body.
            return tokens.IsSign(to, ':') && TaskParties.Opens(tokens, to + 1, out var behind) && behind < tokens.Count
                && !tokens.IsSign(behind, ':') && !tokens.IsSign(behind, ',') && !tokens.IsSign(behind, ';') ? to + 1 : 0;
        }

        // "Căn cứ chỉ tiêu được giao, UBND phường ..."
        var isIntroduced = Introductions.Match(tokens, 0, tokens.Count, out _) > 0;
        for (var at = 1; at + 1 < tokens.Count && at < LongestLead; at++)
        {
            if (tokens.IsSign(at, ';') || TaskParties.IsWith(tokens, at))
            {
                return -1;
            }

            if (tokens.DepthAt(at) == 0 && (tokens.IsSign(at, ':') || isIntroduced && tokens.IsSign(at, ','))
                && TaskParties.Opens(tokens, at + 1, out _))
            {
                return at + 1;
            }

            if (tokens.DepthAt(at) == 0 && TaskParties.IsGiven(tokens, at))
            {
                return at;
            }

            // "Thứ hai, về hỗ trợ sinh kế, Phòng Kinh tế ..."
            isIntroduced |= (tokens.IsSign(at, ',') || tokens.IsSign(at, ':')) && Introductions.Match(tokens, at + 1, tokens.Count, out _) > 0;
        }

        return -1;
    }
}
