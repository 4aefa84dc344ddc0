namespace HongLinh.Planning.Text;

/// <summary>Words that distinguish the parts of a plan.</summary>
internal static class DocumentLexicon
{
    /// <summary>Heading words and the kind of section that each one opens.</summary>
    public static readonly Lexicon<SectionKind> Sections = new(
    [
        .. WordSet.Rows(
            SectionKind.Targets,
            "chỉ tiêu, các chỉ tiêu, nhóm chỉ tiêu, mục tiêu cụ thể, mục tiêu chủ yếu, các mục tiêu chủ yếu, mục tiêu chỉ tiêu, mục tiêu, các mục tiêu cụ thể, "
            + "một số chỉ tiêu, hệ thống chỉ tiêu, phương hướng mục tiêu, chỉ tiêu cụ thể, chỉ tiêu phấn đấu, kết quả cần đạt, "
            + "kết quả mong đợi, kết quả dự kiến, kết quả phấn đấu, kết quả đầu ra, dự kiến kết quả"),
        .. WordSet.Rows(
            SectionKind.Work,
            "nhiệm vụ, giải pháp, tổ chức thực hiện, tiến độ thực hiện, lộ trình thực hiện, trình tự thực hiện, các bước thực hiện, phân công, "
            + "biện pháp, khâu đột phá, đột phá, chương trình trọng tâm, nhiệm vụ trọng tâm, "
            + "phân công nhiệm vụ, "
            + "việc phải làm, việc cần làm, công việc phải làm, công tác thường xuyên, công tác trọng tâm, nội dung công tác, công việc trọng tâm, "
            + "lịch công tác, công việc thường xuyên, "
            + "phân công trách nhiệm, trách nhiệm thực hiện, giải pháp chủ yếu, nội dung thực hiện, công tác chỉ đạo"),
        .. WordSet.Rows(
            SectionKind.Results,
            "đánh giá, kết quả thực hiện, kết quả đạt được, tình hình, tình hình thực hiện, ước thực hiện, kết quả, thực trạng, đặc điểm tình hình, "
            + "những kết quả, thành tựu, hạn chế, tồn tại, nguyên nhân, bài học kinh nghiệm, khái quát, đánh giá kết quả, kiểm điểm, ước kết quả"),
        .. WordSet.Rows(
            SectionKind.Other,
            "tổng quát, mục tiêu chung, mục tiêu tổng quát, mục đích, yêu cầu, quan điểm, đề nghị, kiến nghị, kinh phí, nguồn lực, căn cứ, dự báo, bối cảnh, "
            + "quan điểm chỉ đạo, phương châm, chủ đề, mục tiêu và nhiệm vụ tổng quát, mục đích yêu cầu"),
    ]);

    /// <summary>Words for targets that may follow other words in a heading; "giải pháp thực hiện các chỉ tiêu" only mentions them.</summary>
    public static readonly Lexicon<bool> TargetWords = WordSet.Of("chỉ tiêu, mục tiêu cụ thể, mục tiêu");

    /// <summary>Words that may precede "chỉ tiêu" in a heading of targets.</summary>
    public static readonly Lexicon<bool> Leads = WordSet.Of(
        "các, một số, những, hệ thống, nhóm, về, phương hướng, định hướng, nhiệm vụ, và, chủ yếu, cụ thể, "
        + "xác định, đề ra, với, theo, sau, kế hoạch, phát triển, kinh tế, xã hội, -, năm, giao, bảng, biểu, danh mục, phụ lục, tổng hợp, chi tiết, "
        + "thông qua, thống nhất, thống nhất thông qua, biểu quyết thông qua, nhất trí, nhất trí thông qua, tập trung, dự kiến, quý, tháng, "
        + "giai đoạn, nhiệm kỳ, trọng tâm, quan điểm, nội dung, phân bổ, phê duyệt, quyết định, ban hành");

    public static readonly Lexicon<bool> Solutions = WordSet.Of("giải pháp, biện pháp, tổ chức thực hiện, phân công, đột phá, kết quả thực hiện");
    public static readonly Lexicon<bool> Purpose = WordSet.Of("mục đích, yêu cầu, quan điểm");
    public static readonly Lexicon<bool> General = WordSet.Of("mục tiêu tổng quát, mục tiêu chung, tổng quát");
    public static readonly Lexicon<bool> Request = WordSet.Of("đề nghị");
    public static readonly Lexicon<bool> Closing = WordSet.Of(
        "trên đây là, nhận được công văn này, nhận được kế hoạch này, nhận được thông báo này, nghị quyết này được, "
        + "nghị quyết này đã được, nghị quyết đã được");
    public static readonly Lexicon<bool> Recipients = WordSet.Of("nơi nhận");
    public static readonly Lexicon<bool> Signatures = WordSet.Of(
        "TM. ủy ban nhân dân, TM ủy ban nhân dân, TM. UBND, TM UBND, T/M ủy ban nhân dân, T/M UBND, T/M, TM. hội đồng nhân dân, TM. HĐND, TM. đảng ủy, "
        + "TM. ban thường vụ, TM. ban chấp hành, KT. chủ tịch, Q. chủ tịch, chủ tịch, phó chủ tịch, bí thư, phó bí thư, KT. trưởng phòng, TM. đoàn chủ tịch, "
        + "trưởng đoàn, trưởng ban, trưởng phòng, chánh văn phòng, thủ trưởng đơn vị, TUQ. chủ tịch, TL. chủ tịch, chủ tọa, người ký, T.M, "
        + "K.T chủ tịch, KT chủ tịch");

    public static readonly Lexicon<bool> Annexes = WordSet.Of(
        "phụ lục, phụ biểu, biểu số, biểu, biểu mẫu, danh mục, bảng phân công, bảng tổng hợp, bảng chỉ tiêu, biểu tổng hợp, phụ lục số, bảng phân bổ");

    public static readonly Lexicon<bool> Title = WordSet.Of(
        "kế hoạch, nghị quyết, quyết định, chương trình, đề án, chỉ thị, thông báo, chương trình hành động, kế hoạch hành động, thông tri, tờ trình, "
        + "hướng dẫn, báo cáo, công văn, phương án");

    /// <summary>Titles of documents that set targets, whatever their headings are.</summary>
    public static readonly Lexicon<bool> PlanTitles = WordSet.Of("kế hoạch, nghị quyết, quyết định, chương trình, đề án");

    public static readonly Lexicon<bool> NextYears =
        WordSet.Of("phương hướng, kế hoạch, nhiệm vụ năm, mục tiêu, và nhiệm vụ, và kế hoạch, nhiệm vụ trọng tâm, dự kiến");

    public static readonly Lexicon<bool> Bases =
        WordSet.Of(
        "căn cứ, thực hiện nghị quyết, thực hiện quyết định, thực hiện kế hoạch số, thực hiện chỉ thị, thực hiện kết luận, thực hiện chương trình, "
        + "triển khai thực hiện nghị quyết, triển khai nghị quyết, xét tờ trình, xét đề nghị, theo đề nghị, trên cơ sở, xét báo cáo, sau khi xem xét, "
        + "thực hiện công văn, thực hiện kế hoạch của");
    public static readonly Lexicon<bool> Acts = WordSet.Of("nghị quyết, quyết định, luật, nghị định, chỉ thị, kết luận, kế hoạch số, chương trình số");
    public static readonly Lexicon<bool> Appendix = WordSet.Of("theo phụ lục, phụ lục kèm theo, tại phụ lục, có phụ lục");

    /// <summary>Words that open a bracket that narrows what is measured; other brackets name a definition.</summary>
    public static readonly Lexicon<bool> Conditions =
        WordSet.Of("tính đến, tính cả, không tính, không kể, kể cả, trừ, đối với, bao gồm, gồm, không bao gồm, chỉ tính, có chiều rộng, chiều rộng, áp dụng");
}
