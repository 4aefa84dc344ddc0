using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace HongLinh.Planning.AspNetCore.Tests;

/// <summary>Controllers read, write and refuse as minimal APIs do.</summary>
public sealed class ControllerTests
{
    private const string Report = """{"indicator":"budget-revenue","period":"2023-M01..M07","reported":{"kind":"exact","value":"""
        + """{"amount":"210.50","unit":"billion-dong"}},"maturity":"preliminary","referenceDate":"2023-07-31","recordedAt":"2023-08-03T02:30:00Z"}""";

    // The decimals come back digit for digit, and the period as its code: no property of a record or of NodaTime was read by reflection.
    [Fact]
    public async Task Post_AReport_ComesBackAsItWasSent()
    {
        await using var app = await StartAsync();
        using var answer = await app.GetTestClient().PostAsync("/figures", Web.Json(Report));
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        Assert.Equal(Report, await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("\"maturity\"", "\"isCorection\":true,\"maturity\"", "isCorection")]
    [InlineData("\"210.50\"", "\"2e2\"", "amount")]
    [InlineData("\"maturity\":\"preliminary\",", "", "maturity")]
    public async Task Post_AFault_IsRefusedWithThePlace(string right, string wrong, string place)
    {
        await using var app = await StartAsync();
        using var answer = await app.GetTestClient().PostAsync("/figures", Web.Json(Report.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(place, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AFigureInHectares_IsProblemDetailsWithAdvice()
    {
        await using var app = await StartAsync();
        using var answer = await app.GetTestClient().PostAsync("/figures", Web.Json(Report.Replace("billion-dong", "hectare", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Equal("figure-unit-mismatch", (await Web.FindingsOf(answer))[0].Code);
    }

    // 198,018 billion were published for the first half.
    [Fact]
    public async Task Get_CodesPeriodsAndDays_AreParameters()
    {
        await using var app = await StartAsync();
        var half = await app.GetTestClient().GetStringAsync("/figures/budget-revenue?period=2023-H1");
        Assert.Contains("\"198.018\"", half, StringComparison.Ordinal);
        Assert.Equal("[]", await app.GetTestClient().GetStringAsync("/figures/budget-revenue?period=2023-Q4"));
        using var wrong = await app.GetTestClient().GetAsync("/figures/budget-revenue?period=2023-7");
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var page = await app.GetTestClient().GetAsync("/figures/page?asOf=2023-07-30");
        Assert.Equal((HttpStatusCode.OK, "text/html"), (page.StatusCode, page.Content.Headers.ContentType?.MediaType));
    }

    private static Task<WebApplication> StartAsync() => Web.StartAsync(static web => web.MapControllers(),
        static services => services.AddControllers().AddApplicationPart(typeof(FiguresController).Assembly));
}
