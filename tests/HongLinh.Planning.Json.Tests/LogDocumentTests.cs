using System.Text;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Json.Tests;

public sealed class LogDocumentTests
{
    // Typed by hand: what a program in another language has to write and to expect.
    private static readonly string Document = """
        {"schemaVersion":2,"observations":[
        {"indicator":"budget-revenue","period":"2023-M01..M06","reported":{"kind":"exact","value":{"amount":"106.80","unit":"billion-dong"}},
        "maturity":"preliminary","referenceDate":"2023-06-30","recordedAt":"2023-07-04T02:30:00Z"},
        {"indicator":"budget-revenue","period":"2023-M01..M06","reported":{"kind":"words","words":"tăng khá"},
        "maturity":"preliminary","referenceDate":"2023-06-30","recordedAt":"2023-07-04T02:30:00Z",
        "reportingUnit":"dau-lieu","wording":"Thu ngân sách tăng khá","remark":"chưa gồm thu tiền sử dụng đất","source":"báo cáo 6 tháng","printedPercent":"55.50","isCorrection":true}]}
        """.ReplaceLineEndings("");

    private static ObservationLog Log => ObservationLog.Empty.Append(
        Given.Plain(ReportedExact.Of(Money.BillionDong.Of(106.80m))),
        Given.Plain(ReportedWords.Of("tăng khá")) with
        {
            ReportingUnit = "dau-lieu",
            Wording = "Thu ngân sách tăng khá",
            Remark = "chưa gồm thu tiền sử dụng đất",
            Source = "báo cáo 6 tháng",
            PrintedPercent = 55.50m,
            IsCorrection = true,
        });

    [Fact]
    public void Write_TwoEntries_IsTheDocument() => Assert.Equal(Document, PlanningJson.WriteLog(Log));

    [Fact]
    public void ReadLog_TheDocument_IsTheLog() => Assert.Equal(Log.Entries, PlanningJson.ReadLog(Document).Entries);

    [Fact]
    public void ReadLog_Utf8WithByteOrderMark_IsTheLog() =>
        Assert.Equal(Log.Entries, PlanningJson.ReadLog([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Document)]).Entries);

    [Fact]
    public void ReadLog_TextWithByteOrderMark_IsTheLog() =>
        Assert.Equal(Log.Entries, PlanningJson.ReadLog('\uFEFF' + Document).Entries);

    [Fact]
    public void ReadLog_SpacesLinesAndMembersInAnotherOrder_IsTheLog()
    {
        const string document = """
            {
              "observations": [
                {
                  "recordedAt": "2023-07-04T02:30:00Z", "referenceDate": "2023-06-30", "maturity": "preliminary",
                  "reported": { "value": { "unit": "billion-dong", "amount": 106.80 }, "kind": "exact" },
                  "period": "2023-M01..M06", "indicator": "budget-revenue"
                }
              ],
              "schemaVersion": 2
            }
            """;
        Assert.Equal(Log.Entries[0], Assert.Single(PlanningJson.ReadLog(document).Entries));
    }

    [Fact]
    public void Write_EmptyLog_IsAnEmptyList()
    {
        Assert.Equal("""{"schemaVersion":2,"observations":[]}""", PlanningJson.WriteLog(ObservationLog.Empty));
        Assert.Empty(PlanningJson.ReadLog("""{"schemaVersion":2,"observations":[]}""").Entries);
    }

    [Fact]
    public void WriteAndRead_UnderACultureThatThrows_IsTheSame() =>
        Assert.Equal((Document, Log.Entries), FailingCulture.Under(static () => (PlanningJson.WriteLog(Log), PlanningJson.ReadLog(Document).Entries)));

    // Angle brackets end a script element when a document is put into a page.
    [Fact]
    public void Write_MarkupInWords_IsEscapedAndReadBack()
    {
        var log = ObservationLog.Empty.Append(Given.Plain(ReportedWords.Of("</script> & \"đạt\"")));
        var document = PlanningJson.WriteLog(log);
        Assert.DoesNotContain("</script>", document, StringComparison.Ordinal);
        Assert.Contains("đạt", document, StringComparison.Ordinal);
        Assert.Equal(log.Entries, PlanningJson.ReadLog(document).Entries);
    }

    [Theory]
    [InlineData("""{"schemaVersion":3,"observations":[]}""", "3")]
    [InlineData("""{"schemaVersion":2147483647,"plans":[],"observations":5}""", "2147483647")]
    public void ReadLog_NewerVersion_IsRefusedForItsVersion(string document, string version)
    {
        var refusal = Assert.Throws<System.Text.Json.JsonException>(() => PlanningJson.ReadLog(document));
        Assert.Equal("$.schemaVersion", refusal.Path);
        Assert.StartsWith($"The document has schema version {version}; this package reads versions up to 2.", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1.0")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("1e400")]
    [InlineData("99999999999999999999")]
    public void ReadLog_NoVersionNumber_IsRefused(string version) =>
        Assert.Equal("$.schemaVersion", Assert.Throws<System.Text.Json.JsonException>(
            () => PlanningJson.ReadLog($$"""{"schemaVersion":{{version}},"observations":[]}""")).Path);
}
