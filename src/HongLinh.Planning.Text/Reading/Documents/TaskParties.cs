namespace HongLinh.Planning.Text;

/// <summary>Reads from a sentence who does the work: the unit that the sentence opens with or that leads, and the coordinating units.</summary>
internal static class TaskParties
{
    // The greatest length of a unit name.
    private const int LongestName = 16;

    private static readonly Lexicon<bool> Givers = WordSet.Of("giao cho, giao, đề nghị, yêu cầu, phân công, chỉ đạo");
    private static readonly Lexicon<bool> Leads = WordSet.Of("chủ trì, là cơ quan chủ trì, là đơn vị chủ trì, làm đầu mối, là đầu mối, là cơ quan thường trực");
    private static readonly Lexicon<bool> With = WordSet.Of("phối hợp với, phối hợp cùng, phối hợp, cùng với");
    private static readonly Lexicon<bool> Openings = WordSet.Of(
        "phòng, ban, sở, chi cục, văn phòng, công an, trạm, trung tâm, hội, đoàn, MTTQ, UBMTTQ, ủy ban MTTQ, ủy ban mặt trận, đồn, kho bạc, "
        + "bảo hiểm xã hội, BHXH, thuế, "
        + "trường, các trường, ban chỉ huy, BCH, công chức, đảng ủy, chi bộ, liên đoàn, công đoàn, ngân hàng, điện lực, công ty, bưu điện, đài, "
        + "hạt kiểm lâm, thanh tra, "
        + "các thôn, các ấp, các khu phố, các tổ dân phố, trưởng thôn, trưởng các thôn, bí thư, UBND, mặt trận tổ quốc, tổ công nghệ, trưởng, "
        + "các hội, hợp tác xã, ban quản lý, "
        + "tổ dân phố, thôn, ấp, khu phố, quân sự, tư pháp, địa chính, kế toán, các hợp tác xã, viện, tòa án, thủ trưởng, các chi bộ, chi đoàn, ban nhân dân");

    private static readonly Lexicon<bool> Verbs = WordSet.Of(
        "tham mưu, xây dựng, rà soát, triển khai, tổ chức, thực hiện, theo dõi, tăng cường, khai thác, hướng dẫn, kiểm tra, đôn đốc, tổng hợp, "
        + "báo cáo, tuyên truyền, vận động, "
        + "quản lý, ban hành, phê duyệt, lập, hoàn thành, đảm bảo, bảo đảm, đẩy mạnh, tập trung, chỉ đạo, chủ động, nâng cao, giám sát, cụ thể hóa, "
        + "căn cứ, có trách nhiệm, "
        + "chịu trách nhiệm, làm, phụ trách, đề xuất, thường xuyên, định kỳ, kịp thời, giải quyết, phối hợp, chủ trì, là, được, duy trì, tiếp tục, "
        + "trình, mở, bố trí, cân đối, "
        + "thẩm định, điều tra, khảo sát, thu, hỗ trợ, phát động, đưa, đánh giá, phân công, phấn đấu, rà, cập nhật, công khai, giao, hằng tháng, "
        + "hàng tháng, hằng quý, hàng quý, "
        + "quyết liệt, nghiêm túc, trên cơ sở, theo chức năng, để, nhằm, trong việc, trong công tác, phát triển, mở rộng, giữ vững, củng cố, "
        + "chuẩn bị, tiếp nhận, xử lý, đề nghị, "
        + "tích cực, thống kê, huy động, in, đào tạo, tập huấn, nghiên cứu, tạo, cung cấp, cử, phát huy, chăm lo, sửa chữa, trồng, tham gia, "
        + "lồng ghép, đăng, đề ra, ưu tiên, "
        + "phòng chống, ra quân, tuần tra, vận hành, số hóa, kết nối, thành lập, trước ngày, trong quý, trong tháng, khẩn trương, bám sát, nắm, "
        + "quán triệt, xác định, đề cao, có kế hoạch, "
        + "rút kinh nghiệm, lãnh đạo, ký, cấp, chi trả, giới thiệu, thông báo, bàn giao, kiểm kê, khởi công, mời, đo đạc, ghi, nhập, hợp đồng, thúc đẩy, "
            + "phân bổ, kêu gọi, thẩm tra");

    /// <summary>The unit at the start of a sentence, and the number of tokens of that opening; null when there is none.</summary>
    public static string? Opening(TokenList tokens, out int to)
    {
        var from = Givers.Match(tokens, 0, tokens.Count, out _);
        to = from;
        if (Openings.Match(tokens, from, tokens.Count, out _) is var length and > 0 && from < tokens.Count && (from > 0 || tokens[from].IsCapital))
        {
            to = NameEnd(tokens, from, from + length);
            return to > from ? tokens.Words(from, to).TrimEnd(',', ' ', ':', ';', '.') : null;
        }

        return null;
    }

    /// <summary>The units of a heading that consists only of unit names: "1. Phòng Kinh tế".</summary>
    public static string? Headed(Block? heading)
    {
        if (heading is null || heading.Tokens.Count is 0 or > LongestName)
        {
            return null;
        }

        var tokens = heading.Tokens;
        var name = Opening(tokens, out var to);
        return name is not null && (to >= tokens.Count || tokens.IsSign(to, ':')) ? name : null;
    }

    /// <summary>The coordinating units, as the sentence lists them.</summary>
    public static List<OrgUnit> Joining(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var with = With.Match(tokens, at, tokens.Count, out _);
            if (with > 0)
            {
                var from = tokens.IsSign(at + with, ':') ? at + with + 1 : at + with;
                var to = from;
                while (to < tokens.Count && !tokens.IsSign(to, ';') && !tokens.IsSign(to, '.') && !tokens.IsSign(to, ':') && !IsVerb(tokens, to))
                {
                    to++;
                }

                return Bodies.Listed(tokens.Words(from, to).TrimEnd(',', ' '));
            }
        }

        return [];
    }

    /// <summary>Whether the sentence only says that a unit leads; the heading above names the unit.</summary>
    public static bool OpensWithLead(TokenList tokens) => Leads.Match(tokens, 0, tokens.Count, out _) > 0;

    private static int NameEnd(TokenList tokens, int from, int to)
    {
        while (to < tokens.Count && to - from <= LongestName)
        {
            if (tokens.IsSign(to, ':') || tokens.IsSign(to, ';') || tokens.IsSign(to, '.') || IsVerb(tokens, to))
            {
                return to;
            }

            to++;
        }

        return to == tokens.Count ? to : from;
    }

    // "Phòng Văn hóa - Xã hội", "Ban Quản lý dự án", "Hội Nông dân": words of a name start with a capital letter, so they are not verbs.
    private static bool IsVerb(TokenList tokens, int at) => tokens[at].IsWord && !tokens[at].IsCapital && Verbs.Match(tokens, at, tokens.Count, out _) > 0;
}
