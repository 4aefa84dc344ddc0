using System.Net;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace HongLinh.Planning.AspNetCore.Tests;

public sealed partial class JsonTests
{
    private const string Good = """{"sender":"Phòng Tài chính","total":{"amount":"106.80","unit":"billion-dong"},"share":"1.50"}""";

    [Fact]
    public async Task Types_OfTheApplication_AreReadAndWritten()
    {
        await using var app = await StartAsync();
        using var answer = await app.GetTestClient().PostAsync("/messages", Web.Json(Good));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(Good, await answer.Content.ReadAsStringAsync());
    }

    // Each is taken by the options that a service has by default, even with the resolver of the model in them.
    [Theory]
    [InlineData("""{"sender":"a","total":{"amount":"1","unit":"billion-dong"},"share":"1","shar":"2"}""", "$.shar")]
    [InlineData("""{"sender":"a","total":{"amount":"1","unit":"billion-dong","note":""},"share":"1"}""", "$.total.note")]
    [InlineData("""{"sender":"a","total":{"amount":"1","unit":"billion-dong"},"share":"1","share":"2"}""", "$.share")]
    [InlineData("""{"Sender":"a","total":{"amount":"1","unit":"billion-dong"},"share":"1"}""", "$.Sender")]
    [InlineData("""{"sender":null,"total":{"amount":"1","unit":"billion-dong"},"share":"1"}""", "$.sender")]
    [InlineData("""{"sender":"a","total":{"amount":"1e3","unit":"billion-dong"},"share":"1"}""", "$.total.amount")]
    [InlineData("""{"sender":"a","total":{"amount":"1","unit":"billion-dong"}}""", "$")]
    public async Task Faults_InTypesOfTheApplication_AreRefusedWithThePlace(string json, string place)
    {
        await using var app = await StartAsync();
        using var answer = await app.GetTestClient().PostAsync("/messages", Web.Json(json));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(("request-json", place), (await Web.FindingsOf(answer)) is [var only] ? (only.Code, only.Place) : default);
    }

    // A generated context reaches the types of the model and describes them by their properties: 200 characters of a calendar for a day.
    [Fact]
    public async Task Context_OfTheApplicationInTheFirstPlace_DoesNotDescribeTheModel()
    {
        await using var app = await StartAsync();
        using var answer = await app.GetTestClient().GetAsync("/days");
        Assert.Equal("""{"day":"2023-06-30","maturity":"official"}""", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Findings_NamedByTheApplication_AreProblemDetails()
    {
        var finding = Finding.Of(FindingCode.NotWhole, Place.Row(3), "2,5");
        var note = Finding.Of(FindingCode.BlankNumber, Place.Whole("plan"), "");
        await using var app = await Web.StartAsync(web => web.MapGet("/", () => PlanningResults.Problem([note, finding], statusCode: 409)));
        // Browsers accept no JSON, and still have to be told why.
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { { "Accept", "text/html" } } };
        using var answer = await app.GetTestClient().SendAsync(request);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Equal(["figure-not-whole", "plan-blank-number"], (await Web.FindingsOf(answer)).Select(static one => one.Code));
    }

    [Fact]
    public void Problem_WithoutFindingsOrWithAStatusOfSuccess_IsRefused()
    {
        Assert.Throws<ArgumentException>(static () => PlanningResults.Problem([]));
        var finding = Finding.Of(FindingCode.NotWhole, Place.Row(3), "2,5");
        Assert.Throws<ArgumentOutOfRangeException>(() => PlanningResults.Problem([finding], statusCode: 200));
    }

    private static Task<WebApplication> StartAsync() => Web.StartAsync(
        static app =>
        {
            app.MapPost("/messages", static (Message message) => message);
            app.MapGet("/days", static () => new Day(new NodaTime.LocalDate(2023, 6, 30), Maturity.Official));
        },
        static services => services.ConfigureHttpJsonOptions(static options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, Own.Default)));

    internal sealed record Message(string Sender, Quantity Total, decimal Share);

    internal sealed record Day([property: JsonPropertyName("day")] NodaTime.LocalDate Value, Maturity Maturity);

    [JsonSerializable(typeof(Message))]
    [JsonSerializable(typeof(Day))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    private sealed partial class Own : JsonSerializerContext;
}
