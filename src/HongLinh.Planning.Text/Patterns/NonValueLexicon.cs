namespace HongLinh.Planning.Text;

/// <summary>Words around numbers that are not values: years, documents, classes, roads.</summary>
internal static class NonValueLexicon
{
    public static readonly Lexicon<bool> YearLeads =
        WordSet.Of(
        "năm, năm học, giai đoạn, nhiệm kỳ, thời kỳ, niên vụ, đến năm, từ năm, vụ xuân, vụ mùa, vụ đông, vụ hè thu, vụ đông xuân, giá, giá so sánh, "
        + "giá cố định, giá ss, giá hiện hành, giá so sánh năm, khóa, kỳ, tầm nhìn, tầm nhìn đến, định hướng, định hướng đến, cuối, đầu, so với, trước");

    public static readonly Lexicon<bool> DateLeads =
        WordSet.Of(
        "ngày, trước ngày, trước, đến thời điểm, tại thời điểm, đến ngày, từ ngày, hết ngày, sau ngày, "
        + "chậm nhất, chậm nhất ngày, chậm nhất là ngày, chậm nhất đến ngày, chậm nhất trước ngày, "
        + "chậm nhất tháng, chậm nhất trong tháng, chậm nhất quý, chậm nhất trong quý, "
        + "mùng, tháng, trong tháng, "
        + "quý, trong quý, hết quý, đến hết quý, vào quý, trước quý, tuần, hết tháng, đến hết tháng, trước tháng, sáng, chiều, tối, đêm, "
        + "sáng ngày, chiều ngày, tối ngày, đêm ngày, rạng sáng, rạng sáng ngày, vào ngày, hôm");

    /// <summary>Words before a date that has its year.</summary>
    public static readonly Lexicon<bool> FullDateLeads = WordSet.Of("đến, tới, từ, hết, đến hết, vào, tính đến, lũy kế đến, đến thời điểm, trước, sau");

    public static readonly Lexicon<bool> Documents =
        WordSet.Of(
        "chương trình mục tiêu quốc gia, chương trình MTQG, CTMTQG, MTQG, "
        + "nghị quyết, nghị quyết số, quyết định, quyết định số, chỉ thị, chỉ thị số, kết luận, kết luận số, "
        + "kế hoạch số, chương trình, chương trình số, "
        + "đề án, đề án số, đề án phát triển, đề án phát triển bền vững, nghị định, nghị định số, thông tư, thông tư số, luật, luật số, điều, khoản, "
        + "công văn, công văn số, công điện, "
        + "dự án thành phần, tiểu dự án, phụ lục, biểu, biểu số, mẫu số, tiêu chí số, chỉ tiêu số, văn bản số, hướng dẫn số, thông báo số, "
        + "quy định số, tờ trình số, báo cáo số, số hiệu, mục, tiêu chuẩn số, ISO, TCVN, QCVN, QCĐP, ISO/IEC, pháp lệnh, "
        + "chương trình hành động số, dự án số, kiểu mẫu số");

    /// <summary>Codes of documents and bodies after a slash or dash: 51/NQ-HĐND.</summary>
    public static readonly Lexicon<bool> DocumentCodes =
        WordSet.Of(
        "NQ, QĐ, CT, KH, NĐ, TT, KL, ĐA, TTg, CP, TW, HĐND, UBND, BC, TTr, TB, QH, CTr, HD, QH13, QH14, QH15, TU, CV, VPCP, BTC, BNV, BKHĐT, VBHN, TTLT, "
        + "BTNMT, BYT, BGDĐT, PL, ĐU, TLĐ, HU, ThU, NQLT");

    /// <summary>Words whose number is an ordinal whatever follows it.</summary>
    public static readonly Lexicon<bool> Ordinals =
        WordSet.Of(
        "thứ, lần thứ, kỳ họp thứ, con thứ, loại, mức độ, khóa, quốc lộ, QL, tỉnh lộ, hương lộ, đường tỉnh, ĐT, đường huyện, ĐH, cao tốc, vành đai, "
        + "độ tuổi, đại lộ, phiên bản, version, hạng, tiêu chí nông thôn mới số, cấp độ, quận, tiểu khu, khóm số, dự án số, tuyến số, trạm số, "
        + "trường số, điểm đến số, block, tòa, Luật số, mức sống loại, thời điểm, phân khu, cách mạng công nghiệp, "
        + "cuộc cách mạng công nghiệp lần thứ");

    /// <summary>Words whose number is an ordinal or a place name unless a unit follows.</summary>
    public static readonly Lexicon<bool> Names =
        WordSet.Of(
        "đường dây, đường dây nóng, tổng đài, số điện thoại, hotline, số máy, "
        + "cấp, mũi, mũi nhắc lại, lần, liều, nhóm, thôn, xóm, khối, tổ, ấp, bản, đội, phường, khu phố, khối phố, "
        + "tổ dân phố, khu, làng, buôn, đường, số, giai đoạn, phần, bước, "
        + "cầu, hồ, cụm, km, mốc, tuyến, khóm, dự án, nhà máy, ngõ, ngách, kiệt, hẻm, điểm, tiêu chí, chỉ tiêu, mục tiêu, vùng, trường, hạng mục, lô, "
        + "thửa, tờ bản đồ, tiểu đoàn, đại đội, trung đoàn, sư đoàn, đồn, nhà số, quý, top, tốp, xếp, bệnh viện, trạm bơm, nông trường, lâm trường, "
        + "tập, chương, vụ, đợt, khu vực, kênh, lớp, tuổi, điện tử mức, định danh mức");

    /// <summary>Words after a number that make it a label: 4 tại chỗ, 3 cấp, 5 không.</summary>
    public static readonly Lexicon<bool> Labels =
        WordSet.Of(
        "tại chỗ, cấp, cửa, chiều, không, sạch, tốt, rõ, G, K, trụ cột, khâu đột phá, bên, xanh, cùng, thật, trực tiếp, chủ động, biết, giỏi, bám, "
        + "đảm đang, dám, thành phần, đồng hành, sẵn sàng, giảm, trước, an");

    public static readonly Lexicon<bool> Diseases = WordSet.Of("covid, sars, covid 19, cov, h5n1, b, c");

    /// <summary>The words of a comparison with another figure: so với cùng kỳ năm 2022.</summary>
    public static readonly Lexicon<bool> BaseLeads = WordSet.Of("so với, so cùng kỳ, so kế hoạch, so với thực hiện, so năm, so, svck");

    public static readonly Lexicon<bool> BaseWords =
        WordSet.Of(
        "cùng kỳ, CK, KH, DT, NQ, ngày, quý, năm, trước, ngoái, thực hiện, ước thực hiện, ước, kế hoạch, dự toán, giao, tỉnh, trung ương, HĐND, đầu, nhiệm kỳ, "
        + "cuối, giai đoạn, "
        + "tháng, được giao, huyện, thị xã, thành phố, cùng thời điểm, cùng thời kỳ, thời điểm, chỉ tiêu, nghị quyết, mục tiêu, -, bộ tài chính, "
        + "vụ xuân, vụ mùa, vụ hè thu, vụ đông, vụ đông xuân, năm học, vụ, chính phủ, UBND, liền kề, liền trước, mức, của, kết quả, thời kỳ, với, xã, "
            + "phường, hiện nay, hiện tại, chuẩn");

    public static readonly Lexicon<bool> PlanWords = WordSet.Of("kế hoạch, dự toán, chỉ tiêu, nghị quyết, KH, kế hoạch năm, mục tiêu");

    public static readonly Lexicon<bool> EarlierWords = WordSet.Of("năm trước, năm ngoái, năm liền kề, năm liền trước");

    /// <summary>Words that open a time span before a year.</summary>
    public static readonly Lexicon<bool> YearOpeners = WordSet.Of(
        "đến năm, đến cuối năm, đến hết năm, trong năm, vào năm, từ năm, năm, hết năm, cuối năm, đầu năm, tính đến năm, tính đến cuối năm, tính đến hết năm, "
        + "năm học, giai đoạn, nhiệm kỳ, thời kỳ, trong giai đoạn, cả giai đoạn, niên vụ, tầm nhìn đến, tầm nhìn đến năm, tầm nhìn, định hướng đến năm, "
        + "giá so sánh, giá so sánh năm, giá cố định, giá cố định năm, giá ss, giá năm, giá, kế hoạch năm, của năm, kế hoạch, tới năm, trước năm, "
        + "sau năm, đến, từ, cho năm, trong nhiệm kỳ, năm kế hoạch, vào cuối năm, mùa vụ, vụ, bình quân giai đoạn, bình quân hàng năm giai đoạn, "
        + "năm ngân sách, dự toán năm, khóa, hết, cuối, đầu, trong, hàng năm giai đoạn, 5 năm, 05 năm");

    /// <summary>Seasons of crops, which a year may follow.</summary>
    public static readonly Lexicon<bool> Seasons = WordSet.Of(
        "hè thu, đông xuân, thu đông, xuân hè, hè, vụ xuân, vụ mùa, vụ đông, vụ chiêm, vụ ba, vụ hè, chiêm xuân, vụ muối, vụ cá bắc, vụ cá nam, "
        + "mùa khô, mùa mưa, mùa hè, tết nguyên đán, tết");

    /// <summary>What may follow a year and belongs to it.</summary>
    public static readonly Lexicon<bool> AfterYears = WordSet.Of("trở đi, trở lại, trở về sau, và những năm tiếp theo, và các năm tiếp theo");

    /// <summary>Words of time without a number of their own.</summary>
    public static readonly Lexicon<bool> Times = WordSet.Of(
        "đến cuối năm, cuối năm, trong năm, đến hết năm, hết năm, đến cuối nhiệm kỳ, cuối nhiệm kỳ, trong nhiệm kỳ, cuối kỳ, đến cuối kỳ, đến hết nhiệm kỳ, "
        + "trong kỳ");

    /// <summary>Words that make a number of months or years a time span.</summary>
    public static readonly Lexicon<bool> SpanLeads =
        WordSet.Of("trong, sau, bình quân, qua, của, suốt, cả, hết, trong vòng, trong thời gian, kế hoạch, từ, sơ kết, tổng kết, trung bình");

    public static readonly Lexicon<bool> SpanEnds =
        WordSet.Of(
        "đầu năm, cuối năm, đầu, cuối, liên tiếp, liên tục, liền, qua, tới, tiếp theo, trở lại đây, năm, giai đoạn, "
        + "/");

    /// <summary>Words that may follow a time span without being part of it.</summary>
    public static readonly Lexicon<bool> AfterSpans = WordSet.Of("đạt, là, còn, tăng, giảm, :, thực hiện");
}
