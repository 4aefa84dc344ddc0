namespace HongLinh.Planning.Text;

/// <summary>Words that tell the parts of a plan apart.</summary>
internal static class DocumentLexicon
{
    /// <summary>What a heading says of the paragraphs below it: whether they state targets.</summary>
    public static readonly Lexicon<bool> Sections = new(
    [
        .. WordSet.Rows(true, "chỉ tiêu, các chỉ tiêu, nhóm chỉ tiêu, mục tiêu cụ thể, mục tiêu chủ yếu, các mục tiêu chủ yếu, mục tiêu chỉ tiêu"),
        .. WordSet.Rows(
            false, "tổng quát, mục tiêu chung, mục đích, quan điểm, nhiệm vụ, giải pháp, tổ chức thực hiện, đánh giá, kết quả thực hiện, tình hình, "
            + "phân công, đề nghị, kinh phí, khái quát"),
    ]);

    public static readonly Lexicon<bool> Purpose = WordSet.Of("mục đích, yêu cầu, quan điểm");
    public static readonly Lexicon<bool> General = WordSet.Of("mục tiêu tổng quát, mục tiêu chung, tổng quát");
    public static readonly Lexicon<bool> Tasks = WordSet.Of("nhiệm vụ, giải pháp, tổ chức thực hiện, phân công");
    public static readonly Lexicon<bool> Request = WordSet.Of("đề nghị");
    public static readonly Lexicon<bool> Closing = WordSet.Of("trên đây là");
    public static readonly Lexicon<bool> Recipients = WordSet.Of("nơi nhận");
    public static readonly Lexicon<bool> Title = WordSet.Of("kế hoạch");
    public static readonly Lexicon<bool> Bases =
        WordSet.Of(
        "căn cứ, thực hiện nghị quyết, thực hiện quyết định, thực hiện kế hoạch số, thực hiện chỉ thị, thực hiện kết luận, thực hiện chương trình, "
        + "triển khai thực hiện nghị quyết, triển khai nghị quyết");
    public static readonly Lexicon<bool> Acts = WordSet.Of("nghị quyết, quyết định, luật, nghị định, chỉ thị, kết luận, kế hoạch số, chương trình số");
    public static readonly Lexicon<bool> Appendix = WordSet.Of("theo phụ lục, phụ lục kèm theo, tại phụ lục, có phụ lục");

    /// <summary>Words that open a bracket which narrows what is measured, rather than naming a definition.</summary>
    public static readonly Lexicon<bool> Conditions =
        WordSet.Of("tính đến, tính cả, không tính, không kể, kể cả, trừ, đối với, bao gồm, gồm, không bao gồm, chỉ tính, có chiều rộng, chiều rộng, áp dụng");
}
