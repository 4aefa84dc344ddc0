namespace HongLinh.Planning.Text;

/// <summary>The words that open a target before the name of its indicator.</summary>
internal static class LeadLexicon
{
    public static readonly Lexicon<Role> All = new(
    [
        .. WordSet.Rows(
            Role.Keep,
            "duy trì, tiếp tục duy trì, giữ vững, tiếp tục giữ vững, giữ, giữ ổn định, duy trì ổn định, củng cố, củng cố và nâng cao, tiếp tục củng cố, "
            + "tiếp tục củng cố và nâng cao, củng cố và duy trì, duy trì và nâng cao chất lượng, duy trì và nâng cao, duy trì và giữ vững, ổn định, "
            + "giữ nguyên, duy trì vững chắc, bảo vệ và duy trì, duy trì chất lượng, "
            + "giữ vững và nâng cao, giữ vững và nâng cao chất lượng, giữ vững nâng cao chất lượng, củng cố và nâng cao chất lượng, "
            + "củng cố nâng cao chất lượng, "
            + "tiếp tục giữ vững và nâng cao chất lượng, giữ vững và từng bước nâng cao chất lượng, giữ vững củng cố và nâng cao chất lượng"),
        .. WordSet.Rows(Role.Up, "nâng, nâng cao tỷ lệ, đưa, phấn đấu nâng, phấn đấu đưa, từng bước nâng, nâng cao"),
        .. WordSet.Rows(Role.Rise, "tăng, phấn đấu tăng"),
        .. WordSet.Rows(
            Role.Fall, "giảm, kéo giảm, hạ, phấn đấu giảm, cắt giảm, giảm thiểu, tiếp tục giảm, kiềm chế, phấn đấu kéo giảm, kiềm giảm, rút ngắn, "
            + "giảm dần, tinh giản, tinh giảm"),
        .. WordSet.Rows(Role.Never, "không để, không để xảy ra, kiên quyết không để, không để cho"),
        .. WordSet.Rows(Role.Gone, GoneWords),
        .. WordSet.Rows(
            Role.Filler,
            "không để bị động, "
            + "tiếp tục, bảo đảm, đảm bảo, đạt, đạt và vượt, có, có thêm, phấn đấu có, phấn đấu có thêm, phấn đấu đạt, hàng năm, hằng năm, mỗi năm, "
            + "bình quân mỗi năm, bình quân hàng năm, bình quân hằng năm, mỗi năm bình quân, hằng năm bình quân, "
            + "cả giai đoạn, trong giai đoạn, trong cả giai đoạn, toàn giai đoạn, trong giai đoạn này, cả nhiệm kỳ, "
            + "trong cả nhiệm kỳ, toàn nhiệm kỳ, trong 5 năm, cả 5 năm, "
            + "trong năm, cả năm, toàn huyện, "
            + "toàn tỉnh, toàn xã, toàn thị xã, toàn phường, toàn thành phố, "
            + "dự kiến, ước, thực hiện, trong đó, riêng, cụ thể, hàng tháng, mục tiêu, và, với, đồng thời, đến cuối nhiệm kỳ, trong nhiệm kỳ, "
            + "cuối nhiệm kỳ, về, đến, có ít nhất, ngoài ra, còn lại, bao gồm, gồm, để, là, thì, nhằm, từ đó, qua đó, góp phần, lũy kế, "
            + "toàn ngành, toàn đảng bộ, cùng với đó, bên cạnh đó, ngoài các chỉ tiêu nêu trên, ngoài các chỉ tiêu trên, ngoài những chỉ tiêu trên, "
            + "ngoài những chỉ tiêu nêu trên, bên cạnh các chỉ tiêu trên, bên cạnh các chỉ tiêu nêu trên"),
        .. WordSet.Rows(Role.Strive, "phấn đấu, phấn đấu thực hiện, phấn đấu hoàn thành, quyết tâm, tập trung phấn đấu"),
        .. WordSet.Rows(Role.Strive | Role.Slip, "phần đấu"),
    ]);

    private const string GoneWords = "không còn, cơ bản không còn, phấn đấu không còn, xóa hết, phấn đấu đến cuối năm không còn";

    /// <summary>Nothing is to remain.</summary>
    public static readonly Lexicon<bool> Gone = WordSet.Of(GoneWords);

    /// <summary>What a plan does not want and a report says did not happen; in a report the words belong to the figures around them.</summary>
    public static readonly Lexicon<bool> Absences = WordSet.Of("không có, không xảy ra, không để phát sinh, không phát sinh");

    /// <summary>Words at the start of a clause that begin a new indicator.</summary>
    public static readonly Lexicon<bool> Heads = WordSet.Of(
        "tỷ lệ, tỷ trọng, tốc độ, số, số lượng, số vụ, tổng, tổng số, tổng thu, tổng chi, thu nhập, thu ngân sách, chi ngân sách, thu nội địa, thu hút, "
        + "doanh thu, giá trị, diện tích, sản lượng, năng suất, mật độ, kim ngạch, tổng mức, chỉ số, hệ số, cơ cấu, GRDP, mức, tuổi thọ, dân số, quy mô, "
        + "vốn, huy động, lượng, khối lượng, công suất, thuê bao, hộ nghèo, hộ cận nghèo, độ che phủ, bình quân",
        "xây dựng, thành lập, trồng, trồng mới, giải quyết, tạo, kết nạp, đào tạo, tổ chức, hỗ trợ, thu gom, phát triển, duy trì, giữ vững, phấn đấu, nâng, "
        + "đưa, giảm, tăng, trong đó, riêng, có, hoàn thành, khởi công, xóa, sửa chữa, nâng cấp, cải tạo, giá trị sản xuất, sản phẩm, không để, không còn, "
        + "công nhận, xuất khẩu, nhập khẩu, đón, lượt khách, khách, tập trung, chiều dài, phủ sóng, bê tông hóa, cứng hóa, kiên cố hóa, đàn, tổng đàn, "
        + "năng suất lao động, dịch vụ, công nghiệp, nông nghiệp, nông, ngành, khu vực, thương mại, chăn nuôi, trồng trọt, thủy sản, lâm nghiệp, 1 ha");

    /// <summary>Verbs of work: where nothing else precedes a number, its name follows it.</summary>
    public static readonly Lexicon<bool> Work = WordSet.Of(
        "đón, đón tiếp, tiếp đón, đón và phục vụ, phục vụ, xây dựng, xây dựng mới, xây mới, xây, thành lập, thành lập mới, trồng, trồng mới, "
        + "giải quyết, tạo, tạo mới, kết nạp, kết nạp mới, thu hút, "
        + "hoàn thành, nâng cấp, sửa chữa, cải tạo, khởi công, mở, mở mới, mở rộng, đào tạo, xóa, hỗ trợ, tổ chức, thu gom, xử lý, phát triển, "
        + "phát triển mới, phát triển thêm, công nhận, công nhận mới, cứng hóa, kiên cố hóa, bê tông hóa, lắp đặt, cấp, di dời, phê duyệt, chuyển đổi, "
        + "huy động, vận động, tuyển, kêu gọi, triển khai, đầu tư, đưa, kiểm tra, giám sát, tiêm, khám, điều trị, đưa vào sử dụng, ra mắt, "
        + "xây dựng và, nhân rộng, bồi dưỡng, tập huấn, tuyên truyền, tặng, trao, mua, bán, sản xuất, nuôi, thả, gieo, gieo trồng, gieo cấy, "
        + "bảo tồn, trùng tu, hậu kiểm, tiết kiệm, mua sắm, gia cố, nhựa hóa, sưu tầm, phục chế, "
        + "phục dựng, khoán, giao khoán, khoán bảo vệ, giao khoán bảo vệ, giao khoán quản lý bảo vệ, quản lý bảo vệ, ghép cải tạo, tái canh, nuôi dưỡng, "
        + "khai thác, chăm sóc, bảo vệ, khoanh nuôi, giao, bàn giao, tiếp nhận, duy tu, bảo dưỡng, làm, làm mới, số hóa, ứng dụng, cung cấp, "
        + "thực hiện, thu, đăng ký, bố trí, công bố, tiếp, giới thiệu, thêm, mới, thẩm định, bảo đảm, đảm bảo, và, triệt xóa, bắt, "
        + "vận hành, khám phá, đấu tranh, đưa đi, xuất khẩu, có, đạt, sửa chữa nâng cấp, chỉnh trang, quy hoạch, phủ, phủ sóng, lập, "
        + "khởi nghiệp, phục hồi, nạo vét, tu bổ, tu sửa, tôn tạo, nâng hạng, tái cơ cấu, kiện toàn, cải tiến, quản lý, theo dõi, "
        + "tập hợp, giám sát chuyên đề, rà soát, cấp mới, cấp đổi, hòa giải, tư vấn, phổ biến, luân chuyển, phát hiện, thu hồi, giải tỏa, gắn biển, "
        + "bổ sung, dứt điểm, nâng cao chất lượng, thay thế, trang bị, di chuyển, cắm mốc, xóa bỏ, chuẩn hóa, nghiệm thu, chứng nhận, khen thưởng, biểu dương, "
        + "tuyên dương, tôn vinh, giải ngân, tuyển dụng, tuần tra, giành, giành được, đoạt, "
        + "nâng bậc, nâng ngạch, nâng loại, nâng lương, nâng bậc lương, nâng ngạch lương, hạ ngầm, hạ thủy, ổn định dân cư, giữ trẻ, giảm tải, giảm trừ, "
        + "tăng cường, ban hành, tìm kiếm, quy tập, giúp, giúp đỡ, đôn đốc, cho vay, huấn luyện, diễn tập, phụng dưỡng, bố trí đủ, cấp đủ, trang bị đủ, "
        + "tiêm chủng, tiêm chủng đầy đủ, trồng lại, trồng bổ sung, trồng thay thế, trồng dặm, khánh thành, phát sóng, xét nghiệm, "
        + "lấp đầy, đỡ đầu, nhận đỡ đầu, nhận nuôi, nhận phụng dưỡng, "
        + "giao đủ, tuyển đủ, thăm, thăm hỏi, tặng quà, gặp mặt, chúc thọ, mừng thọ, trao quà, trao tặng, động viên, hướng dẫn, "
        + "tham mưu, tuyển chọn, gọi nhập ngũ, xét xử, thụ lý, truy tố, thi hành, "
        + "cử, điều động, ký kết, đấu giá, san lấp, đào, khoan, khai hoang, đấu nối, kết nối, ít nhất");

    /// <summary>Verbs of an event, which happens or does not happen.</summary>
    public static readonly Lexicon<bool> Events = WordSet.Of(
        "hoàn thành, khởi công, phê duyệt, khánh thành, đưa vào sử dụng, đưa vào hoạt động, đưa vào khai thác, đưa vào vận hành, được công nhận, công nhận, "
        + "đề nghị công nhận, ban hành, trình phê duyệt, trình HĐND, trình UBND, trình cấp có thẩm quyền, thông qua, ra mắt, khai trương, bàn giao, "
        + "quyết toán, động thổ, đạt chuẩn nông thôn mới, đạt chuẩn huyện nông thôn mới, đạt chuẩn đô thị văn minh, tổ chức thành công, thông xe, "
        + "về đích, đạt đô thị loại, công bố, được phê duyệt, thành lập, hoàn tất, nghiệm thu, lập quy hoạch, đạt xã nông thôn mới, "
        + "triển khai xây dựng, ký kết");
}
