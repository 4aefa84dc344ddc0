namespace HongLinh.Planning.Text;

/// <summary>Words that occur in reports but not in plans.</summary>
internal static class ReportLexicon
{
    public static readonly Lexicon<Maturity> Maturities = new(
    [
        .. WordSet.Rows(
            Maturity.Estimated,
            "ước, ước đạt, ước thực hiện, ước tính, dự ước, dự kiến, dự kiến đạt, ước tính đạt, ước thực hiện đạt, ước khoảng, ước có, ước cả năm, dự tính, "
            + "dự báo, ước được, "
            + "ước hoàn thành, ước giải ngân, ước thu"),
        .. WordSet.Rows(Maturity.Preliminary, "sơ bộ, số liệu sơ bộ, số sơ bộ, theo số liệu sơ bộ"),
        .. WordSet.Rows(Maturity.Official, "chính thức, số liệu chính thức, số chính thức, theo số liệu chính thức"),
    ]);

    /// <summary>Phrases that contain a maturity word but do not describe a figure: "chuyển chính thức cho 12 đảng viên".</summary>
    public static readonly Lexicon<bool> NoMaturities = WordSet.Of(
        "chuyển chính thức, đảng viên chính thức, chuyển đảng chính thức, chính thức đi vào, chính thức hoạt động, lao động chính thức, dự kiến đưa, "
        + "khám tuyển sơ bộ, khám sơ bộ, sơ tuyển sơ bộ, quy ước, hương ước, ước mơ, giao ước, sơ bộ ban đầu");

    /// <summary>Words of intention; an intended figure is not a result.</summary>
    public static readonly Lexicon<bool> Intentions = WordSet.Of(
        "phấn đấu, phần đấu, quyết tâm, sẽ, hướng tới, nhằm đạt, để đạt, mục tiêu đến, mục tiêu phấn đấu, phương hướng, nhiệm vụ tháng tới, "
        + "kế hoạch tháng tới, tháng tới, "
        + "giao chỉ tiêu, giao kế hoạch, giao nhiệm vụ, đặt mục tiêu, đề ra mục tiêu, "
        + "mục tiêu là, đăng ký phấn đấu, mục tiêu cả năm, mục tiêu năm");

    /// <summary>Verbs of work that goes on.</summary>
    public static readonly Lexicon<bool> Continuations =
        WordSet.Of("tiếp tục, tập trung, đẩy mạnh, đẩy nhanh, khẩn trương, tăng cường, chú trọng, chỉ đạo, quan tâm, vận động, triển khai");

    /// <summary>A request to another body; what it asks for is no result.</summary>
    public static readonly Lexicon<bool> Requests = WordSet.Of("đề nghị, kiến nghị, đề xuất, xin, kính đề nghị, kiến nghị với, đề nghị với");

    /// <summary>Words that open a sentence about a plan: "Dự toán thu ngân sách năm 2023 là 192,5 tỷ đồng".</summary>
    public static readonly Lexicon<bool> PlanOpeners =
        WordSet.Of("theo kế hoạch, theo chỉ tiêu, theo nghị quyết, kế hoạch, dự toán, mục tiêu, kế hoạch giao, dự toán giao, kế hoạch năm, kế hoạch cả năm");

    /// <summary>Openings among them that state a plan only with a word of duty: "Theo kế hoạch, xã phải trồng 50 ha".</summary>
    public static readonly Lexicon<bool> According = WordSet.Of("theo kế hoạch, theo chỉ tiêu, theo nghị quyết");

    public static readonly Lexicon<bool> Musts = WordSet.Of("phải, cần, sẽ, được giao");

    /// <summary>Names that start like such an opening: kế hoạch hóa gia đình, kế hoạch đầu tư.</summary>
    public static readonly Lexicon<bool> NoPlanOpeners = WordSet.Of("kế hoạch hóa, kế hoạch vốn, kế hoạch đầu tư, mục tiêu quốc gia, chương trình mục tiêu");

    /// <summary>Words for a figure that is still to be reached.</summary>
    public static readonly Lexicon<bool> Duties = WordSet.Of("phải đạt, cần đạt, phải hoàn thành, cần phải đạt, phải thu, cần thu");

    /// <summary>Verbs of a rise or fall before the name: "Giảm tỷ lệ hộ nghèo 0,5%".</summary>
    public static readonly Lexicon<int> Movers = new([("tăng", 1), ("giảm", -1), ("đã tăng", 1), ("đã giảm", -1), ("tăng thêm", 1), ("giảm được", -1)]);

    /// <summary>Names that start with such a verb.</summary>
    public static readonly Lexicon<bool> NoMovers = WordSet.Of("tăng trưởng, tăng cường, tăng gia, giảm nghèo, giảm phát, giảm trừ, tăng dân số, giảm tải");

    public static readonly Lexicon<bool> PlanWords = WordSet.Of(
        "kế hoạch, dự toán, chỉ tiêu, nghị quyết, KH, NQ, mục tiêu, kế hoạch năm, KHN, chỉ tiêu kế hoạch, kế hoạch giao, nhiệm vụ, pháp lệnh");

    /// <summary>Words for a plan after a percentage; elsewhere DT often means an area (diện tích).</summary>
    public static readonly Lexicon<bool> PlansOfPercent = WordSet.Of(
        "kế hoạch, dự toán, chỉ tiêu, nghị quyết, KH, DT, NQ, mục tiêu, kế hoạch năm, KHN, chỉ tiêu kế hoạch, kế hoạch giao, nhiệm vụ, pháp lệnh");

    /// <summary>Words for an earlier level when no period is named.</summary>
    public static readonly Lexicon<bool> Earlier = WordSet.Of("đầu năm, đầu kỳ, trước đây, đầu nhiệm kỳ, thời điểm đầu năm, đầu quý, đầu tháng");

    /// <summary>Words that mark a result beside an intention.</summary>
    public static readonly Lexicon<bool> Results =
        WordSet.Of("đã, thực hiện, thực hiện được, đạt được, kết quả, ước, ước đạt, hiện đạt, hiện nay đạt, đến nay đạt");

    /// <summary>Words that may follow the word for a plan and belong to it.</summary>
    public static readonly Lexicon<bool> PlanTails = WordSet.Of(
        "kế hoạch, dự toán, chỉ tiêu, nghị quyết, KH, DT, NQ, mục tiêu, năm, cả năm, giao, được giao, tỉnh, huyện, thị xã, thành phố, xã, phường, thị trấn, "
        + "HĐND, UBND, "
        + "trung ương, TW, pháp lệnh, đề ra, của, cấp trên, cấp, bộ, chính phủ, đầu năm, tháng, quý, vụ, đã đề ra, được phân bổ, phân bổ, cấp có thẩm quyền, "
        + "đảng bộ, đại hội, "
        + "thực hiện, đăng ký, công an, trong năm, nhiệm kỳ, cả nhiệm kỳ");

    public static readonly Lexicon<bool> OtherPlans = WordSet.Of("tỉnh, trung ương, TW, chính phủ, bộ, cấp trên, thủ tướng");

    /// <summary>Words for what a figure excludes or includes beside its name: "(không kể tiền sử dụng đất)".</summary>
    public static readonly Lexicon<bool> Scopes = WordSet.Of(
        "không kể, không tính, chưa kể, chưa tính, chưa bao gồm, không bao gồm, không gồm, chưa gồm, loại trừ, trừ, ngoại trừ, sau khi trừ, đã trừ, "
        + "bao gồm cả, kể cả, gồm cả, tính cả, đã bao gồm, đã tính, đã loại trừ, chưa tính đến, không tính đến, không tính cả, chưa trừ");

    /// <summary>Words that end like a scope word: giảm trừ, khấu trừ.</summary>
    public static readonly Lexicon<bool> NoScopes = WordSet.Of("giảm trừ, khấu trừ, bù trừ, diệt trừ, phòng trừ, tiêu trừ, thuốc trừ, miễn trừ");

    /// <summary>The position of the words for what a figure excludes or includes; -1 when there are none.</summary>
    public static int ScopeIn(TokenList tokens, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var words = NoScopes.Match(tokens, at, to, out _);
            if (words > 0)
            {
                at += words - 1;
            }
            else if (Scopes.Match(tokens, at, to, out _) > 0 && (at == 0 || NoScopes.Match(tokens, at - 1, to, out _) == 0))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>"Vượt" and similar words: more than the plan.</summary>
    public static readonly Lexicon<bool> Over = WordSet.Of("vượt, vượt mức, đạt và vượt, vượt trên, vượt hơn, vượt khoảng, vượt tới, vượt gần");

    /// <summary>Less than the plan.</summary>
    public static readonly Lexicon<bool> Short = WordSet.Of("thấp hơn, hụt, thiếu, còn thiếu, hụt thu, không đạt, ít hơn, chậm, thiếu hụt");

    /// <summary>Words directly before a percentage that set a bound; null for words that compare: cao hơn 5%.</summary>
    public static readonly Lexicon<PhraseComparator?> BoundsOfPercent = new(
    [
        ("trên", PhraseComparator.GreaterThan), ("hơn", PhraseComparator.GreaterThan), ("quá", PhraseComparator.GreaterThan),
        ("gần", PhraseComparator.LessThan), ("gần bằng", PhraseComparator.LessThan), ("dưới", PhraseComparator.LessThan),
        ("khoảng", PhraseComparator.Near), ("xấp xỉ", PhraseComparator.Near), ("ít nhất", PhraseComparator.AtLeast), ("tối thiểu", PhraseComparator.AtLeast),
        ("không quá", PhraseComparator.AtMost), ("tối đa", PhraseComparator.AtMost), ("cao hơn", null), ("thấp hơn", null), ("nhiều hơn", null),
        ("ít hơn", null), ("lớn hơn", null), ("nhỏ hơn", null), ("tăng hơn", PhraseComparator.GreaterThan), ("tăng gần", PhraseComparator.LessThan),
    ]);

    /// <summary>Words directly before what is still lacking: "còn thiếu 588 người" is not the figure reached.</summary>
    public static readonly Lexicon<bool> Lacking = WordSet.Of(
        "còn thiếu, thiếu, còn hụt, hụt, hụt thu, thiếu hụt, còn phải, còn phải thực hiện, còn phải thu, còn phải giải quyết, còn phải hoàn thành, còn cần, "
        + "còn cần thêm, chưa thu, còn chưa thu, còn phải giải ngân");

    /// <summary>Words between an addition and the total that it gives: "thêm 100 người, nâng tổng số lên 712 người".</summary>
    public static readonly Lexicon<bool> RaisedTotals = WordSet.Of(
        "nâng tổng số lên, đưa tổng số lên, nâng lũy kế lên, nâng tổng số đến nay lên, đưa lũy kế lên, nâng tổng số lên thành, nâng tổng cộng lên");

    public static readonly Lexicon<bool> More = WordSet.Of("cao hơn, nhiều hơn, hơn, lớn hơn");

    /// <summary>The words among them that compare even after "đạt" or "bằng".</summary>
    public static readonly Lexicon<bool> MoreThanPlan = WordSet.Of("cao hơn, nhiều hơn, lớn hơn");

    /// <summary>Things that have a plan of their own; a share of plan directly after them says which ones are counted.</summary>
    public static readonly Lexicon<bool> Planned = WordSet.Of(
        "chỉ tiêu, dự án, đơn vị, địa phương, xã, phường, thị trấn, thôn, khu phố, tổ dân phố, khoản thu, sắc thuế, ngành, cơ quan, tiêu chí, huyện, nhiệm vụ");

    /// <summary>Words after a figure that do not name what was counted.</summary>
    public static readonly Lexicon<bool> NoObjects = WordSet.Of(
        "tại, ở, trên, trong, so, do, với, và, bằng, của, từ, đến, để, nhằm, cho, theo, vào, qua, gồm, bao gồm, đạt, tăng, giảm, còn, chiếm, vượt, là, thì, "
        + "đã, đang, chưa, không, hoàn thành, ước, tổng, tổng số, số, dân số, diện tích, trở lên, trở xuống, hoặc, như, nhưng, này, đó, kế hoạch, dự toán, KH, "
        + "DT, NQ, KHN, "
        + "chỉ tiêu giao, cùng kỳ, mỗi, một, trước, sau, ngay, nên, mà, khi, nếu, được giao, lần, lượt, đồng thời, cùng, rồi, nay, hiện, có hiệu quả, cả");

    /// <summary>Words that go on to describe what was counted although they may also begin a statement: 12 hộ đạt chuẩn.</summary>
    public static readonly Lexicon<bool> Descriptions = WordSet.Of(
        "đạt chuẩn, đạt danh hiệu, đạt tiêu chuẩn, đạt tiêu chí, đạt giải, được công nhận, được nâng hạng, được cấp, được hỗ trợ, được vay, bị, có, thuộc, "
        + "hoàn thành tốt, hoàn thành xuất sắc, đạt từ, đạt dưới, đạt trên, đạt và vượt, chưa đạt, không đạt, được phê duyệt");

    /// <summary>Words after a figure that say nothing about what was counted.</summary>
    public static readonly Lexicon<bool> Attendances = WordSet.Of(
        "tham gia, tham dự, dự, sinh sống, cùng sinh sống, hưởng lợi, có mặt, các loại, thực hiện, lắng nghe, theo dõi, mỗi loại, khác nhau, đồng ý, "
        + "hưởng ứng");

    /// <summary>Classifiers after the name of what they count: dân số 15.200 người, tai nạn giao thông 3 vụ.</summary>
    public static readonly Lexicon<bool> Classifiers = WordSet.Of(
        "người, con, cái, chiếc, lượt, lượt người, lượt hộ, vụ, ca, trường hợp, cặp, buổi, đợt, lần, đồng chí, cháu, em, hộ, khẩu, nhân khẩu, điểm, suất, bộ, "
        + "cuộc, đối tượng, lao động, cơ sở, trẻ, trẻ em, cây");

    /// <summary>Units that a name without them is clear with: cấp giấy chứng nhận 45 hồ sơ, OCOP 12 sản phẩm.</summary>
    public static readonly Lexicon<bool> Counters = WordSet.Of(
        "liều, mũi, đôi, việc, chuyến, tổ, nhà, tuyến, viên, chai, bản, quả, khách, xe, máy, đơn, công trình, mô hình, sản phẩm, giải, học sinh, "
        + "đơn vị, vụ việc, thẻ, "
        + "xã, phường, thôn, "
        + "bài, "
        + "tin, giấy, giường, phòng, lớp, trường, dự án, tổ chức, chỉ tiêu, tiêu chí, hồ sơ, doanh nghiệp, hợp tác xã, lượt khách, thủ tục");

    /// <summary>What an area is an area of, where the unit names it: m2 đất.</summary>
    public static readonly Lexicon<bool> Materials = WordSet.Of("đất, sàn, rừng");

    /// <summary>Words that open what comes before the statement itself: "Theo báo cáo của UBND huyện, ...", "Qua rà soát, ...".</summary>
    public static readonly Lexicon<bool> Preambles = WordSet.Of(
        "chào mừng, kỷ niệm, lập thành tích, "
        + "vụ mùa, vụ xuân, vụ hè thu, vụ đông, vụ đông xuân, theo, qua, do, nhờ, tại, để, nhằm, sau, căn cứ, được sự, bên cạnh, cùng với, ngoài, nhân dịp, "
        + "phát huy, đẩy mạnh, tăng cường, kinh tế, tình hình, "
        + "thời tiết, với sự, với tinh thần, với quyết tâm, trước tình hình, hưởng ứng, dưới sự, trong bối cảnh, mặc dù, tuy, vì, nhận thức, xác định, "
        + "trên lĩnh vực, trong lĩnh vực, trên cơ sở, được quan tâm, tiếp tục, quán triệt, chăn nuôi, trồng trọt, sản xuất, hoạt động, công tác, lĩnh vực, "
        + "thực hiện, trong trận, trong đợt, triển khai");

    /// <summary>Words that open the name of an amount beyond doubt, so that a comma before them ends what came before.</summary>
    public static readonly Lexicon<bool> SureHeads = WordSet.Of(
        "tổng, tỷ lệ, tỷ trọng, tốc độ, giá trị sản xuất, diện tích, sản lượng, năng suất, dân số, thu nhập, thu ngân sách, doanh thu, kim ngạch, số hộ, "
        + "số vụ, "
        + "số người, số lượng, số lao động, lượng khách, toàn xã, toàn phường, toàn huyện, toàn thị xã, toàn thị trấn, toàn tỉnh, toàn thành phố, "
        + "trên địa bàn, "
        + "xã có, phường có, địa phương, đã, đến nay, hiện nay, hiện có");

    public static readonly Lexicon<bool> SamePeriod = WordSet.Of("cùng kỳ, cùng thời điểm, cùng thời kỳ, CK, svck");
    public static readonly Lexicon<bool> PeriodBefore = WordSet.Of("tháng trước, kỳ trước, tuần trước, quý trước, tháng liền trước, kỳ liền trước, "
        + "tháng liền kề");
    public static readonly Lexicon<bool> YearBefore = WordSet.Of("năm trước, năm ngoái, năm liền kề, năm liền trước");
    public static readonly Lexicon<bool> OtherBases = WordSet.Of("tháng, quý, đầu năm, nhiệm kỳ, giai đoạn, hiện nay, hiện tại, ngày, thời điểm");

    public static readonly Lexicon<bool> YearEnds = WordSet.Of("cuối năm");

    /// <summary>The number of tokens of a plan that start at a token: kế hoạch năm 2023 tỉnh giao; 0 when none start there.</summary>
    public static int PlanLength(TokenList tokens, int at, int end)
    {
        var to = at + PlanWords.Match(tokens, at, end, out _);
        for (var step = to > at ? 1 : 0; step > 0 && to < end; to += step)
        {
            step = PlanTails.Match(tokens, to, end, out _);
            step = step > 0 || !TimeReader.IsYear(tokens, to) ? step : 1;
        }

        return to - at;
    }

    /// <summary>Words for the remainder of a whole: not yet done.</summary>
    public static readonly Lexicon<bool> NotYet = WordSet.Of("chưa, không đạt, chưa đạt, chưa hoàn thành, chưa có, chưa được");

    /// <summary>Percentage points: a move in points is an amount, not a share.</summary>
    public static readonly Lexicon<bool> Points = WordSet.Of("điểm %, điểm phần trăm, đpt, điểm");

    public static readonly Lexicon<bool> Shares =
        WordSet.Of("tỷ lệ, tỷ lệ đạt, đạt tỷ lệ, chiếm tỷ lệ, chiếm, tỷ lệ là, với tỷ lệ, tương ứng, tương đương, tỷ trọng, chiếm tỷ trọng, tương ứng với");

    /// <summary>Words that open a sentence of a report before the name of the indicator.</summary>
    public static readonly Lexicon<bool> LeadIns = WordSet.Of(
        "tích lũy, toàn buôn, toàn thôn, toàn bản, toàn trường, toàn khu phố, toàn khối phố, toàn ấp, toàn xóm, toàn khóm, toàn quận, toàn ngành, "
        + "toàn đảng bộ, "
        + "toàn khối, toàn cụm, toàn vùng, kết quả, kế hoạch năm, kế hoạch, chỉ tiêu, KH, kết quả đạt được, cụ thể, toàn xã, toàn phường, toàn thị xã, "
        + "toàn huyện, toàn thành phố, toàn TP, toàn tỉnh, "
        + "toàn thị trấn, đã, hiện, hiện có, hiện nay, đến nay, "
        + "cho đến nay, tới nay, tính đến nay, trên địa bàn xã, trên địa bàn phường, trên địa bàn thị xã, trên địa bàn huyện, trên địa bàn thành phố, "
        + "trên địa bàn thị trấn, "
        + "trên địa bàn, ước, ước tính, dự kiến, có, đạt, và, còn, riêng, trong đó, ngoài ra, bên cạnh đó, đồng thời, được, thực hiện được, tổ chức được, "
        + "qua đó, "
        + "kết quả thực hiện, tình hình, về, theo đó, theo báo cáo, theo số liệu thống kê, theo thống kê, theo số liệu, sơ bộ, chính thức, số liệu sơ bộ, "
        + "số liệu chính thức, "
        + "nhìn chung, cũng trong, xảy ra, đã xảy ra, ghi nhận, phát sinh, trong, so, với, gồm, bao gồm, cả, cả xã, cả phường, tổng cộng, hơn nữa, do đó, "
        + "vì vậy, nhờ đó, tuy nhiên, mặt khác, là, thì, cũng, đều, "
        + "hiện tại, đến thời điểm này, tính đến thời điểm này, tới thời điểm hiện tại, đến thời điểm hiện tại, đến thời điểm báo cáo, "
        + "tính đến thời điểm báo cáo, kỳ báo cáo, "
        + "vẫn, vẫn có, qua rà soát, qua kiểm tra, qua thống kê, qua khảo sát, qua điều tra, kết quả rà soát, sau rà soát, sau kiểm tra, "
        + "ước thực hiện, cơ bản, thời gian qua, số liệu, bước đầu, tiếp tục");

    /// <summary>The reporting body before its action: "UBND phường đã trồng 5 ha".</summary>
    public static readonly Lexicon<bool> Doers = WordSet.Of(
        "chủ tịch UBND, phó chủ tịch UBND, lãnh đạo UBND, chủ tịch HĐND, thường trực HĐND, thường trực đảng ủy, bí thư đảng ủy, "
        + "UBND, HĐND, xã, phường, thị xã, thị trấn, huyện, thành phố, bộ phận, đài, tổ công tác, đội, quỹ tín dụng, công ty, bưu điện, tòa án, viện kiểm sát, "
        + "đồn, "
        + "vụ xuân, vụ hè thu, vụ mùa, vụ đông, vụ đông xuân, vụ chiêm, vụ thu đông, hạt kiểm lâm, chi cục, văn phòng, nhà trường, đảng ủy, đảng bộ, chi bộ, "
        + "hội, đoàn, ngân hàng, công an, ban, trạm y tế, các, địa phương, "
        + "cơ quan, đơn vị, bệnh viện, "
        + "mặt trận, MTTQ, ủy ban, toàn, lực lượng, cấp ủy, nhân dân, bà con, ngành, phòng, trung tâm, chính quyền, trạm, trường");

    /// <summary>What does damage, before what it did: "Mưa lớn kèm dông lốc làm tốc mái 23 căn nhà".</summary>
    public static readonly Lexicon<bool> Disasters = WordSet.Of(
        "cháy nhà, hỏa hoạn, lốc, lốc xoáy, "
        + "dông lốc, giông lốc, mưa, mưa lớn, mưa lốc, mưa đá, mưa dông, mưa bão, bão, cơn bão, bão số, áp thấp nhiệt đới, lũ, lũ quét, ngập lụt, "
        + "gió lốc, gió mạnh, sạt lở, nắng nóng, hạn hán, rét đậm, sương muối, sét, triều cường, xâm nhập mặn, đợt mưa, đợt mưa lớn, trận lốc, "
        + "trận mưa, cơn lốc, "
        + "thiên tai, ảnh hưởng của bão");

    public static readonly Lexicon<bool> Effects = WordSet.Of("đã làm, làm, khiến, đã khiến, gây, đã gây, gây ra");

    /// <summary>What is done to people and things, after such a verb.</summary>
    public static readonly Lexicon<bool> Injuries = WordSet.Of("chết, tử vong, bị thương, mất tích, thiệt mạng, hư hỏng, sập, tốc mái, ngập, thiệt hại, đổ");

    /// <summary>Words that a report or a plan adds to a name without changing the indicator.</summary>
    public static readonly Lexicon<bool> Loose = WordSet.Of(
        "trên địa bàn, trên địa bàn thị xã, trên địa bàn xã, trên địa bàn phường, trên địa bàn huyện, trên địa bàn thành phố, trên địa bàn thị trấn, tổng, "
        + "tổng số, số, số lượng, "
        + "cả năm, toàn xã, toàn thị xã, toàn phường, toàn huyện, thị xã, ước, thực hiện, trong năm, trong kỳ, được, trên địa bàn tỉnh, nhà nước, đạt chuẩn, "
            + "đạt danh hiệu, đạt tiêu chuẩn, danh hiệu, đạt");

    /// <summary>Words before a whole whose parts follow: "Trong tổng số 63 chỉ tiêu có 41 chỉ tiêu đạt".</summary>
    public static readonly Lexicon<bool> OfWhole = WordSet.Of("trong, trong tổng số, trong số, trong tổng");

    /// <summary>Words before a further number of things that are counted: "m2 đất của 27 hộ", "sinh hoạt tại 8 chi hội".</summary>
    public static readonly Lexicon<bool> CountLinks = WordSet.Of("của, tại, ở, từ, thuộc, trên, giữa, liên quan đến, trên địa bàn");

    /// <summary>Names of shares whose last words elsewhere state a value: tỷ lệ bao phủ.</summary>
    public static readonly Lexicon<bool> NamedShares =
        WordSet.Of("tỷ lệ bao phủ, độ bao phủ, mức bao phủ, tỷ lệ phủ, độ phủ, diện bao phủ, tỷ lệ hoàn thành, tỷ lệ thu, tỷ lệ giải ngân");

    /// <summary>What is done with money, as a statement of its own: ", thu 3,12 tỷ đồng".</summary>
    public static readonly Lexicon<bool> MoneyVerbs = WordSet.Of(
        "thu, thu được, thu giữ, chi, nộp, thu hồi, phạt, phạt tiền, xử phạt, tịch thu, nộp ngân sách, thu nộp ngân sách, thu phạt, thu về, trả nợ, "
        + "đã thu, đã chi, cho vay, chi trả, giải ngân, truy thu, thu lợi, thu nợ");

    /// <summary>Names in which such words do matter.</summary>
    public static readonly Lexicon<bool> Firm = WordSet.Of("toàn xã hội");

    /// <summary>Abbreviations that reports use in names.</summary>
    public static readonly Lexicon<string> Abbreviations = new(
    [
        ("BHYT", "bảo hiểm y tế"), ("BHXH", "bảo hiểm xã hội"), ("BHTN", "bảo hiểm thất nghiệp"), ("NSNN", "ngân sách"), ("GTSX", "giá trị sản xuất"),
            ("NTM", "nông thôn mới"),
        ("TDP", "tổ dân phố"), ("BQ", "bình quân"), ("BQĐN", "bình quân đầu người"), ("CTR", "chất thải rắn"), ("HTX", "hợp tác xã"),
            ("XKLĐ", "xuất khẩu lao động"),
        ("KT-XH", "kinh tế xã hội"), ("DSTN", "dân số tự nhiên"), ("LĐ", "lao động"), ("QG", "quốc gia"), ("NS", "ngân sách"), ("SX", "sản xuất"),
            ("DN", "doanh nghiệp"),
    ]);

    /// <summary>Words that report that nothing occurred.</summary>
    public static readonly Lexicon<bool> Nothing = WordSet.Of(
        "không phát sinh, không xảy ra, chưa phát sinh, chưa xảy ra, không để xảy ra, không có phát sinh, không ghi nhận, chưa ghi nhận, không phát hiện, "
        + "chưa phát hiện, "
        + "không còn, cơ bản không còn, không phát sinh mới, không xuất hiện");

    /// <summary>The same, but only before a counted noun: "không có vụ cháy nào", not "không có biến động".</summary>
    public static readonly Lexicon<bool> NothingOf = WordSet.Of("không có, chưa có, không");

    public static readonly Lexicon<bool> NotApplicable = WordSet.Of("không áp dụng, không thuộc đối tượng áp dụng, không thuộc phạm vi áp dụng");

    public static readonly Lexicon<bool> Nearly = WordSet.Of("gần, gần bằng, gần đạt");

    /// <summary>Words after a comma that end the description of the counted things.</summary>
    public static readonly Lexicon<bool> TailStops = WordSet.Of(
        "không, chưa, qua đó, góp phần, đạt, bằng, vượt, do, chủ yếu, trong đó, gồm, bao gồm, đảm bảo, bảo đảm, cơ bản, tập trung, nhằm, từ đó, tăng, giảm, "
        + "cao hơn, thấp hơn, "
        + "tương đương, chiếm, hoàn thành, so với, với, hiện, đến nay, các, công tác, tỷ lệ, kịp thời, đúng, trên, được, đã, góp, nâng, thu hút, đáp ứng, "
            + "phục vụ, tiếp tục, ước");

    /// <summary>Words for an amount assigned for spending or work, directly before its figure: "được giao 36,5 tỷ đồng".</summary>
    public static readonly Lexicon<bool> Assigned = WordSet.Of(
        "được giao, được giao là, được phân bổ, được cấp, đã được giao, đã được phân bổ, được bố trí, được phân khai, tỉnh giao, huyện giao, thị xã giao, "
        + "cấp trên giao, thành phố giao, được giao đầu năm, đề ra, đã đề ra, đặt ra, được UBND tỉnh giao, được UBND huyện giao, được tỉnh giao, "
        + "được huyện giao, "
        + "được thị xã giao, được UBND thị xã giao");

    /// <summary>The verb of an assignment after the body that assigned: "được HĐND xã giao".</summary>
    public static readonly Lexicon<bool> Givers = WordSet.Of("giao, phân bổ, cấp, bố trí, phân khai, giao chỉ tiêu, giao kế hoạch");

    /// <summary>Words that make a figure one of many: "mỗi ngày 1.250 lượt khách".</summary>
    public static readonly Lexicon<bool> PerTimes = WordSet.Of(
        "mỗi ngày, mỗi tuần, mỗi tháng, mỗi giờ, mỗi đêm, mỗi vụ, mỗi đợt, mỗi chuyến, mỗi lần, mỗi ca, "
        + "một ngày, hằng ngày, hàng ngày, bình quân ngày, trung bình ngày, ngày đêm");

    /// <summary>The bodies that the figures belong to when no other name is given: "Xã đạt 17/19 tiêu chí".</summary>
    public static readonly Lexicon<bool> Places = WordSet.Of(
        "xã, phường, thị trấn, thị xã, huyện, thành phố, tỉnh, địa phương, đơn vị, UBND xã, UBND phường, UBND thị trấn, UBND thị xã, UBND huyện, địa bàn, "
        + "nhân dân, chính quyền, các xã, các phường, các thôn, các địa phương");

    /// <summary>Further measurements after "với": "tiêu hủy 56 con với trọng lượng 3.250 kg".</summary>
    public static readonly Lexicon<bool> Measures = WordSet.Of(
        "thời lượng, tổng thời lượng, thời gian, trọng lượng, tổng trọng lượng, khối lượng, tổng khối lượng, diện tích, tổng diện tích, chiều dài, "
        + "tổng chiều dài, quy mô, công suất, sản lượng, "
        + "tổng số, tổng vốn, vốn, số lượng, số vốn");

    /// <summary>Words for the money spent or lent, beside the people or things that it was for.</summary>
    public static readonly Lexicon<bool> Sums = WordSet.Of(
        "số tiền, tổng số tiền, kinh phí, tổng kinh phí, trị giá, tổng trị giá, giá trị, tổng giá trị, dư nợ, tổng dư nợ, doanh số, tổng vốn, số vốn, "
        + "với số vốn, "
        + "tổng mức đầu tư, mức đầu tư, thành tiền, nguồn vốn");

    /// <summary>Names of a share of the plan, and verbs together with their plan: "vượt kế hoạch 5%".</summary>
    public static readonly Lexicon<bool> OfPlanNames = WordSet.Of(
        "tỷ lệ hoàn thành kế hoạch, hoàn thành kế hoạch, tỷ lệ so với kế hoạch, tỷ lệ thực hiện kế hoạch, so kế hoạch, so với kế hoạch, so KH, vượt kế hoạch, "
        + "vượt dự toán, "
        + "vượt chỉ tiêu, vượt KH, vượt kế hoạch giao, vượt kế hoạch năm, vượt kế hoạch đề ra, vượt chỉ tiêu giao, vượt chỉ tiêu kế hoạch");
}
