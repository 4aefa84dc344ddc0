using BenchmarkDotNet.Attributes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Text;
using Words = DocumentFormat.OpenXml.Wordprocessing;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What does a workbook or a report cost, against a bare writer of Open XML that puts out the same cells and paragraphs?</summary>
/// <remarks>The baseline has every cell and every sentence at hand, and no styles; the library works out evidence, outlook and words first.</remarks>
[MemoryDiagnoser]
public class WriteFiles
{
    private readonly Scorecard _card = Scorecard.From(FullYear.Figures, new Evaluator(JudgementPolicy.Literal));
    private (string Name, (string Place, string Kind, string Words, string Formula)[][] Rows)[] _sheets = [];
    private (string Style, string Words)[][][] _blocks = [];

    /// <summary>Takes the cells and paragraphs out of what the library writes.</summary>
    /// <exception cref="InvalidOperationException">There are fewer than a scorecard has.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        using (var book = SpreadsheetDocument.Open(Stored(Workbook), isEditable: false))
        {
            var part = book.WorkbookPart!;
            _sheets = [.. part.Workbook!.Descendants<Sheet>().Select(sheet => (sheet.Name!.Value!, RowsOf((WorksheetPart)part.GetPartById(sheet.Id!.Value!))))];
        }

        using (var report = WordprocessingDocument.Open(Stored(Report), isEditable: false))
        {
            _blocks = [.. report.MainDocumentPart!.Document!.Body!.Elements().Where(static block => block is Words.Paragraph or Words.Table).Select(BlockOf)];
        }

        if (_sheets.Sum(static sheet => sheet.Rows.Sum(static row => row.Length)) < 300 || _blocks.Length < 20 || BareWorkbook() < 3_000 || BareReport() < 3_000)
        {
            throw new InvalidOperationException("The scorecard was not written whole.");
        }
    }

    /// <summary>The same cells through a bare writer.</summary>
    [Benchmark(Baseline = true)]
    public long BareWorkbook()
    {
        using var file = new MemoryStream();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var part = book.AddWorkbookPart();
            var sheets = new Sheets();
            foreach (var (name, rows) in _sheets)
            {
                var sheet = part.AddNewPart<WorksheetPart>();
                sheets.Append(new Sheet { Name = name, SheetId = (uint)sheets.ChildElements.Count + 1, Id = part.GetIdOfPart(sheet) });
                Write(sheet, rows);
            }

            part.Workbook = new Workbook(sheets);
        }

        return file.Length;
    }

    /// <summary>The same paragraphs and tables through a bare writer.</summary>
    [Benchmark]
    public long BareReport()
    {
        using var file = new MemoryStream();
        using (var report = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            using var xml = OpenXmlWriter.Create(report.AddMainDocumentPart());
            xml.WriteStartElement(new Words.Document());
            xml.WriteStartElement(new Words.Body());
            foreach (var block in _blocks)
            {
                Write(xml, block);
            }

            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        return file.Length;
    }

    /// <summary>The workbook of the scorecard.</summary>
    [Benchmark]
    public long Workbook() => Stored(Workbook).Length;

    /// <summary>The report with its annex.</summary>
    [Benchmark]
    public long Report() => Stored(Report).Length;

    private void Workbook(Stream file) => PlanFile.WriteWorkbook(_card, file, Language.Vietnamese);

    private void Report(Stream file) => PlanFile.WriteReport(_card, file, Language.Vietnamese);

    private static MemoryStream Stored(Action<Stream> write)
    {
        var file = new MemoryStream();
        write(file);
        file.Position = 0;
        return file;
    }

    private static (string, string, string, string)[][] RowsOf(WorksheetPart part) =>
        [.. part.Worksheet!.Descendants<Row>().Select(static row => row.Elements<Cell>().Select(static cell =>
            (cell.CellReference!.Value!, cell.DataType is null ? "" : "inlineStr", cell.InlineString?.InnerText ?? cell.CellValue?.Text ?? "",
                cell.CellFormula?.Text ?? "")).ToArray())];

    // A paragraph is a table of one cell in one row; a cell of several paragraphs has their words joined.
    private static (string, string)[][] BlockOf(OpenXmlElement block) => block is Words.Paragraph paragraph ? [[(StyleOf(paragraph), paragraph.InnerText)]]
        : [.. block.Elements<Words.TableRow>().Select(static row => row.Elements<Words.TableCell>().Select(static cell =>
            (StyleOf(cell.GetFirstChild<Words.Paragraph>()!), cell.InnerText)).ToArray())];

    private static string StyleOf(Words.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";

    private static void Write(WorksheetPart part, (string Place, string Kind, string Words, string Formula)[][] rows)
    {
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartElement(new Worksheet());
        xml.WriteStartElement(new SheetData());
        foreach (var row in rows)
        {
            xml.WriteStartElement(new Row());
            foreach (var (place, kind, words, formula) in row)
            {
                var cell = new Cell { CellReference = place };
                if (kind.Length > 0)
                {
                    cell.DataType = CellValues.InlineString;
                    cell.Append(new InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(words)));
                }
                else if (words.Length > 0)
                {
                    cell.Append(formula.Length > 0 ? [new CellFormula(formula), new CellValue(words)] : new OpenXmlElement[] { new CellValue(words) });
                }

                xml.WriteElement(cell);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(OpenXmlWriter xml, (string Style, string Words)[][] block)
    {
        if (block is [[var (style, words)]])
        {
            xml.WriteElement(Paragraph(style, words));
            return;
        }

        xml.WriteStartElement(new Words.Table());
        foreach (var row in block)
        {
            xml.WriteStartElement(new Words.TableRow());
            foreach (var (of, said) in row)
            {
                xml.WriteElement(new Words.TableCell(Paragraph(of, said)));
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static Words.Paragraph Paragraph(string style, string words) => new(
        new Words.ParagraphProperties(new Words.ParagraphStyleId { Val = style }), new Words.Run(new Words.Text(words) { Space = SpaceProcessingModeValues.Preserve }));
}
