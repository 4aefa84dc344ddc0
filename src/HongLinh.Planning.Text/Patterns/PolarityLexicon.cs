namespace HongLinh.Planning.Text;

/// <summary>Whether higher or lower is better for an indicator, from the words of its name.</summary>
internal static class PolarityLexicon
{
    /// <summary>Things of which less is better.</summary>
    public static readonly Lexicon<bool> Lower = WordSet.Of(
        "hộ nghèo, nghèo đa chiều, hộ cận nghèo, cận nghèo, người nghèo, tái nghèo, tái mù chữ, nghèo, thất nghiệp, thiếu việc làm, suy dinh dưỡng, "
        + "thấp còi, nhẹ cân, sinh con thứ, con thứ 3, tử vong, chết, tai nạn, tai nạn giao thông, tội phạm, phạm pháp, phạm pháp hình sự, bỏ học, lưu ban, "
        + "thất thoát, thất thu, tổn thất, tổn thất điện năng, nợ đọng, nợ thuế, nợ xấu, nợ công, nợ quá hạn, chậm đóng, tảo hôn, hôn nhân cận huyết, "
        + "mù chữ, phạm tội, mắc, mắc mới, hiv, nhiễm, lây nhiễm, khiếu kiện, vượt cấp, vi phạm, nhà tạm, nhà dột nát, tăng dân số tự nhiên, "
        + "tăng dân số, tăng tự nhiên, dân số tự nhiên, số dân tự nhiên, mức giảm sinh, giảm sinh, giảm tỷ lệ sinh, giảm tỷ suất sinh, "
        + "tỷ suất sinh thô, sinh thô, chôn lấp, "
        + "ô nhiễm, quá hạn, trễ hạn, chậm giải quyết, hệ số icor, icor, chỉ số giá tiêu dùng, cpi, lạm phát, nhập siêu, bội chi, tiêu hao, "
        + "không hoàn thành nhiệm vụ, yếu kém, xếp loại yếu, hư hỏng, thiệt hại, cháy, cháy nổ, cháy rừng, bị thương, đuối nước, "
        + "trẻ em bị, bạo lực, nghiện, ma túy, tệ nạn, sai sót, tồn đọng, lao động nông nghiệp, lao động nông lâm, "
        + "lao động khu vực nông nghiệp, lao động trong lĩnh vực nông nghiệp, lao động trong ngành nông nghiệp, chênh lệch, "
        + "phát thải, khí nhà kính, thời gian giải quyết, thời gian thông quan, chi phí, hao hụt, tỷ lệ thô sinh, sinh tăng, "
        + "mất cân bằng, vị thành niên mang thai, sốt rét, sốt xuất huyết, bệnh dại, ngộ độc, ngộ độc thực phẩm, "
        + "hộ chưa có, chưa được, chưa có, không có nhà, thiếu nước, thiếu hụt, ly hôn, trốn, đào ngũ, phá rừng, "
        + "chặt phá, trả lại, sinh ba, tỷ lệ sinh");

    /// <summary>Names that contain such a word but mean nothing bad.</summary>
    public static readonly Lexicon<bool> Harmless = WordSet.Of(
        "quy phạm pháp luật, vướng mắc, tháo gỡ vướng mắc, truyền nhiễm, "
        + "phát thải thấp, giảm phát thải, mắc ca, mắc khén, mắc mật, bảo hiểm thất nghiệp, bảo hiểm tai nạn, bảo hiểm tai nạn lao động, trợ cấp thất nghiệp, "
        + "quỹ vì người nghèo, "
        + "quỹ người nghèo, ngày vì người nghèo, "
        + "phòng cháy, phòng cháy chữa cháy, chữa cháy, tỷ lệ sinh viên, tỷ lệ sinh hoạt");

    /// <summary>Words directly before such a thing that turn it into something good.</summary>
    public static readonly Lexicon<bool> Against = WordSet.Of(
        "sạch, sạch về, không, không có, không để xảy ra, không xảy ra, không phát sinh, không còn, vì, chống, phòng chống, phòng, phòng ngừa, ngăn ngừa, "
        + "đẩy lùi, an toàn về, thoát, tặng, giúp, giúp đỡ, tái hòa nhập, chung tay vì, ủng hộ");

    /// <summary>Measures against such things, of which more is better.</summary>
    public static readonly Lexicon<bool> Remedy = WordSet.Of(
        "được, tham gia, xử lý, giải quyết, khám phá, điều tra, thoát nghèo, thoát, hỗ trợ, cho vay, dư nợ, qua đào tạo, có thẻ, thu gom, tập huấn, sử dụng, "
        + "tiếp cận, "
        + "khắc phục, thu hồi, hộ nghèo có, phá án, phòng chống, phòng, truy tố, xét xử, quản lý, điều trị, sàng lọc, không có hộ nghèo, không có người, "
        + "không có tội phạm, không có tệ nạn, không có, hoàn thành, đạt chuẩn, đạt tiêu chuẩn, kiểm soát, thanh toán, chuyển sang, vươn lên, "
        + "cai nghiện, kiểm tra, tuyên truyền, xóa, xóa mù chữ, phổ cập, biết chữ, giảm nghèo, giúp đỡ, công tác giảm nghèo, vốn, tiết kiệm, "
        + "cắt giảm, rút ngắn, đào tạo, tạm cư, xây dựng, sửa chữa, cấp thẻ, tham gia bảo hiểm, năng suất lao động, thu nhập, "
        + "hài lòng, tín nhiệm, đồng thuận, đi học, đến trường, có việc làm, vay vốn, nhận thức, hiểu biết, tiếp nhận, hưởng, được hưởng");

    /// <summary>Names that are themselves the size of a reduction, so that higher is better.</summary>
    public static readonly Lexicon<bool> Cuts =
        WordSet.Of("mức giảm, tỷ lệ giảm, tốc độ giảm, giảm nghèo, tỷ lệ hộ giảm nghèo, mức giảm tỷ lệ, tỷ lệ thoát nghèo");

    /// <summary>Reductions of birth rates: tables give them as rates of which lower is better.</summary>
    public static readonly Lexicon<bool> Births =
        WordSet.Of("giảm sinh, giảm tỷ lệ sinh, giảm tỷ suất sinh, giảm tỷ lệ sinh thô, giảm tỷ suất sinh thô, mức giảm sinh, giảm tỷ lệ sinh con");

    /// <summary>Parts of a place or of a group, with the direction of the whole.</summary>
    public static readonly Lexicon<bool> Parts = WordSet.Of(
        "đô thị, thành thị, nông thôn, miền núi, đồng bằng, ven biển, vùng, khu vực, các xã, xã, huyện, nam, nữ, thể nhẹ cân, thể thấp còi, thể gầy còm, "
        + "nhẹ cân, thấp còi, hộ đồng bào, đồng bào, dân tộc thiểu số, phường, các huyện, toàn tỉnh, ở thành thị, ở nông thôn, ở khu vực, ở đô thị, "
        + "tại khu vực, cân nặng theo tuổi, chiều cao theo tuổi, về cân nặng, về chiều cao, theo chiều cao, theo cân nặng, dự phòng");

    /// <summary>Things that are forecast or allotted rather than aimed for.</summary>
    public static readonly Lexicon<bool> Neutral = WordSet.Of(
        "dân số trung bình, dân số, quy mô dân số, tổng dân số, tổng chi ngân sách, chi ngân sách, chi cân đối, tổng chi, chi đầu tư phát triển, "
        + "chi thường xuyên, chi đầu tư, dự phòng ngân sách, tỷ số giới tính, tỷ số giới tính khi sinh, biên chế, bổ sung cân đối, bội thu, chi sự nghiệp, "
        + "chi trả nợ, chi dự phòng, chi ngân sách nhà nước, chi ngân sách địa phương, tổng chi ngân sách nhà nước, thu bổ sung, tổng số dân");

    /// <summary>A structure, whose parts should be close to their figures.</summary>
    public static readonly Lexicon<bool> Structure = WordSet.Of(
        "cơ cấu kinh tế, cơ cấu lao động, cơ cấu ngành, cơ cấu các ngành, cơ cấu giá trị, cơ cấu giá trị sản xuất, cơ cấu GRDP, cơ cấu tổng sản phẩm, "
        + "cơ cấu sản xuất, cơ cấu nội bộ, cơ cấu:, trong cơ cấu, cơ cấu nền kinh tế, cơ cấu thu nhập, cơ cấu dân số, tỷ trọng các ngành, "
        + "tỷ trọng các khu vực, tỷ trọng giữa các ngành, cơ cấu nông nghiệp, cơ cấu các khu vực");

    /// <summary>Sectors that are named as parts of a structure.</summary>
    public static readonly Lexicon<bool> Sectors = WordSet.Of(
        "nông, lâm, ngư, thủy sản, nông nghiệp, lâm nghiệp, công nghiệp, xây dựng, dịch vụ, thương mại, du lịch, tiểu thủ công nghiệp, TTCN, CN, TM, DV, NN, "
        + "thuế sản phẩm, trồng trọt, chăn nuôi, khu vực I, khu vực II, khu vực III, khu vực 1, khu vực 2, khu vực 3, ngành nông, ngành công nghiệp, "
        + "ngành dịch vụ, phi nông nghiệp");
}
