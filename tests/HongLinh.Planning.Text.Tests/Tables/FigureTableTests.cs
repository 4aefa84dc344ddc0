using System.Diagnostics;
using System.Globalization;
using System.Text;
using CsCheck;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Tables;

public sealed class FigureTableTests
{
    private const string Head = "Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Ngày nhận\n";

    // The figures that the press published of 2023, as a clerk would keep them.
    private const string Published =
        "TT;Chỉ tiêu;Kỳ;Giá trị;ĐVT;Mức độ;Đến ngày;Ngày nhận;% KH in kèm;Nguồn;Nguyên văn;Đính chính\r\n"
        + "1;Giá trị sản xuất một số ngành kinh tế chủ yếu;lũy kế 2 tháng;tăng 13%;;ước;02/03/2023;02/03/2023 00:00;;baohatinh.vn 245182 (02/03/2023);tăng 13%;\r\n"
        + "2;Thu ngân sách;lũy kế 2 tháng;106,801;tỷ đồng;ước;21/02/2023;02/03/2023 00:00;55;baohatinh.vn 245182 (02/03/2023);106,801 tỷ đồng;\r\n"
        + "3;Tổng diện tích gieo trồng cả năm;Lũy kế  2 tháng;1.565,8;ha;ước;2023-03-02;2023-03-02T00:00:00+07:00;;baohatinh.vn 245182 (02/03/2023);1.565,8 ha;\r\n"
        + "3;Tổng diện tích gieo trồng cả năm;quý I;1.583;ha;không ghi rõ mức độ;;11/04/2023 00:00;;baohatinh.vn 246975 (11/04/2023);1.583 ha, đạt 101% kế hoạch vụ xuân;\r\n"
        + "4;production-value;6 tháng;hơn 2.786;tỷ đồng;Ước;30/06/2023;30/07/2023 00:00;;baohatinh.vn 252180 (30/07/2023);hơn 2.786 tỷ đồng;\r\n"
        + "5;Thu ngân sách;6 tháng đầu năm;198,018;tỷ đồng;ước;30/6/2023;30/07/2023 00:00;103%;baohatinh.vn 252180 (30/07/2023);198,018 tỷ đồng;\r\n"
        + "6;\"Tỷ lệ thu gom, xử lý chất thải rắn sinh hoạt\";2023-H1;trên 99%;;ước;30/06/2023;30/07/2023 00:00;;baohatinh.vn 252180 (30/07/2023);trên 99%;\r\n"
        + "7;Số tiêu chí đô thị loại III đã đạt;6 tháng năm 2023;ước đạt 54/63;tiêu chí;ước;30/06/2023;30/07/2023 00:00;;baohatinh.vn 252180 (30/07/2023);ước đạt 54/63;không\r\n"
        + "8;Điểm đô thị loại III;6 tháng;71,75;điểm;ước;30/06/2023;30/07/2023 00:00;;baohatinh.vn 252180 (30/07/2023);71,75 điểm;\r\n"
        + "9;Tổng vốn đầu tư phát triển toàn xã hội;H1;724;tỷ đồng;ước;30/06/2023;30/07/2023 00:00;;baohatinh.vn 252180 (30/07/2023);724 tỷ đồng;\r\n"
        + "10;Hoàn thành xây dựng mới nhà văn hóa;11 tháng;4;nhà văn hóa;not-stated;17/11/2023;18/11/2023 00:00;;vietnam.vn, khánh thành 6 nhà văn hóa (18/11/2023);4 nhà văn hóa mới được khánh thành;\r\n"
        + "11;Sửa chữa, nâng cấp nhà văn hóa đạt chuẩn;11 tháng;2;nhà văn hóa;maturity not stated;17/11/2023;18/11/2023 00:00;;vietnam.vn, khánh thành 6 nhà văn hóa (18/11/2023);2 nhà văn hóa được sửa chữa, nâng cấp;\r\n"
        + "12;Thu ngân sách;năm;hơn 301;tỷ đồng;không ghi rõ mức độ;;30/01/2024 00:00;;tinthethaonews.org post261068, đăng lại Báo Hà Tĩnh (30/01/2024);hơn 301 tỷ đồng;\r\n"
        + "13;Số tiêu chí đô thị loại III đã đạt;năm;55/63;tiêu chí;không ghi rõ mức độ;;30/01/2024 00:00;;tinthethaonews.org post261068, "
            + "đăng lại Báo Hà Tĩnh (30/01/2024);55/63 tiêu chí;\r\n";

    private static readonly FigureTableOptions WithPoints = new()
    {
        Indicators =
        [
            new Indicator
            {
                Code = IndicatorCode.Of("urban-class-points"),
                Name = BilingualName.Of("Điểm đô thị loại III", "Points as a class III urban area"),
                Unit = Unit.Counted("urban-point", "điểm", "points"),
                OverTime = OverTime.Stock,
            },
        ],
    };

    private static Plan Town => HongLinh2023.Plan.Value;

    [Fact]
    public void Read_PublishedFigures_AreThoseOfTheEdition()
    {
        var read = FigureTable.Read(Published, Town, WithPoints);
        Assert.Empty(read.Findings);
        Assert.Equal(HongLinh2023.PublishedFigures.Entries, read.Value);
    }

    [Fact]
    public void Read_ExampleOfTheSample_FindsWhatIsWrongWithIt()
    {
        var read = FigureTable.Read(Repository.Read("samples/HongLinh2023/figures-example.csv"), Town);
        Assert.Equal(10, read.Value.Count);
        Assert.Equal(
            ["row 12 value table-value-blank", "row 13 value table-number-foreign"], read.Findings.Select(static finding => $"{finding.Place} {finding.Code}"));
    }

    [Theory]
    [InlineData("\uFEFF", ";", "\r\n")]
    [InlineData("", ",", "\n")]
    [InlineData("", "\t", "\n")]
    [InlineData("\uFEFF", "\t", "\r")]
    public void Read_AnySeparatorAndLineEnd_IsTheSame(string mark, string separator, string end)
    {
        string[] rows = ["chi tieu;KY;Gia tri;don vi;muc do;ngay nhan", "Thu ngân sách;quý II;192;tỷ đồng;sơ bộ;20/07/2023", "", "  ;;;;;"];
        var read = FigureTable.Read(mark + string.Join(end, rows.Select(row => row.Replace(";", separator, StringComparison.Ordinal))) + end, Town);
        Assert.Empty(read.Findings);
        Assert.Equal("budget-revenue 2023-Q2: 192 billion-dong (preliminary)", Assert.Single(read.Value).ToString());
    }

    [Fact]
    public void Read_EnglishTable_IsRead()
    {
        var read =
            FigureTable.Read(
            "indicator,period,value,unit,maturity,held on,known at\nBudget revenue,2023-M06,\"198,018\",billion dong,official,2023-06-30,2023-07-30\n",
            Town);
        Assert.Empty(read.Findings);
        Assert.Equal("budget-revenue 2023-M06: 198.018 billion-dong (official)", Assert.Single(read.Value).ToString());
    }

    // Excel quotes cells that hold the separator, a quote or a line break; the numbers of rows stay those of the sheet.
    [Fact]
    public void Read_QuotedCells_KeepSeparatorsQuotesAndLineBreaks()
    {
        var read = FigureTable.Read("Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Ngày nhận;Ghi chú\n"
            + "4;tháng 1;12;tỷ đồng;ước;05/02/2023;\"dòng một; có “phẩy”\r\ndòng \"\"hai\"\"\"\n4;tháng 99;12;tỷ đồng;ước;05/02/2023;\n", Town);
        Assert.Equal("dòng một; có “phẩy”\r\ndòng \"hai\"", Assert.Single(read.Value).Remark);
        Assert.Equal("row 3 period", Assert.Single(read.Findings).Place.ToString());
    }

    // What a clerk adds is no part of the figure; the words of a report have a column of their own.
    [Theory]
    [InlineData("Ghi chú")]
    [InlineData("Nguyên nhân, giải pháp")]
    [InlineData("NGUYÊN NHÂN CHƯA ĐẠT")]
    [InlineData("Note")]
    public void Read_RemarkOfTheClerk_IsKept(string heading)
    {
        var read = FigureTable.Read($"Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Ngày nhận;{heading};Nguyên văn\n"
            + "4;tháng 1;12;tỷ đồng;ước;05/02/2023;nợ đọng thuế, đang cưỡng chế;thu được 12 tỷ\n", Town);
        var report = Assert.Single(read.Value);
        Assert.Equal(("nợ đọng thuế, đang cưỡng chế", "thu được 12 tỷ"), (report.Remark, report.Wording));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Read_DayOfReceipt_IsItsLastMomentInVietnam()
    {
        var report = Assert.Single(FigureTable.Read(Head + "4;tháng 6;12;tỷ đồng;ước;30/07/2023\n", Town).Value);
        Assert.Equal(Instant.FromUtc(2023, 7, 30, 17, 0) - Duration.Epsilon, report.RecordedAt);
        Assert.Equal(new LocalDate(2023, 6, 30), report.ReferenceDate);
    }

    // An estimate that came in before its period ended holds for the day it came in.
    [Fact]
    public void Read_ReceiptBeforeTheEndOfThePeriod_IsTheDayHeldOn() =>
        Assert.Equal(new LocalDate(2023, 6, 14), Assert.Single(FigureTable.Read(Head + "4;6 tháng;190;tỷ đồng;ước;14/06/2023\n", Town).Value).ReferenceDate);

    [Fact]
    public void Read_ReceivedAt_CountsForRowsThatDoNotSay()
    {
        var received = Instant.FromUtc(2023, 7, 5, 3, 0);
        var read = FigureTable.Read("Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ\n4;6 tháng;190;tỷ đồng;ước\n", Town, new FigureTableOptions { ReceivedAt = received });
        Assert.Equal(received, Assert.Single(read.Value).RecordedAt);
    }

    [Fact]
    public void Read_ReportersOfThePlanAndOthers_AreToldApart()
    {
        var ward = SmallPlan.Unit("18415", "Phường Nam Hồng", "Nam Hồng ward", OrgKind.PeoplesCommittee);
        var read = FigureTable.Read("Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Ngày nhận;Đơn vị báo cáo\n"
            + "4;6 tháng;190;tỷ đồng;ước;14/07/2023;Ủy ban nhân dân thị xã Hồng Lĩnh\n4;6 tháng;9;tỷ đồng;ước;14/07/2023;phường nam hồng\n",
            Town, new FigureTableOptions { Organisations = [ward] });
        Assert.Empty(read.Findings);
        Assert.Equal(["", "18415"], read.Value.Select(static report => report.ReportingUnit));
    }

    [Fact]
    public void Read_Correction_IsMarked() =>
        Assert.True(
            Assert.Single(
            FigureTable.Read("Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Ngày nhận;Đính chính\n4;6 tháng;190;tỷ đồng;ước;14/07/2023;x\n", Town).Value).IsCorrection);

    // "ha" is land as well as sown area: the indicator decides.
    [Fact]
    public void Read_UnitOfSeveralKinds_IsThatOfTheIndicator() =>
        Assert.Equal(
            "sown-area 2023-M06: 5 sown-hectare (estimated)",
            Assert.Single(FigureTable.Read(Head + "sown-area;tháng 6;5;ha;ước;14/07/2023\n", Town).Value).ToString());

    [Theory]
    [InlineData("198,018", "198.018 billion-dong")]
    [InlineData("1.565,8", "1565.8 billion-dong")]
    [InlineData("1.400", "1400 billion-dong")]
    [InlineData("-5,5", "-5.5 billion-dong")]
    [InlineData("0", "0 billion-dong")]
    [InlineData("trên 99", "gt 99 billion-dong")]
    [InlineData("Hơn 2.786", "gt 2786 billion-dong")]
    [InlineData(">= 5", "ge 5 billion-dong")]
    [InlineData("gần 5", "lt 5 billion-dong")]
    [InlineData("không quá 5", "le 5 billion-dong")]
    [InlineData("từ 95 trở lên", "ge 95 billion-dong")]
    [InlineData("61-62", "61 billion-dong - 62 billion-dong")]
    [InlineData("61 – 62", "61 billion-dong - 62 billion-dong")]
    [InlineData("từ 61 đến 62", "61 billion-dong - 62 billion-dong")]
    [InlineData("54/63", "54 billion-dong of 63 billion-dong")]
    [InlineData("tăng 13% so với cùng kỳ", "growth 13 percent on same-period-last-year")]
    [InlineData("+13% so với năm trước", "growth 13 percent on previous-year")]
    [InlineData("giảm 2,5% so với năm trước", "growth -2.5 percent on previous-year")]
    [InlineData("30/06/2023", "on 2023-06-30")]
    [InlineData("“xuất siêu”", "\"xuất siêu\"")]
    [InlineData("không phát sinh", "no figure: nothing-to-report")]
    [InlineData("Không áp dụng", "no figure: not-applicable")]
    [InlineData("...", "no figure: not-yet-counted")]
    [InlineData("…", "no figure: not-yet-counted")]
    public void Read_Value_IsWhatItSays(string cell, string reported)
    {
        var read = FigureTable.Read(Head + $"total-investment;6 tháng;{cell};tỷ đồng;ước;14/07/2023\n", Town);
        Assert.Empty(read.Findings);
        Assert.EndsWith(reported, Assert.Single(read.Value).Reported.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tháng 6", "2023-M06")]
    [InlineData("Tháng 06/2023", "2023-M06")]
    [InlineData("T6", "2023-M06")]
    [InlineData("M06", "2023-M06")]
    [InlineData("2023-06", "2023-M06")]
    [InlineData("06/2023", "2023-M06")]
    [InlineData("2023-M06", "2023-M06")]
    [InlineData("quý II", "2023-Q2")]
    [InlineData("Quý 4 năm 2023", "2023-Q4")]
    [InlineData("6 tháng", "2023-H1")]
    [InlineData("6 tháng đầu năm 2023", "2023-H1")]
    [InlineData("6 tháng cuối năm", "2023-H2")]
    [InlineData("9 tháng", "2023-9M")]
    [InlineData("năm", "2023")]
    [InlineData("cả năm 2023", "2023")]
    [InlineData("2023", "2023")]
    [InlineData("lũy kế 5 tháng", "2023-M01..M05")]
    [InlineData("luỹ kế đến hết tháng 5", "2023-M01..M05")]
    [InlineData("5 tháng đầu năm", "2023-M01..M05")]
    [InlineData("tuần 7", "2023-W07")]
    public void Read_Period_IsWhatClerksCallIt(string cell, string period) =>
        Assert.Equal(period, Assert.Single(FigureTable.Read(Head + $"4;{cell};5;tỷ đồng;ước;14/07/2024\n", Town).Value).Period.ToString());

    // Cells that a spreadsheet would run stay words.
    [Theory]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(A1)")]
    [InlineData("@SUM(A1)")]
    [InlineData("'198,018")]
    public void Read_FormulaInACell_IsNoFigure(string cell) =>
        Assert.Equal(
            FindingCode.TableValueUnreadable, Assert.Single(FigureTable.Read(Head + $"4;6 tháng;{cell};tỷ đồng;ước;14/07/2023\n", Town).Findings).Code);

    // Ten times the rows take about ten times as long; a square would take a hundred times.
    [Fact]
    public void Read_HundredThousandRows_TakesTimeInProportion()
    {
        var (few, many) = (Table(10_000), Table(100_000));
        _ = Measured(few, 10_000);
        var best = Enumerable.Range(0, 3).Min(_ => Measured(many, 100_000).TotalSeconds / Measured(few, 10_000).TotalSeconds);
        Assert.True(best < 35, string.Create(CultureInfo.InvariantCulture, $"ten times the rows took {best:0.0} times as long"));
    }

    [Fact]
    public void Read_AnyText_NeverThrows() => Gen.String[Gen.Char["46;,\t\"\r\n.x-/%+ áKỳtháng\uFEFF\ud83d\0"], 0, 200].Sample(static text =>
    {
        _ = FigureTable.Read(text, Town);
        _ = FigureTable.Read(Head + text, Town);
        return FigureTable.Read(Head + "4;tháng 1;" + text, Town).Value.Count <= 1 + text.Length;
    });

    [Fact]
    public void Read_AnyBytes_NeverThrows() => Gen.Byte.Array[0, 400].Sample(static bytes =>
    {
        var read = FigureTable.Read(Head + Encoding.Latin1.GetString(bytes), Town);
        return read.Value.Count + read.Findings.Count <= bytes.Length * 8 + 2;
    });

    // What was written the Vietnamese way is read back with every digit.
    [Fact]
    public void Read_NumberOfTheLibrary_IsReadBack() =>
        Gen.Decimal[-1_000_000_000m, 1_000_000_000m].Select(static value => Math.Round(value, 3)).Sample(static value =>
    {
        var read = FigureTable.Read(Head + $"natural-population-growth;6 tháng;{NumberText.Write(value, Language.Vietnamese)};%;ước;14/07/2023\n", Town);
        return read.Findings.Any(static finding => finding.Code == FindingCode.TableNumberAmbiguous || finding.Code == FindingCode.TablePercentAmbiguous)
            || ((ReportedExact)read.Value[0].Reported).Value.Amount == value;
    });

    private static string Table(int rows)
    {
        var text = new StringBuilder(Head);
        for (var row = 0; row < rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Thu ngân sách;tháng {row % 12 + 1};{row},5;tỷ đồng;ước;14/02/2024\n");
        }

        return text.ToString();
    }

    private static TimeSpan Measured(string csv, int rows)
    {
        var watch = Stopwatch.StartNew();
        Assert.Equal(rows, FigureTable.Read(csv, Town).Value.Count);
        return watch.Elapsed;
    }
}
