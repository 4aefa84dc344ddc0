// <usings>
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HongLinh.Planning;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Json;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Text;
using NodaTime;
// </usings>

namespace Guides.Snippets;

internal static class Security
{
    public static void Sign()
    {
        // <sign>
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);     // yours: from a key store, never from the code
        var today = new LocalDate(2026, 7, 5);
        var scorecard = PlanReview.Run(OwnPlan.Make(), ObservationLog.Empty.KnownBy(today), today, JudgementPolicy.Literal);

        var kept = Encoding.UTF8.GetBytes(PlanningJson.WriteReplay(scorecard));
        var signature = key.SignData(kept, HashAlgorithmName.SHA256);   // beside the file

        Console.WriteLine($"signed by us: {key.VerifyData(kept, signature, HashAlgorithmName.SHA256)}");
        Console.WriteLine($"same result: {PlanningJson.Replay(kept).IsSameResult}");

        var forged = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(kept).Replace("2.5", "3.5", StringComparison.Ordinal));
        Console.WriteLine($"a changed file signed by us: {key.VerifyData(forged, signature, HashAlgorithmName.SHA256)}");
        // </sign>
    }

    public static void Injection()
    {
        // <injection>
        var name = "=HYPERLINK(\"http://x\")|<script>alert(1)</script> [a](javascript:1)";
        var indicator = Indicator<Money>.Define("hostile", BilingualName.Of(name, name), Money.MillionDong, OverTime.Flow);
        var plan = PlanDraft.For(PlanYear.Of(2026), OwnPlan.Make().Header.Issuer)
            .Group(BilingualName.Of("Chỉ tiêu", "Targets")).Line(Target.AtLeast(indicator, Money.MillionDong.Of(5m))).Create().Value;
        var today = new LocalDate(2026, 7, 5);
        var table = ResultTable.Of(PlanReview.Run(plan, ObservationLog.Empty.KnownBy(today), today, JudgementPolicy.Literal), Language.English);
        foreach (var face in new[] { table.ToCsv(), table.ToMarkdown(), table.ToHtml() })
        {
            Console.WriteLine(face.Split('\n').First(line => line.Contains("HYPERLINK", StringComparison.Ordinal)).Trim());
        }
        // </injection>
    }

    // Each limit as the door itself states it.
    public static void Limits()
    {
        Refusal("conditions within each other", () => PlanningJson.WriteRules(RuleSet.Create(DeepRule(150))));
        Refusal("digits of a number in JSON", () => PlanningJson.ReadPlan(
            PlanningJson.WritePlan(OwnPlan.Make()).Replace("12500", new string('1', 40), StringComparison.Ordinal)));
        Refusal("bytes of a file", () => PlanFile.Read(new MemoryStream(new byte[(64 << 20) + 1])));
        Refusal("parts of a zip", () => PlanFile.Read(Zip(parts: 4_001, bytes: 1)));
        Refusal("XML of a zip, unpacked", () => PlanFile.Read(Zip(parts: 1, bytes: (192 << 20) + 1)));
        Refusal("a document type in XML", () => PlanFile.Read(Zip(parts: 1, bytes: 0)));
    }

    private static void Refusal(string limit, Action call)
    {
        try
        {
            call();
            Console.WriteLine($"{limit}: not refused");
        }
        catch (Exception refused) when (refused is IOException or JsonException)
        {
            Console.WriteLine($"{limit}: {refused.Message.Split(" Path: ")[0]}");
        }
    }

    private static Rule DeepRule(int levels)
    {
        var condition = Condition.Reported(IndicatorCode.Of("hostile"));
        for (var level = 0; level < levels; level++)
        {
            condition = Condition.Not(condition);
        }

        return new Rule { Id = "deep", Name = BilingualName.Of("Sâu", "Deep"), Subject = IndicatorCode.Of("hostile"), Condition = condition };
    }

    // Without bytes, the part has a document type with an entity.
    private static MemoryStream Zip(int parts, int bytes)
    {
        var file = new MemoryStream();
        using (var zip = new System.IO.Compression.ZipArchive(file, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var part = 0; part < parts; part++)
            {
                using var stream = zip.CreateEntry(part == 0 ? "word/document.xml" : $"word/media/{part}.bin").Open();
                stream.Write(bytes == 0 ? "<!DOCTYPE x [<!ENTITY b \"bb\">]><x>&b;</x>"u8 : new byte[bytes]);
            }
        }

        file.Position = 0;
        return file;
    }
}
