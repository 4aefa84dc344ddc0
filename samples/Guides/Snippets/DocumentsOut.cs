// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class DocumentsOut
{
    // <scorecard>
    public static Scorecard Judged()
    {
        var day = new LocalDate(2023, 7, 30);
        var known = HongLinh2023.PublishedFigures.KnownBy(day);
        return PlanReview.Run(HongLinh2023.Plan.Value, known, day, JudgementPolicy.AdministrativePractice);
    }
    // </scorecard>

    public static void Terminal()
    {
        // <terminal>
        var text = ScorecardText.Render(Judged(), Language.Vietnamese, width: 96);
        Console.WriteLine(string.Join('\n', text.Split('\n').Take(24)));
        // </terminal>
    }

    public static void Table()
    {
        // <table>
        var options = new ResultTableOptions { Percents = Rounding.HalfUp(1) };
        var table = ResultTable.Of(Judged(), Language.Vietnamese, options);
        File.WriteAllText("ket-qua.csv", table.ToCsv());       // opens in Excel, with accents
        File.WriteAllText("ket-qua.md", table.ToMarkdown());
        File.WriteAllText("ket-qua.html", table.ToHtml());
        foreach (var line in File.ReadLines("ket-qua.csv").Take(6))
        {
            Console.WriteLine(line);
        }
        // </table>
    }

    public static void Page()
    {
        // <page>
        var page = ScorecardPage.Render(Judged(), Language.Vietnamese);
        File.WriteAllText("trang.html", page);
        // </page>
        Console.WriteLine(page.Contains("<svg", StringComparison.Ordinal) && !page.Contains("<script", StringComparison.Ordinal)
            ? "trang.html: charts, no script" : "trang.html is not as the guide says");
    }

    public static void Word()
    {
        // <word>
        var head = new ReportHead
        {
            Number = DocumentNumber.Of("125", "BC-UBND"),
            Date = DocumentDate.On(new LocalDate(2023, 7, 30)),
            Addressees = ["UBND tỉnh Hà Tĩnh"],
            Recipients = ["Như trên", "Lưu: VT"],
            SignedFor = "TM. ỦY BAN NHÂN DÂN",
        };
        using (var file = File.Create("bao-cao.docx"))
        {
            PlanFile.WriteReport(Judged(), file, Language.Vietnamese, head);
        }
        // </word>
        Parts("bao-cao.docx");
    }

    public static void Excel()
    {
        // <excel>
        using (var file = File.Create("ket-qua.xlsx"))
        {
            PlanFile.WriteWorkbook(Judged(), file, Language.Vietnamese);
        }
        // </excel>
        Parts("ket-qua.xlsx");
    }

    public static void Plan()
    {
        // <plan>
        var plan = HongLinh2023.Plan.Value;
        using (var file = File.Create("ke-hoach-ghi.docx"))
        {
            PlanFile.Write(plan, file);
        }

        using var again = File.OpenRead("ke-hoach-ghi.docx");
        var reading = PlanFile.Read(again, PlanVocabulary.Of(plan));
        var same = reading.Lines.Count(line => line.Line.Target == plan.Lines[line.Line.Ordinal - 1].Target);
        Console.WriteLine($"{reading.Lines.Count} lines, {same} with the same target");
        // </plan>
    }

    public static void Form()
    {
        // <form>
        var period = ReportingPeriod.NineMonths(PlanYear.Of(2023));
        using (var file = File.Create("bieu-nhap.xlsx"))
        {
            PlanFile.WriteForm(HongLinh2023.Plan.Value, period, file, Judged().View);
        }

        var csv = FigureTable.WriteForm(OwnPlan.Make(), ReportingPeriod.Half(PlanYear.Of(2026), 1));
        Console.WriteLine(csv.TrimStart('\uFEFF'));
        // </form>
    }

    // What is in a file of the office formats.
    private static void Parts(string name)
    {
        using var archive = System.IO.Compression.ZipFile.OpenRead(name);
        Console.WriteLine($"{name}: {archive.Entries.Count(static part => part.FullName.Contains("/charts/chart", StringComparison.Ordinal))} charts, "
            + (archive.Entries.Any(static part => part.FullName.Contains("vba", StringComparison.OrdinalIgnoreCase)) ? "macros" : "no macros"));
    }
}
