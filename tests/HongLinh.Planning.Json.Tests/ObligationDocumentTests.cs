using System.Text;
using System.Text.Json;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class ObligationDocumentTests
{
    private const string Basis = """{"act":"Nghị quyết 90/NQ-HĐND","confidence":"sourced"}""";

    // The figure of January 2023 by hand from the regime of the shared examples: to the 14th, due on the 25th, which is a day off like the 26th. The
    // one report is a level at the end of the year, so January is still owed.
    private static readonly string January = $$$"""
        {"kind":"figure","subject":"budget-revenue","name":{"vietnamese":"Thu ngân sách","english":"Budget revenue"},
        "reporter":{"code":"hong-linh","name":{"vietnamese":"Thị xã","english":"Town"},"kind":"peoples-council"},"period":"2023-M01",
        "window":{"from":"2022-12-15","until":"2023-01-14"},
        "deadline":{"nominal":"2023-01-25","adjusted":"2023-01-27","knowledge":"announced","rule":{"day":25,"basis":{{{Basis}}}}},
        "lastDay":"2023-01-27","state":"overdue"}
        """.ReplaceLineEndings("");

    private static readonly string Document = PlanningJson.WriteObligations(Owed.Book);

    public static TheoryData<string, string, string> Forged => new()
    {
        { "\"lastDay\":\"2023-01-19\"", "\"lastDay\":\"2023-01-18\"", ".lastDay" },
        { "\"state\":\"overdue\"", "\"state\":\"no-deadline\"", ".state" },
        { "\"nominal\":\"2023-02-20\"", "\"nominal\":\"2023-02-21\"", ".deadline.nominal" },
        { "\"state\":\"overdue\"", "\"state\":\"overdue\",\"note\":\"\"", ".note" },
        { "\"kind\":\"figure\",\"subject\"", "\"subject\"", ".kind" },
    };

    [Fact]
    public void Write_OneObligation_IsTheDocument()
    {
        var owed = Some.Book(25).Obligations[0];
        Assert.Equal(January, Given.Write(owed));
        Assert.Equal(owed, Given.Read<Obligation>(January));
    }

    [Fact]
    public void WriteAndRead_BookOfARealPlan_IsTheSame()
    {
        var read = PlanningJson.ReadObligations(Document, Owed.Plan, Owed.View);
        Assert.Equal(Owed.Book.Obligations, read.Obligations);
        Assert.Equal(Owed.Rules, read.Rules);
        Assert.Equal(Owed.Book.ByUnit, read.ByUnit);
        Assert.Equal(Document, PlanningJson.WriteObligations(read));
        Assert.Equal(
            read.Obligations, PlanningJson.ReadObligations([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Document)], Owed.Plan, Owed.View).Obligations);
        var states = read.Obligations.Select(static owed => owed.State).Distinct().ToArray();
        Assert.True(states.Length >= 3, string.Join(", ", states.Select(static state => state.Code)));
        Assert.Contains(read.Obligations, static owed => owed.Extension is not null);
    }

    [Fact]
    public void WriteAndRead_EachObligationAlone_IsTheSame() =>
        Assert.All(Owed.Book.Obligations, static owed => Assert.Equal(owed, Given.Read<Obligation>(Given.Write(owed))));

    // No rules on the figures and the rules that suit the plan are different inputs.
    [Fact]
    public void WriteAndRead_Checks_AreKept()
    {
        foreach (var checks in new[] { null, RuleSet.None, QualityRules.For(Owed.Plan) })
        {
            var book = Owed.BookWith(checks);
            var read = PlanningJson.ReadObligations(PlanningJson.WriteObligations(book), Owed.Plan, Owed.View);
            Assert.Equal(checks, read.Checks);
            Assert.Equal(book.Obligations, read.Obligations);
        }
    }

    [Theory]
    [MemberData(nameof(Forged))]
    public void Read_ForgedResult_IsRefusedAtItsPlace(string right, string wrong, string member)
    {
        var at = Document.IndexOf("\"obligations\":[", StringComparison.Ordinal);
        var forged = Document[..at] + ReplayTests.Replace(Document[at..], right, wrong);
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadObligations(forged, Owed.Plan, Owed.View));
        Assert.StartsWith("$.deadlines.obligations[", refusal.Path, StringComparison.Ordinal);
        Assert.EndsWith(member, refusal.Path, StringComparison.Ordinal);
        Assert.StartsWith("What is written does not follow from the plan, reports and rules at hand: it is ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ForgedDay_NamesBothDays() => Assert.Contains(
        "it is \"2023-01-18\", and worked out again it is \"2023-01-19\". Path: $.deadlines.obligations[",
        Assert.Throws<JsonException>(() => PlanningJson.ReadObligations(
            ReplayTests.Replace(Document, "\"lastDay\":\"2023-01-19\"", "\"lastDay\":\"2023-01-18\""), Owed.Plan, Owed.View)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Read_AnotherVersionOfTheLibrary_IsNamedWhereTheResultDiffers()
    {
        var engine = Some.Card(100m).Fingerprint.Engine;
        var older = ReplayTests.Replace(Document, $"\"engine\":\"{engine}\"", "\"engine\":\"0.0.9\"");
        Assert.Equal(Owed.Book.Obligations, PlanningJson.ReadObligations(older, Owed.Plan, Owed.View).Obligations);
        Assert.Contains(
            $"The document was written by version 0.0.9 of the library, and this is version {engine}.",
            Assert.Throws<JsonException>(() => PlanningJson.ReadObligations(
                ReplayTests.Replace(older, "\"state\":\"overdue\"", "\"state\":\"awaited\""), Owed.Plan, Owed.View)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnotherPlanOrMoment_IsRefused()
    {
        Assert.Equal("$.plan", Assert.Throws<JsonException>(() => PlanningJson.ReadObligations(Document, Some.ReadingOfPlan(100m).Value, Owed.View)).Path);
        var later = HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 9, 1, 0, 0));
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadObligations(Document, Owed.Plan, later));
        Assert.Equal("$.knownAt", refusal.Path);
        Assert.StartsWith("The reports at hand are those known at 2023-09-01T00:00:00Z,", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"state\":\"overdue\"", "\"state\":\"submitted-late\"")]
    [InlineData("\"state\":\"overdue\"", "\"state\":\"overdue\",\"submittedAt\":\"2023-01-05T00:00:00Z\"")]
    [InlineData("\"lastDay\":\"2023-01-27\",", "")]
    [InlineData("\"state\":\"overdue\"", "\"state\":\"no-deadline\"")]
    public void Read_ObligationThatContradictsItself_IsRefused(string right, string wrong) => Assert.StartsWith(
        "The obligation 'budget-revenue' contradicts itself: it is ",
        Given.Refusal<Obligation>(ReplayTests.Replace(January, right, wrong)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"zone\":\"Asia/Ho_Chi_Minh\"", "\"zone\":\"Asia/Hong_Linh\"", "$.deadlines.rules.zone")]
    [InlineData("\"defaultReporter\"", "\"reporter\"", "$.deadlines.rules.reporter")]
    [InlineData("\"submissions\":[{", "\"submissions\":[{\"late\":true,", "$.deadlines.submissions[0].late")]
    [InlineData("\"obligations\":[", "\"obligations\":5,\"more\":[", "$.deadlines.obligations")]
    public void Read_WrongDocument_IsRefusedWithItsPath(string right, string wrong, string path) => Assert.Equal(
        path, Assert.Throws<JsonException>(() => PlanningJson.ReadObligations(ReplayTests.Replace(Document, right, wrong), Owed.Plan, Owed.View)).Path);

    [Fact]
    public void ReadAndWrite_Null_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.WriteObligations(null!));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadObligations(Document, null!, Owed.View));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadObligations(Document, Owed.Plan, null!));
    }
}
