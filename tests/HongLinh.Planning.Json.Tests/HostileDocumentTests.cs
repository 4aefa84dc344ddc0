using System.Text;
using System.Text.Json;

namespace HongLinh.Planning.Json.Tests;

// Whatever comes in, the answer is a log or a JsonException that says where.
public sealed class HostileDocumentTests
{
    private const string Head = """{"schemaVersion":2,"observations":[""";
    private const string Good =
        """{"indicator":"a","period":"2023","reported":{"kind":"words","words":"x"},"maturity":"official","referenceDate":"2023-12-31","recordedAt":"2024-01-05T00:00:00Z"}""";

    public static TheoryData<string, string> WrongShapes => new()
    {
        { "null", "$" },
        { "[]", "$" },
        { "5", "$" },
        { "\"log\"", "$" },
        { "{}", "$" },
        { """{"schemaVersion":2}""", "$" },
        { """{"observations":[]}""", "$" },
        { """{"schemaVersion":2,"schemaVersion":2,"observations":[]}""", "$.schemaVersion" },
        { """{"schemaVersion":2,"observations":[],"observations":[]}""", "$.observations" },
        { """{"schemaVersion":2,"observations":[],"note":""}""", "$.note" },
        { """{"schemaVersion":2,"$ref":"#","observations":[]}""", "$.$ref" },
        { """{"schemaVersion":2,"observations":null}""", "$.observations" },
        { """{"schemaVersion":2,"observations":{}}""", "$.observations" },
        { """{"schemaVersion":2,"observations":"[]"}""", "$.observations" },
        { Head + "5]}", "$.observations[0]" },
        { Head + "[]]}", "$.observations[0]" },
        { Head + "{}]}", "$.observations[0]" },
        { Head + Good + ",{}]}", "$.observations[1]" },
        { Head + Good.Replace("\"official\"", "null", StringComparison.Ordinal) + "]}", "$.observations[0].maturity" },
        { Head + Good.Replace("\"official\"", "\"final\"", StringComparison.Ordinal) + "]}", "$.observations[0].maturity" },
        { Head + Good.Replace("{\"kind\":\"words\",\"words\":\"x\"}", "null", StringComparison.Ordinal) + "]}", "$.observations[0].reported" },
        { Head + Good.Replace("\"words\":\"x\"", "\"words\":\"\\ud800\"", StringComparison.Ordinal) + "]}", "$.observations[0].reported.words" },
        { Head + Good.Replace("\"kind\":\"words\"", "\"kind\":\"exact\",\"value\":{\"amount\":1e400,\"unit\":\"one\"}", StringComparison.Ordinal) + "]}",
            "$.observations[0].reported.value.amount" },
        { Head + Good.Replace("\"period\"", "\"reportingUnit\":null,\"period\"", StringComparison.Ordinal) + "]}", "$.observations[0].reportingUnit" },
        { Head + Good.Replace("\"period\"", "\"printedPercent\":null,\"period\"", StringComparison.Ordinal) + "]}", "$.observations[0].printedPercent" },
        { Head + Good.Replace("\"period\"", "\"isCorrection\":\"true\",\"period\"", StringComparison.Ordinal) + "]}", "$.observations[0].isCorrection" },
        { Head + Good.Replace("\"period\"", "\"isCorrection\":null,\"period\"", StringComparison.Ordinal) + "]}", "$.observations[0].isCorrection" },
        { Head + Good.Replace("\"period\"", "\"maturity\":\"official\",\"period\"", StringComparison.Ordinal) + "]}", "$.observations[0].maturity" },
        { Head + Good.Replace("\"maturity\"", "\"Maturity\"", StringComparison.Ordinal) + "]}", "$.observations[0].Maturity" },
    };

    // Found only where the name is compared, and not by the reader of tokens.
    public static TheoryData<string> HalfPairsInNames =>
    [
        """{"schemaVersion":1,"\ud800":1,"observations":[]}""",
        """{"\ud800":1,"schemaVersion":1,"observations":[]}""",
        """{"schemaVersion":2,"observations":[],"\udc00":1}""",
        Head.Replace("2", "1", StringComparison.Ordinal) + """{"\ud800x":1}]}""",
        """{"schemaVersion":2,"\ud800":""" + new string('[', 2_000) + new string(']', 2_000) + "}",
        """{"schemaVersion":2,"observations":""" + new string('[', 200) + """{"\ud800":1}""" + new string(']', 200) + "}",
    ];

    [Theory]
    [MemberData(nameof(HalfPairsInNames))]
    public void ReadLog_NameWithHalfASurrogatePair_IsRefused(string json) =>
        Assert.Contains(" Path: $", Assert.Throws<JsonException>(() => PlanningJson.ReadLog(json)).Message, StringComparison.Ordinal);

    public static TheoryData<string> NoJson =>
    [
        "", " ", "{", "}", "[", "nul", "{\"schemaVersion\":2,}", "{'schemaVersion':1}", "// log\n{}", Head + "]}x", Head + "]} {}", Head + Good + ",]}",
        Head + "NaN]}", Head + "01]}", "\"\\x\"", "\u0000", "<log/>",
    ];

    [Fact]
    public void ReadLog_TheGoodEntry_IsRead() => Assert.Single(PlanningJson.ReadLog(Head + Good + "]}").Entries);

    [Theory]
    [MemberData(nameof(WrongShapes))]
    public void ReadLog_WrongShape_IsRefusedWithItsPath(string document, string path)
    {
        var refusal = Refusal(document);
        Assert.Equal(path, refusal.Path);
        Assert.Contains("Path: " + path, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NoJson))]
    public void ReadLog_NoJson_IsRefused(string document) => Assert.NotNull(Refusal(document).Path);

    [Fact]
    public void ReadLog_NullEntry_IsRefusedByItsIndex() =>
        Assert.StartsWith("The list has null at index 1;", Refusal(Head + Good + ",null]}").Message, StringComparison.Ordinal);

    [Fact]
    public void ReadLog_UnknownCode_NamesPathValueAndCodes()
    {
        var message = Refusal(Head + Good.Replace("official", "final", StringComparison.Ordinal) + "]}").Message;
        Assert.StartsWith(
            "'final' is not a code of Maturity; the codes are estimated, not-stated, preliminary, "
            + "official. Path: $.observations[0].maturity | LineNumber: 0 | BytePositionInLine: ",
            message, StringComparison.Ordinal);
    }

    // Without a limit this would end the process, not the reading.
    [Theory]
    [InlineData("")]
    [InlineData("""{"schemaVersion":2,"observations":""")]
    [InlineData("""{"schemaVersion":2,"observations":[{"reported":{"value":{"unit":""")]
    [InlineData("""{"schemaVersion":2,"observations":[{"reported":{"value":{"unit":{"code":""")]
    [InlineData("""{"schemaVersion":2,"deep":""")]
    public void ReadLog_MillionBrackets_IsRefusedWithoutReadingThem(string beginning)
    {
        var document = Encoding.UTF8.GetBytes(beginning + new string('[', 1_000_000));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<JsonException>(() => PlanningJson.ReadLog(document));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000);
    }

    [Fact]
    public void ReadLog_MillionObjects_IsRefusedWithoutReadingThem()
    {
        var document = Encoding.UTF8.GetBytes(Head + string.Concat(Enumerable.Repeat("""{"reported":""", 100_000)));
        Assert.Equal("$.observations[0].reported.reported", Assert.Throws<JsonException>(() => PlanningJson.ReadLog(document)).Path);
    }

    [Fact]
    public void ReadLog_BytesThatAreNoUtf8_IsRefused()
    {
        var document = Encoding.UTF8.GetBytes(Head + Good + "]}");
        document[Array.IndexOf(document, (byte)'x')] = 0xFF;
        Assert.Throws<JsonException>(() => PlanningJson.ReadLog(document));
    }

    [Fact]
    public void ReadLog_HalfASurrogatePair_IsRefused() => Assert.Equal("$", Refusal(Head.Replace('s', '\uD800') + "]}").Path);

    [Fact]
    public void ReadLog_Null_IsAMistakeOfTheCaller() => Assert.Throws<ArgumentNullException>(() => PlanningJson.ReadLog((string)null!));

    [Fact]
    public void Write_Null_IsAMistakeOfTheCaller() => Assert.Throws<ArgumentNullException>(() => PlanningJson.WriteLog(null!));

    private static JsonException Refusal(string document) => Assert.Throws<JsonException>(() => PlanningJson.ReadLog(document));
}
