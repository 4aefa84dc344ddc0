using System.Text.Json;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class WorkDocumentTests
{
    private const string Unit = """{"code":"hong-linh","name":{"vietnamese":"Thị xã","english":"Town"},"kind":"peoples-council"}""";

    // Typed by hand: what a program in another language has to write and to expect.
    private static readonly string Items = $$$"""
        {"schemaVersion":2,"items":[
        {"code":"task-1","name":{"vietnamese":"Xây dựng đề án","english":"Draft the scheme"},"kind":"task","assignment":{"lead":{{{Unit}}}},"assignedOn":"2023-02-01","due":"2023-06-30"},
        {"code":"task-2","name":{"vietnamese":"Xây dựng đề án","english":"Draft the scheme"},"kind":"petition","assignment":{"lead":{{{Unit}}}},"assignedOn":"2023-02-01",
        "product":{"vietnamese":"Đề án"},"parent":"task-1","period":"2023-M06","session":{"term":7,"meeting":11},"receivedOn":"2023-01-20"}]}
        """.ReplaceLineEndings("");

    private static readonly string Entries = $$$"""
        {"schemaVersion":2,"entries":[
        {"kind":"progress","task":"task-1","on":"2023-06-27","recordedAt":"2023-06-27T02:00:00Z","percent":"100","doneOn":"2023-06-27",
        "number":{"number":"12","symbol":"ĐA-UBND"},"dated":"2023-06-27","evidence":"de-an.pdf","alsoFor":["task-2"],"words":"Đã trình ban hành","by":"hong-linh"},
        {"kind":"extension-asked","task":"task-1","on":"2023-06-20","recordedAt":"2023-06-20T02:00:00Z","until":"2023-07-15"},
        {"kind":"reassigned","task":"task-1","on":"2023-06-20","recordedAt":"2023-06-20T02:00:00Z","assignment":{"lead":{{{Unit}}}}},
        {"kind":"withdrawn","task":"task-1","on":"2023-06-20","recordedAt":"2023-06-20T02:00:00Z"}]}
        """.ReplaceLineEndings("");

    internal static WorkRegister Register => WorkRegister.Create(
        Some.WorkOf("task-1"),
        Some.WorkOf("task-2") with
        {
            Kind = WorkKind.Petition,
            Due = null,
            Product = "Đề án",
            Parent = "task-1",
            Period = ReportingPeriod.Parse("2023-M06"),
            Session = CouncilSession.Of(7, 11),
            ReceivedOn = new LocalDate(2023, 1, 20),
        }).Value;

    internal static WorkLog Log => WorkLog.Empty.Append(
        Some.DoneOn(27),
        WorkEntry.Extension(WorkEntryKind.ExtensionAsked, "task-1", new LocalDate(2023, 7, 15), Some.TimesOn(20)),
        WorkEntry.Reassignment("task-1", new Assignment { Lead = Some.Town("hong-linh") }, Some.TimesOn(20)),
        WorkEntry.Of(WorkEntryKind.Withdrawn, "task-1", Some.TimesOn(20).On, Some.TimesOn(20).RecordedAt));

    [Fact]
    public void WriteAndRead_Register_IsTheDocument()
    {
        Assert.Equal(Items, PlanningJson.WriteWorkRegister(Register));
        var read = PlanningJson.ReadWorkRegister(Items);
        Assert.Equal(Register, read.Value);
        Assert.Empty(read.Findings);
        Assert.Equal(Register, PlanningJson.ReadWorkRegister(System.Text.Encoding.UTF8.GetBytes(Items)).Value);
    }

    [Fact]
    public void WriteAndRead_Log_IsTheDocument()
    {
        Assert.Equal(Entries, PlanningJson.WriteWorkLog(Log));
        Assert.Equal(Log, PlanningJson.ReadWorkLog(Entries));
        Assert.Equal(Log, PlanningJson.ReadWorkLog(System.Text.Encoding.UTF8.GetBytes(Entries)));
    }

    [Fact]
    public void WriteAndRead_FindingsOfTheLog_AreKept()
    {
        var log = Log.Append(new Reading<ValueList<WorkEntry>>([], [Finding.Of(FindingCode.TableEmpty, Place.Whole("work.csv"), "")]));
        Assert.Equal(log, PlanningJson.ReadWorkLog(PlanningJson.WriteWorkLog(log)));
    }

    // The work, the entries and the day are all a review needs.
    [Fact]
    public void Review_OfWhatWasRead_IsTheSame() => Assert.Equal(
        WorkReview.Run(Register, Log, new LocalDate(2023, 7, 31)).Judgements,
        WorkReview.Run(PlanningJson.ReadWorkRegister(Items).Value, PlanningJson.ReadWorkLog(Entries), new LocalDate(2023, 7, 31)).Judgements);

    [Fact]
    public void Read_CodeTwice_LeavesTheSecondOutAndSaysSo() => Assert.Equal(
        FindingCode.WorkCodeTwice, Assert.Single(PlanningJson.ReadWorkRegister(Items.Replace("\"code\":\"task-2\"", "\"code\":\"task-1\"", StringComparison.Ordinal)
            .Replace("\"parent\":\"task-1\",", "", StringComparison.Ordinal)).Findings).Code);

    [Theory]
    [InlineData("\"percent\":\"100\"", "\"percent\":\"101\"")]
    [InlineData("\"kind\":\"withdrawn\"", "\"kind\":\"extension-granted\"")]
    [InlineData("\"kind\":\"withdrawn\"", "\"kind\":\"gone\"")]
    [InlineData("\"kind\":\"extension-asked\"", "\"kind\":\"progress\"")]
    [InlineData("\"kind\":\"reassigned\"", "\"kind\":\"returned\"")]
    [InlineData("\"kind\":\"progress\"", "\"kind\":\"settled\"")]
    [InlineData("\"until\":", "\"till\":")]
    [InlineData("\"task\":\"task-1\",\"on\":\"2023-06-27\"", "\"task\":\" \",\"on\":\"2023-06-27\"")]
    public void Read_EntryThatCannotBe_IsRefusedWithItsPlace(string right, string wrong)
    {
        Assert.Contains(right, Entries, StringComparison.Ordinal);
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadWorkLog(Entries.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.StartsWith("$.entries[", refusal.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteAndRead_Weight_IsLeftOutWhereItIsOne()
    {
        var heavy = WorkRegister.Create(Some.WorkOf("task-1") with { Weight = 2.5m }).Value;
        Assert.Contains("\"weight\":\"2.5\"", PlanningJson.WriteWorkRegister(heavy), StringComparison.Ordinal);
        Assert.Equal(heavy, PlanningJson.ReadWorkRegister(PlanningJson.WriteWorkRegister(heavy)).Value);
        Assert.Throws<JsonException>(() => PlanningJson.ReadWorkRegister(PlanningJson.WriteWorkRegister(heavy).Replace("2.5", "0", StringComparison.Ordinal)));
    }

    [Fact]
    public void WriteAndRead_Scoring_IsTheDocument()
    {
        const string document = """
            {"schemaVersion":2,"scoring":{"commonPoints":"30","resultPoints":"70","deduction":"25","leaderCriteria":3,"thresholds":["90","70","50"],"excellentCap":"20","capCountsExcellent":true,"basis":{"act":"Nghị quyết 90/NQ-HĐND","confidence":"sourced"}}}
            """;
        var rules = Some.Scoring with { LeaderCriteria = 3, CapCountsExcellent = true };
        Assert.Equal(document, PlanningJson.WriteScoring(rules));
        Assert.Equal(rules, PlanningJson.ReadScoring(document));
        Assert.Equal(rules, PlanningJson.ReadScoring(System.Text.Encoding.UTF8.GetBytes(document)));
        Assert.Throws<JsonException>(() => PlanningJson.ReadScoring(document.Replace("\"70\",\"50\"", "\"95\",\"50\"", StringComparison.Ordinal)));
    }

    internal static ValueList<SynthesisParagraph> Paragraphs =>
    [
        SynthesisParagraph.Written("I", "", "UBND thị xã đã họp phiên thường kỳ."),
        SynthesisParagraph.Written("II", "budget-revenue", "Thu đạt khá nhờ \"đấu giá\" đất;\nnợ còn 1,5 tỷ đồng & <b>đang thu</b>."),
    ];

    [Fact]
    public void WriteAndRead_Paragraphs_AreThoseThatPeopleWrote()
    {
        var document = PlanningJson.WriteParagraphs(Paragraphs);
        Assert.StartsWith("""{"schemaVersion":2,"paragraphs":[{"section":"I","key":"","words":"UBND thị xã đã họp phiên thường kỳ."},""", document, StringComparison.Ordinal);
        Assert.Equal(Paragraphs, PlanningJson.ReadParagraphs(document));
        Assert.Equal(Paragraphs, PlanningJson.ReadParagraphs(System.Text.Encoding.UTF8.GetBytes(document)));
        Assert.All(PlanningJson.ReadParagraphs(document), static paragraph => Assert.True(paragraph.IsWritten));
        Assert.Equal([], PlanningJson.ReadParagraphs(PlanningJson.WriteParagraphs([])));
    }

    // One that had lost its place stands in a section of its own, and still does when it is read again.
    [Fact]
    public void Read_ParagraphWithoutAPlace_StaysAmongThose()
    {
        const string kept = """{"schemaVersion":2,"paragraphs":[{"section":"VI","key":"rice-output","words":"Được mùa."}]}""";
        Assert.Equal(kept, PlanningJson.WriteParagraphs(PlanningJson.ReadParagraphs(kept)));
    }

    [Theory]
    [InlineData("\"section\":\"I\"", "\"section\":\"IX\"", "$.paragraphs[0]")]
    [InlineData("\"words\":\"UBND thị xã đã họp phiên thường kỳ.\"", "\"words\":\" \"", "$.paragraphs[0]")]
    [InlineData("\"key\":\"\",", "", "$.paragraphs[0]")]
    public void Read_ParagraphThatCannotBe_IsRefusedWithItsPlace(string from, string to, string place)
    {
        var document = PlanningJson.WriteParagraphs(Paragraphs).Replace(from, to, StringComparison.Ordinal);
        Assert.StartsWith(place, Assert.Throws<JsonException>(() => PlanningJson.ReadParagraphs(document)).Path, StringComparison.Ordinal);
    }

    [Fact]
    public void WriteAndRead_PrintedTally_KeepsWhatWasNotPrinted()
    {
        var options = PlanningJson.CreateOptions();
        var tally = new WorkTally { Total = 15533, Done = 13119, Source = "Hải Phòng, 10 tháng 2018" };
        var json = JsonSerializer.Serialize(tally, options);
        Assert.Equal("""{"source":"Hải Phòng, 10 tháng 2018","total":15533,"done":13119}""", json);
        Assert.Equal(tally, JsonSerializer.Deserialize<WorkTally>(json, options));
    }
}
