namespace HongLinh.Planning.Text;

/// <summary>The words directly before a number: comparators, verbs, fillers.</summary>
internal static class RunLexicon
{
    public static readonly Lexicon<Role> All = new(
    [
        .. WordSet.Rows(
            Role.Above, "trên, hơn, vượt, vượt mốc, vượt ngưỡng, vượt con số, vượt trên, lớn hơn, cao hơn, nhiều hơn, quá, vượt quá, vượt mức, >, không chỉ"),
        .. WordSet.Rows(
            Role.AtLeast,
            "tối thiểu, tối thiểu là, ít nhất, ít nhất là, không thấp hơn, không dưới, không ít hơn, không nhỏ hơn, không kém, không kém hơn, "
            + "bằng hoặc cao hơn, bằng hoặc lớn hơn, bằng hoặc hơn, bằng hoặc trên, bằng hoặc nhiều hơn, bằng hoặc vượt, lớn hơn hoặc bằng, "
            + "cao hơn hoặc bằng, nhiều hơn hoặc bằng, trên hoặc bằng, hơn hoặc bằng, thấp nhất, thấp nhất là, ≥"),
        .. WordSet.Rows(Role.Below, "dưới, dưới mức, thấp hơn, ít hơn, nhỏ hơn, kém hơn, chưa đến, chưa tới, không đến, không tới, <"),
        .. WordSet.Rows(
            Role.AtMost,
            "không quá, tối đa, tối đa là, tối đa không quá, không vượt quá, không vượt, không cao hơn, không lớn hơn, không nhiều hơn, không trên, "
            + "không hơn, không để trên, không để quá, không để vượt, không để vượt quá, không để cao hơn, nhiều nhất, nhiều nhất là, cao nhất là, "
            + "nhỏ hơn hoặc bằng, thấp hơn hoặc bằng, ít hơn hoặc bằng, dưới hoặc bằng, bằng hoặc nhỏ hơn, bằng hoặc thấp hơn, bằng hoặc ít hơn, "
            + "bằng hoặc dưới, chậm nhất, trong vòng, trong thời hạn, ≤"),
        .. WordSet.Rows(Role.Near, "khoảng, ước khoảng, trong khoảng, xấp xỉ, gần, gần bằng, chừng, vào khoảng, độ khoảng, ≈, ~, tương đương, dao động"),
        .. WordSet.Rows(Role.Equal, "bằng, đúng, đúng bằng, ngang bằng, ngang với"),
        .. WordSet.Rows(
            Role.Reach,
            "đạt, đạt mốc, cán mốc, chạm mốc, đạt con số, đạt được, đạt tỷ lệ, đạt mức, đạt và vượt, đạt và vượt dự toán giao, đạt và vượt dự toán, "
            + "đạt và vượt kế hoạch giao, "
            + "đạt dự toán giao, đạt hoặc vượt, ước đạt, ước, ước thực hiện, dự kiến, dự kiến đạt, dự ước, thực hiện, chiếm, "
            + "chiếm tỷ lệ, đảm bảo, bảo đảm, có, hoàn thành, thực hiện đạt, tiếp tục đạt, đều đạt, luôn đạt, ước tính, phủ, bao phủ, "
            + "chiếm tỷ trọng, đạt bình quân, thu, thu được"),
        .. WordSet.Rows(
            Role.Strive,
            "phấn đấu, tiến tới, hướng tới, hướng đến, tiến đến, "
            + "phấn đấu đạt, phấn đấu đạt mức, phấn đấu thực hiện, phấn đấu đến cuối năm, quyết tâm, quyết tâm đạt, mục tiêu, "
            + "phấn đấu cao hơn"),
        .. WordSet.Rows(Role.Strive | Role.Slip, "phần đấu"),
        .. WordSet.Rows(Role.Is, "là, :, ="),
        .. WordSet.Rows(Role.Rise, "tăng, tăng trưởng, tương đương tăng, tương đương với tăng"),
        .. WordSet.Rows(Role.Rise | Role.More | Role.Larger, "tăng thêm"),
        .. WordSet.Rows(Role.Rise | Role.More, "thêm, tăng mới"),
        .. WordSet.Rows(Role.Times, "gấp, tăng gấp, cao gấp"),
        .. WordSet.Rows(Role.Fall, "giảm, tương đương giảm, tương đương với giảm, giảm được, kéo giảm, hạ, cắt giảm, giảm thêm, rút ngắn"),
        .. WordSet.Rows(Role.Down, "còn, chỉ còn, còn lại, xuống, xuống còn, xuống mức, về mức, còn ở mức, đến mức, giảm về"),
        .. WordSet.Rows(
            Role.Fall | Role.Down,
            "giảm còn, giảm xuống, giảm xuống còn, giảm đến, giảm đến mức, giảm chỉ còn, kéo giảm còn, kéo giảm xuống còn, kéo giảm xuống, hạ xuống còn, "
            + "hạ xuống, giảm xuống mức, giảm tới, giảm tới mức"),
        .. WordSet.Rows(Role.Up, "lên, lên đến, lên mức, lên tới, nâng lên, tăng lên, tăng lên đến, lên thành, đưa lên, nâng lên thành, nâng thành, đến, tới"),
        .. WordSet.Rows(
            Role.Keep,
            "duy trì, duy trì đạt, duy trì ở mức, duy trì mức, duy trì tỷ lệ, giữ vững, giữ, giữ ở mức, giữ mức, ổn định, ổn định ở mức, ổn định mức, "
            + "giữ ổn định, giữ ổn định ở mức, được duy trì, được duy trì ở mức, giữ vững ở mức, tiếp tục duy trì"),
        .. WordSet.Rows(Role.From, "từ"),
        .. WordSet.Rows(Role.Respectively, "lần lượt, lần lượt là, lần lượt đạt, tương ứng, tương ứng là, theo thứ tự là"),
        .. WordSet.Rows(
            Role.Rank | Role.AtMost,
            "xếp thứ, đứng thứ, xếp hạng, xếp hạng thứ, xếp thứ hạng, thứ hạng, vị trí thứ, ở vị trí thứ, trong nhóm, trong tốp, trong top, "
            + "nằm trong nhóm, nằm trong tốp, nằm trong top, thuộc nhóm, thuộc tốp, thuộc top, top, tốp, đứng trong nhóm, đứng trong tốp, vào nhóm, "
            + "vào top, xếp trong nhóm, xếp vị trí thứ, đứng vị trí thứ, xếp loại thứ, vị thứ"),
        .. WordSet.Rows(Role.Filler, "phải, ở mức, mức, được, với, đối với, cho, con số, khoản, số tiền, mức độ đạt, tỷ lệ là, cụ thể"),
        .. WordSet.Rows(
            Role.Adjunct,
            "cơ bản, trở lên, trở xuống, bình quân, trung bình, hàng năm, hằng năm, mỗi năm, bình quân hàng năm, bình quân hằng năm, bình quân mỗi năm, "
            + "bình quân năm, bình quân chung, cả năm, trong năm, trong kỳ, trong nhiệm kỳ, hàng tháng, hằng tháng, mỗi tháng, toàn tỉnh, toàn huyện, "
            + "toàn xã, toàn thị xã, cả nhiệm kỳ, "
            + "cả giai đoạn, trong giai đoạn, trong cả giai đoạn, trong 5 năm, cả 5 năm, nhất, mới, thêm mới, bình quân cả nhiệm kỳ, "
            + "bình quân giai đoạn, trên địa bàn, toàn thành phố, "
            + "toàn phường"),
    ]);

    /// <summary>Words before "tăng" or "giảm" that make it part of a name: tốc độ tăng, mức giảm.</summary>
    public static readonly Lexicon<bool> MoveNouns = WordSet.Of(
        "vào, tốc độ, tỷ lệ, mức, tỷ suất, chỉ số, hệ số, nhịp độ, mức độ, đà, chỉ tiêu, tốc độ phát triển");

    /// <summary>Words before "bằng" that make it part of a name: mặt bằng, đồng bằng.</summary>
    public static readonly Lexicon<bool> EqualNouns = WordSet.Of("mặt, đồng, văn, cân, công, thăng, bằng");

    /// <summary>Names, or parts of names, that end in words which elsewhere affect a figure.</summary>
    public static readonly Lexicon<bool> NameTails =
        WordSet.Of(
        "tỷ lệ bao phủ, độ che phủ, tỷ lệ che phủ, độ bao phủ, mức bao phủ, tỷ lệ phủ, độ phủ, diện bao phủ, tỷ lệ hoàn thành, "
        + "giá trị tăng thêm, việc làm tăng thêm, lao động tăng thêm, dân số tăng thêm, hộ tăng thêm, "
        + "diện tích tăng thêm, giá trị gia tăng, tài khoản, điều khoản, giữa chừng, nửa chừng, cấp trên, nêu trên, "
        + "nói trên, kể trên, lên tuyến trên, chuyển tuyến trên, bệnh viện tuyến trên, "
        + "cơ sở tuyến trên, y tế tuyến trên, phía trên, tịch thu, truy thu, thu giữ, bắt giữ, tạm giữ, lưu giữ, trông giữ, tăng thu, hụt thu, văn bản đến, "
        + "công văn đến, khách đến, "
        + "định mức, hạn mức, việc làm ổn định, nghề nghiệp ổn định, nơi ở ổn định, chỗ ở ổn định, có thu nhập ổn định, nguồn thu nhập ổn định, "
        + "đời sống ổn định, hoạt động ổn định, sinh sống ổn định, làm việc ổn định, đầu ra ổn định, tiêu thụ ổn định, vận hành ổn định, "
        + "chương trình mục tiêu");

    /// <summary>Ends of names only where no number follows directly: "Số tiêu chí đã đạt: 15", but "đã đạt 15 tiêu chí".</summary>
    public static readonly Lexicon<bool> PerfectTails = WordSet.Of("đã đạt, đã đạt được, đã hoàn thành");

    /// <summary>Words before "thu" that make it a noun: tổng thu, hè thu.</summary>
    public static readonly Lexicon<bool> IncomeNouns = WordSet.Of(
        "tổng, hè, nguồn, số, mức, tỷ lệ, vụ, mùa, doanh, học, tận, khoản, nghiệm, thất, bội, trung, đông");

    /// <summary>Words that may follow a number at a distance and make it a lower or upper bound.</summary>
    public static readonly Lexicon<Role> After = new(
    [
        .. WordSet.Rows(Role.AtLeast, "trở lên, và hơn, hoặc hơn, hoặc cao hơn, hoặc nhiều hơn, đổ lên"),
        .. WordSet.Rows(Role.AtMost, "trở xuống, hoặc thấp hơn, hoặc ít hơn, đổ xuống, đổ lại, trở lại"),
    ]);
}
