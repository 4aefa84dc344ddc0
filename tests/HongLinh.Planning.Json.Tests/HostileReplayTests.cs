using System.Text;
using System.Text.Json;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

// Whoever changes a replay can work out its hash again; then its content is refused as in any document.
public sealed class HostileReplayTests
{
    private static readonly string Good = PlanningJson.WriteReplay(Some.Card(100m));

    public static TheoryData<string, string, string> Wrong => new()
    {
        { "\"amount\":\"150\"", "\"amount\":" + new string('9', 1_000_000), "$.observations[0].reported.value.amount" },
        { "\"amount\":\"150\"", "\"amount\":\"150\",\"amount\":\"150\"", "$.observations[0].reported.value.amount" },
        { "\"asOf\":", "\"asOf\":\"2024-02-01\",\"asOf\":", "$.asOf" },
        { "\"asOf\":\"2024-02-01\"", "\"asOf\":20240201", "$.asOf" },
        { "\"engine\":\"", "\"engine\":null,\"engines\":\"", "$.engine" },
        { "\"scorecard\":{", "\"scorecard\":5,\"more\":{", "$.scorecard" },
        { "\"policy\":{", "\"rules\":null,\"policy\":{", "$.rules" },
        { "\"engine\"", "\"note\":\"\",\"engine\"", "$.note" },
        { "\"schemaVersion\":2", "\"schemaVersion\":3", "$.schemaVersion" },
        { "\"verdict\":\"exceeded\"", "\"verdict\":\"\\ud800\"", "$.scorecard" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Replay_WrongContentUnderTheRightHash_IsRefusedWithItsPath(string old, string with, string path)
    {
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.Replay(ReplayTests.Sealed(ReplayTests.Replace(Good, old, with))));
        Assert.Equal(path, refusal.Path);
        Assert.Contains("Path: " + path, refusal.Message, StringComparison.Ordinal);
        Assert.InRange(refusal.Message.Length, 1, 1_000);
    }

    // The version comes before the hash: a later one may be hashed in another way.
    [Fact]
    public void Replay_NewerVersion_IsRefusedForItsVersion() => Assert.StartsWith(
        "The document has schema version 3; this package reads versions up to 2.",
        Assert.Throws<JsonException>(static () => PlanningJson.Replay(ReplayTests.Replace(Good, "\"schemaVersion\":2", "\"schemaVersion\":3"))).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"schemaVersion\":2,\"sha256\":5}")]
    [InlineData("{\"schemaVersion\":2,\"sha256\":\"00\"}")]
    [InlineData("{\"schemaVersion\":2,\"sha256\":[")]
    public void Replay_NoReplay_IsRefused(string document) => Assert.NotNull(Assert.Throws<JsonException>(() => PlanningJson.Replay(document)).Path);

    // What was added, before the hash or behind it, is not what the hash is of; two documents in one are none.
    [Fact]
    public void Replay_MemberAddedAnywhere_IsAChangeAndTwoHashesAreRefused()
    {
        Assert.False(PlanningJson.Replay(Good[..^1] + ",\"note\":\"\"}").IsUnchanged);
        Assert.False(PlanningJson.Replay(Good.Insert(1, "\"note\":\"\",")).IsUnchanged);
        Assert.Throws<JsonException>(static () => PlanningJson.Replay(Good + "{}"));
        var hash = Good[^76..^1];
        Assert.Throws<JsonException>(() => PlanningJson.Replay(Good.Insert(1, hash + ",")));
    }

    // Where the hash stands and how its name is spelled is of no matter.
    [Fact]
    public void Replay_HashFirstOrSpelledOtherwise_IsTheSame()
    {
        var hash = Good[^76..^1];
        Assert.True(PlanningJson.Replay(Good[..^77].Insert(1, hash + ",") + "}").IsSame);
        Assert.True(PlanningJson.Replay(Good.Replace("\"sha256\"", "\"sha\\u003256\"", StringComparison.Ordinal)).IsSame);
    }

    [Fact]
    public void Replay_MillionBrackets_IsRefusedWithoutReadingThem() =>
        Bounded(Good[..^1] + ",\"deep\":" + new string('[', 1_000_000), 2_000_000);

    [Fact]
    public void Replay_DeepScorecard_IsRefused() => Assert.Throws<JsonException>(static () => PlanningJson.Replay(ReplayTests.Sealed(
        ReplayTests.Replace(Good, "\"scorecard\":{", "\"scorecard\":{\"deep\":" + new string('[', 1_000) + new string(']', 1_000) + ","))));

    [Fact]
    public void Replay_HundredMegabytesOfSpaces_AreRefusedWithoutKeepingThem() => Bounded(new string(' ', 100_000_000), 200_000);

    [Fact]
    public void Replay_HundredMegabytesOfSpacesInside_DoNotCount()
    {
        var document = Encoding.UTF8.GetBytes(Good.Insert(1, new string(' ', 100_000_000)));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(PlanningJson.Replay(document).IsSame);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 4_000_000);
    }

    private static void Bounded(string text, long limit)
    {
        var document = Encoding.UTF8.GetBytes(text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<JsonException>(() => PlanningJson.Replay(document));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, limit);
    }
}
