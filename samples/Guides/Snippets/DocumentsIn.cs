// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class DocumentsIn
{
    public static void Paste()
    {
        // <paste>
        var reading = PlanReader.Read("""
            ỦY BAN NHÂN DÂN
            XÃ ĐỒNG LỘC
            KẾ HOẠCH
            Phát triển kinh tế - xã hội năm 2026
            a) Chỉ tiêu kinh tế
            - Thu ngân sách đạt trên 12.500 triệu đồng.
            - Sản lượng lúa tăng 3 - 4%.
            b) Chỉ tiêu xã hội
            - Giảm tỷ lệ hộ nghèo còn dưới 2,5%.
            - Tăng cường công tác tuyên truyền.
            """);
        foreach (var line in reading.Value.Lines)
        {
            Console.WriteLine($"{line.Ordinal}. {line.Target}");
        }

        Console.WriteLine();
        Console.WriteLine(FindingText.Render(reading.Findings, reading.Value, Language.Vietnamese, width: 96));
        // </paste>
    }

    public static void Word()
    {
        // <word>
        using var file = File.OpenRead("ke-hoach.docx");
        var reading = PlanFile.Read(file);
        Console.WriteLine($"{reading.ReadCount} passages read, {reading.LeftAsideCount} left aside");
        Console.WriteLine($"{reading.NotUnderstoodCount} not understood");
        foreach (var line in reading.Lines.Take(4))
        {
            Console.WriteLine($"{reading.LocationOf(line.Cell ?? line.Span)}: {TargetText.Write(line.Line)}");
        }

        foreach (var finding in reading.Findings.Take(2))
        {
            var words = FindingText.Describe(finding.Finding, Language.Vietnamese);
            Console.WriteLine($"{reading.LocationOf(finding.Span)}: {words}");
        }
        // </word>
    }

    public static void Files()
    {
        // <files>
        using var file = File.OpenRead("plan.txt");
        using var table = File.OpenRead("figures.csv");
        var plan = PlanFile.Read(file).Plan.Value;
        var (log, gate) = (ObservationLog.Empty.Append(PlanFile.ReadFigures(table, plan)), new Lock());
        // </files>
        var day = new LocalDate(2026, 10, 10);
        lock (gate)
        {
            foreach (var judgement in PlanReview.Run(plan, log.KnownBy(day), day, JudgementPolicy.Literal).Judgements)
            {
                Console.WriteLine(judgement);
            }
        }
    }

    public static void Vocabulary()
    {
        // <vocabulary>
        var known = PlanVocabulary.Of(HongLinh2023.Plan.Value) with { Year = PlanYear.Of(2024) };
        var reading = PlanReader.Read("- Thu ngân sách đạt trên 210.000 triệu đồng.", known);
        var line = reading.Value.Lines[0];
        Console.WriteLine($"{reading.Value.Year}: {line.Indicator.Code}, {line.Indicator.OverTime}, {line.Target}");
        // </vocabulary>
    }

    public static void Figures()
    {
        // <figures>
        var plan = HongLinh2023.Plan.Value;
        var ward = new OrgUnit { Code = "18118", Name = "UBND phường Nam Hồng", Kind = OrgKind.Ward };
        using var file = File.OpenRead("nam-hong.xlsx");
        var read = PlanFile.ReadFigures(file, plan, new FigureTableOptions
        {
            Organisations = [ward],                             // who may stand in the column "Đơn vị báo cáo"
            ReceivedAt = Instant.FromUtc(2023, 7, 3, 2, 0),     // for rows without "Ngày nhận"
        });
        foreach (var report in read.Value)
        {
            Console.WriteLine($"{report.ReportingUnit} {report}");
        }
        // </figures>
    }

    public static void Refused()
    {
        // <refused>
        using var file = new MemoryStream([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]); // an old .doc
        try
        {
            PlanFile.Read(file);
        }
        catch (IOException refused)
        {
            Console.WriteLine(refused.Message);
        }
        // </refused>
    }

    public static void Sentence()
    {
        // <phrase>
        var reading = PlanReader.ReadPhrase("Tỷ lệ hộ nghèo giảm còn dưới 2,32%.");
        var target = reading.Targets[0];
        Console.WriteLine($"{target.KindCode}, {target.ComparatorCode}, {target.Value!.Value} {target.Unit}");
        // </phrase>
    }
}
