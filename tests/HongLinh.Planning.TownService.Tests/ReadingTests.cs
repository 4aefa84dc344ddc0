using System.Net;

namespace HongLinh.Planning.TownService.Tests;

public sealed class ReadingTests(ReadingTests.Town served) : IClassFixture<ReadingTests.Town>
{
    private const string Ward = "18115";

    private readonly RunningTown _town = served.Running;

    [Theory]
    [InlineData("/")]
    [InlineData("/scorecard")]
    [InlineData("/results.xlsx")]
    public async Task Get_WithoutAKey_IsRefused(string path)
    {
        using var client = _town.ClientOf(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.GetAsync(path)).StatusCode);
    }

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/page", "text/html")]
    [InlineData("/page?asOf=9999-12-31", "text/html")]
    [InlineData("/page?asOf=-9998-01-01", "text/html")]
    [InlineData("/work?asOf=-9998-01-01", "text/plain")]
    [InlineData("/comparison?from=0001-01-01&to=9999-12-31", "text/plain")]
    [InlineData("/table", "text/html")]
    [InlineData("/results.csv", "text/csv")]
    [InlineData("/results.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/report.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("/plan", "application/json")]
    [InlineData("/owed", "text/plain")]
    [InlineData("/work", "text/plain")]
    [InlineData("/comparison?from=2023-03-31", "text/plain")]
    [InlineData("/calendar.ics", "text/calendar")]
    [InlineData("/health", "text/plain")]
    [InlineData("/openapi/v1.json", "application/json")]
    public async Task Get_WithAKey_IsAnswered(string path, string type)
    {
        using var client = _town.ClientOf(Ward);
        using var answer = await client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync());
    }

    /// <summary>One service for all tests that only read.</summary>
    public sealed class Town : IAsyncLifetime
    {
        internal RunningTown Running { get; private set; } = null!;

        public async Task InitializeAsync() => Running = await RunningTown.StartAsync();

        public async Task DisposeAsync() => await Running.DisposeAsync();
    }
}
