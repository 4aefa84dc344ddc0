namespace HongLinh.Planning.Text;

/// <summary>Says whether a name was probably cut at the wrong place: it contains another statement, or says nothing of its own.</summary>
internal static class NameDoubts
{
    // Names of published indicators with every addition in brackets stay below this length.
    private const int MostWords = 22;
    private const int MostOfList = 16;
    private const int LeastOfName = 6;

    // Words that connect statements; no indicator has them in its name.
    private static readonly Lexicon<bool> Joints = WordSet.Of(
        "sẽ, nhằm, nhờ, tuy nhiên, trong khi, góp phần, qua đó, từ đó, trong đó, phấn đấu, do đó, vì vậy, nên, mà, nhưng, bên cạnh đó, ngoài ra, "
        + "cụ thể, so với, bởi, đồng thời, tuy, mặc dù, dự kiến, hiện nay, đến nay, vẫn, cũng, lần lượt, tương ứng, gấp, ước, theo đó");

    // Verbs that state a value. Within these longer words they do not.
    private static readonly Lexicon<bool> Statements = WordSet.Of("đạt, tăng, giảm, vượt, chiếm, còn, hụt, xuống, lên");

    private static readonly Lexicon<bool> Nouns = WordSet.Of(
        "đạt chuẩn, đạt danh hiệu, đạt tiêu chuẩn, đạt tiêu chí, đạt yêu cầu, đạt giải, đạt các tiêu chí, đạt chuẩn quốc gia, đạt quy chuẩn, "
        + "đạt nông thôn mới, "
        + "đạt NTM, đạt loại, đạt mức, đạt trình độ, đạt đô thị, đạt chứng nhận, đạt sao, đạt huy chương, đạt thành tích, đạt bộ tiêu chí, đạt đủ, đạt từ, "
        + "đạt hạng, đạt 3 sao, đạt 4 sao, đạt 5 sao, đạt kiểu mẫu, đạt văn minh, đạt gia đình văn hóa, đạt điểm, đạt tối thiểu, đạt mục tiêu, đạt chỉ tiêu, "
        + "chưa đạt, không đạt, đã đạt, đã đạt được, đạt quy định, đạt khá, đạt tốt, đạt giỏi, đạt xuất sắc, "
        + "tăng trưởng, tăng thêm, gia tăng, tốc độ tăng, tỷ lệ tăng, mức tăng, tăng dân số, tăng tự nhiên, tăng cường, tăng thu, tăng ca, tăng gia, "
        + "giảm nghèo, mức giảm, tỷ lệ giảm, giảm phát thải, giảm phát, cắt giảm, tốc độ giảm, giảm sinh, giảm nhẹ, giảm trừ, miễn giảm, giảm hộ nghèo, "
        + "giảm thiểu, giảm thải, suy giảm, giảm thuế, giảm giá, "
        + "xuống giống, xuống cấp, vượt cấp, vượt khó, vượt lũ, vượt biên, vượt đèn, vượt tốc độ, lấn chiếm, chiếm dụng, chiếm đoạt, xâm chiếm, mặt bằng, "
        + "đồng bằng, văn bằng, "
        + "công bằng, cân bằng, bằng cấp, bằng công nhận, bằng tốt nghiệp, bằng lái, bằng khen, bằng sáng chế, "
        + "bằng bê tông, bằng tiền, bằng ngân sách, bằng hình thức, bằng vốn, bằng nguồn, giải phóng mặt bằng, bằng phương pháp, bằng xe, bằng máy, bằng đá, "
        + "không còn, còn thiếu, còn lại, còn sống, còn hạn, còn hiệu lực, còn nợ, còn tồn, trẻ lên, trở lên, trở xuống, đi lên, nâng lên, lên lớp, còn trong");

    // "Số thẻ đã cấp" names what was done; more words after "đã" are another statement.
    private static readonly Lexicon<bool> Done = WordSet.Of("đã");
    private const int MostDone = 6;

    // Words that alone name nothing.
    private static readonly Lexicon<bool> Empty = WordSet.Of(
        "kết quả, tổng, tổng số, số, số lượng, tổng cộng, công tác, tình hình, việc, là, có, được, của, cho, và, với, "
        + "xã, phường, thị trấn, thị xã, huyện, tỉnh, thành phố, toàn tỉnh, đơn vị, tập trung, thực hiện, triển khai, hoàn thành, đạt, phát hiện, giải quyết, "
        + "xây dựng, tổ chức, hỗ trợ, duy trì, chủ yếu, cơ bản, quý, tháng, năm, ngày");

    private static readonly Lexicon<bool> Edges = WordSet.Of("của, và, với, do, bởi, nhằm, để, mà, nên, thì, là, hoặc, các, những, được, bị");
    private static readonly Lexicon<bool> Starts = WordSet.Of("của, và, với, do, bởi, nhằm, để, mà, nên, thì, là, hoặc, từ, đến, đồng chí, ông, bà");

    /// <summary>Whether a name is doubtful.</summary>
    public static bool IsDoubtful(string name)
    {
        var words = TokenList.Of(name);
        return name.Contains(" ,", StringComparison.Ordinal) || name.Contains(';', StringComparison.Ordinal) || words.Count > MostWords
            || words.Count > MostOfList && HasComma(words) || SaysNothing(words);
    }

    /// <summary>Whether a name says nothing of its own, or contains another statement, however long it is.</summary>
    public static bool SaysNothing(TokenList words) =>
        words.Count == 0 || Empty.Match(words, 0, words.Count, out _) == words.Count || IsBroken(words)
        || Starts.Match(words, 0, words.Count, out _) > 0 || Edges.MatchBefore(words, words.Count, 0, out _) > 0 || HasStatement(words);

    /// <summary>Whether a stretch is only a grade: "loại giỏi 412 em, khá 689 em".</summary>
    public static bool IsGrade(TokenList words, int from, int to) => Grades.Match(words, from, to, out _) == to - from;

    private static readonly Lexicon<bool> Grades = WordSet.Of("giỏi, khá, tốt, yếu, kém, xuất sắc, trung bình");

    // A single syllable is a noun that is counted or half of a word.
    private static bool IsBroken(TokenList words) =>
        words.Count == 1 && CountedNouns.All.Match(words, 0, 1, out _) == 0 && NameLexicon.Nouns.Match(words, 0, 1, out _) == 0 && !words[0].IsCapital
            && words[0].Letters.Length < LeastOfName
            && !IsGrade(words, 0, 1);

    // A long name with a comma is often two statements.
    private static bool HasComma(TokenList words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words.IsSign(at, ',') && words.DepthAt(at) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStatement(TokenList words)
    {
        for (var at = 0; at < words.Count;)
        {
            var noun = Nouns.Match(words, at, words.Count, out _);
            // A name may open with its verb, "Giảm tỷ lệ hộ nghèo", and may count with a number: "sản phẩm đạt 3 sao".
            if (noun == 0 && (Joints.Match(words, at, words.Count, out _) > 0 || at > 0 && Statements.Match(words, at, words.Count, out _) > 0)
                && words.DepthAt(at) == 0 || Done.Match(words, at, words.Count, out _) > 0 && words.Count - at > MostDone)
            {
                return true;
            }

            at += Math.Max(noun, 1);
        }

        return false;
    }
}
