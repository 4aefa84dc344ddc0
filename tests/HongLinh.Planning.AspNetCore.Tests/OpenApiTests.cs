using HongLinh.Planning.Calendar;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace HongLinh.Planning.AspNetCore.Tests;

public sealed class OpenApiTests
{
    [Fact]
    public async Task Document_OfTheService_IsValidOpenApi31()
    {
        using var service = new WebApplicationFactory<Program>();
        var document = Read(await service.CreateClient().GetStringAsync("/openapi/v1.json"));
        var schemas = document.Components!.Schemas!;
        Assert.Superset(new HashSet<string>(["plan", "observation", "scorecard", "judgement", "maturity", "reportingPeriod"]), schemas.Keys.ToHashSet());
        Assert.Equal(Maturity.All.Select(static one => one.Code), schemas["maturity"].Enum!.Select(static code => code.GetValue<string>()));
        Assert.Contains("isCorrection", schemas["observation"].Properties!.Keys);
        Assert.False(schemas["observation"].AdditionalPropertiesAllowed);
        Assert.Contains("findings", schemas["ProblemDetails"].Properties!.Keys);
        Assert.Equal(JsonSchemaType.Integer | JsonSchemaType.Null, schemas["ProblemDetails"].Properties!["status"].Type);

        var parameters = document.Paths["/figures/{indicator}"].Operations![HttpMethod.Get].Parameters!;
        Assert.Equal(["indicatorCode", "reportingPeriod", "maturity"],
            parameters.Select(static one => Assert.IsType<OpenApiSchemaReference>(one.Schema).Reference.Id));
    }

    // Each way that a definition can be reached: bodies, answers, lists, members of types of the application, optional values.
    [Fact]
    public async Task Document_OfEveryKindOfEndpoint_IsValidAndRefersToDefinitionsOnly()
    {
        await using var app = await StartAsync();
        var document = Read(await app.GetTestClient().GetStringAsync("/openapi/v1.json"));
        var message = document.Components!.Schemas!["Message"].Properties!;
        Assert.Equal("localDate", Assert.IsType<OpenApiSchemaReference>(message["day"]).Reference.Id);
        Assert.Equal("decimal", Assert.IsType<OpenApiSchemaReference>(message["share"]).Reference.Id);
        Assert.Equal(JsonSchemaType.Integer, message["count"].Type);
        Assert.Equal("judgement", Assert.IsType<OpenApiSchemaReference>(Content(document, "/judgement").Schema).Reference.Id);
        Assert.Equal("levelTarget", Assert.IsType<OpenApiSchemaReference>(Content(document, "/level").Schema).Reference.Id);
        Assert.Equal("quantity", Assert.IsType<OpenApiSchemaReference>(Content(document, "/quantities").Schema!.Items).Reference.Id);
        var asked = document.Paths["/asked"].Operations![HttpMethod.Get].Parameters!.ToDictionary(static one => one.Name!, static one => one.Schema);
        Assert.Equal("localDate", Assert.IsType<OpenApiSchemaReference>(asked["day"]).Reference.Id);
        Assert.Equal("planYear", Assert.IsType<OpenApiSchemaReference>(asked["year"]).Reference.Id);
        Assert.Equal(["vi", "en"], asked["lang"]!.Enum!.Select(static code => code.GetValue<string>()));
        Assert.Equal("calendarKnowledge", Assert.IsType<OpenApiSchemaReference>(asked["knowledge"]).Reference.Id);
    }

    // A generator of clients names its types after definitions, and chooses among them by a discriminator.
    [Fact]
    public async Task Document_OfAlternatives_NamesEachCase()
    {
        await using var app = await StartAsync();
        var schemas = Read(await app.GetTestClient().GetStringAsync("/openapi/v1.json")).Components!.Schemas!;
        var reported = schemas["reported"];
        Assert.Equal("kind", reported.Discriminator!.PropertyName);
        Assert.Equal(
            ["absence", "bound", "event", "exact", "growth", "growth-bound", "growth-range", "items", "range", "share", "words"],
            reported.Discriminator.Mapping!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("growthBoundReported", reported.Discriminator.Mapping["growth-bound"].Reference.Id);
        Assert.Equal(["against", "bound", "kind"], schemas["growthBoundReported"].Properties!.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(JsonSchemaType.String, schemas["growthBoundReported"].Properties!["kind"].Type);
        // The application of this test returns one kind of target alone; it is the case of the others.
        Assert.Equal("levelTarget", schemas["target"].Discriminator!.Mapping!["level"].Reference.Id);
        Assert.Contains("bound", schemas["levelTarget"].Properties!.Keys);
        Assert.All(schemas.Where(static one => one.Key != "unit" && one.Value.OneOf is { Count: > 0 }), static one => Assert.Equal(
            one.Value.OneOf!.Select(static of => Assert.IsType<OpenApiSchemaReference>(of).Reference.Id),
            one.Value.Discriminator!.Mapping!.Values.Select(static of => of.Reference.Id)));
    }

    [Fact]
    public async Task Examples_OfTheDocument_AreReadByTheLibrary()
    {
        await using var app = await StartAsync();
        var schemas = Read(await app.GetTestClient().GetStringAsync("/openapi/v1.json")).Components!.Schemas!;
        var version = PlanningJson.SchemaVersion.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var plan = PlanningJson.ReadPlan($$"""{"schemaVersion":{{version}},"plan":{{Example(schemas["plan"])}}}""");
        Assert.Equal("budget-revenue", Assert.Single(plan.Value.Lines).Indicator.Code.Text);
        var log = PlanningJson.ReadLog($$"""{"schemaVersion":{{version}},"observations":[{{Example(schemas["observation"])}}]}""");
        Assert.Equal("budget-revenue 2026-H1: 6.75 billion-dong (preliminary)", Assert.Single(log.Entries).ToString());
        var policy = PlanningJson.ReadPolicy($$"""{"schemaVersion":{{version}},"policy":{{Example(schemas["judgementPolicy"])}}}""");
        Assert.Equal(JudgementPolicy.AdministrativePractice, policy);
    }

    private static string Example(IOpenApiSchema schema) => Assert.Single(schema.Examples!).ToJsonString();

    private static OpenApiMediaType Content(OpenApiDocument document, string path) =>
        Assert.IsType<OpenApiMediaType>(document.Paths[path].Operations![HttpMethod.Get].Responses!["200"].Content!["application/json"]);

    // The rules of another library than the one that wrote it would be better still: the document was also put to validators of npm by hand.
    private static OpenApiDocument Read(string json)
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetDefaultRuleSet() };
        var read = OpenApiDocument.Parse(json, "json", settings);
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.All(References(json), reference => Assert.Contains(reference, read.Document!.Components!.Schemas!.Keys));
        return read.Document!;
    }

    private static IEnumerable<string> References(string json) =>
        json.Split("\"#/components/schemas/").Skip(1).Select(static rest => rest[..rest.IndexOf('"', StringComparison.Ordinal)]);

    private static Task<WebApplication> StartAsync() => Web.StartAsync(
        static app =>
        {
            app.MapOpenApi();
            app.MapPost("/messages", static (Message message) => message);
            app.MapGet("/judgement", static Judgement () => throw new NotSupportedException());
            app.MapGet("/plan", static Plan () => throw new NotSupportedException());
            app.MapGet("/level", static LevelTarget () => throw new NotSupportedException());
            app.MapGet("/target", static Target () => throw new NotSupportedException());
            app.MapGet("/work", static WorkRegister () => throw new NotSupportedException());
            app.MapGet("/scorecard", static Scorecard () => throw new NotSupportedException());
            app.MapGet("/quantities", static ValueList<Quantity> () => throw new NotSupportedException());
            app.MapGet("/asked", static (IsoDay? day, PlanYear? year, Language? lang, CalendarKnowledge? knowledge, int? count) => "");
        },
        static services => services.AddOpenApi(static options => options.AddPlanningSchemas()));

    internal sealed record Message(NodaTime.LocalDate Day, Maturity? Maturity, decimal Share, Quantity? Total, int Count, IReadOnlyList<Reported> Reports);
}
