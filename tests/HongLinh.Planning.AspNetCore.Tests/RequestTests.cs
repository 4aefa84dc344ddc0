using System.Net;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;

namespace HongLinh.Planning.AspNetCore.Tests;

public sealed class RequestTests
{
    [Theory]
    [InlineData(null, "vi")]
    [InlineData("en", "en")]
    [InlineData("vi-VN,vi;q=0.9,en;q=0.8", "vi")]
    [InlineData("en-US,en;q=0.9,vi;q=0.8", "en")]
    [InlineData("vi;q=0.3,en;q=0.8", "en")]
    [InlineData("fr,de;q=0.9", "vi")]
    [InlineData("fr,*;q=0.1", "vi")]
    [InlineData("en;q=0", "vi")]
    [InlineData("EN", "en")]
    [InlineData("enm", "vi")]
    [InlineData(";;;", "vi")]
    public async Task Language_ByTheHeader_IsTheBestOne(string? header, string code)
    {
        await using var app = await Web.StartAsync(static web => web.MapGet("/", static (HttpContext context) => context.PlanningLanguage().Code));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (header is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", header);
        }

        using var answer = await app.GetTestClient().SendAsync(request);
        Assert.Equal(code, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Language_ByTheParameter_GoesBeforeTheHeader()
    {
        await using var app = await Web.StartAsync(
            static web => web.MapGet("/", static (HttpContext context) => context.PlanningLanguage().Code),
            set: static options => options.Language = Language.English);
        using var client = app.GetTestClient();
        Assert.Equal("en", await client.GetStringAsync("/"));
        client.DefaultRequestHeaders.Add("Accept-Language", "en");
        Assert.Equal("vi", await client.GetStringAsync("/?lang=vi"));
        using var twice = await client.GetAsync("/?lang=vi&lang=en");
        Assert.Equal(HttpStatusCode.BadRequest, twice.StatusCode);
    }

    [Fact]
    public async Task Parameters_OfEachType_AreBound()
    {
        await using var app = await Web.StartAsync(static web => web.MapGet("/{year}/{period}",
            static (PlanYear year, ReportingPeriod period, IndicatorCode code, IsoDay day, Severity severity, Language lang, IsoDay? until) =>
                $"{year} {period.Cycle} {code} {day} {severity} {lang} {until}"));
        Assert.Equal("2023 quarter gdp 2023-02-01 error en ", await app.GetTestClient().GetStringAsync("/2023/2023-Q2?code=gdp&day=2023-02-01&severity=error&lang=en"));
    }

    [Fact]
    public async Task Parameter_WithAnotherName_IsNamedAsTheCallerKnowsIt()
    {
        await using var app = await Web.StartAsync(static web => web.MapGet("/", static ([FromQuery(Name = "as-of")] IsoDay asOf) => asOf.ToString()));
        Assert.Equal("2023-06-30", await app.GetTestClient().GetStringAsync("/?as-of=2023-06-30"));
        using var refused = await app.GetTestClient().GetAsync("/?as-of=" + new string('9', 5000));
        var finding = Assert.Single(await Web.FindingsOf(refused));
        Assert.Equal("as-of", finding.Place);
        Assert.True(finding.Message.Length < 200);
    }

    [Fact]
    public async Task Parameter_OfAnotherType_IsRefusedInTheWordsOfTheFramework()
    {
        await using var app = await Web.StartAsync(static web => web.MapGet("/", static (int count) => count));
        using var refused = await app.GetTestClient().GetAsync("/?count=x");
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        var finding = Assert.Single(await Web.FindingsOf(refused));
        Assert.Equal("request-refused", finding.Code);
        Assert.Contains("count", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OtherExceptions_AreNotTouched()
    {
        await using var app = await Web.StartAsync(static web => web.MapGet("/", static string () => throw new InvalidOperationException("secret")));
        using var answer = await app.GetTestClient().GetAsync("/");
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("secret", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void IsoDay_Values_AreEqualByDayAndReadNothingElse()
    {
        Assert.Equal(IsoDay.Parse("2024-02-29", null), IsoDay.Parse("2024-02-29", null));
        Assert.Equal("2024-02-29", IsoDay.Parse("2024-02-29", null).ToString());
        Assert.All((string?[])[null, "", "2023-02-29", "29/02/2024", "2024-2-29", " 2024-02-29", "2024-02-29T00:00:00Z"],
            static text => Assert.False(IsoDay.TryParse(text, null, out _)));
        Assert.Throws<FormatException>(static () => IsoDay.Parse("today", null));
    }
}
