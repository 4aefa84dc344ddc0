using System.IO.Compression;
using System.Text;
using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;

namespace HongLinh.Planning.Benchmarks;

/// <summary>How long does a plan take that is kept as .docx, .xlsx or text, against reading nothing but the words of the file with Open XML?</summary>
/// <remarks>The .docx is the plan of 2023 as LibreOffice saved it; the .xlsx has its targets as rows; the text is the document itself.</remarks>
[MemoryDiagnoser]
public class ReadFiles
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private const string Link = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly byte[] _word = Carried();
    private readonly byte[] _excel = Workbook();
    private readonly byte[] _text = Encoding.UTF8.GetBytes(HongLinh2023.ReadDocument());

    /// <summary>Asserts what is read from each.</summary>
    /// <exception cref="InvalidOperationException">A line was lost.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        if (Word() != 24 || Excel() != Rows || Text() != 24 || BareWord() < 5_000 || BareExcel() < 1_000)
        {
            throw new InvalidOperationException("Another number of lines was read than the files have.");
        }
    }

    /// <summary>The words of the .docx and no more: opened, parsed, joined.</summary>
    [Benchmark(Baseline = true)]
    public int BareWord()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(_word, writable: false), isEditable: false);
        return file.MainDocumentPart!.Document!.Body!.InnerText.Length;
    }

    /// <summary>The words of the .xlsx and no more.</summary>
    [Benchmark]
    public int BareExcel()
    {
        using var file = SpreadsheetDocument.Open(new MemoryStream(_excel, writable: false), isEditable: false);
        return file.WorkbookPart!.WorksheetParts.Sum(static part => part.Worksheet!.Descendants<Cell>().Sum(static cell => cell.InnerText.Length));
    }

    /// <summary>The plan in the .docx.</summary>
    [Benchmark]
    public int Word() => PlanFile.Read(new MemoryStream(_word, writable: false)).Lines.Count;

    /// <summary>The plan in the .xlsx.</summary>
    [Benchmark]
    public int Excel() => PlanFile.Read(new MemoryStream(_excel, writable: false)).Lines.Count;

    /// <summary>The plan in the text file.</summary>
    [Benchmark]
    public int Text() => PlanFile.Read(new MemoryStream(_text, writable: false)).Lines.Count;

    private const int Rows = 40;

    private static byte[] Carried()
    {
        using var file = typeof(ReadFiles).Assembly.GetManifestResourceStream("plan.docx") ?? throw new FileNotFoundException("plan.docx");
        using var copy = new MemoryStream();
        file.CopyTo(copy);
        return copy.ToArray();
    }

    // Number, name, unit, the year before, the plan: what a town keeps.
    private static byte[] Workbook()
    {
        var sheet = new StringBuilder(
            Row(1, ["TT", "Chỉ tiêu", "ĐVT", "Thực hiện năm 2026", "Kế hoạch năm 2027"]));
        for (var row = 0; row < Rows; row++)
        {
            var number = (row + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var name = $"Sản lượng cây trồng thứ {(char)('A' + (row % 26))}{(char)('a' + (row / 26))}";
            sheet.Append(Row(row + 2, [number, name, "tấn", $"4{number}", $"5{number},5"]));
        }

        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Add(zip, "_rels/.rels", Relation("officeDocument", "xl/workbook.xml"));
            Add(zip, "xl/_rels/workbook.xml.rels", Relation("worksheet", "s.xml"));
            Add(zip, "xl/workbook.xml", $"<workbook {Main} xmlns:r=\"{Link}\"><sheets><sheet name=\"KH\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(zip, "xl/s.xml", $"<worksheet {Main}><sheetData>{sheet}</sheetData></worksheet>");
        }

        return made.ToArray();
    }

    private static string Row(int row, string[] cells)
    {
        var written = string.Concat(cells.Select(static cell => $"<c t=\"inlineStr\"><is><t>{cell}</t></is></c>"));
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"<row r=\"{row}\">{written}</row>");
    }

    private static string Relation(string kind, string target) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + $"<Relationship Id=\"rId1\" Type=\"{Link}/{kind}\" Target=\"{target}\"/></Relationships>";

    private static void Add(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
