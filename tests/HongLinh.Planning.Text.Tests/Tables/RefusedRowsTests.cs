using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

/// <summary>Rows of a table that could not be used are part of the result, on every face of it.</summary>
public sealed class RefusedRowsTests
{
    private static readonly LocalDate AsOf = new(2023, 7, 30);

    // Row 2 is good, rows 3 and 4 have words for a number and no period, row 5 has no figure yet.
    private const string Table = "Chỉ tiêu;Kỳ;Giá trị;ĐVT;Mức độ;Ngày nhận\nThu ngân sách;6 tháng;198,018;tỷ đồng;ước;30/07/2023\n"
        + "Thu ngân sách;9 tháng;khá;tỷ đồng;ước;30/07/2023\nThu ngân sách;;15;tỷ đồng;ước;30/07/2023\nnew-jobs;6 tháng;;người;ước;30/07/2023\n";

    public static TheoryData<string, Func<Scorecard, string>> Faces => new()
    {
        { "text", static card => ScorecardText.Render(card, Language.Vietnamese) },
        { "table", static card => ResultTable.Of(card, Language.Vietnamese).ToText() },
        { "markdown", static card => ResultTable.Of(card, Language.Vietnamese).ToMarkdown().Replace("\\", "", StringComparison.Ordinal) },
        { "csv", static card => ResultTable.Of(card, Language.Vietnamese).ToCsv() },
        { "html", static card => ResultTable.Of(card, Language.Vietnamese).ToHtml() },
        { "page", static card => ScorecardPage.Render(card, Language.Vietnamese) },
    };

    [Theory]
    [MemberData(nameof(Faces))]
    public void Render_RowsThatWereRefused_AreCounted(string face, Func<Scorecard, string> render)
    {
        Assert.Contains("2 dòng của bảng số liệu không sử dụng được (xem ghi chú).", render(Card(Table)).ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("không sử dụng được", render(Card(Table.Split('\n')[0] + "\n" + Table.Split('\n')[1])), StringComparison.Ordinal);
        var whole = Card("Tên;Ngày\nThu ngân sách;30/07/2023\n");
        Assert.Contains("Bảng số liệu không đọc được (xem ghi chú).", render(whole).ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.NotEmpty(face);
    }

    [Fact]
    public void Notes_RowsThatWereRefused_AreNamedWithRowAndColumn()
    {
        var text = ScorecardText.Render(Card(Table), Language.Vietnamese).ReplaceLineEndings(" ");
        Assert.Contains("dòng 3", text, StringComparison.Ordinal);
        Assert.Contains("dòng 4", text, StringComparison.Ordinal);
    }

    // 6/6, 5/12 and 01 - 02 would be the 6th of June, the 5th of December and the 1st of February in a spreadsheet; numbers stay numbers.
    [Fact]
    public void ToCsv_CellsThatLookLikeDays_StayWhatTheyAre()
    {
        var csv = ResultTable.Of(Card(Table), Language.Vietnamese).ToCsv();
        Assert.Contains(";\"\t6/6\";", csv, StringComparison.Ordinal);
        Assert.Contains(";\"\t52/52\";", csv, StringComparison.Ordinal);
        Assert.Contains(";\"\t01 - 02\";", csv, StringComparison.Ordinal);
        Assert.DoesNotMatch("(^|;)[0-9]+ ?[/-] ?[0-9]+(;|\r)", csv);
        Assert.Contains(";198.018;", csv, StringComparison.Ordinal);
        // Our own reader takes it back as it was.
        var read = FigureTable.Read("TT;Kỳ;Giá trị;ĐVT;Mức độ;Ngày nhận\n24;6 tháng;\"\t6/6\";phường, xã;ước;30/07/2023\n", HongLinh2023.Plan.Value);
        Assert.Equal("stable-wards 2023-H1: 6 ward of 6 ward (estimated)", Assert.Single(read.Value).ToString());
    }

    private static Scorecard Card(string table) => PlanReview.Run(
        HongLinh2023.Plan.Value, ObservationLog.Empty.Append(FigureTable.Read(table, HongLinh2023.Plan.Value)).KnownBy(AsOf), AsOf, JudgementPolicy.Literal);
}
