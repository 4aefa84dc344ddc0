namespace HongLinh.Planning.Text;

/// <summary>What bodies do, beside the verbs of work, and words that look like the name of a body.</summary>
internal static class DoingLexicon
{
    /// <summary>Names that start with such a body: hội viên, trường hợp, xã đạt chuẩn.</summary>
    public static readonly Lexicon<bool> NoDoers = WordSet.Of(
        "đài loan, "
        + "hội viên, hội nghị, hội thi, hội thảo, hội chợ, đoàn viên, đoàn thanh tra, đoàn khách, các vụ, các hộ, các khoản, các loại, trường hợp, ban hành, "
        + "phòng học, phòng khám, phòng chống, trường chuẩn, trường đạt, trường học, xã đạt, phường đạt, thị trấn đạt, huyện đạt, xã nông thôn, xã hội, "
        + "ngành nghề, ngành công nghiệp, ngành nông nghiệp, ngành dịch vụ, ngành thương mại, lực lượng lao động, thành phố thông minh, toàn dân, toàn bộ, "
        + "phòng bệnh, phòng trừ, phòng cháy, trung tâm thương mại, cơ quan đạt, đơn vị đạt, cơ quan văn hóa, chi bộ đạt, chi bộ hoàn thành, "
        + "đội ngũ, hội đồng, hội trường, hội làng, hội khóa, đoàn kết, đoàn xe, đài phát, ban đêm, ban ngày, ban đầu, ban công, tổ hợp tác, tổ chức, "
        + "tổ tiết kiệm, tổ dân phố, tổ liên gia, tổ công nghệ số, trạm biến áp, trạm bơm, phòng trọ, phòng ở, ngành hàng, hạt giống, hạt điều");

    /// <summary>Verbs of what a body does, beside those of work; what follows the number is their object.</summary>
    public static readonly Lexicon<bool> Actions = WordSet.Of(
        "giải quyết việc làm, tạo việc làm, giới thiệu việc làm, đào tạo nghề, tư vấn việc làm, hiến, hiến tặng, tín chấp, tín chấp cho, nhận, nhận ủy thác, "
        + "giải ngân cho, cho, quyên góp, ủng hộ, đóng góp, góp, tặng quà, trao tặng, trao quà, "
        + "phát triển mới, kết nạp được, tiếp nhận và giải quyết, tiếp nhận, thụ lý, giải quyết được, hòa giải thành, hòa giải, tuần tra, xử lý, xử phạt, "
        + "lập hồ sơ, cấp phát, tuyên truyền cho, tập huấn cho, tư vấn cho, giới thiệu việc làm cho, hỗ trợ cho, khám bệnh cho, khám sức khỏe cho, tiêm cho, "
        + "tiêm phòng cho, vận động được, huy động được, thu hút được, xây dựng được, trồng được, thực hiện được, triệu tập, tham mưu, biên soạn, "
        + "chuyển giao, tiễn, tiễn đưa, đưa, gọi, khám tuyển, sơ tuyển, tổ chức cho, tạo điều kiện cho, tạo việc làm cho, giải quyết việc làm cho, "
        + "cấp thẻ cho, cấp giấy chứng nhận cho, chi trả cho, trợ giúp, giúp đỡ, đỡ đầu, bảo lãnh, sửa chữa được, lắp đặt được, kiểm tra, thanh tra, nhắc nhở");

    /// <summary>Verbs of work that occur in reports beside those of plans; their object follows the figure.</summary>
    public static readonly Lexicon<bool> Verbs = WordSet.Of(
        "ban hành, tổ chức thành công, tịch thu, kích hoạt, giải thể, sáp nhập, khoán, khoán bảo vệ, phát sóng, xong, thu hồi, thu nhận, huy động, phổ biến, "
        + "công nhận, thẩm định, phê duyệt, khánh thành, khởi công, bàn giao, thanh tra, giám sát, "
        + "thu hoạch, làm đất, "
        + "phun, phun phòng, tiêm phòng, cấp phát, chi trả, giải ngân, cho vay, xử phạt, phát hiện, bắt giữ, khen thưởng, trợ cấp, tái đàn, "
        + "xuất bán, nhập, "
        + "điều tra, xét xử, thi hành, khám chữa bệnh, lát, đổ, xuất, chi, mua sắm, trả, đóng, giúp, tư vấn, kết nối, vay, phát, tổ chức được, ra quân, "
        + "tiến hành, phối hợp, xảy ra, ghi nhận, trồng dặm, thả, cải tạo được, hòa giải, tiếp công dân, kiểm tra được, tiêu hủy, cắt giảm, "
        + "sinh, chết, thu giữ, khởi tố, lập biên bản, cấp mới, cấp đổi, cấp lại, chứng thực, đào đắp, huy động được, chuyển, chuyển giao, phát quang, "
        + "dọn dẹp, trao tặng, "
        + "thăm, thăm hỏi, đưa vào, tham gia, có mặt, xét, bầu, cử, gửi, phát hành, đăng, viết, tiêu thụ, sản xuất được, khai thác được, đánh bắt, nuôi trồng, "
        + "chăn nuôi, "
        + "hiện có, hiện còn, còn, đã, được, toàn xã có, quản lý, theo dõi, phục vụ, đón, đón được, tiếp đón");
}
