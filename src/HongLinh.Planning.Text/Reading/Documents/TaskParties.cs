namespace HongLinh.Planning.Text;

/// <summary>Reads from a sentence who does the work: the unit that the sentence opens with or that leads, and the coordinating units.</summary>
internal static partial class TaskParties
{
    // The greatest length of a unit name.
    private const int LongestName = 16;

    private static readonly Lexicon<bool> Givers = WordSet.Of("giao cho, giao, đề nghị, yêu cầu, phân công, chỉ đạo");
    private static readonly Lexicon<bool> Leads = WordSet.Of("chủ trì, là cơ quan chủ trì, là đơn vị chủ trì, làm đầu mối, là đầu mối, là cơ quan thường trực");
    private static readonly Lexicon<bool> With = WordSet.Of(
        "phối hợp với, phối hợp cùng, phối hợp, cùng với, có sự phối hợp của, với sự phối hợp của, có sự tham gia của, cùng tham gia:, cùng tham gia với");
    // "Hội nghị tổng kết", "Phòng chống thiên tai": the first syllable of another word.
    private static readonly Lexicon<bool> NotUnits = WordSet.Of(
        "hội nghị, hội thảo, hội thi, hội diễn, hội chợ, hội trường, hội họp, phòng chống, phòng ngừa, phòng cháy, phòng, chống, phòng dịch, ban hành, "
            + "đoàn kết, "
        + "trường hợp, trạm biến áp, tổ chức, thôn tính, đài tưởng niệm, thuế suất, báo cáo, báo động");

    private static readonly Lexicon<bool> Openings = WordSet.Of(
        "phòng, ban, sở, chi cục, văn phòng, công an, trạm, trung tâm, hội, đoàn, MTTQ, UBMTTQ, ủy ban MTTQ, ủy ban mặt trận, đồn, kho bạc, "
        + "bảo hiểm xã hội, BHXH, thuế, "
        + "trường, các trường, ban chỉ huy, BCH, công chức, đảng ủy, chi bộ, liên đoàn, công đoàn, ngân hàng, điện lực, công ty, bưu điện, đài, "
        + "hạt kiểm lâm, thanh tra, "
        + "các thôn, các ấp, các khu phố, các tổ dân phố, trưởng thôn, trưởng các thôn, bí thư, UBND, ủy ban nhân dân, mặt trận tổ quốc, tổ công nghệ, trưởng, "
        + "các hội, hợp tác xã, ban quản lý, các sở, các ngành, các cơ quan, các trưởng thôn, các đơn vị, báo, "
        + "tổ dân phố, thôn, ấp, khu phố, quân sự, tư pháp, địa chính, kế toán, các hợp tác xã, viện, tòa án, thủ trưởng, các chi bộ, chi đoàn, ban nhân dân, "
        + "thường trực HĐND, thường trực hội đồng nhân dân, các ban HĐND, HĐND, hội đồng, ủy ban kiểm tra, ban xây dựng đảng, các thành viên, "
        + "thành viên, tổ công tác, tổ giúp việc, tổ trưởng, tổ khuyến nông, tổ quản lý, tổ hợp tác, tổ bảo vệ, tổ liên ngành, "
        + "tổ hòa giải, tổ an ninh, tổ tự quản, tổ vay vốn, tiểu ban, "
        + "ủy ban nhân dân, kho bạc nhà nước, quỹ tín dụng, bí thư, chủ tịch, phó chủ tịch, đồng chí, hiệu trưởng, các hiệu trưởng, giám đốc, "
        + "bộ phận, chi nhánh, thư ký, tổ khảo sát, đoàn giám sát, đoàn kiểm tra, tổ kiểm tra, đội, huyện đoàn, xã đoàn, phường đoàn, thị đoàn, "
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
            + "phục vụ, tiếp, thực hành, diễn tập, tổ chức thực hiện, đề án, xuất bản, viết, chụp, đón, phải, cần, sẽ, cũng, trang bị, biên soạn, hoàn tất, "
            + "hoàn chỉnh, nghiệm thu, giám định, lấy mẫu, dọn dẹp, dự trữ, lắp, kẻ, tháo dỡ, ra mắt, tặng quà, chăm sóc, nuôi, gieo, thả, thi, đôn đốc, "
            + "nhắc nhở, giao nhận, chuyển giao, khởi động, phân luồng, trực tiếp, giải ngân, cho vay, rút ngắn, "
            + "phân tích, dự báo, tính toán, đối chiếu, so sánh, nhân rộng, đăng tải, tra cứu, tư vấn, cảnh báo, đốc thúc, khai trương, giải tỏa, khơi thông");

    /// <summary>The unit at the start of a sentence, and the number of tokens of that opening; null when there is none.</summary>
    public static string? Opening(TokenList tokens, out int to) => OpeningAt(tokens, 0, out to);

    /// <summary>The same, from a token on.</summary>
    public static string? OpeningAt(TokenList tokens, int at, out int to) => OpeningAt(tokens, at, Givers.Match(tokens, at, tokens.Count, out _), out to);

    /// <summary>Whether a unit opens the words from a token on, and the end of its name; its words are not copied.</summary>
    public static bool Opens(TokenList tokens, int at, out int to) => Opens(tokens, at, Givers.Match(tokens, at, tokens.Count, out _), out to);

    // Behind a word that gives the work, or "do", a name needs no capital letter.
    private static bool Opens(TokenList tokens, int at, int given, out int to)
    {
        var from = at + given;
        to = from;
        if (Openings.Match(tokens, from, tokens.Count, out _) is var length and > 0 && from < tokens.Count && (from > at || tokens[from].IsCapital)
            && NotUnits.Match(tokens, from, tokens.Count, out _) <= length)
        {
            to = NameEnd(tokens, from, from + length);
        }

        return to > from;
    }

    private static string? OpeningAt(TokenList tokens, int at, int given, out int to)
    {
        if (!Opens(tokens, at, given, out to))
        {
            return null;
        }

        // "Phòng Văn hóa - Xã hội (cơ quan thường trực)": a bracket at the end is no part of the name.
        var from = at + given;
        var end = tokens.IsSign(to - 1, ')') && tokens.PartnerOf(to - 1) is var open && open > from ? open : to;
        return tokens.Words(from, end).TrimEnd(',', ' ', ':', ';', '.', '(');
    }

    /// <summary>The unit that opens a sentence, also behind what leads to it: "Cải cách thể chế: Văn phòng UBND chủ trì ...".</summary>
    public static string? OpeningOrBehindHeading(TokenList tokens) =>
        TaskClause.Start(tokens) is >= 0 and var start ? OpeningAt(tokens, start, out _) : null;

    /// <summary>Whether a body gives work at a token: "UBND phường giao Ban Quản lý chợ vận động ...".</summary>
    public static bool IsGiven(TokenList tokens, int at) => Givers.Match(tokens, at, tokens.Count, out _) is var given and > 0
        && at + given < tokens.Count && tokens[at + given].IsCapital && Opens(tokens, at, out var to) && to < tokens.Count && IsVerb(tokens, to);

    /// <summary>Whether a sentence opens with work that is given to bodies below: "Yêu cầu các cơ quan, đơn vị ...", "Giao Phòng Kinh tế ...".</summary>
    public static bool GivesWork(TokenList tokens) => Givers.Match(tokens, 0, tokens.Count, out _) is var given and > 0
        && (Asks.Match(tokens, 0, tokens.Count, out _) == 0 || Above.Match(tokens, given, tokens.Count, out _) == 0)
        && (BodyLexicon.All.Match(tokens, given, tokens.Count, out var body) > 0
            ? body!.Kind == OrgKind.Department || body.Kind == OrgKind.Ward || body.Kind == OrgKind.Office
            : Openings.Match(tokens, given, tokens.Count, out _) > 0);

    /// <summary>Whether "phối hợp" stands at a token.</summary>
    public static bool IsWith(TokenList tokens, int at) => With.Match(tokens, at, tokens.Count, out _) > 0;

    /// <summary>Whether a sentence makes the unit that it opens with responsible: "Trưởng các thôn chịu trách nhiệm ...".</summary>
    /// <param name="tokens">The sentence.</param>
    /// <param name="isItem">Whether it is an item of a list, where any verb assigns work.</param>
    public static bool IsDuty(TokenList tokens, bool isItem)
    {
        var start = TaskClause.Start(tokens);
        if (start < 0 || !Opens(tokens, start, out var to))
        {
            return false;
        }

        // "2. Phòng Tài chính - Kế hoạch: thẩm định dự toán ..."
        to += tokens.IsSign(to, ':') ? 1 : 0;
        var duty = Duties.Match(tokens, to, tokens.Count, out _);
        duty = duty > 0 || !isItem ? duty : Verbs.Match(tokens, to, tokens.Count, out _);
        // "Đề nghị Hội Nông dân xã vận động hội viên ...": to whom work is given is said, so whatever follows is that work.
        var isGiven = to < tokens.Count && Givers.Match(tokens, start, tokens.Count, out _) is var giver and > 0
            && (isItem || Above.Match(tokens, start + giver, tokens.Count, out _) == 0 && IsVerb(tokens, to));
        var asks = Asks.Match(tokens, start, tokens.Count, out _) is var asked and > 0 && Above.Match(tokens, start + asked, tokens.Count, out _) > 0;
        return (duty > 0 || isGiven) && !asks && Enactments.Match(tokens, to + duty, tokens.Count, out _) == 0;
    }

    private static readonly Lexicon<bool> Asks = WordSet.Of("đề nghị");

    // What is asked of a higher body is a request.
    private static readonly Lexicon<bool> Above = WordSet.Of(
        "tỉnh, UBND tỉnh, HĐND tỉnh, HĐND, hội đồng nhân dân, thường trực HĐND, các ban HĐND, sở, các sở, UBND huyện, UBND thành phố, UBND thị xã, tỉnh ủy, "
        + "huyện ủy, thành ủy, thị ủy, trung ương, chính phủ, quốc hội, bộ, các bộ, các ban đảng, các cơ quan trung ương, đoàn đại biểu");

    private const int LongestHeading = 30;

    private static readonly Lexicon<bool> Duties = WordSet.Of("chịu trách nhiệm, có trách nhiệm, chủ trì, tham mưu, căn cứ");

    // "... chịu trách nhiệm thi hành Quyết định này" enacts and assigns nothing.
    private static readonly Lexicon<bool> Enactments = WordSet.Of(
        "thi hành, thi hành quyết định này, thực hiện quyết định này, thi hành nghị quyết này, thông báo để");

    /// <summary>Whether a unit below is asked to lead some work, which is no request: "Đề nghị Thuế cơ sở 2 chủ trì, ...".</summary>
    public static bool IsAskedToLead(TokenList tokens) => IsDuty(tokens, isItem: false)
        && (Leads.IsIn(tokens, 0, tokens.Count) || Ends.IsIn(tokens, 0, tokens.Count));

    private static readonly Lexicon<bool> Ends = WordSet.Of("xong trước, trước ngày, chậm nhất, hoàn thành trước, hoàn thành trong, xong trong, thời hạn");

    /// <summary>The units that a sentence names behind "do": "việc kiểm đếm do UBND phường thực hiện"; null where it names none.</summary>
    public static string? Doers(TokenList tokens)
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (tokens.IsWord(at, By) && OpeningAt(tokens, at, 1, out var to) is { } name
                && to < tokens.Count && Doing.Match(tokens, to, tokens.Count, out _) > 0)
            {
                return name;
            }
        }

        return null;
    }

    /// <summary>The units of a heading that consists only of unit names: "1. Phòng Kinh tế".</summary>
    public static string? Headed(Block? heading) => heading is null ? null : Headed(heading.Tokens);

    /// <summary>The same for other words.</summary>
    public static string? Headed(TokenList tokens)
    {
        if (tokens.Count is 0 or > LongestHeading || tokens.Count > LongestName && LeadInBracket(tokens) == 0 || !Opens(tokens, 0, out _))
        {
            return null;
        }

        if (LeadInBracket(tokens) is var led and > 0 && Opens(tokens, 0, out _))
        {
            var end = led;
            while (end > 0 && !tokens.IsSign(end, '('))
            {
                end--;
            }

            return tokens.Words(0, end).TrimEnd(' ', ',');
        }

        var name = Opening(tokens, out var to);
        // "**Công chức Địa chính** có trách nhiệm:"
        while (to < tokens.Count && (tokens.IsSign(to, '*') || Heading.Match(tokens, to, tokens.Count, out _) > 0))
        {
            to += Math.Max(1, Heading.Match(tokens, to, tokens.Count, out _));
        }

        return name is not null && (to >= tokens.Count || tokens.IsSign(to, ':')) ? name : null;
    }

    /// <summary>The coordinating units of such a heading: "Phòng Kinh tế (chủ trì), Đồn Biên phòng (phối hợp)"; empty where it names none.</summary>
    public static string HelpersOfHeading(TokenList tokens)
    {
        var lead = LeadInBracket(tokens);
        var to = tokens.Count;
        while (lead > 0 && to > lead && (tokens[to - 1].Kind == TokenKind.Sign || With.MatchBefore(tokens, to, lead, out _) > 0))
        {
            to -= Math.Max(1, With.MatchBefore(tokens, to, lead, out _));
        }

        return lead > 0 && to > lead ? tokens.Words(lead, to).Trim(',', ' ') : "";
    }

    // The end of "(chủ trì)" behind a name; 0 where there is none.
    private static int LeadInBracket(TokenList tokens)
    {
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if (tokens.IsSign(at, '(') && Leads.Match(tokens, at + 1, tokens.Count, out _) is var length and > 0 && tokens.IsSign(at + 1 + length, ')'))
            {
                return at + length + 2;
            }
        }

        return 0;
    }

    private static readonly Lexicon<bool> Heading = WordSet.Of("có trách nhiệm, chịu trách nhiệm, chủ trì, thực hiện, có nhiệm vụ, chủ trì thực hiện");

    /// <summary>The units that lead all tasks of a section, in a sentence about them; null for any other sentence.</summary>
    public static string? OfAll(TokenList tokens)
    {
        var all = All.Match(tokens, 0, tokens.Count, out _);
        for (var at = all; all > 0 && at < tokens.Count; at++)
        {
            var end = at;
            while (tokens.IsWord(at, By) && end < tokens.Count && end - at <= LongestName)
            {
                if (Leads.Match(tokens, ++end, tokens.Count, out _) > 0)
                {
                    return tokens.Words(at + 1, end);
                }
            }
        }

        return null;
    }

    private static readonly string By = SyllableKey.Of("do");
    private static readonly Lexicon<bool> All = WordSet.Of(
        "các nhiệm vụ tại, các nhiệm vụ trong, các nhiệm vụ thuộc, các nhiệm vụ ở, các nhiệm vụ nêu trên, các nhiệm vụ trên, các nội dung trên, "
        + "các nội dung tại, các công việc trên, các công việc tại, các nội dung nêu trên, các công việc nêu trên, những nhiệm vụ trên");

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

            if (tokens.IsSign(at, ',') || tokens.IsSign(at, '.') || tokens.IsSign(at, '*') || Duties.Match(tokens, at, tokens.Count, out _) > 0)
            {
                break;
            }
        }

        while (to < tokens.Count && to - from <= LongestName)
        {
            // "Chủ tịch biểu dương Công an phường", "Phòng Kinh tế đã tổ chức": what was done is no work to do.
            if (Past.Match(tokens, to, tokens.Count, out _) > 0)
            {
                return from;
            }

            if (tokens.IsSign(to, ':') || tokens.IsSign(to, ';') || tokens.IsSign(to, '.') || tokens.IsSign(to, '*') || IsVerb(tokens, to))
            {
                return to;
            }

            to++;
        }

        return to == tokens.Count ? to : from;
    }

    private static readonly Lexicon<bool> Past = WordSet.Of("đã, vừa, biểu dương, ghi nhận, đánh giá cao, có nhiều cố gắng, chưa");

    // "Phòng Văn hóa - Xã hội", "Ban Quản lý dự án", "Hội Nông dân": words of a name start with a capital letter, so they are not verbs.
    private static bool IsVerb(TokenList tokens, int at) =>
        tokens[at].IsWord && !tokens[at].IsCapital && Verbs.Match(tokens, at, tokens.Count, out _) is var length and > 0
        && Nouns.Match(tokens, at, tokens.Count, out _) <= length && !IsInNoun(tokens, at);

    // "Ban Quản lý dự án đầu tư xây dựng": the verb is the end of a noun.
    private static bool IsInNoun(TokenList tokens, int at)
    {
        for (var back = 1; back <= LongestNoun && back <= at; back++)
        {
            if (Nouns.Match(tokens, at - back, tokens.Count, out _) > back)
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestNoun = 2;

    // "Phòng giao dịch", "Ban an toàn giao thông", "Tổ quản lý dự án": these words name the unit.
    private static readonly Lexicon<bool> Nouns = WordSet.Of(
        "giao dịch, giao thông, đào tạo, giáo dục và đào tạo, giao thông vận tải, quản lý dự án, quản lý đất đai, quản lý rừng, quản lý chợ, "
        + "thu ngân sách, phát triển nông thôn, tổ chức chính trị, tổ chức đoàn thể, tổ chức đảng, tổ chức xã hội, tổ chức hội, tổ chức cơ sở, "
        + "tham mưu giúp việc, thu hồi đất, "
        + "đào tạo nghề, trực thuộc, thường trực, đăng ký đất đai, đăng kiểm, dịch vụ công,  đầu tư xây dựng, quy hoạch xây dựng, bảo vệ dân phố, bảo vệ rừng, "
        + "phát triển quỹ đất, giáo dục thường xuyên, xúc tiến đầu tư, trật tự đô thị, tự quản, hỗ trợ nông dân, giám sát đầu tư, kiểm tra đảng");
}
