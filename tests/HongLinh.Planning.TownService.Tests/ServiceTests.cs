using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace HongLinh.Planning.TownService.Tests;

public sealed partial class ServiceTests : IAsyncLifetime
{
    private const string Office = "van-phong";
    private const string Finance = "tai-chinh-ke-hoach";
    private const string Ward = "18115";

    // 215,3 billion in the unit of the plan, which is a million.
    private const string Seen = "215.300";

    private RunningTown _town = null!;

    public async Task InitializeAsync() => _town = await RunningTown.StartAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    // 198,018 billion was published for the first half; 215,3 for seven months is more than the 192,5 of the plan.
    [Fact]
    public async Task Post_AFigure_IsInTheScorecardOnceHoweverOftenItIsSent()
    {
        using var client = _town.ClientOf(Finance);
        Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("/figures", RunningTown.Revenue(215.3m))).StatusCode);
        using var again = await client.PostAsync("/figures", RunningTown.Revenue(215.3m));
        Assert.Equal((HttpStatusCode.OK, 0), (again.StatusCode, await EnteredAsync(again)));
        Assert.Contains("215,3 tỷ đồng", await client.GetStringAsync("/page"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_AFigureOfAnotherUnit_IsForbiddenAndOnTheAuditTrail()
    {
        using var ward = _town.ClientOf(Ward);
        Assert.Equal(HttpStatusCode.Forbidden, (await ward.PostAsync("/figures", RunningTown.Revenue(215.3m))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await ward.PostAsync("/figures", RunningTown.Revenue(215.3m, more: ",\"reportingUnit\":\"18118\""))).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await ward.GetAsync("/audit")).StatusCode);
        using var office = _town.ClientOf(Office);
        var trail = (await office.GetStringAsync("/audit")).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, trail.Count(static line => line.Contains("\t18115\t", StringComparison.Ordinal) && line.EndsWith("forbidden", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Post_AFigureInAUnitOfArea_IsAProblemThatSaysWhatToDo()
    {
        using var client = _town.ClientOf(Finance);
        using var answer = await client.PostAsync("/figures", RunningTown.Revenue(215.3m, unit: "hectare"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        var finding = (await ReadAsync(answer)).GetProperty("findings")[0];
        Assert.Equal("figure-unit-mismatch", finding.GetProperty("code").GetString());
        Assert.Equal("Báo cáo lại theo đơn vị của kế hoạch.", finding.GetProperty("advice").GetString());
    }

    // A thousand times the figure is entered, because a unit may mean it, but not without a word.
    [Fact]
    public async Task Post_AFigureAThousandTimesTooLarge_IsAnsweredWithAWarning()
    {
        using var client = _town.ClientOf(Finance);
        using var answer = await client.PostAsync("/figures", RunningTown.Revenue(215_300m));
        Assert.NotEqual(0, (await ReadAsync(answer)).GetProperty("warnings").GetArrayLength());
    }

    [Fact]
    public async Task Post_ATable_IsEnteredWholeOrNotAtAll()
    {
        using var client = _town.ClientOf(Office);
        const string head = "Chỉ tiêu;Kỳ;Giá trị;Đơn vị;Mức độ;Đến ngày\n";
        const string good = "Thu ngân sách;lũy kế 7 tháng;215,3;tỷ đồng;sơ bộ;31/07/2023\n";
        using var refused = await client.PostAsync("/figures/table", new StringContent(head + good + "Không có chỉ tiêu này;tháng 7;1;ha;sơ bộ;31/07/2023\n", Encoding.UTF8, "text/csv"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.DoesNotContain(Seen, await client.GetStringAsync("/table"), StringComparison.Ordinal);
        using var entered = await client.PostAsync("/figures/table", new StringContent(head + good, Encoding.UTF8, "text/csv"));
        Assert.Equal((HttpStatusCode.Created, 1), (entered.StatusCode, await EnteredAsync(entered)));
        Assert.Contains(Seen, await client.GetStringAsync("/table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ABrokenWorkbook_IsRefusedInWords()
    {
        using var client = _town.ClientOf(Office);
        using var answer = await client.PostAsync("/figures/table", new ByteArrayContent([0x50, 0x4B, 3, 4, 1, 2, 3, 4, 5, 6]));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.NotEmpty((await ReadAsync(answer)).GetProperty("detail").GetString()!);
    }

    [Fact]
    public async Task Post_WorkThatIsReported_IsOnRecordOnce()
    {
        using var office = _town.ClientOf(Office);
        var entry = Progress("administrative-reform", 40, "2023-07-31");
        Assert.Equal(HttpStatusCode.Created, (await office.PostAsync("/work", RunningTown.Json(entry))).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await office.PostAsync("/work", RunningTown.Json(entry))).StatusCode);
        using var ward = _town.ClientOf(Ward);
        Assert.Equal(HttpStatusCode.Forbidden, (await ward.PostAsync("/work", RunningTown.Json(entry))).StatusCode);
    }

    // The work is unknown; then 40% after 60%: the one is refused, the other entered with a word about it.
    [Fact]
    public async Task Post_WorkThatDoesNotFit_IsAnsweredWithWhatToDo()
    {
        using var office = _town.ClientOf(Office);
        using var unknown = await office.PostAsync("/work", RunningTown.Json(Progress("no-such-work", 60, "2023-07-31")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.StatusCode);
        Assert.Equal("work-unknown-task", (await ReadAsync(unknown)).GetProperty("findings")[0].GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.Created, (await office.PostAsync("/work", RunningTown.Json(Progress("administrative-reform", 60, "2023-07-30")))).StatusCode);
        using var falls = await office.PostAsync("/work", RunningTown.Json(Progress("administrative-reform", 40, "2023-07-31")));
        Assert.Equal(HttpStatusCode.Created, falls.StatusCode);
        Assert.Contains("60", (await ReadAsync(falls)).GetProperty("warnings")[0].GetString()!, StringComparison.Ordinal);
        Assert.DoesNotContain("no-such-work", await office.GetStringAsync("/work"), StringComparison.Ordinal);
    }

    // Somebody else holds the database for longer than the service waits.
    [Fact]
    public async Task Post_WhileTheDatabaseIsLocked_IsAProblemAndMayBeSentAgain()
    {
        await using var town = await RunningTown.StartAsync("--Town:WaitSeconds", "1");
        using var client = town.ClientOf(Finance);
        using (var other = new SqliteConnection($"Data Source={Path.Combine(town.Folder, "town.db")}"))
        {
            other.Open();
            using var holding = other.BeginTransaction();
            using var refused = await client.PostAsync("/figures", RunningTown.Revenue(215.3m));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
            Assert.NotNull(refused.Headers.RetryAfter);
            Assert.DoesNotContain(Seen, await client.GetStringAsync("/table"), StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("/figures", RunningTown.Revenue(215.3m))).StatusCode);
    }

    // The database may not grow by a page, then it may. The first corrections find room in pages that are there; what was refused is not there.
    [Fact]
    public async Task Post_WhileTheDiskIsFull_IsAProblemAndMayBeSentAgain()
    {
        using var client = _town.ClientOf(Finance);
        var entered = await RevenuesAsync(client);
        _town.Fill();
        for (var amount = 215; ; amount++)
        {
            using var answer = await client.PostAsync("/figures", Correction(amount));
            if (answer.StatusCode != HttpStatusCode.Created)
            {
                Assert.Equal((HttpStatusCode.ServiceUnavailable, true), (answer.StatusCode, answer.Headers.RetryAfter is not null));
                Assert.Equal(entered, await RevenuesAsync(client));
                _town.Empty();
                Assert.Equal(HttpStatusCode.Created, (await client.PostAsync("/figures", Correction(amount))).StatusCode);
                Assert.Equal(entered.Append(amount), await RevenuesAsync(client));
                return;
            }

            entered.Add(amount);
        }
    }

    [Fact]
    public async Task Backup_WhileRunning_IsADatabaseThatOpens()
    {
        using var office = _town.ClientOf(Office);
        var name = (await (await office.PostAsync("/backup", null)).Content.ReadAsStringAsync()).Trim();
        var header = File.ReadAllBytes(Path.Combine(_town.Folder, name)).AsSpan(0, 15).ToArray();
        Assert.Equal("SQLite format 3", Encoding.ASCII.GetString(header));
    }

    // The unit of measure is wrong and there is no month 13: each is said at its own field, and what was typed is still there.
    [Fact]
    public async Task Form_WrongUnitAndMonth_ShowsTheFindingsWhereTheyBelong()
    {
        using var client = _town.ClientOf(Finance);
        var token = Token().Match(await client.GetStringAsync("/nhap?chiTieu=Thu%20ng%C3%A2n%20s%C3%A1ch")).Groups[1].Value;
        using var answer = await client.PostAsync("/nhap", Form(token, "tháng 13", "215,3", "hecta"));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Matches("name=\"period\" aria-invalid=\"true\" aria-describedby=\"period-fault\" value=\"tháng 13\"", page);
        Assert.Contains("<div id=\"period-fault\" role=\"alert\"><p class=\"fault\">Không đọc được kỳ báo cáo", page, StringComparison.Ordinal);
        Assert.DoesNotContain("table-", page, StringComparison.Ordinal);
        using var mismatch = await client.PostAsync("/nhap", Form(token, "lũy kế 7 tháng", "215,3", "ha"));
        Assert.Matches("id=\"(unit|value)-fault\"", await mismatch.Content.ReadAsStringAsync());
        using var good = await client.PostAsync("/nhap", Form(token, "lũy kế 7 tháng", "215,3", "tỷ đồng"));
        Assert.Contains(Seen, await client.GetStringAsync("/table"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_WithoutItsToken_IsRefused()
    {
        using var client = _town.ClientOf(Finance);
        using var answer = await client.PostAsync("/nhap", Form("", "tháng 7", "1", "tỷ đồng"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Writes_MoreThanAMinuteAllows_AreRefused()
    {
        await using var town = await RunningTown.StartAsync("--Town:WritesPerMinute", "2");
        using var client = town.ClientOf(Finance);
        var states = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            states.Add((await client.PostAsync("/figures", RunningTown.Revenue(200m + i))).StatusCode);
        }

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.TooManyRequests], states);
    }

    [Fact]
    public async Task AnonymousReads_WhereConfigured_ReadButDoNotWrite()
    {
        await using var town = await RunningTown.StartAsync("--Town:AnonymousReads", "true");
        using var nobody = town.ClientOf(null);
        Assert.Equal(HttpStatusCode.OK, (await nobody.GetAsync("/table")).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.PostAsync("/figures", RunningTown.Revenue(215.3m))).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await nobody.GetAsync("/audit")).StatusCode);
    }

    private static FormUrlEncodedContent Form(string token, string period, string value, string unit) => new(new Dictionary<string, string>
    {
        ["__RequestVerificationToken"] = token,
        ["indicator"] = "Thu ngân sách",
        ["period"] = period,
        ["value"] = value,
        ["unit"] = unit,
        ["maturity"] = "sơ bộ",
    });

    private static StringContent Correction(int amount) => RunningTown.Revenue(amount, more: ",\"isCorrection\":true");

    private static async Task<List<decimal>> RevenuesAsync(HttpClient client)
    {
        using var figures = JsonDocument.Parse(await client.GetStringAsync("/figures?indicator=budget-revenue"));
        return [.. figures.RootElement.EnumerateArray().Select(static report => decimal.Parse(
            report.GetProperty("reported").GetProperty("value").GetProperty("amount").GetString()!, CultureInfo.InvariantCulture))];
    }

    private static string Progress(string task, int percent, string day) =>
        $$"""{"kind":"progress","task":"{{task}}","on":"{{day}}","recordedAt":"2023-07-31T01:00:00Z","percent":"{{percent.ToString(CultureInfo.InvariantCulture)}}","words":"Đã làm một phần"}""";

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement.Clone();

    private static async Task<int> EnteredAsync(HttpResponseMessage answer) => (await ReadAsync(answer)).GetProperty("entered").GetInt32();

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]*)\"")]
    private static partial Regex Token();
}
