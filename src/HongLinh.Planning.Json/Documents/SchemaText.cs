using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Json;

/// <summary>The published schema as text: draft 2020-12, one definition for each type, in alphabetical order.</summary>
internal static class SchemaText
{
    private static readonly Type[] Documents =
        [typeof(ObservationLog), typeof(Document<Plan>), typeof(Document<JudgementPolicy>), typeof(RuleSet), typeof(Document<Scorecard>),
            typeof(ReplayDocument), typeof(WorkRegister), typeof(WorkLog),
            typeof(Document<ScoringRules>), typeof(Document<ReportingRegime>), typeof(WorkReviewDocument), typeof(ObligationsDocument),
            typeof(OutlooksDocument), typeof(ComparisonDocument), typeof(Document<ValueList<SynthesisParagraph>>)];

    public static string Write(Func<Type, Description> find)
    {
        var definitions = new Definitions(find);
        var documents = Form.OneOf([.. Documents.Select(definitions.ReferTo)])["oneOf"]!;
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = string.Create(CultureInfo.InvariantCulture, $"urn:honglinh-planning:schema:{DocumentVersion.Latest}"),
            ["title"] = "Documents of HongLinh.Planning.Json",
            ["description"] =
                "A log of reports, a plan, a policy of judgement, rules, a scorecard, a replay, assigned work, its log, its judgements and rules on scoring "
                    + "it, a reporting regime, obligations, outlooks, a comparison of two scorecards, or paragraphs of a report. Decimals are text, so that no "
                    + "digit is lost.",
            ["oneOf"] = documents.DeepClone(),
            ["$defs"] = definitions.ToJson(),
        };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(
            stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
        {
            schema.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, checked((int)stream.Length)) + "\n";
    }
}
