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
        + "các thôn, các ấp, các khu phố, các tổ dân phố, trưởng thôn, trưởng các thôn, bí thư, UBND, ủy ban nhân dân, mặt trận tổ quốc, tổ công nghệ, trưởng, "
        + "các hội, hợp tác xã, ban quản lý, các sở, các ngành, các cơ quan, các trưởng thôn, các đơn vị, báo, "
        + "tổ dân phố, thôn, ấp, khu phố, quân sự, tư pháp, địa chính, kế toán, các hợp tác xã, viện, tòa án, thủ trưởng, các chi bộ, chi đoàn, ban nhân dân, "
        + "thường trực HĐND, thường trực hội đồng nhân dân, các ban HĐND, HĐND, hội đồng, ủy ban kiểm tra, ban xây dựng đảng, các thành viên, "
        + "thành viên, tổ công tác, tổ giúp việc, tổ trưởng, tiểu ban, "
        + "ủy ban nhân dân, kho bạc nhà nước, quỹ tín dụng, bí thư, chủ tịch, phó chủ tịch, đồng chí, hiệu trưởng, các hiệu trưởng, giám đốc, "
        + "người đứng đầu, chánh văn phòng, ban giám hiệu, chỉ huy trưởng, các tổ, các bản, các xóm, các khóm, cán bộ, trung tâm phục vụ hành chính công");

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
            + "phân bổ, kêu gọi, thẩm tra, niêm yết, hoàn thiện, khen thưởng, lắp đặt, bảo vệ, thu gom, nạo vét, tiêm, phun, khám, chuyển đổi, phát hiện, "
            + "ngăn chặn, xác minh, hòa giải, điều hành, sắp xếp, đối thoại, lấy ý kiến, dự thảo, soạn thảo, quảng bá, nâng cấp, cải tạo, khắc phục, "
            + "kiểm soát, thu hút, xúc tiến, trao, tặng, thăm, cắm mốc, giải phóng, bồi thường, quyết toán, đấu giá, lựa chọn, tuyển, kiện toàn, kết nạp, "
            + "bồi dưỡng, xét, công nhận, nắm bắt, đẩy nhanh, tháo gỡ, siết chặt, đổi mới, xóa, giữ gìn, phổ biến, quy hoạch, di dời, ứng dụng, duy tu, "
            + "bảo dưỡng, chống, chấn chỉnh, hiệp thương, tiếp tục, vận dụng, áp dụng, điều chỉnh, chấm điểm, tự đánh giá, họp, huấn luyện, sơ kết, "
            + "tổng kết, bình xét, tự kiểm tra, quan trắc, đăng ký, gửi, nộp, treo, phát, tham dự, trực, sơ tuyển, ký kết, xử phạt, bầu, mua, thuê, "
            + "phục vụ, tiếp, thực hành, diễn tập, tổ chức thực hiện, đề án, xuất bản, viết, chụp, đón");

    /// <summary>The unit at the start of a sentence, and the number of tokens of that opening; null when there is none.</summary>
    public static string? Opening(TokenList tokens, out int to) => OpeningAt(tokens, 0, out to);

    private static string? OpeningAt(TokenList tokens, int at, out int to)
    {
        var from = at + Givers.Match(tokens, at, tokens.Count, out _);
        to = from;
        if (Openings.Match(tokens, from, tokens.Count, out _) is var length and > 0 && from < tokens.Count && (from > at || tokens[from].IsCapital))
        {
            to = NameEnd(tokens, from, from + length);
            // "Phòng Văn hóa - Xã hội (cơ quan thường trực)": a bracket at the end is no part of the name.
            var end = to > from && tokens.IsSign(to - 1, ')') && tokens.PartnerOf(to - 1) is var open && open > from ? open : to;
            return to > from ? tokens.Words(from, end).TrimEnd(',', ' ', ':', ';', '.') : null;
        }

        return null;
    }

    /// <summary>The unit that opens a sentence, also behind the heading of the task: "Cải cách thể chế: Văn phòng UBND chủ trì ...".</summary>
    public static string? OpeningOrBehindHeading(TokenList tokens)
    {
        if (Opening(tokens, out _) is { } first)
        {
            return first;
        }

        // "Căn cứ chỉ tiêu được giao, UBND phường ..."
        var isIntroduced = Introductions.Match(tokens, 0, tokens.Count, out _) > 0;
        for (var at = 1; at + 1 < tokens.Count && at < LongestHeading; at++)
        {
            if (tokens.IsSign(at, ';') || With.Match(tokens, at, tokens.Count, out _) > 0)
            {
                return null;
            }

            if ((tokens.IsSign(at, ':') || isIntroduced && tokens.IsSign(at, ',')) && tokens.DepthAt(at) == 0 && OpeningAt(tokens, at + 1, out _) is { } behind)
            {
                return behind;
            }
        }

        return null;
    }

    /// <summary>Whether a sentence makes the unit that it opens with responsible: "Trưởng các thôn chịu trách nhiệm ...".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="isItem">Whether it is an item of a list, where any verb assigns work.</param>
    public static bool IsDuty(TokenList tokens, bool isItem)
    {
        if (Opening(tokens, out var to) is null)
        {
            return false;
        }

        var duty = Duties.Match(tokens, to, tokens.Count, out _);
        duty = duty > 0 || !isItem ? duty : Verbs.Match(tokens, to, tokens.Count, out _);
        // "Đề nghị Hội Nông dân xã vận động hội viên ...": to whom work is given is said, so whatever follows is that work.
        var isGiven = isItem && to < tokens.Count && Givers.Match(tokens, 0, tokens.Count, out _) > 0;
        return (duty > 0 || isGiven) && Enactments.Match(tokens, to + duty, tokens.Count, out _) == 0;
    }

    private const int LongestHeading = 24;

    private static readonly Lexicon<bool> Introductions = WordSet.Of(
        "căn cứ, trên cơ sở, theo, sau khi, hằng tháng, hàng tháng, định kỳ, hằng quý, hàng quý, hằng tuần, hàng tuần, trước ngày, trong tháng, trong quý, "
        + "trong năm, chậm nhất, từ ngày, đến ngày, quý");

    private static readonly Lexicon<bool> Duties = WordSet.Of("chịu trách nhiệm, có trách nhiệm, chủ trì, tham mưu, căn cứ");

    // "... chịu trách nhiệm thi hành Quyết định này" enacts and assigns nothing.
    private static readonly Lexicon<bool> Enactments = WordSet.Of("thi hành, thi hành quyết định này, thực hiện quyết định này, thi hành nghị quyết này");

    /// <summary>The units of a heading that consists only of unit names: "1. Phòng Kinh tế".</summary>
    public static string? Headed(Block? heading) => heading is null ? null : Headed(heading.Tokens);

    /// <summary>The same for other words.</summary>
    public static string? Headed(TokenList tokens)
    {
        if (tokens.Count is 0 or > LongestName)
        {
            return null;
        }

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

    /// <summary>
    /// Who does the work, in the bracket that ends the sentence: "... (Phòng Kinh tế chủ trì, phối hợp với Công an xã)"; null when it names nobody.
    /// </summary>
    public static (int From, string Lead, string Coordinating)? InBracket(TokenList tokens)
    {
        var end = tokens.Count;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Sign && !tokens.IsSign(end - 1, ')'))
        {
            end--;
        }

        if (end == 0 || !tokens.IsSign(end - 1, ')') || tokens.PartnerOf(end - 1) is not (var open and > 0) || Opening(tokens, out _) is not null)
        {
            return null;
        }

        // "(Phòng Kinh tế chủ trì, phối hợp với Công an xã; hoàn thành trước ngày 15/4)": who, and then until when.
        var inside = TokenList.Of(tokens.Words(open + 1, end - 1));
        var (with, parties) = (-1, inside.Count);
        for (var at = 0; at < parties; at++)
        {
            with = with < 0 && With.Match(inside, at, inside.Count, out _) > 0 ? at : with;
            parties = IsSaidWhen(inside, at)
                || inside.IsSign(at, ';') && (with < 0 || Openings.Match(inside, Math.Min(at + 1, inside.Count), inside.Count, out _) == 0)
                ? at : parties;
        }

        var lead = with < 0 ? parties : with;
        var label = Leading.Match(inside, 0, inside.Count, out _);
        while (lead > label && (inside[lead - 1].Kind == TokenKind.Sign || Doing.MatchBefore(inside, lead, label, out _) > 0
            || inside.IsWord(lead - 1, Keys.And)))
        {
            lead -= Math.Max(1, Doing.MatchBefore(inside, lead, label, out _));
        }

        label += inside.IsSign(label, ':') ? 1 : 0;
        // "(có danh sách kèm theo)", "(theo Quyết định số 12)" name nobody.
        return lead > label && lead - label <= LongestName && Openings.Match(inside, label, lead, out _) > 0
            && (inside[label].IsCapital || inside.IsWord(label, Several))
            ? (open, inside.Words(label, lead), with < 0 ? "" : inside.Words(with + With.Match(inside, with, inside.Count, out _), parties).TrimEnd(',', ' '))
            : null;
    }

    // ", hoàn thành trước ngày 15/4": a comma before words that set a time.
    private static bool IsSaidWhen(TokenList tokens, int at) => tokens.IsSign(at, ',') && When.Match(tokens, at + 1, tokens.Count, out _) > 0;

    private static readonly string Several = SyllableKey.Of("các");
    private static readonly Lexicon<bool> When = WordSet.Of(
        "hoàn thành, xong, trước, trong tháng, trong quý, chậm nhất, thời gian, thời hạn, thường xuyên, hằng tháng, hàng tháng, "
        + "thực hiện thường xuyên, quý, tháng");

    private static readonly Lexicon<bool> Doing =
        WordSet.Of("chủ trì, chủ trì thực hiện, thực hiện, phụ trách, chịu trách nhiệm, làm đầu mối, là đầu mối, tham mưu, chủ trì tham mưu");

    private static readonly Lexicon<bool> Leading = WordSet.Of("chủ trì, giao, do, đơn vị chủ trì, cơ quan chủ trì, đơn vị thực hiện, phân công");

    /// <summary>Whether the sentence only says that a unit leads; the heading above names the unit.</summary>
    public static bool OpensWithLead(TokenList tokens) => Leads.Match(tokens, 0, tokens.Count, out _) > 0;

    // Bodies whose whole name is known: after it come only the level and the place, so that any other word is a verb, listed or not.
    private static readonly Lexicon<bool> Whole = WordSet.Of(
        "công an, trạm y tế, UBND, ủy ban nhân dân, đảng ủy ủy ban nhân dân, đảng ủy UBND, "
        + "đảng ủy các cơ quan đảng, đồn biên phòng, ban chỉ huy quân sự, BCH quân sự, hội nông dân, hội phụ nữ, hội liên hiệp phụ nữ, hội cựu chiến binh, "
        + "hội chữ thập đỏ, đoàn thanh niên, MTTQ, ủy ban MTTQ, ủy ban MTTQ Việt Nam, trưởng thôn, trưởng các thôn, trưởng các ấp, trưởng các bản, các thôn, "
        + "các ấp, các bản, các khu phố, các tổ dân phố, phòng kinh tế, phòng văn hóa - xã hội, văn phòng HĐND và UBND, văn phòng UBND, kho bạc nhà nước, "
        + "trung tâm phục vụ hành chính công, bảo hiểm xã hội, đảng ủy, văn phòng đảng ủy, ủy ban kiểm tra đảng ủy, ban xây dựng đảng");

    private static readonly Lexicon<bool> Levels = WordSet.Of("xã, phường, thị trấn, thị xã, thành phố, huyện, quận, tỉnh, đặc khu, khu vực");

    // "UBND các phường, xã" is another name.
    private static readonly Lexicon<bool> Joints = WordSet.Of("và, các, cấp, cùng");

    private static int WholeEnd(TokenList tokens, int from)
    {
        var length = Whole.Match(tokens, from, tokens.Count, out _);
        var at = from + length + Levels.Match(tokens, from + length, tokens.Count, out _);
        while (length > 0 && at < tokens.Count && (tokens[at] is { IsWord: true, IsCapital: true } || Levels.Match(tokens, at, tokens.Count, out _) > 0))
        {
            at += Math.Max(1, Levels.Match(tokens, at, tokens.Count, out _));
        }

        return length > 0 && at < tokens.Count && tokens[at] is { IsWord: true, IsCapital: false } && Joints.Match(tokens, at, tokens.Count, out _) == 0
            ? at : from;
    }

    private static int NameEnd(TokenList tokens, int from, int to)
    {
        if (WholeEnd(tokens, from) is var whole && whole > from)
        {
            return whole;
        }

        // "Các thành viên Ban Chỉ đạo phụ trách thôn: đôn đốc ...": all words before the colon are the name, unless they lead already.
        for (var at = to; at < tokens.Count && at - from <= LongestName && Leads.Match(tokens, at, tokens.Count, out _) == 0; at++)
        {
            if (tokens.IsSign(at, ':'))
            {
                return at;
            }

            if (tokens.IsSign(at, ',') || tokens.IsSign(at, '.'))
            {
                break;
            }
        }

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
    private static bool IsVerb(TokenList tokens, int at) =>
        tokens[at].IsWord && !tokens[at].IsCapital && Verbs.Match(tokens, at, tokens.Count, out _) is var length and > 0
        && Nouns.Match(tokens, at, tokens.Count, out _) <= length;

    // "Phòng giao dịch", "Ban an toàn giao thông", "Tổ quản lý dự án": these words name the unit.
    private static readonly Lexicon<bool> Nouns = WordSet.Of(
        "giao dịch, giao thông, giao thông vận tải, quản lý dự án, quản lý đất đai, quản lý rừng, quản lý chợ, thu ngân sách, phát triển nông thôn, "
        + "tổ chức chính trị, tổ chức đoàn thể, tổ chức đảng, tổ chức xã hội, tổ chức hội, tổ chức cơ sở, tham mưu giúp việc, thu hồi đất, "
        + "đào tạo nghề, hỗ trợ nông dân, giám sát đầu tư, kiểm tra đảng");
}
