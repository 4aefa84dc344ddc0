using NodaTime;

namespace HongLinh.Planning.Text.Tests.Reading;

// Plans of other shapes: full numbers and dates, other marks, lists that were pasted without their plan.
public sealed class OtherPlansTests
{
    private const string Commune =
        """
        ỦY BAN NHÂN DÂN XÃ
        Số: 15/KH-UBND          Cẩm Bình, ngày 05 tháng 01 năm 2026

        KẾ HOẠCH
        Phát triển kinh tế - xã hội năm 2026
        Căn cứ Nghị quyết số 08/NQ-HĐND ngày 20/12/2025 của HĐND xã khóa I về nhiệm vụ năm 2026 tại Kỳ họp thứ 3;

        I. CÁC CHỈ TIÊU CHỦ YẾU NĂM 2026
        1. Về kinh tế
        1.1. Tốc độ tăng giá trị sản xuất đạt 9,5%.
        + Thu ngân sách trên địa bàn đạt từ 45 tỷ đồng trở lên,
          phấn đấu 50 tỷ đồng.
        2. Về xã hội
        - Tỷ lệ hộ nghèo đa chiều giảm 0,5 điểm % so với năm 2025.
        - Chỉ số giá khoảng 4%.
        - Hoàn thành xây dựng trường mầm non trước ngày 30/9/2026.
        - Tỷ lệ người dân dùng nước sạch đạt 7.5%.
        II. TỔ CHỨC THỰC HIỆN
        - Văn phòng UBND xã xây dựng kế hoạch chi tiết trước ngày 31/01/2026; định kỳ hàng quý báo cáo UBND xã.
        Nơi nhận:
        - Lưu: VT.
        TM. ỦY BAN NHÂN DÂN
        KT. CHỦ TỊCH
        Trần Văn A
        """;

    private static readonly Reading<Plan> Read = PlanReader.Read(Commune);

    [Fact]
    public void Read_CommunePlan_HasItsHead()
    {
        var header = Read.Value.Header;
        Assert.Equal("cam-binh-2026", header.Code);
        Assert.Equal(DocumentNumber.Of("15", "KH-UBND"), header.Number);
        Assert.Equal(DocumentDate.On(new LocalDate(2026, 1, 5)), header.Date);
        Assert.Equal(("Cẩm Bình", "Phát triển kinh tế - xã hội năm 2026"), (header.Place, header.Title.Vietnamese));
        Assert.Equal("Nghị quyết số 08/NQ-HĐND ngày 20/12/2025 của HĐND xã khóa I", header.Basis?.Act);
        Assert.Equal(CouncilSession.Of(1, 3), header.Session);
        Assert.Equal(("TM. ỦY BAN NHÂN DÂN, KT. CHỦ TỊCH", "Trần Văn A"), (header.SignedFor, header.SignedBy));
    }

    // "Trước ngày 30/9" leaves that day out.
    [Fact]
    public void Read_CommunePlan_HasItsTargets() => Assert.Equal(
        [
            "1 I.1 growth ge 9.5 percent",
            "1 I.1 level ge 45 billion-dong",
            "1 I.1 level ge 50 billion-dong",
            "2 I.2 change le -0.5 percentage-point on previous-year",
            "2 I.2 near",
            "2 I.2 milestone by 2026-09-29",
            "2 I.2 not-assessable",
        ],
        from @group in Read.Value.Groups
        from line in @group.Lines
        select $"{@group.Mark} {line.Words.Section} {Said(line.Target)}");

    [Fact]
    public void Read_CommunePlan_SaysWhatWasAssumedAndWhatWasNotRead()
    {
        var codes = Read.Findings.Select(static finding => finding.Code).ToArray();
        Assert.Contains(FindingCode.ValueAssumed, codes);
        Assert.Contains(FindingCode.MalformedNumber, codes);
        Assert.Contains(FindingCode.LineUnread, codes);
        Assert.DoesNotContain(FindingCode.BlankNumber, codes);
        Assert.DoesNotContain(FindingCode.PartMissing, codes);
    }

    // "Hàng quý" is not a rhythm that the model has: the task stands, the duty is a finding.
    [Fact]
    public void Read_TaskWithDeadline_HasIt()
    {
        var task = Assert.Single(Read.Value.Work.Tasks);
        Assert.Equal(("office", null, new LocalDate(2026, 1, 30)), (task.Assignment.Lead.Code, task.Product?.Vietnamese, task.Due));
        Assert.Empty(Read.Value.Work.Duties);
    }

    [Fact]
    public void Read_AspiredLevelBesideTheTarget_IsStrivenFor() => Assert.Equal(
        [Commitment.Assigned, Commitment.Aspired], Read.Value.Lines.Skip(1).Take(2).Select(static line => line.Commitment));

    [Fact]
    public void Read_PastedList_HasItsLinesAndOneFindingForTheHead()
    {
        var reading = PlanReader.Read("- Thu ngân sách trên 100 tỷ đồng\n- Tỷ lệ hộ nghèo dưới 2%", new PlanVocabulary { Year = PlanYear.Of(2026) });
        Assert.Equal(["gt 100 billion-dong", "lt 2 percent"], reading.Value.Lines.Select(static line => ((LevelTarget)line.Target).Bound.ToString()));
        Assert.Equal([Polarity.HigherIsBetter, Polarity.LowerIsBetter], reading.Value.Lines.Select(static line => line.Indicator.Polarity));
        Assert.Equal([OverTime.Flow, OverTime.Rate], reading.Value.Lines.Select(static line => line.Indicator.OverTime));
        Assert.Single(reading.Findings, static finding => finding.Code == FindingCode.PartMissing);
    }

    // A figure in hectares is not one of an indicator in tonnes, whatever the name says.
    [Fact]
    public void Read_KnownNameInAnotherUnit_IsAnotherIndicator()
    {
        var known = SmallPlan.Define("rice", "Sản lượng lúa", "Rice", Mass.Tonne);
        var line = Assert.Single(PlanReader.Read("- Sản lượng lúa đạt 500 ha", new PlanVocabulary { Indicators = [known] }).Value.Lines);
        Assert.NotEqual(known, line.Indicator);
    }

    [Fact]
    public void Read_TwoSectionsWithTheSameMarks_KeepTheirGroupsApart() => Assert.Equal(
        ["a", "II.a"],
        PlanReader.Read("I. CHỈ TIÊU KINH TẾ\na) Thu\n- Thu ngân sách 5 tỷ đồng\nII. CHỈ TIÊU XÃ HỘI\na) Y tế\n- Tỷ lệ bảo hiểm y tế 95%")
            .Value.Groups.Select(static group => group.Mark));

    // "24/24" is a slogan beside hours and a figure beside hamlets.
    [Fact]
    public void Read_TwentyFourOfTwentyFour_IsACoverage() => Assert.Equal(
        (24, 24), PlanReader.Read("- 24/24 thôn văn hóa").Value.Lines[0].Target is CoverageTarget all ? (all.Required, all.Total) : default);

    [Fact]
    public void Read_EmptyText_IsAPlanWithoutLines() => Assert.Empty(PlanReader.Read("").Value.Lines);

    [Fact]
    public void Of_Plan_KnowsItsIndicators() =>
        Assert.Equal(24 + 1, PlanVocabulary.Of(Editions.HongLinh2023.Plan.Value).Indicators.Count);

    private static string Said(Target target) => target switch
    {
        LevelTarget level => $"level {level.Bound}",
        GrowthTarget growth => $"growth {growth.Rate}",
        ChangeTarget change => $"change {change.Difference} on {change.Against}",
        MilestoneTarget milestone => "milestone by " + NodaTime.Text.LocalDatePattern.Iso.Format(milestone.By),
        _ => target.Kind.Code,
    };
}
