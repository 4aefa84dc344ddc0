namespace HongLinh.Planning.Text;

/// <summary>Words that names of indicators are made of.</summary>
internal static class NameLexicon
{
    /// <summary>Words that open the name of an amount, so that the words before a figure are its name and no action.</summary>
    public static readonly Lexicon<bool> Nouns = WordSet.Of(
        "tổng, số, tỷ lệ, tỷ trọng, tỷ suất, tốc độ, mức, giá trị, diện tích, sản lượng, năng suất, dân số, thu nhập, thu ngân sách, chi ngân sách, doanh thu, "
        + "doanh số, dư nợ, kim ngạch, quy mô, vốn, nguồn vốn, kinh phí, lượng, khối lượng, lượt, lượt khách, khách, hộ, đàn, chỉ số, chỉ tiêu, mật độ, hệ số, "
        + "tai nạn, tội phạm, phạm pháp, thuế, phí, lệ phí, quỹ, nợ, dịch, bệnh, học sinh, lao động, đảng viên, hội viên, đoàn viên, thuê bao, giá, độ, "
        + "nông nghiệp, công nghiệp, thương mại, dịch vụ, ngành, lĩnh vực, khu vực, cơ cấu, bình quân, nhà, đường, cây, lúa, ngô, lạc, rau, trâu, bò, lợn, "
        + "gia cầm, gà, rừng, thủy sản, tôm, cá, đất, thôn, xã, phường, trường, lớp, gia đình, người, trẻ, phụ nữ, sản phẩm, dự án, công trình, mô hình, "
        + "hợp tác xã, doanh nghiệp, tiêu chí, hồ sơ, văn bản, đơn, vụ, ca, khẩu, nhân khẩu, chiều dài, công suất, thời lượng, trọng lượng, quân số, tiền, "
        + "sắn, khoai, đỗ, đậu, vừng, mía, chè, dê, ngựa, vịt, ngan, ngỗng, nam, nữ, thu, chi, cá, muối, cói, mít, cam, bưởi, keo, thông, hồ tiêu, cà phê");
}
