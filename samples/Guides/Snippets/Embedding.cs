// <usings>
using HongLinh.Planning;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class Embedding
{
    // <batch>
    /// <summary>Judges every table in a folder; the exit code tells a scheduler how it went.</summary>
    /// <returns>0 when all is well, 1 when a file or a row was left out.</returns>
    public static int Run(string folder, Plan plan, LocalDate today, TextWriter output, TextWriter errors)
    {
        var (log, exitCode) = (ObservationLog.Empty, 0);
        foreach (var path in Directory.EnumerateFiles(folder, "*.csv").Order(StringComparer.Ordinal))
        {
            try
            {
                using var file = File.OpenRead(path);
                var read = PlanFile.ReadFigures(file, plan);
                log = log.Append(read);
                foreach (var finding in read.Findings.Where(static one => one.Severity == Severity.Error))
                {
                    var words = FindingText.Describe(finding, Language.Vietnamese);
                    errors.WriteLine($"{Path.GetFileName(path)}: {words}");
                    exitCode = 1;
                }
            }
            catch (IOException refused) // not a table at all: the others still count
            {
                errors.WriteLine($"{Path.GetFileName(path)}: {refused.Message}");
                exitCode = 1;
            }
        }

        var scorecard = PlanReview.Run(plan, log.KnownBy(today), today, JudgementPolicy.AdministrativePractice);
        File.WriteAllText(Path.Combine(folder, "ket-qua.html"), ScorecardPage.Render(scorecard, Language.Vietnamese));
        File.WriteAllText(Path.Combine(folder, "ket-qua.json"), PlanningJson.WriteScorecard(scorecard));
        File.WriteAllText(Path.Combine(folder, "luu.json"), PlanningJson.WriteReplay(scorecard));
        output.WriteLine(scorecard.Tally);
        return exitCode;
    }
    // </batch>

    public static void Batch()
    {
        // <call>
        Directory.CreateDirectory("so-lieu");
        File.WriteAllText("so-lieu/thang-6.csv", """
            TT;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày;Ngày nhận
            1;6 tháng đầu năm;6.420;triệu đồng;sơ bộ;30/06/2026;03/07/2026
            3;6 tháng đầu năm;hai phẩy bảy;%;sơ bộ;30/06/2026;03/07/2026
            """);
        File.WriteAllBytes("so-lieu/anh-chup.csv", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var exitCode = Run("so-lieu", OwnPlan.Make(), new LocalDate(2026, 7, 5), Console.Out, Console.Out);
        Console.WriteLine($"exit code {exitCode}");
        // </call>
    }

    public static void Replay()
    {
        // <replay>
        var plan = OwnPlan.Make();
        var today = new LocalDate(2026, 7, 5);
        var scorecard = PlanReview.Run(plan, ObservationLog.Empty.KnownBy(today), today, JudgementPolicy.Literal);
        var kept = PlanningJson.WriteReplay(scorecard);                 // beside the printed table
        Console.WriteLine(PlanningJson.Replay(kept));
        Console.WriteLine(PlanningJson.Replay(kept.Replace("2.5", "3.5", StringComparison.Ordinal)));
        // </replay>
    }

    public static void Parallel()
    {
        // <parallel>
        var plan = OwnPlan.Make();
        var today = new LocalDate(2026, 7, 5);
        var cards = new Scorecard[12];
        System.Threading.Tasks.Parallel.For(0, cards.Length, ward =>
            cards[ward] = PlanReview.Run(plan, ObservationLog.Empty.KnownBy(today), today, JudgementPolicy.Literal));
        Console.WriteLine($"{cards.Length} reviews of {plan.Lines.Count} lines: {cards[0].Tally}");
        // </parallel>
    }
}
