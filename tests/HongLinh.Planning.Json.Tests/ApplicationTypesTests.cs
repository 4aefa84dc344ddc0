using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

// The lines of README.md.
public sealed partial class ApplicationTypesTests
{
    private const string Document =
        """{"sender":"Phòng Tài chính","sentOn":"2023-07-04","total":{"amount":"106.80","unit":"billion-dong"},"polarity":"higher-is-better","reports":[{"kind":"words","words":"xuất siêu"}]}""";

    private static Message Sent => new(
        "Phòng Tài chính", new LocalDate(2023, 7, 4), Money.BillionDong.Of(106.80m), Polarity.HigherIsBetter, [ReportedWords.Of("xuất siêu")]);

    [Fact]
    public void CreateOptions_WithTypesOfAnApplication_WritesAndReadsThem()
    {
        var options = WithApplication();
        var info = options.GetTypeInfo(typeof(Message));
        Assert.Equal(Document, JsonSerializer.Serialize(Sent, info));
        var read = Assert.IsType<Message>(JsonSerializer.Deserialize(Document, info));
        Assert.Equal(Sent with { Reports = [] }, read with { Reports = [] });
        Assert.Equal(Sent.Reports, read.Reports);
    }

    [Fact]
    public void CreateOptions_ErrorInsideATypeOfAnApplication_HasTheWholePath()
    {
        var info = WithApplication().GetTypeInfo(typeof(Message));
        var refusal =
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Document.Replace("\"words\":\"xu", "\"word\":\"xu", StringComparison.Ordinal), info));
        Assert.Equal("$.reports[0].word", refusal.Path);
    }

    [Fact]
    public void CreateOptions_Twice_AreOptionsOfTheirOwn()
    {
        var options = PlanningJson.CreateOptions();
        options.WriteIndented = true;
        Assert.False(PlanningJson.CreateOptions().WriteIndented);
    }

    private static JsonSerializerOptions WithApplication()
    {
        var options = PlanningJson.CreateOptions();
        options.TypeInfoResolverChain.Add(ApplicationJson.Default);
        return options;
    }

    internal sealed record Message(string Sender, LocalDate SentOn, Quantity Total, Polarity Polarity, IReadOnlyList<Reported> Reports);

    [JsonSerializable(typeof(Message))]
    [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
    private sealed partial class ApplicationJson : JsonSerializerContext;
}
