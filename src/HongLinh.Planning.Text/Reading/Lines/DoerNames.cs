using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Finds the end of the name of an acting body: "Trung tâm Y tế thị xã | khám bệnh", "Hạt Kiểm lâm phối hợp với Công an phường | tuần tra".</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct DoerNames(TokenList tokens, Marks marks)
{
    private const int MostWords = 18;

    private static readonly Lexicon<bool> Openers = WordSet.Of(
        "BCĐ, ban chỉ đạo, chi hội, chi đoàn, thị đoàn, huyện đoàn, thành đoàn, tỉnh đoàn, thị ủy, huyện ủy, "
        + "văn phòng đăng ký đất đai, chi nhánh văn phòng đăng ký đất đai, "
        + "trung tâm, trạm, bệnh viện, phòng khám đa khoa, hạt kiểm lâm, hạt, ban chỉ huy quân sự, ban CHQS, BCH quân sự, ban chỉ huy, ban quản lý, ban, đồn, "
        + "đồn biên phòng, đội, chi cục, hội, đoàn, lực lượng, phòng, văn phòng, chi nhánh, ngân hàng, kho bạc nhà nước, kho bạc, công an, cảnh sát, "
        + "CSGT, UBND, HĐND, ủy ban, MTTQ, ủy ban MTTQ, mặt trận, mặt trận tổ quốc, liên đoàn, liên đoàn lao động, công đoàn, tổ công tác, đoàn công tác, "
        + "viện kiểm sát, viện kiểm sát nhân dân, tòa án, tòa án nhân dân, thanh tra sở, thanh tra tỉnh, thanh tra thị xã, thanh tra huyện, "
        + "bộ chỉ huy quân sự, bộ chỉ huy, bộ CHQS, thuế tỉnh, thuế thành phố, thuế thị xã, thuế cơ sở, cục thuế, cục thống kê, "
        + "bảo hiểm xã hội tỉnh, bảo hiểm xã hội thành phố, bảo hiểm xã hội cơ sở, liên minh hợp tác xã, "
        + "sở y tế, sở giáo dục, sở nội vụ, sở tài chính, sở nông nghiệp, sở xây dựng, sở công thương, sở tư pháp, sở khoa học, sở văn hóa, sở du lịch, "
        + "sở dân tộc, sở ngoại vụ, sở lao động, sở thông tin, sở giao thông, sở tài nguyên, sở kế hoạch, sở GD, sở GDĐT, sở TN, sở TNMT, sở NN, "
        + "sở NNPTNT, sở VHTTDL, sở TT, sở KHCN, sở KHĐT, sở GTVT, sở LĐTBXH, sở VHTT, sở NV, sở TC, sở XD, sở CT, sở TP, sở YT, "
        + "quỹ tín dụng, nhà trường, trường, công ty, điện lực, BHXH thị xã, BHXH huyện, BHXH khu vực, BHXH thành phố, BHXH tỉnh, "
        + "bảo hiểm xã hội thị xã, bảo hiểm xã hội huyện, bảo hiểm xã hội khu vực, bưu điện, đài, quân sự, bộ đội biên phòng, biên phòng, hải quan, "
        + "chi cục thuế, quản lý thị trường, các ngành, các lực lượng, cơ quan chức năng, ngành, toàn ngành, đảng ủy, đảng bộ, thư viện, bảo tàng, tổ");

    private static readonly Lexicon<bool> Tails = WordSet.Of(
        "y tế, y tế dự phòng, đa khoa, tâm thần, phụ sản, y học cổ truyền, kiểm lâm, biên phòng, cửa khẩu, quân sự, CHQS, chỉ huy quân sự, thị xã, xã, "
        + "phường, huyện, thành phố, tỉnh, thị trấn, khu vực, quận, cụm, liên xã, liên ngành, cơ sở, các cấp, quản lý thị trường, thị trường, đô thị, "
        + "trật tự đô thị, rừng phòng hộ, dự án, đầu tư xây dựng, thuế, hải quan, thú y, khuyến nông, dịch vụ nông nghiệp, nông nghiệp, "
        + "ứng dụng khoa học kỹ thuật, văn hóa, thể thao, thể dục, giáo dục nghề nghiệp, giáo dục thường xuyên, chính trị, dịch vụ việc làm, "
        + "kế hoạch hóa gia đình, liên hiệp phụ nữ, LHPN, cựu chiến binh, CCB, thanh niên cộng sản, chữ thập đỏ, người cao tuổi, khuyến học, liên hiệp, "
        + "cổ phần, TNHH, trách nhiệm hữu hạn, đảng ủy, đảng bộ, huyện ủy, thị ủy, tỉnh ủy, thành ủy, nhân dân hai cấp, hai cấp, quân khu, trợ giúp pháp lý, "
        + "nhà nước, chính sách xã hội, CSXH, nông nghiệp và phát triển nông thôn, cảnh sát, cảnh sát giao thông, cơ động, hình sự, "
        + "phòng cháy chữa cháy, PCCC, cứu nạn cứu hộ, vũ trang, chức năng, công an, bộ đội, an ninh, bảo vệ an ninh trật tự, môi trường đô thị, "
        + "điện lực, hành chính công, tài nguyên và môi trường, tài nguyên, tài chính, hạ tầng, nội vụ, tư pháp, ủy ban nhân dân, mặt trận tổ quốc, "
        + "tổ quốc, mầm non, tiểu học, THCS, THPT, trung học cơ sở, trung học phổ thông, bảo trợ xã hội, công tác xã hội, quỹ đất, đất đai, khí tượng, "
        + "thủy văn, thủy lợi, thủy nông, công trình thủy lợi, bến xe, viễn thông");

    // Words that are also verbs or things of their own belong to a name with their capital: "Trung tâm Dạy nghề", "Hội Nông dân".
    private static readonly Lexicon<bool> CapitalTails = WordSet.Of(
        "kiểm tra, dân vận, tuyên giáo, công nghệ, thể thao, du lịch, truyền hình, phát thanh, đầu tư, thương binh, nội vụ, dân tộc, tôn giáo, luật gia, "
        + "tuần tra, quản lý, bảo vệ, điều tra, đào tạo, dạy nghề, hướng nghiệp, giới thiệu việc làm, khai thác, phòng chống, cứu hộ, thanh tra, "
        + "tiếp công dân, phục vụ, tổng hợp, kiểm soát bệnh tật, giáo dục, chăn nuôi, trồng trọt, kế hoạch, lao động, dân số, môi trường, kinh tế, "
        + "bảo vệ rừng, chính sách, đăng kiểm, quan trắc, phục hồi chức năng, truyền thông, dịch vụ, lao, cấp nước, phát triển quỹ đất, đăng ký đất đai, "
        + "bảo vệ thực vật, giao thông, trật tự, nông dân, phụ nữ, thanh niên, nhân dân, trường học");

    private static readonly Lexicon<bool> Joints = WordSet.Of(
        "và, -, phối hợp với, phối hợp cùng, phối hợp, cùng, cùng với, đã phối hợp với, đã phối hợp cùng, chủ trì phối hợp với, của");

    /// <summary>Adds the words that such a name may open with.</summary>
    public static void AddStartsTo(ISet<ulong> starts) => Openers.AddStartsTo(starts);

    /// <summary>The end of the name of a body that starts at a token; the token itself when none starts there.</summary>
    public int End(int from, int to)
    {
        if (DoingLexicon.NoDoers.Match(tokens, from, to, out _) > 0)
        {
            return from;
        }

        var at = from + Openers.Match(tokens, from, to, out _);
        while (at > from && at < to && at - from < MostWords && Step(at, to) is var step and > 0)
        {
            at += step;
        }

        return at;
    }

    private int Step(int at, int to)
    {
        if (Part(at, to) is var part and > 0)
        {
            return part;
        }

        var joint = tokens.IsSign(at, ',') ? 1 : Joints.Match(tokens, at, to, out _);
        if (joint == 0 || at + joint >= to)
        {
            return 0;
        }

        var next = Math.Max(Openers.Match(tokens, at + joint, to, out _), tokens.IsWord(at, Keys.And) || tokens.IsSign(at, '-') ? Part(at + joint, to) : 0);
        return next > 0 ? joint + next : 0;
    }

    // "Y tế", "thị xã", "Hồng Lĩnh", "số 4"
    private int Part(int at, int to) =>
        Math.Max(
            Math.Max(Tails.Match(tokens, at, to, out _), tokens[at].IsCapital ? CapitalTails.Match(tokens, at, to, out _) : 0),
            marks[at] is MarkKind.Label or MarkKind.Place ? Math.Max(1, Math.Min(marks.ToOf(at), to) - at)
            : tokens[at].IsWord && tokens[at].IsCapital ? 1
            : 0);
}
