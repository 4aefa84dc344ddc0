using HongLinh.Planning.Work;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Text.Tests.Tables;

// The tables of an office's work, row by row as clerks type them.
public sealed class WorkTableTests
{
    private static readonly OrgUnit Economy = Unit("kinh-te", "Phòng Kinh tế, Hạ tầng và Đô thị");
    private static readonly OrgUnit Police = Unit("cong-an", "Công an phường");
    private static readonly OrgUnit[] Units = [Economy, Police];

    [Fact]
    public void ReadRegister_ColumnsInAnyOrder_GiveTheirFacts()
    {
        var read = WorkText.ReadRegister(
            """
            TT,Nội dung công việc,Đơn vị chủ trì,Phối hợp,Hạn hoàn thành,Sản phẩm,Ngày giao,Loại,Thuộc nhiệm vụ,Hệ số
            1,Chỉnh trang chợ,"Phòng Kinh tế, Hạ tầng và Đô thị",Công an phường,30/6/2026,Báo cáo,02/03/2026,,,"1,5"
            2,Kẻ vạch đường,kinh-te,,quý II/2026,,05/03/2026,nhiệm vụ,1,
            3,Tuần tra đêm,CÔNG AN PHƯỜNG,,Thường xuyên,,2026-03-05,,,
            4,Cấp nước khu phố 3,kinh-te,,tháng 9/2026,,05/03/2026,kiến nghị cử tri,,
            """, Units);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                "1 task kinh-te [cong-an] 2026-06-30 Báo cáo  1.5", "2 task kinh-te [] 2026-06-30  1 1", "3 task cong-an []    1",
                "4 petition kinh-te [] 2026-09-30   1",
            ],
            read.Value.Items.Select(static item => FormattableString.Invariant(
                $"{item.Code} {item.Kind} {item.Assignment.Lead.Code} [{string.Join(' ', item.Assignment.Coordinating.Select(static unit => unit.Code))}] {Day(item.Due)} {item.Product?.Vietnamese} {item.Parent} {item.Weight}")));
        Assert.Equal(new LocalDate(2026, 3, 5), read.Value.Items[2].AssignedOn);
    }

    // Each faulty cell is named, and only its row is left out.
    [Theory]
    [InlineData("2;Việc;;05/03/2026;", "work-cell-blank lead")]
    [InlineData("2;;kinh-te;05/03/2026;", "work-cell-blank name")]
    [InlineData("2;Việc;Phòng Lạ;05/03/2026;", "work-word-unknown lead")]
    [InlineData("2;Việc;kinh-te;32/03/2026;", "table-date-unreadable assigned-on")]
    [InlineData("2;Việc;kinh-te;;", "work-cell-blank assigned-on")]
    [InlineData("2;Việc;kinh-te;05/03/2026;sớm", "table-date-unreadable due")]
    [InlineData("2;Việc;kinh-te", "table-row-length ")]
    public void ReadRegister_FaultyCell_IsAFindingAtItsPlace(string row, string finding)
    {
        var read = WorkText.ReadRegister($"Mã;Nội dung;Chủ trì;Ngày giao;Thời hạn\n1;Việc đầu;kinh-te;05/03/2026;\n{row}\n", Units);
        Assert.Equal(["1"], read.Value.Items.Select(static item => item.Code));
        var found = Assert.Single(read.Findings);
        Assert.Equal((finding, "3"), ($"{found.Code} {found.Place.Parts.ElementAtOrDefault(1)}", found.Place.Parts[0].ToString()));
        Assert.All(Language.All, language => Assert.Contains("3", FindingText.Describe(found, language), StringComparison.Ordinal));
    }

    [Fact]
    public void ReadRegister_OneDateWithTheMonthFirst_MakesTheOthersDoubtful()
    {
        var read = WorkText.ReadRegister("Mã;Nội dung;Chủ trì;Ngày giao\n1;A;kinh-te;3/25/2026\n2;B;kinh-te;3/5/2026\n", Units);
        Assert.Empty(read.Value.Items);
        Assert.Equal([FindingCode.TableDateUnreadable, FindingCode.TableDateAmbiguous], read.Findings.Select(static found => found.Code));
    }

    [Theory]
    [InlineData("", "table-empty")]
    [InlineData("Mã;Nội dung;Ngày giao\n", "table-column-missing")]
    [InlineData("Mã;Nội dung;Nội dung;Chủ trì;Ngày giao\n", "table-column-twice")]
    public void ReadRegister_HeadingThatCannotBeRead_IsSaid(string csv, string finding)
    {
        var read = WorkText.ReadRegister(csv, Units);
        Assert.Empty(read.Value.Items);
        Assert.Contains(read.Findings, found => found.Code.Code == finding);
    }

    [Fact]
    public void ReadEntries_EveryStep_IsReadWithWhatItNeeds()
    {
        var read = WorkText.ReadEntries(
            """
            Ngày ghi;Mã;Loại;Tiến độ;Ngày xong;Đến ngày;Nội dung;Người ghi;Số văn bản;Ngày văn bản;Chủ trì
            18/05/2026;1;tiến độ;60%;;;Còn 04 hộ;Phòng Kinh tế;;;
            20/05/2026 08:30;1;báo cáo;;19/05/2026;;Đã xong;;145/BC-UBND;19/05/2026;
            21/05/2026;2;xin gia hạn;;;30/7/2026;Chờ vốn;;;;
            22/05/2026;2;Đồng ý gia hạn;;;15/7/2026;;;;;
            23/05/2026;3;chuyển đơn vị;;;;;;;;Công an phường
            """, Units);
        Assert.Empty(read.Findings);
        Assert.Equal(
            [
                "1 progress 60  ", "1 progress  2026-05-19 145/BC-UBND", "2 extension-asked   ", "2 extension-granted   ", "3 reassigned   ",
            ],
            read.Value.Select(static entry => FormattableString.Invariant($"{entry.Task} {entry.Kind} {entry.Percent} {Day(entry.DoneOn)} {entry.Number}")));
        Assert.Equal((new LocalDate(2026, 7, 30), Police), (read.Value[2].Until, read.Value[4].Assignment!.Lead));
        // A day without an hour is known at its end in Vietnam, seven hours before that of UTC; an hour is that of Vietnam.
        Assert.Equal((new LocalDate(2026, 5, 18), Instant.FromUtc(2026, 5, 20, 1, 30)), (read.Value[0].On, read.Value[1].RecordedAt));
        Assert.True(read.Value[0].RecordedAt > Instant.FromUtc(2026, 5, 18, 16, 59) && read.Value[0].RecordedAt < Instant.FromUtc(2026, 5, 18, 17, 0));
    }

    [Theory]
    [InlineData("1;lạ;18/05/2026;;;", "work-word-unknown step")]
    [InlineData("1;gia hạn;18/05/2026;;;", "work-cell-blank until")]
    [InlineData("1;tiến độ;18/05/2026;120;;", "table-value-unreadable percent")]
    [InlineData("1;trả lại;18/05/2026;50;;", "table-value-unreadable percent")]
    [InlineData("1;tiến độ;;50;;", "")]
    [InlineData(";tiến độ;18/05/2026;50;;", "work-cell-blank task")]
    public void ReadEntries_FaultyCell_IsAFindingAtItsPlace(string row, string finding)
    {
        var read = WorkText.ReadEntries(
            $"Mã;Loại;Ngày ghi;Tiến độ;Đến ngày;Nội dung\n{row}\n", Units, Instant.FromUtc(2026, 6, 1, 0, 0));
        Assert.Equal(finding, string.Join(' ', read.Findings.Select(static found => $"{found.Code} {found.Place.Parts.ElementAtOrDefault(1)}")));
        Assert.Equal(finding.Length == 0 ? 1 : 0, read.Value.Count);
    }

    [Fact]
    public void ReadEntries_WithoutADayOfRecording_NeedTheColumnOrTheMoment()
    {
        const string csv = "Mã;Loại;Tiến độ\n1;tiến độ;50\n";
        Assert.Equal([FindingCode.TableColumnMissing], WorkText.ReadEntries(csv, Units).Findings.Select(static found => found.Code));
        var entry = Assert.Single(WorkText.ReadEntries(csv, Units, Instant.FromUtc(2026, 5, 31, 20, 0)).Value);
        // 20 hours in UTC are 3 hours of the next day in Vietnam.
        Assert.Equal(new LocalDate(2026, 6, 1), entry.On);
    }

    private static string Day(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "";

    private static OrgUnit Unit(string code, string name) => new() { Code = code, Name = BilingualName.Of(name), Kind = OrgKind.Department };
}
