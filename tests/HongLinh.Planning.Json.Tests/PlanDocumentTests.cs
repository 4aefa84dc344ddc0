using System.Text;
using System.Text.Json;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class PlanDocumentTests
{
    private const string Town = """{"code":"hong-linh","name":{"vietnamese":"Thị xã","english":"Town"},"kind":"peoples-council"}""";
    private const string Span = """{"section":"II.2.a","ordinal":4,"words":"Thu ngân sách đạt 192,5 tỷ đồng"}""";
    private const string Basis = """{"act":"Nghị quyết 90/NQ-HĐND","confidence":"sourced"}""";

    private const string Indicator =
        """{"code":"budget-revenue","name":{"vietnamese":"Thu ngân sách","english":"Budget revenue"},"unit":"billion-dong","polarity":"higher-is-better","overTime":"stock","acrossUnits":"not-added","limits":{"minimum":"0"},"cycle":"month"}""";

    private static readonly string Target = $$$$"""{"kind":"level","indicator":{{{{Indicator}}}},"bound":{"comparator":"ge","value":{"amount":"100","unit":"billion-dong"}}}""";

    private static readonly string Header = $$$$"""
        {"code":"plan-2023","year":2023,"issuer":{{{{Town}}}},"title":{"vietnamese":"Kế hoạch","english":"Plan"},"number":{"number":"12","symbol":"KH-UBND"},
        "place":"Hồng Lĩnh","date":"2023-01","basis":{{{{Basis}}}},"session":{"term":6,"meeting":9},"signedFor":"ỦY BAN NHÂN DÂN","signedBy":"Chủ tịch"}
        """;

    private static readonly string Group = $$$$"""{"mark":"a","name":{"vietnamese":"Kinh tế","english":"Economy"},"words":{{{{Span}}}},"lines":""";

    // Typed by hand: the least that a plan has, and everything that a line, its prose and its work can have.
    private static readonly string Least = OneLine($$$$"""
        {"schemaVersion":2,"plan":{"header":{{{{Header}}}},"groups":[{{{{Group}}}}[{"ordinal":1,"target":{{{{Target}}}},"words":{{{{Span}}}},"holding":"by-end","commitment":"assigned"}]}]}}
        """);

    private static readonly string Most = OneLine($$$$"""
        {"schemaVersion":2,"plan":{"header":{{{{Header}}}},"groups":[{{{{Group}}}}[{"ordinal":1,"target":{{{{Target}}}},"words":{{{{Span}}}},"holding":"throughout","commitment":"aspired",
        "aspiration":{{{{Target}}}},"setBy":{{{{Town}}}},"basis":{"act":"Quyết định 3171","article":"Điều 1","inForce":{"from":"2023-01-01","until":"2023-12-31"},"confidence":"second-hand"},
        "assignment":{"lead":{{{{Town}}}},"coordinating":[{{{{Town.Replace("hong-linh", "nam-hong", StringComparison.Ordinal)}}}}],"reporter":{{{{Town.Replace("hong-linh", "bac-hong", StringComparison.Ordinal)}}}}},
        "phasing":{"kind":"profile","shares":["3/10","0","0","0","0","0","0","0","0","0","0","7/10"]},"reportingUnits":[{{{{Town.Replace("hong-linh", "dau-lieu", StringComparison.Ordinal)}}}}],
        "baselines":[{"period":"2022","value":{"amount":"170.50","unit":"billion-dong"}},{"period":"2022","value":{"amount":"8","unit":"percent"},"isMove":true}],"amendments":[{"from":"2023-07-01","target":{{{{Target}}}},"basis":{{{{Basis}}}}}],
        "footnoteMark":"¹","condition":{"vietnamese":"không kể tiền đất","english":"without land revenue"},"isBareNumber":true,"slips":[{"written":"phần đấu","meant":"phấn đấu"}]}]}],
        "prose":{"purpose":[{{{{Span}}}}],"generalObjective":[{{{{Span}}}}],"commonTasks":[{{{{Span}}}}],"footnotes":[{"mark":"¹","words":{{{{Span}}}}}],"requests":[{"of":[{{{{Town}}}}],"words":[{{{{Span}}}}]}],
        "recipients":[{{{{Span}}}}],"frame":[{{{{Span}}}}],"leftOut":[{"words":{{{{Span}}}},"reason":{"vietnamese":"con dấu","english":"seal"}}]},
        "work":{"tasks":[{"code":"task-1","name":{"vietnamese":"Thu","english":"Collect"},"words":{{{{Span}}}},"assignment":{"lead":{{{{Town}}}}},"product":{"vietnamese":"Báo cáo","english":"Report"},"due":"2023-06-30","rhythm":"monthly","serves":["budget-revenue"]}],
        "duties":[{"code":"duty-1","subject":{"vietnamese":"Thu","english":"Revenue"},"reporter":{{{{Town}}}},"recipients":[{{{{Town}}}}],"rhythm":"as-prescribed","words":{{{{Span}}}}}]}}}
        """);

    internal static Plan Full => Plan.Create(
        Some.Header("plan-2023"),
        [Some.Group(100m) with { Lines = [FullLine] }],
        new PlanProse
        {
            Purpose = [Some.Words],
            GeneralObjective = [Some.Words],
            CommonTasks = [Some.Words],
            Footnotes = [new Footnote { Mark = "¹", Words = Some.Words }],
            Requests = [new PlanRequest { Of = [Some.Town("hong-linh")], Words = [Some.Words] }],
            Recipients = [Some.Words],
            Frame = [Some.Words],
            LeftOut = [LeftOut.Because(Some.Words, BilingualName.Of("con dấu", "seal"))],
        },
        new PlanWork { Tasks = [FullTask], Duties = [FullDuty] }).Value;

    private static PlanLine FullLine => Some.Line(100m) with
    {
        Holding = Holding.Throughout,
        Commitment = Commitment.Aspired,
        Aspiration = Some.Line(100m).Target,
        SetBy = Some.Town("hong-linh"),
        Basis = new LegalBasis
        {
            Act = "Quyết định 3171",
            Article = "Điều 1",
            InForce = InForce.Between(new LocalDate(2023, 1, 1), new LocalDate(2023, 12, 31)),
            Confidence = SourceConfidence.SecondHand
        },
        Assignment = new Assignment { Lead = Some.Town("hong-linh"), Coordinating = [Some.Town("nam-hong")], Reporter = Some.Town("bac-hong") },
        Phasing = Phasing.ProfileInPercent(Some.TwelveStartingWith(30m)),
        ReportingUnits = [Some.Town("dau-lieu")],
        Baselines =
        [
            Baseline.Of(ReportingPeriod.WholeYear(PlanYear.Of(2022)), Money.BillionDong.Of(170.50m)),
            Baseline.OfMove(ReportingPeriod.WholeYear(PlanYear.Of(2022)), Share.Percent.Of(8m)),
        ],
        Amendments = [new Amendment { From = new LocalDate(2023, 7, 1), Target = Some.Line(100m).Target, Basis = Some.Basis }],
        FootnoteMark = "¹",
        Condition = BilingualName.Of("không kể tiền đất", "without land revenue"),
        IsBareNumber = true,
        Slips = [WordingSlip.Of("phần đấu", "phấn đấu")],
    };

    private static AssignedTask FullTask => Some.Task("task-1") with
    {
        Name = BilingualName.Of("Thu", "Collect"),
        Product = BilingualName.Of("Báo cáo", "Report"),
        Due = new LocalDate(2023, 6, 30),
        Rhythm = DutyRhythm.Monthly,
        Serves = [IndicatorCode.Of("budget-revenue")],
    };

    private static ReportingDuty FullDuty => Some.Duty("duty-1") with
    {
        Subject = BilingualName.Of("Thu", "Revenue"),
        Recipients = [Some.Town("hong-linh")],
        Rhythm = DutyRhythm.AsPrescribed,
    };

    [Fact]
    public void WritePlan_Least_IsTheDocument()
    {
        Assert.Equal(Least, PlanningJson.WritePlan(Some.ReadingOfPlan(100m).Value));
        Assert.Equal(Some.ReadingOfPlan(100m), PlanningJson.ReadPlan(Least));
    }

    [Fact]
    public void WritePlan_Most_IsTheDocument()
    {
        Assert.Equal(Most, PlanningJson.WritePlan(Full));
        Assert.Equal(Full, PlanningJson.ReadPlan(Most).Value);
    }

    [Fact]
    public void ReadPlan_HongLinh2023_IsThePlanWithItsFindings()
    {
        var document = PlanningJson.WritePlan(HongLinh2023.Plan.Value);
        Assert.Equal(HongLinh2023.Plan, PlanningJson.ReadPlan(document));
        Assert.Equal(document, PlanningJson.WritePlan(PlanningJson.ReadPlan(document).Value));
    }

    [Fact]
    public void ReadPlan_Utf8WithByteOrderMark_IsThePlan() =>
        Assert.Equal(Full, PlanningJson.ReadPlan([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Most)]).Value);

    [Fact]
    public void ReadPlan_FullDate_IsRead()
    {
        var read = PlanningJson.ReadPlan(Least.Replace("\"2023-01\"", "\"2023-01-05\"", StringComparison.Ordinal));
        Assert.Equal(DocumentDate.On(new LocalDate(2023, 1, 5)), read.Value.Header.Date);
    }

    [Fact]
    public void ReadPlan_FindingsOfThePlan_AreThere() =>
        Assert.Contains(
            FindingCode.BlankNumber,
            PlanningJson.ReadPlan(Least.Replace("\"number\":\"12\",", "", StringComparison.Ordinal)).Findings.Select(static finding => finding.Code));

    [Theory]
    [InlineData(
        "\"schemaVersion\":2", "\"schemaVersion\":3", "$.schemaVersion",
        "The document has schema version 3; this package reads versions up to 2. Update HongLinh.Planning.Json.")]
    [InlineData("\"year\":2023", "\"year\":1944", "$.plan.header.year", "1944 is not a year from 1945 to 2200.")]
    [InlineData("\"year\":2023", "\"year\":\"2023\"", "$.plan.header.year", "The text '2023' stands where a year from 1945 to 2200 is expected.")]
    [InlineData(
        "\"date\":\"2023-01\"", "\"date\":\"2023-13\"", "$.plan.header.date",
        "'2023-13' is not the date of a document such as 2023-01-05, or 2023-01 where the day was left blank.")]
    [InlineData("\"kind\":\"peoples-council\"", "\"kind\":\"council\"", "$.plan.header.issuer.kind", "'council' is not a code of OrgKind;")]
    [InlineData("\"meeting\":9", "\"meeting\":0", "$.plan.header.session", "meeting ('0') must be greater than or equal to '1'.")]
    [InlineData("\"symbol\":\"KH-UBND\"", "\"symbol\":\"\"", "$.plan.header.number", "The value cannot be an empty string")]
    [InlineData("\"holding\":\"by-end\"", "\"holding\":null", "$.plan.groups[0].lines[0].holding", "")]
    [InlineData("\"holding\":\"by-end\"", "\"holdings\":\"by-end\"", "$.plan.groups[0].lines[0].holdings", "")]
    [InlineData("\"ordinal\":1,", "\"ordinal\":0,", "$.plan.groups[0].lines[0]", "value ('0') must be greater than or equal to '1'.")]
    [InlineData("\"header\":", "\"note\":1,\"header\":", "$.plan.note", "")]
    [InlineData("\"plan\":", "\"observations\":[],\"plan\":", "$.observations", "")]
    public void ReadPlan_WrongMember_IsRefusedWithPathAndValue(string right, string wrong, string path, string message)
    {
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadPlan(ReplaceFirst(Least, right, wrong)));
        Assert.Equal(path, refusal.Path);
        Assert.Contains("Path: " + path, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(message, refusal.Message, StringComparison.Ordinal);
    }

    // Plan.Create leaves such a line out and says so; a document with it is not a plan that was ever written.
    [Fact]
    public void ReadPlan_TwoLinesWithOneNumber_IsRefusedForTheFinding()
    {
        var line = Least[(Least.IndexOf("\"lines\":[", StringComparison.Ordinal) + "\"lines\":[".Length)..Least.IndexOf("]}]}}", StringComparison.Ordinal)];
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadPlan(Least.Replace(line, line + "," + line, StringComparison.Ordinal)));
        Assert.Equal("$.plan", refusal.Path);
        Assert.StartsWith("A line cannot stand in the plan: error plan-duplicate-line at II.2.a#4 (1)", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadPlan_TwoGroupsWithOneMark_IsRefused()
    {
        var group = Least[Least.IndexOf("{\"mark\"", StringComparison.Ordinal)..Least.IndexOf("]}}", StringComparison.Ordinal)];
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadPlan(Least.Replace(group, group + "," + group, StringComparison.Ordinal)));
        Assert.Equal("$.plan", refusal.Path);
        Assert.StartsWith("'a' occurs twice", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadPlan_ALog_IsRefused() =>
        Assert.Throws<JsonException>(() => PlanningJson.ReadPlan("""{"schemaVersion":2,"observations":[]}"""));

    [Fact]
    public void WritePlan_DateOfAnotherCalendar_IsRefused()
    {
        var header = Some.Header("plan-2023") with { Date = DocumentDate.On(new LocalDate(2023, 1, 5).WithCalendar(CalendarSystem.Julian)) };
        var plan = Plan.Create(header, []).Value;
        Assert.Contains("Julian", Assert.Throws<JsonException>(() => PlanningJson.WritePlan(plan)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reporter_TheLeadUnitSaidOutright_IsEqualToNotSaid()
    {
        var said = new Assignment { Lead = Some.Town("hong-linh"), Reporter = Some.Town("hong-linh") };
        Assert.Equal(new Assignment { Lead = Some.Town("hong-linh") }, said);
        Assert.Equal($$$$"""{"lead":{{{{Town}}}}}""", Given.Write(said));
        Assert.Equal(said, Given.Read<Assignment>(Given.Write(said)));
    }

    private static string OneLine(string document) => document.ReplaceLineEndings("");

    private static string ReplaceFirst(string text, string right, string wrong)
    {
        var at = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(at >= 0, right);
        return string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length));
    }
}
