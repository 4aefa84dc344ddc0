using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Json;
using Microsoft.AspNetCore.Mvc.Testing;

namespace HongLinh.Planning.AspNetCore.Tests;

/// <summary>The service of README.md, as its callers see it.</summary>
public sealed class ServiceTests : IDisposable
{
    private const string Report =
        """{"indicator":"budget-revenue","period":"2023-M01..M07","reported":{"kind":"exact","value":{"amount":"210","unit":"billion-dong"}},"maturity":"preliminary","referenceDate":"2023-07-31","recordedAt":"2023-08-03T02:30:00Z"}""";

    private readonly WebApplicationFactory<Program> _service = new();
    private readonly HttpClient _client;

    public ServiceTests() => _client = _service.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _service.Dispose();
    }

    [Fact]
    public async Task Figures_PostedThenRead_AreInTheScorecard()
    {
        Assert.Equal("198018", (await RevenueAsync("2023-08-31")).GetProperty("figure").GetProperty("amount").GetString());
        using var posted = await _client.PostAsync("/figures", Web.Json(Report));
        Assert.Equal(HttpStatusCode.Created, posted.StatusCode);
        Assert.Equal("/figures/budget-revenue?period=2023-M01..M07", posted.Headers.Location?.ToString());
        Assert.Equal(Report, await posted.Content.ReadAsStringAsync());

        // 210 tỷ đồng of 192.500 triệu đồng: 210000 / 192500 = 12 / 11.
        var revenue = await RevenueAsync("2023-08-31");
        Assert.Equal("210000", revenue.GetProperty("figure").GetProperty("amount").GetString());
        Assert.Equal("12/11", revenue.GetProperty("percent").GetProperty("ratio").GetString());

        // Two days earlier than it was recorded.
        Assert.Equal("198018", (await RevenueAsync("2023-08-01")).GetProperty("figure").GetProperty("amount").GetString());
        var kept = await _client.GetStringAsync("/figures/budget-revenue?period=2023-M01..M07&maturity=preliminary");
        Assert.Equal($"[{Report}]", kept);
        Assert.Equal("[]", await _client.GetStringAsync("/figures/budget-revenue?period=2023-M01..M07&maturity=official"));
    }

    [Fact]
    public async Task Plan_Read_IsEqual()
    {
        var json = await _client.GetStringAsync("/plan");
        var version = PlanningJson.SchemaVersion.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(HongLinh2023.Plan.Value, PlanningJson.ReadPlan($$"""{"schemaVersion":{{version}},"plan":{{json}}}""").Value);
    }

    [Fact]
    public async Task Page_WithTheSameTag_IsNotWrittenAgain()
    {
        using var page = await _client.GetAsync("/page?asOf=2023-07-30");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Equal(["vi"], page.Content.Headers.ContentLanguage);
        Assert.Equal(["Accept-Language"], page.Headers.Vary);
        Assert.True(page.Headers.CacheControl is { Private: true, NoCache: true });
        Assert.Contains("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        var html = await page.Content.ReadAsStringAsync();
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"vi\"", html, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);

        var tag = page.Headers.ETag!;
        Assert.True(tag.IsWeak);
        Assert.Equal(HttpStatusCode.NotModified, await StatusFor("/page?asOf=2023-07-30", tag));
        Assert.Equal(HttpStatusCode.OK, await StatusFor("/page?asOf=2023-07-29", tag));
        Assert.Equal(HttpStatusCode.OK, await StatusFor("/page?asOf=2023-07-30&lang=en", tag));
        using (await _client.PostAsync("/figures", Web.Json(Report)))
        {
            // The page of a day before the report stays as it was; that of a later day does not.
            Assert.Equal(HttpStatusCode.NotModified, await StatusFor("/page?asOf=2023-07-30", tag));
        }
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("0001-01-01")]
    [InlineData("-9998-01-01")]
    public async Task Faces_AsOfTheEndsOfTheCalendar_AreWritten(string day)
    {
        foreach (var face in new[] { "page", "scorecard", "results.csv", "report.docx", "owed" })
        {
            using var answer = await _client.GetAsync($"/{face}?asOf={day}");
            Assert.Equal((face, HttpStatusCode.OK), (face, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Page_AfterANewFigure_HasAnotherTag()
    {
        using var before = await _client.GetAsync("/page?asOf=2023-08-31");
        using var posted = await _client.PostAsync("/figures", Web.Json(Report));
        Assert.Equal(HttpStatusCode.OK, await StatusFor("/page?asOf=2023-08-31", before.Headers.ETag!));
    }

    [Fact]
    public async Task Page_Head_HasTheHeadersAndNoBody()
    {
        using var full = await _client.GetAsync("/page?asOf=2023-07-30");
        using var head = await _client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/page?asOf=2023-07-30"));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(full.Headers.ETag, head.Headers.ETag);
        Assert.Equal(full.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal("", await head.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Figures_InAWrongUnit_AreRefusedWithTheFinding()
    {
        using var answer = await _client.PostAsync("/figures", Web.Json(Report.Replace("billion-dong", "hectare", StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var finding = Assert.Single(await Web.FindingsOf(answer));
        Assert.Equal("figure-unit-mismatch", finding.Code);
        Assert.Equal("Thu ngân sách, 7 tháng đầu năm 2023", finding.Place);
        Assert.Contains("“ha”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“triệu đồng”", finding.Message, StringComparison.Ordinal);
        Assert.Equal("Báo cáo lại theo đơn vị của kế hoạch.", finding.Advice);
        Assert.Equal("[]", await _client.GetStringAsync("/figures/budget-revenue?period=2023-M01..M07"));
    }

    [Fact]
    public async Task Figures_InAWrongUnitAskedInEnglish_AreRefusedInEnglish()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/figures")
        {
            Content = Web.Json(Report.Replace("billion-dong", "hectare", StringComparison.Ordinal)),
            Headers = { AcceptLanguage = { new("en-GB"), new("vi", 0.5) } },
        };
        using var answer = await _client.SendAsync(request);
        Assert.Equal(["en"], answer.Content.Headers.ContentLanguage);
        Assert.Equal("Report it again in the unit of the plan.", Assert.Single(await Web.FindingsOf(answer)).Advice);
    }

    [Theory]
    [InlineData(""" "recordedAt" """, """ "isCorection":true,"recordedAt" """, "$.isCorection")]
    [InlineData("2023-M01..M07", "2023-07", "$.period")]
    [InlineData("billion-dong", "billion-dollar", "$.reported.value.unit")]
    [InlineData("\"maturity\"", "\"Maturity\"", "$.Maturity")]
    public async Task Figures_NotAsDeclared_AreRefusedWithThePlace(string right, string wrong, string place)
    {
        using var answer = await _client.PostAsync("/figures", Web.Json(Report.Replace(right.Trim(), wrong.Trim(), StringComparison.Ordinal)));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var finding = Assert.Single(await Web.FindingsOf(answer));
        Assert.Equal(("request-json", place), (finding.Code, finding.Place));
    }

    [Fact]
    public async Task Parameters_AllWrong_AreAllNamedWithTheirForms()
    {
        using var answer = await _client.GetAsync("/figures/Budget?period=2023-06&maturity=done&lang=en");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var findings = await Web.FindingsOf(answer);
        Assert.Equal(["indicator", "period", "maturity"], findings.Select(static finding => finding.Place));
        Assert.All(findings, static finding => Assert.Equal("request-parameter", finding.Code));
        Assert.Contains("2023-M06", findings[1].Advice, StringComparison.Ordinal);
        Assert.All(Maturity.All, maturity => Assert.Contains(maturity.Code, findings[2].Advice, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/page")]
    [InlineData("/page?asOf=")]
    [InlineData("/page?asOf=30/07/2023")]
    [InlineData("/page?asOf=2023-02-29")]
    public async Task Day_MissingOrNotOne_IsRefusedWithItsForm(string address)
    {
        using var answer = await _client.GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var finding = Assert.Single(await Web.FindingsOf(answer));
        Assert.Equal("asOf", finding.Place);
        Assert.Contains("2023-06-30", finding.Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Language_Unknown_IsRefusedWithTheCodes()
    {
        using var answer = await _client.GetAsync("/page?asOf=2023-07-30&lang=fr");
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(("request-parameter", "lang", "Không đọc được giá trị “fr”.", "Các cách ghi: vi, en."), Assert.Single(await Web.FindingsOf(answer)));
    }

    [Fact]
    public async Task Csv_Named_InVietnameseForAllClients()
    {
        using var answer = await _client.GetAsync("/results.csv?asOf=2023-07-30");
        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        var disposition = answer.Content.Headers.ContentDisposition!;
        Assert.Equal("attachment", disposition.DispositionType);
        Assert.Equal("Kết quả thực hiện chỉ tiêu năm 2023 đến ngày 30-07-2023.csv", disposition.FileNameStar);
        Assert.Equal("ket-qua-thuc-hien-chi-tieu-nam-2023-den-ngay-30-07-2023.csv", disposition.FileName);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        // The heading and one row for each of the 24 targets; parts of a joint target have rows of their own.
        Assert.True(Encoding.UTF8.GetString(bytes).Split("\r\n").Length > 24);
    }

    [Fact]
    public async Task Word_Answered_IsAZipOfTheStatedLength()
    {
        using var answer = await _client.GetAsync("/report.docx?asOf=2023-07-30");
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", answer.Content.Headers.ContentType?.MediaType);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(answer.Content.Headers.ContentLength, bytes.Length);
        Assert.Equal("PK\u0003\u0004"u8.ToArray(), bytes[..4]);
    }

    [Fact]
    public async Task Calendar_AndObligations_AreTextInTheLanguage()
    {
        var calendar = await _client.GetStringAsync("/calendar/2023");
        // Two working days after 14 January 2023, a Saturday.
        Assert.Contains("17/01/2023", calendar, StringComparison.Ordinal);
        Assert.Contains("Báo cáo chưa gửi", await _client.GetStringAsync("/owed?asOf=2023-07-30"), StringComparison.Ordinal);
        Assert.Contains("Deadline", await _client.GetStringAsync("/calendar/2023?lang=en"), StringComparison.Ordinal);
        using var tagged = await _client.GetAsync("/calendar/2023");
        Assert.Equal(HttpStatusCode.NotModified, await StatusFor("/calendar/2023", tagged.Headers.ETag!));
        using var refused = await _client.GetAsync("/calendar/23");
        Assert.Equal(("request-parameter", "year"), (await Web.FindingsOf(refused)) is [var only] ? (only.Code, only.Place) : default);
    }

    [Fact]
    public async Task Health_Today_IsAnswered()
    {
        using var answer = await _client.GetAsync("/health");
        Assert.Contains(await answer.Content.ReadAsStringAsync(), (string[])["Healthy", "Degraded", "Unhealthy"]);
    }

    private async Task<HttpStatusCode> StatusFor(string address, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { tag } } };
        using var answer = await _client.SendAsync(request);
        if (answer.StatusCode == HttpStatusCode.NotModified)
        {
            Assert.Equal("", await answer.Content.ReadAsStringAsync());
            Assert.Equal(tag, answer.Headers.ETag);
        }

        return answer.StatusCode;
    }

    private async Task<JsonElement> RevenueAsync(string day)
    {
        using var answer = await _client.GetAsync("/scorecard?asOf=" + day);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotNull(answer.Headers.ETag);
        return (await Web.JsonOf(answer)).GetProperty("groups").EnumerateArray().SelectMany(static group => group.GetProperty("judgements").EnumerateArray())
            .Single(static judgement => judgement.GetProperty("line").GetInt32() == 4);
    }
}
