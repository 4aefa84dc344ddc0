namespace HongLinh.Planning.Text.Tests.Reading;

// What kind of target the words of a plan for 2026 become; the values are worked out by hand beside them.
public sealed class StatedTargetTests
{
    private static readonly PlanVocabulary Year = new() { Year = PlanYear.Of(2026) };

    [Theory]
    // 1,5 times the year before is half as much again.
    [InlineData("Giá trị xuất khẩu gấp 1,5 lần so với năm 2025.", "growth gia-tri-xuat-khau ge 50 percent on previous-year")]
    // 112% of the year before is 12% more.
    [InlineData("Thu ngân sách bằng 112% so với năm trước.", "growth thu-ngan-sach eq 12 percent on previous-year")]
    // A cut of 1 to 1,5 points lies between -1,5 and -1; the size of the cut is no part of the name.
    [InlineData(
        "Mức giảm tỷ lệ hộ nghèo 1 - 1,5%.",
        "change ty-le-ho-ngheo ge -1.5 percentage-point, le -1 percentage-point on same-period-last-year")]
    // 0,2 thousandths are 0,02 points.
    [InlineData("Tỷ suất sinh giảm 0,2‰.", "change ty-suat-sinh le -0.02 percentage-point on same-period-last-year")]
    // A rate that rises by 1,5% rises by points; the rate of growth of an amount is a share of that amount.
    [InlineData("Tỷ lệ đô thị hóa tăng 1,5% so với năm 2025.", "change ty-le-do-thi-hoa ge 1.5 percentage-point on previous-year")]
    [InlineData("Tỷ lệ tăng thu ngân sách 12%.", "growth ty-le-tang-thu-ngan-sach ge 12 percent on same-period-last-year")]
    [InlineData("Số hợp tác xã tăng thêm 3 hợp tác xã.", "change so-hop-tac-xa ge 3 cooperative on same-period-last-year")]
    [InlineData("Huy động quỹ an sinh đạt 2 tỷ 350 triệu đồng.", "level huy-dong-quy-an-sinh ge 2350 million-dong")]
    public void Read_PhraseOfAPlan_IsTheTarget(string phrase, string target) =>
        Assert.Equal(target, Assert.Single(PlanReader.Read("- " + phrase, Year).Value.Lines).Target.ToString());

    [Theory]
    [InlineData("Tổng giá trị sản xuất tăng 25% so với năm 2021.", "plan-other-base")]
    [InlineData("Thu nhập bình quân đầu người gấp 1,5 lần năm 2020.", "plan-other-base")]
    [InlineData("Doanh thu du lịch tăng 2,4 lần so với năm 2025.", "plan-line-unread")]
    public void Read_BaseThatNoTargetHolds_IsKeptAsWordsWithAFinding(string phrase, string code)
    {
        var read = PlanReader.Read("- " + phrase, Year);
        Assert.IsType<NotAssessableTarget>(Assert.Single(read.Value.Lines).Target);
        Assert.Contains(code, read.Findings.Select(static found => found.Code.Code));
    }

    [Theory]
    [InlineData("Tỷ lệ hộ dùng nước sạch đến năm 2030 đạt 95%.", true)]
    [InlineData("Giai đoạn 2026 - 2030 trồng 120 ha rừng.", true)]
    [InlineData("Đến năm 2026, tỷ lệ hộ dùng nước sạch đạt 95%.", false)]
    [InlineData("Tỷ lệ hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025 dưới 2%.", false)]
    [InlineData("Từ năm 2026 trở đi, 100% rác thải được phân loại.", false)]
    public void Read_YearOfATarget_IsSaidWhereItIsNotThatOfThePlan(string phrase, bool isOther) => Assert.Equal(
        isOther, PlanReader.Read("- " + phrase, Year).Findings.Any(static found => found.Code == FindingCode.OtherYear));

    // "Thu ngân sách" alone is too short to be meant for sure; a longer name, or one with its "tỷ lệ", is a target that the task serves.
    [Fact]
    public void Read_TaskThatNamesTargets_ServesThem()
    {
        var plan = PlanReader.Read(
            "I. CHỈ TIÊU\n- Thu ngân sách trên địa bàn đạt 20 tỷ đồng.\n- Tỷ lệ hộ nghèo còn 2%.\n- Dịch vụ đạt 30 tỷ đồng.\nII. PHÂN CÔNG\n"
            + "1. Phòng Kinh tế tham mưu chỉ tiêu thu ngân sách trên địa bàn, dịch vụ và tỷ lệ hộ nghèo.\n2. Công an xã tuần tra.\n", Year).Value;
        Assert.Equal(
            ["thu-ngan-sach-tren-dia-ban ty-le-ho-ngheo", ""],
            plan.Work.Tasks.Select(static task => string.Join(' ', task.Serves.Select(static code => code.Text))));
    }

    // A part whose whole stands nowhere is named as it is, with a finding.
    [Fact]
    public void Read_PartWithoutItsWhole_IsAFinding() => Assert.Contains(
        FindingCode.NameMissing, PlanReader.Read("I. CHỈ TIÊU\n1. Về văn hóa\n- Khu vực nông thôn đạt 30%.", Year).Findings.Select(static found => found.Code));

    // Results of the year before stand in the same row and set no date.
    [Fact]
    public void Read_RowWithWordsForItsFigure_IsNamedByItsName()
    {
        var lines = PlanReader.Read(
            "I. CHỈ TIÊU\nTT\tChỉ tiêu\tĐVT\tThực hiện 2025\tKế hoạch 2026\n1\tTuyển quân\t\tHoàn thành trước 10/02\tHoàn thành\n"
            + "2\tXếp loại chính quyền xã\t\tKhá\tHoàn thành tốt nhiệm vụ\n3\tThu ngân sách\tTỷ đồng\t11\t12", Year).Value.Lines;
        Assert.Equal(
            ["milestone tuyen-quan by 2026-12-31", "not-assessable xep-loai-chinh-quyen-xa because no-quantity"],
            lines.Take(2).Select(static line => line.Target.ToString()));
    }

    // A term has targets of each year, of a year within it, and of its end.
    [Fact]
    public void Read_PlanOfATerm_TellsWhichYearEachTargetIsSetFor()
    {
        var plan = PlanReader.Read(
            """
            KẾ HOẠCH
            Phát triển kinh tế - xã hội giai đoạn 2026 - 2030
            I. CÁC CHỈ TIÊU
            1. Chỉ tiêu hằng năm
            - Tạo việc làm mới cho 250 lao động.
            2. Chỉ tiêu đến năm 2030
            - Thu nhập bình quân đầu người đạt 90 triệu đồng/người/năm.
            - Tỷ lệ hộ nghèo giảm bình quân 0,8%/năm.
            - Giá trị sản xuất tăng bình quân 10%.
            - Đến năm 2028, 100% thôn có nhà văn hóa.
            - Đến năm 2030, tỷ lệ lao động qua đào tạo đạt 75%.
            - Mỗi năm kết nạp 20 đảng viên.
            - Duy trì độ che phủ rừng 42%.
            """).Value;
        Assert.Equal(("2026", "2030"), (plan.Header.FirstYear?.ToString(), plan.Year.ToString()));
        Assert.Equal(
            ["each-year", "by-end", "on-average", "on-average", "by-end 2028", "by-end", "each-year", "throughout"],
            plan.Lines.Select(static line => $"{line.Holding} {line.TargetYear}".Trim()));
        Assert.Equal([1, 3, 4, 5, 7, 8], plan.ForYear(PlanYear.Of(2028)).Lines.Select(static line => line.Ordinal));
    }

    // A sum over the term is promised for no single year; a flow without such words may be either, which a finding says.
    [Theory]
    [InlineData("Cả giai đoạn tạo việc làm mới cho 5.000 lao động.", "over-term", false)]
    [InlineData("Trong nhiệm kỳ kết nạp 100 đảng viên.", "over-term", false)]
    [InlineData("Tổng thu ngân sách 5 năm đạt 2.500 tỷ đồng.", "over-term", false)]
    [InlineData("Tổng vốn đầu tư giai đoạn 2026 - 2030 đạt 8.000 tỷ đồng.", "over-term", false)]
    [InlineData("Đến năm 2030, thu ngân sách trên địa bàn đạt 600 tỷ đồng.", "by-end", false)]
    [InlineData("Đến cuối nhiệm kỳ, thu ngân sách đạt 600 tỷ đồng.", "by-end", true)]
    [InlineData("Tạo việc làm mới cho 5.000 lao động.", "by-end", true)]
    [InlineData("Bình quân mỗi năm tạo việc làm cho 1.000 lao động.", "on-average", false)]
    [InlineData("Tốc độ tăng giá trị sản xuất bình quân giai đoạn 2026 - 2030 đạt 10%/năm.", "on-average", false)]
    [InlineData("Giai đoạn 2026 - 2030, giá trị sản xuất tăng trưởng bình quân trên 10%/năm.", "on-average", false)]
    [InlineData("Cả giai đoạn, tỷ lệ hộ nghèo còn dưới 2%.", "by-end", false)]
    public void Read_FigureOfATerm_TellsASumFromTheLastYear(string phrase, string holding, bool isDoubtful)
    {
        var read = PlanReader.Read("KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2026 - 2030\nI. CÁC CHỈ TIÊU\n- " + phrase);
        Assert.Equal((holding, isDoubtful), (read.Value.Lines[0].Holding.Code,
            read.Findings.Any(static found => found.Code == FindingCode.SeveralReadings)));
    }

    // In a plan for one year only the words themselves say so: an average of 10% is the growth of that year.
    [Theory]
    [InlineData("Hằng năm kết nạp 20 đảng viên.", "each-year")]
    [InlineData("Giá trị sản xuất tăng bình quân 10%/năm.", "by-end")]
    public void Read_PlanOfOneYear_SetsATargetForEachYearOnlyByItsWords(string phrase, string holding)
    {
        var plan = PlanReader.Read("- " + phrase, Year).Value;
        Assert.Equal((null, holding, null), (plan.Header.FirstYear, plan.Lines[0].Holding.Code, plan.Lines[0].TargetYear));
    }

    [Fact]
    public void Read_HeadingThatNamesAGrowth_GovernsTheSharesBelowIt()
    {
        var lines = PlanReader.Read("I. CHỈ TIÊU\n1. Tốc độ tăng bình quân:\n- Nông nghiệp: 4,5%.\n- Tỷ lệ che phủ rừng 42%.", Year).Value.Lines;
        Assert.Equal(
            ["growth nong-nghiep ge 4.5 percent on same-period-last-year", "level ty-le-che-phu-rung ge 42 percent"],
            lines.Select(static line => line.Target.ToString()));
    }
}
