namespace HongLinh.Planning.Text;

/// <summary>The nouns that plans count one by one.</summary>
internal static class CountedNouns
{
    // Several nouns for places and bodies may form one unit: xã, phường; thôn, tổ dân phố.
    private const string PlaceRows =
        "xã, phường, thị trấn, đặc khu, thôn, bản, làng, xóm, ấp, khóm, khối, khu phố, khối phố, tổ dân phố, tổ dân cư, buôn, phum, sóc, tổ, khu, "
        + "khu dân cư, huyện, thị xã, thành phố, quận, tỉnh, địa phương, cơ quan, đơn vị, cơ quan đơn vị, đơn vị hành chính, xã phường, thôn bản, "
        + "tổ nhân dân, đơn vị cấp huyện, đơn vị cấp xã, khu đô thị";

    public static readonly Lexicon<bool> Places = WordSet.Of(PlaceRows);

    public static readonly Lexicon<bool> All = WordSet.Of(
        PlaceRows,
        // people
        "người, người dân, lao động, LĐ, người lao động, nhân khẩu, khẩu, học sinh, sinh viên, học viên, trẻ, trẻ em, cháu, giáo viên, cán bộ, công chức, "
        + "viên chức, cán bộ công chức, đảng viên, hội viên, đoàn viên, quần chúng, đồng chí, đối tượng, thanh niên, phụ nữ, nông dân, công nhân, bác sĩ, "
        + "y tá, y sĩ, điều dưỡng, dược sĩ, nhân viên y tế, nhân viên, chuyên gia, vận động viên, công dân, bệnh nhân, nạn nhân, đại biểu, chiến sĩ, "
        + "tân binh, quân nhân, dân quân, thành viên, khách, du khách, hành khách, lượt người, lượt khách, lượt, lượt hộ, lượt hội viên, "
        + "lượt cán bộ, lượt học sinh, lượt phụ nữ, lượt bệnh nhân, lượt đối tượng, lượt lao động, lượt xe, lượt đoàn viên, lượt đảng viên, "
        + "lượt nông dân, lượt người dân, lượt học viên, lượt thanh niên, lượt du khách, lượt trẻ em, nghệ nhân, cộng tác viên, "
        + "tuyên truyền viên, gia đình, hộ, hộ gia đình, hộ dân, hộ kinh doanh, hộ sản xuất, cặp vợ chồng, cặp, người cao tuổi, "
        + "người nghèo, người khuyết tật, thí sinh, thuyền viên, tình nguyện viên, hòa giải viên, suất học bổng, học bổng, bé trai, "
        + "bé gái, trẻ em trai, trẻ em gái, nam, nữ, em, cụ, lượt khách hàng, khách hàng, dân tộc",
        // schools, houses, works
        "trường, trường học, lớp, lớp học, phòng học, phòng, nhóm trẻ, nhà văn hóa, nhà sinh hoạt cộng đồng, nhà, ngôi nhà, căn nhà, căn hộ, căn, nhà ở, "
        + "nhà ở xã hội, căn nhà ở xã hội, căn hộ nhà ở xã hội, công trình, hạng mục, hạng mục công trình, tuyến, tuyến đường, đoạn, đoạn đường, hẻm, ngõ, "
        + "đường hẻm, tuyến hẻm, bóng, tuyến phố, đường, cầu, cống, đập, hồ, hồ chứa, trạm, trạm y tế, trạm biến áp, trạm bơm, chợ, siêu thị, "
        + "trung tâm thương mại, siêu thị mini, cửa hàng, khách sạn, nhà hàng, bến xe, bến cảng, cảng, công viên, vườn hoa, quảng trường, sân vận động, "
        + "sân thể thao, nhà thi đấu, thư viện, bảo tàng, nhà máy, nhà xưởng, kho, bệnh viện, phòng khám, giường, giường bệnh, trụ sở, "
        + "bãi đỗ xe, điểm đỗ xe, bể bơi, giếng, bể nước, nhà vệ sinh, nhà tiêu, bóng đèn, đèn, camera, mắt camera, biển báo, điểm trường, "
        + "điểm thu gom, điểm tập kết, bãi rác, khu xử lý, điểm đen, điểm du lịch, khu du lịch, khu công nghiệp, cụm công nghiệp, cụm, "
        + "lô, thửa, thửa đất, lô đất, trạm BTS, trạm thu phát sóng, tổ máy, cơ sở lưu trú, buồng, phòng lưu trú, homestay, tàu, "
        + "tàu cá, xe, xe buýt, ô tô, phương tiện, máy, chiếc, bộ, cái, thiết bị, máy tính, thùng, lồng, lồng bè, ao, chuồng, "
        + "chuồng trại, trang trại, gia trại, vườn, vườn mẫu, vườn ươm, vườn hộ, cánh đồng, cánh đồng lớn, lễ hội, di tích, di sản, "
        + "điểm, điểm bưu điện, bưu cục",
        // business and programmes
        "doanh nghiệp, DN, công ty, hợp tác xã, HTX, tổ hợp tác, THT, liên hiệp hợp tác xã, cơ sở, cơ sở sản xuất, làng nghề, nghề, mô hình, dự án, đề án, "
        + "đề tài, chương trình, kế hoạch, nhiệm vụ, sản phẩm, sản phẩm OCOP, nhãn hiệu, thương hiệu, chuỗi, chuỗi liên kết, chuỗi giá trị, "
        + "mã số vùng trồng, vùng trồng, vùng sản xuất, vùng, giống, việc làm, việc làm mới, chỗ làm việc, suất, tiêu chí, chỉ tiêu, tiêu chuẩn, "
        + "mục tiêu, nội dung, thủ tục, thủ tục hành chính, dịch vụ, dịch vụ công, hồ sơ, văn bản, nghị quyết, quyết định, giấy chứng nhận, "
        + "giấy phép, giấy, công văn, tờ trình, báo cáo, thông báo, quy hoạch, đồ án, thẻ, tài khoản, thuê bao, mũi, mũi tiêm, liều, liều vắc xin, ca, ca mắc, "
        + "ca bệnh, ca tử vong, "
        + "ổ dịch, ổ, tụ điểm, trận, trường hợp, vụ, vụ việc, vụ án, điểm nóng, cuộc, hội nghị, hội thảo, hội thi, hội chợ, đợt, buổi, lần tổ chức, kỳ họp, "
        + "phiên, "
        + "phiên họp, phiên giao dịch, sự kiện, giải, giải thưởng, huy chương, giải đấu, câu lạc bộ, CLB, đội, đội văn nghệ, nhóm, "
        + "tổ chức, tổ chức đảng, tổ chức cơ sở đảng, chi bộ, đảng bộ, chi hội, chi đoàn, tổ công nghệ số, tổ tiết kiệm, phong trào, "
        + "phần việc, bài viết, tin, bài, tin bài, chuyên mục, ấn phẩm, cuốn, bản sách, đầu sách, tác phẩm, chuyên đề, "
        + "sáng kiến, giải pháp, bằng sáng chế, đơn, đơn thư, ý kiến, kiến nghị, đơn vị máu, phần quà, suất quà, tủ sách, "
        + "hoạt động, GCN, khóa, lớp tập huấn, danh hiệu, điển hình, nhà đầu tư, đối tác, ngành nghề, ngành, lĩnh vực, bước, khâu, "
        + "đầu mối, công tơ, vũ khí, cộng đồng, tiểu thương, sạp, biên chế, phòng ban, cửa khẩu, quy trình, cơ sở dữ liệu, phần mềm, ứng dụng, nền tảng, "
        + "dịch vụ công trực tuyến, con số, tổ đội, hợp đồng, tour, tuyến du lịch, tour du lịch, điểm phát wifi, "
        + "điểm phát sóng, wifi, tổ liên gia",
        // living things
        "đôi, tá, cuộn, lon, két, việc, băng rôn, khẩu hiệu, cờ, cờ phướn, cờ các loại, pa nô, pano, áp phích, tờ rơi, tờ gấp, tờ, chuyến, "
        + "chuyến xe, chuyến tàu, chuyến biển, lượt tin, "
        + "lượt bài, lượt tin bài, phóng sự, chuyên trang, tiết mục, vở diễn, buổi diễn, đêm diễn, suất diễn, suất cơm, suất ăn, ki ốt, kiốt, quầy hàng, "
        + "quầy, sạp, gian hàng, cột, cột điện, cột đèn, trụ, gói, gói thầu, hộp, túi, túi quà, bình, bị can, bị cáo, nghi can, nghi phạm, sản phụ, thai phụ, "
        + "bà mẹ, cựu chiến binh, thương binh, bệnh binh, liệt sĩ, hài cốt, hài cốt liệt sĩ, mộ, ngôi mộ, phần mộ, người có công, giáo dân, tín đồ, phật tử, "
        + "chức sắc, cơ sở thờ tự, ngư dân, tiểu thương, chủ hộ, nhà hảo tâm, thẻ căn cước, căn cước công dân, căn cước, hộ chiếu, biên bản, điểm cầu, "
        + "lượt khám, lượt phương tiện, lượt ô tô, lượt mô tô, lượt tàu, lượt truy cập, lượt xem, lượt phản ánh, lượt thí sinh, lượt cử tri, lượt đại biểu, "
        + "lượt chiến sĩ, lượt dân quân, cử tri, phiếu, phản ánh, đơn khiếu nại, đơn tố cáo, yêu cầu, chứng chỉ, tổ tiết kiệm và vay vốn, "
        + "tổ TK&VV, tổ vay vốn, tổ hòa giải, tổ tự quản, tổ bảo vệ an ninh trật tự, cụm loa, loa, lá cờ, bình chữa cháy, vị thành niên, thiếu nhi, "
        + "thiếu niên, nhi đồng, trẻ mồ côi, phạm nhân, người nghiện, y bác sĩ, bồn nước, giáo án, tàu thuyền, thuyền, ghe, xuồng, mẫu vật, "
        + "mẫu nước, khẩu súng, viên đạn, quả bom, quả mìn, hố, hố rác, lò, lò đốt, lò mổ, bữa, bữa ăn, nhà trọ, phòng trọ, "
        + "cơ sở kinh doanh, điểm kinh doanh, khoản vay, món vay, khế ước, "
        // professions and offices
        + "kỹ sư, kỹ thuật viên, hướng dẫn viên, luật sư, công chứng viên, đấu giá viên, giám định viên, thẩm phán, kiểm sát viên, điều tra viên, tiến sĩ, "
        + "thạc sĩ, giáo sư, cử nhân, tài năng trẻ, diễn viên, huấn luyện viên, trọng tài, trưởng thôn, già làng, phóng viên, biên tập viên, nhân sự, "
        + "sĩ quan, hạ sĩ quan, lái xe, tài xế, chủ vườn, chủ trang trại, chủ tàu, chủ phương tiện, chủ thể, chủ rừng, nông hộ, dòng họ, tộc họ, chi tộc, "
        // what is made, built, written or held
        + "trang, trang tài liệu, ủy viên, làn điệu, bảng, bảng quảng cáo, bảng hiệu, "
        + "sáng chế, công đoàn cơ sở, dự thảo, hiện vật, ngôi đình, ngôi chùa, ngôi đền, chùa, kết luận, dụng cụ, GPLX, giấy phép lái xe, "
        + "mái ấm, mái ấm tình thương, mái ấm công đoàn, bức tranh, bộ phim, phim, vở kịch, tiết học, mốc giới, biển hiệu, bảng tin, trang thông tin, "
        + "trang thông tin điện tử, fanpage, website, cổng thông tin, video, clip, infographic, xe mô tô, mô tô, cá thể, loài, chi nhánh, "
        + "văn phòng đại diện, địa điểm kinh doanh, ATM, cổng chào, bồn hoa, tượng đài, nghĩa trang, đài tưởng niệm, sân chơi, sân bóng, bếp ăn, bể chứa, "
        + "tuyến kè, dây chuyền, dây chuyền sản xuất, họng nước, chuyên án, băng nhóm, tọa đàm, diễn đàn, hội diễn, liên hoan, triển lãm, trại hè, "
        + "chứng thư số, chữ ký số, tên miền, mảnh bản đồ, tài liệu, giáo trình, sổ tay, sổ đỏ, trích lục, tủ thuốc, cơ số thuốc, xét nghiệm, "
        + "vị trí việc làm, nút giao, nút giao thông, bến đò, bến thủy, bến thuyền, cọc tiêu, tivi, bảng tương tác, laptop, bò giống, lợn giống, hệ thống, "
        + "quy chuẩn, quy chế, hương ước, quy ước, cam kết, hợp phần, tiểu dự án, chi cục, trung tâm, phân hiệu, giáo xứ, giáo họ, niệm phật đường",
        "con, đầu con, đàn, đàn ong, tổ ong, cây, con giống, quả, trứng, viên, chai, bao, sợi, bản, hom, bụi, chậu, bông, gốc, bầu,");

    /// <summary>Two nouns that are counted together: "62 tin, bài".</summary>
    public static readonly Lexicon<bool> Pairs = new(
    [
        ("tin, bài", true), ("tin, bài viết", true), ("lượt tin, bài", true), ("trang trại, gia trại", true), ("băng rôn, khẩu hiệu", true),
        ("pa nô, áp phích", true), ("pano, áp phích", true), ("băng rôn, pa nô", true), ("tờ rơi, tờ gấp", true), ("cán bộ, công chức", true),
        ("cán bộ, công chức, viên chức", true), ("cán bộ, viên chức", true), ("cán bộ, đảng viên", true), ("lượt cán bộ, đảng viên", true),
        ("cán bộ, chiến sĩ", true), ("lượt cán bộ, chiến sĩ", true), ("đoàn viên, thanh niên", true), ("lượt đoàn viên, thanh niên", true),
        ("hội viên, phụ nữ", true), ("lượt hội viên, phụ nữ", true), ("hội viên, nông dân", true), ("lượt hội viên, nông dân", true),
        ("cán bộ, hội viên", true), ("lượt cán bộ, hội viên", true), ("học sinh, sinh viên", true), ("đơn, thư", true), ("tàu, thuyền", true),
        ("vụ, việc", true), ("cán bộ, giáo viên", true), ("phản ánh, kiến nghị", true), ("kiến nghị, phản ánh", true), ("ý kiến, kiến nghị", true),
    ]);
}
