namespace HongLinh.Planning.Editions;

/// <summary>The words of the plan of 2023 that are not targets, passage by passage, as in the document.</summary>
internal static class HongLinhProse
{
    public static readonly SourceSpan CivilisedWards = SourceSpan.Of("I", 2,
        "Chỉ đạo các phường triển khai thực hiện Đề án xây dựng phường đạt chuẩn đô thị văn minh.");

    public static readonly SourceSpan OwnWork = SourceSpan.Of("III.1", 1,
        "- Trên cơ sở chức năng, nhiệm vụ được giao; các phòng, ban, đơn vị trực thuộc UBND thị xã và UBND các phường, "
        + "xã tập trung triển khai thực hiện các nhiệm vụ phát triển kinh tế - xã hội, "
        + "đảm bảo quốc phòng - an ninh trong năm 2023 đảm bảo đạt và vượt các chỉ tiêu, mục tiêu và nhiệm vụ đề ra trong năm;");

    public static readonly SourceSpan OwnPlans = SourceSpan.Of("III.1", 2,
        "- Trên cơ sở các mục tiêu, chỉ tiêu chủ yếu đã được Kỳ họp thứ 11 HĐND thị xã khóa VII thông qua, các phòng, ban, đơn vị, UBND phường, "
        + "xã xây dựng kế hoạch thực hiện của phòng, ban, đơn vị mình theo chức năng, nhiệm vụ được giao, "
        + "góp phần cùng thị xã thực hiện đạt và vượt kế hoạch đề ra;");

    public static readonly SourceSpan Petitions = SourceSpan.Of("III.1", 3,
        "- Đối với các phòng, ban chuyên môn, UBND các phường, xã được UBND thị xã phân công, giao nhiệm vụ giải quyết ý kiến, kiến nghị của cử tri, "
        + "ý kiến chất vấn của đại biểu HĐND tại Kỳ họp thứ 11 HĐND thị xã khóa VII triển khai thực hiện kịp thời, hiệu quả, "
        + "định kỳ báo cáo UBND thị xã và HĐND thị xã theo đúng quy định;");

    public static readonly SourceSpan Reform = SourceSpan.Of("III.1", 4,
        "- Tập trung thực hiện quyết liệt công tác cải cách hành chính; thực hiện nghiêm kỷ luật, kỷ cương hành chính, phát huy vai trò người đứng đầu, "
        + "tạo sự đột phá trong công tác cải cách hành chính và hiệu quả quản lý, điều hành của chính quyền các cấp trong năm 2023;");

    public static readonly SourceSpan Resolutions = SourceSpan.Of("III.1", 5,
        "- Soát xét các nội dung, chương trình, dự án, đề án, các mục tiêu, "
        + "chỉ tiêu trong các Nghị quyết của Đảng các cấp đã thông qua để triển khai thực hiện đạt các chỉ tiêu, "
        + "mục tiêu đề ra trong năm 2023 và những năm tiếp theo;");

    public static readonly SourceSpan MonthlyReports = SourceSpan.Of("III.1", 6,
        "- Các phòng, ban, đơn vị có chương trình, "
        + "đề án phối hợp với Ủy ban MTTQ và các đoàn thể thị xã tiếp tục quán triệt thực hiện các nội dung đảm bảo có hiệu quả, "
        + "định kỳ hàng tháng báo cáo kết quả thực hiện cho UBND thị xã.");

    public static readonly SourceSpan MonthlySynthesis = SourceSpan.Of("III.3", 3,
        "Văn phòng HĐND - UBND thị xã thường xuyên theo dõi, đôn đốc thực hiện, định kỳ hàng tháng tổng hợp báo cáo UBND thị xã./.");

    public static PlanProse Passages => new()
    {
        Purpose =
        [
            SourceSpan.Of(
                "I", 1, "Nhằm phân công nhiệm vụ cụ thể cho các phòng, ban, đơn vị, địa phương thực hiện các nhiệm vụ trọng tâm năm 2023, đảm bảo kịp thời, "
                + "hiệu quả, thực hiện đạt và vượt các chỉ tiêu, kế hoạch kinh tế - xã hội, "
                + "đảm bảo quốc phòng - an ninh mà Nghị quyết kỳ họp thứ 11 HĐND thị xã khóa VII đã đề ra."),
            SourceSpan.Of(
                "I", 2, "Tập trung xây dựng, nâng cao chất lượng các tiêu chí đô thị loại III, "
                + "đẩy mạnh chỉnh trang đô thị. Tổ chức thực hiện hiệu quả Đề án phát triển đô thị thị xã;"),
            CivilisedWards,
        ],
        GeneralObjective =
        [
            SourceSpan.Of(
                "II.1", 1,
                "Thúc đẩy tăng trưởng, phát triển kinh tế - xã hội; thích ứng an toàn, linh hoạt, "
                + "kiểm soát hiệu quả dịch COVID-19 và các dịch bệnh mới phát sinh; phát triển công nghiệp gắn kết chặt chẽ với bảo vệ môi trường, "
                + "thúc đẩy thu hút công nghiệp hỗ trợ."),
            SourceSpan.Of(
                "II.1", 1,
                "Đẩy mạnh đầu tư và chủ động thu hút đầu tư theo hướng công nghiệp hiện đại, "
                + "du lịch văn hoá tâm linh và hạ tầng các khu đô thị theo quy hoạch; tăng cường kết nối với các huyện phụ cận, "
                + "xây dựng đô thị Hồng Lĩnh thực sự trở thành trung tâm kinh tế - xã hội, đô thị hạt nhân trong chuỗi các đô thị phía Bắc của tỉnh."),
        ],
        CommonTasks = [OwnWork, OwnPlans, Petitions, Reform, Resolutions, MonthlyReports],
        Footnotes =
        [
            new Footnote
            {
                Mark = "¹",
                Words = SourceSpan.Of("III.1", 4, "¹ MN Trung Lương, TH&THCS Đạu Liêu, THCS Bắc Hồng; TH Trung Lương (năm 2022 chưa đạt)."),
            },
        ],
        Requests =
        [
            new PlanRequest
            {
                Of = [HongLinhOrgUnits.Council, HongLinhOrgUnits.Front],
                Words =
                [
                    SourceSpan.Of(
                        "III.3", 1,
                        "3. Đề nghị Thường trực HĐND, các ban HĐND, Ủy ban MTTQ, các tổ chức đoàn thể chính trị - xã hội thị xã và các cơ quan, "
                        + "đơn vị liên quan:"),
                    SourceSpan.Of(
                        "III.3", 2,
                        "Tích cực phối hợp UBND thị xã, các phòng, ban, đơn vị thuộc UBND thị xã và UBND phường, xã tổ chức thực hiện tốt các mục tiêu, "
                        + "nhiệm vụ đề ra trong năm 2023; tập trung cao công tác tuyên truyền, vận động hội viên, "
                        + "đoàn viên và toàn dân tham gia thực hiện; đồng thời tăng cường công tác giám sát, "
                        + "phản biện xã hội với mục tiêu thực hiện đạt và vượt các chỉ tiêu, "
                        + "nhiệm vụ mà Kỳ họp thứ 11 HĐND thị xã khóa VII đã đề ra."),
                ],
            },
        ],
        Recipients = Recipients,
        Frame = Frame,
        LeftOut =
        [
            LeftOut.Because(
                SourceSpan.Of(
                "III.2", 1,
                "2. UBND thị xã giao các phòng, ban, đơn vị, UBND các phường, "
                + "xã thực hiện các nhiệm vụ cụ thể trọng tâm (theo phụ lục kèm theo Kế hoạch)"),
                BilingualName.Of(
                    "Các nhiệm vụ nằm trong phụ lục không kèm theo văn bản; sẽ bổ sung khi có phụ lục.",
                    "The tasks stand in an appendix that is not part of the document; the model holds them once it is at hand.")),
        ],
    };

    private static ValueList<SourceSpan> Recipients =>
    [
        SourceSpan.Of("", 1, "- UBND tỉnh (báo cáo);"),
        SourceSpan.Of("", 2, "- Văn phòng UBND tỉnh; Sở KHĐT Hà Tĩnh;"),
        SourceSpan.Of("", 3, "- Trưởng, Phó ĐCĐ của tỉnh tại TX Hồng Lĩnh;"),
        SourceSpan.Of("", 4, "- Thường trực: Thị ủy; HĐND Thị xã;"),
        SourceSpan.Of("", 5, "- Chủ tịch, các PCT UBND Thị xã;"),
        SourceSpan.Of("", 6, "- Các Ban xây dựng Đảng, VP Thị ủy;"),
        SourceSpan.Of("", 7, "- Các Ban Hội đồng nhân dân Thị xã;"),
        SourceSpan.Of("", 8, "- UBMTTQ, các Đoàn thể, Hội xã hội;"),
        SourceSpan.Of("", 9, "- Các phòng, ban, đơn vị thuộc UBND Thị xã;"),
        SourceSpan.Of("", 10, "- Các đơn vị: Chi cục Thuế; Cty Đô thị; Điện lực; BHXH; Xí nghiệp cấp nước;"),
        SourceSpan.Of("", 11, "- UBND các phường, xã;"),
        SourceSpan.Of("", 12, "- Lưu: VT."),
    ];

    private static ValueList<SourceSpan> Frame =>
    [
        SourceSpan.Of("", 1, "Số: /KH-UBND"),
        SourceSpan.Of("", 2, "Hồng Lĩnh, ngày tháng 01 năm 2023"),
        SourceSpan.Of("", 3, "KẾ HOẠCH"),
        SourceSpan.Of("", 4, "Thực hiện nhiệm vụ phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh năm 2023"),
        SourceSpan.Of(
            "", 5, "Thực hiện Nghị quyết số 51/NQ-HĐND ngày 27/12/2022 của HĐND thị xã khóa VII về nhiệm vụ phát triển kinh tế - xã hội năm 2023; Ủy ban "
            + "nhân dân thị xã xây dựng kế hoạch thực hiện nhiệm vụ phát triển kinh tế - xã hội, "
            + "đảm bảo quốc phòng - an ninh năm 2023 và phân công nhiệm vụ cho các phòng, ban, đơn vị thuộc UBND thị xã và UBND các phường, xã như sau:"),
        SourceSpan.Of("I", 1, "I. MỤC ĐÍCH, YÊU CẦU"),
        SourceSpan.Of("II", 1, "II. MỤC TIÊU, CHỈ TIÊU CHỦ YẾU ĐỀ RA TRONG NĂM 2023"),
        SourceSpan.Of("II.1", 1, "1. Mục tiêu tổng quát"),
        SourceSpan.Of("II.2", 1, "2. Các chỉ tiêu chủ yếu"),
        SourceSpan.Of("III", 1, "III. TỔ CHỨC THỰC HIỆN"),
        SourceSpan.Of("III.1", 1, "1. Nhiệm vụ, giải pháp chung"),
        SourceSpan.Of(
            "III.3", 3,
            "Trên đây là Kế hoạch thực hiện nhiệm vụ phát triển kinh tế - xã hội, "
            + "đảm bảo quốc phòng - an ninh năm 2023 của UBND thị xã. Yêu cầu các phòng, ban, đơn vị, địa phương triển khai thực hiện kịp thời, "
            + "nghiêm túc, có hiệu quả;"),
        MonthlySynthesis,
        SourceSpan.Of("", 6, "Nơi nhận:"),
        SourceSpan.Of("", 7, "TM. ỦY BAN NHÂN DÂN"),
        SourceSpan.Of("", 8, "CHỦ TỊCH"),
        SourceSpan.Of("", 9, "Nguyễn Huy Hùng"),
    ];
}
