// What an application does with the generated client: post a figure, read the scorecard, learn why a figure is refused.
// Everything but the address is taken from the document; the expected values are worked out by hand.
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;
using Town.Client;
using Town.Client.Models;

using var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider()) { BaseUrl = args[0] };
var client = new TownClient(adapter);
var (passed, failed) = (0, 0);

// The plan says: trên 192.500 triệu đồng. 210 tỷ đồng are 210.000 triệu đồng, and 210.000 / 192.500 = 12/11.
var before = await RevenueAsync();
Check("the figure published in July is 198.018 triệu đồng", before.Figure?.Amount == "198018" && before.Figure.Unit?.String == "million-dong");
Check("the target is of the kind level and greater-than 192.500",
    before.Target?.LevelTarget is { Bound: { Comparator: Comparator.Gt, Value.Amount: "192500" } });
var posted = await client.Figures.PostAsync(Report("210", "billion-dong"));
Check("the posted figure comes back as it was sent",
    posted is { Indicator: "budget-revenue", Period: "2023-M01..M07", Maturity: Maturity.Preliminary }
    && posted.Reported?.ExactReported is { Kind: "exact", Value: { Amount: "210", Unit.String: "billion-dong" } });
var after = await RevenueAsync();
Check("the scorecard judges it", after is { Verdict: Verdict.Met, Figure.Amount: "210000", Percent.Ratio: "12/11" });
var kept = await client.Figures["budget-revenue"].GetAsync(static request => request.QueryParameters.Period = "2023-M01..M07");
Check("it is on record once", kept is { Count: 1 });
try
{
    await client.Figures.PostAsync(Report("210", "hectare"));
    Check("a figure in hectares is refused", false);
}
catch (ProblemDetails refused)
{
    Check("a figure in hectares is refused with code, place and advice", refused is { Status: 422, ResponseStatusCode: 422 }
        && refused.Findings is [{ Code: "figure-unit-mismatch", Severity: "error", Place.Length: > 0, Advice.Length: > 0 }, ..]);
}

Console.WriteLine($"{passed} passed, {failed} failed");
return failed == 0 ? 0 : 1;

async Task<Judgement> RevenueAsync()
{
    var card = await client.Scorecard.GetAsync(static request => request.QueryParameters.AsOf = "2023-08-31");
    return card!.Groups!.SelectMany(static group => group.Judgements!)
        .Single(static line => line.Target?.LevelTarget?.Indicator?.Code == "budget-revenue");
}

static Observation Report(string amount, string unit) => new()
{
    Indicator = "budget-revenue",
    Period = "2023-M01..M07",
    Reported = new() { ExactReported = new() { Kind = "exact", Value = new() { Amount = amount, Unit = new() { String = unit } } } },
    Maturity = Maturity.Preliminary,
    ReferenceDate = "2023-07-31",
    RecordedAt = "2023-08-03T02:30:00Z",
};

void Check(string what, bool holds)
{
    _ = holds ? passed++ : failed++;
    Console.WriteLine($"  {(holds ? "ok" : "FAILED")}: {what}");
}
