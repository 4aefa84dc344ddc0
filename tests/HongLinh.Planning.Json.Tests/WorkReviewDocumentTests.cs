using System.Text;
using System.Text.Json;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class WorkReviewDocumentTests
{
    private const string Unit = """{"code":"hong-linh","name":{"vietnamese":"Thị xã","english":"Town"},"kind":"peoples-council"}""";

    // Done on 27 June, due on 30 June: three days early.
    private static readonly string Judgement = $$$"""
        {"item":{"code":"task-1","name":{"vietnamese":"Xây dựng đề án","english":"Draft the scheme"},"kind":"task","assignment":{"lead":{{{Unit}}}},"assignedOn":"2023-02-01","due":"2023-06-30"},
        "asOf":"2023-07-31","state":"done-in-time","assignment":{"lead":{{{Unit}}}},"due":"2023-06-30",
        "restsOn":{"kind":"progress","task":"task-1","on":"2023-06-27","recordedAt":"2023-06-27T02:00:00Z","percent":"100","doneOn":"2023-06-27",
        "number":{"number":"12","symbol":"ĐA-UBND"},"dated":"2023-06-27","evidence":"de-an.pdf","alsoFor":["task-2"],"words":"Đã trình ban hành","by":"hong-linh"},
        "doneOn":"2023-06-27","returns":0,"percent":"100","daysPastDue":-3,"isCertain":true}
        """.ReplaceLineEndings("");

    // Every kind of course: done in time, late and on an unknown day, open with and without a report, extended, withdrawn, without a deadline.
    private static readonly WorkRegister Register = WorkRegister.Create(
        [.. Enumerable.Range(1, 8).Select(static at => Some.WorkOf(Code(at))), Some.WorkOf(Code(9)) with { Due = null }, Some.WorkOf(Code(10)) with { Due = null }])
        .Value;

    private static readonly WorkLog Log = WorkLog.Empty.Append(
        Done(1, 27), Some.DoneOn(27) with { DoneOn = null },
        Progress(2, 20, 40m), WorkEntry.Extension(WorkEntryKind.ExtensionAsked, Code(2), new LocalDate(2023, 7, 15), Some.TimesOn(21)),
        Progress(3, 10, 60m), Progress(3, 15, 50m),
        WorkEntry.Extension(WorkEntryKind.ExtensionGranted, Code(4), new LocalDate(2023, 7, 10), Some.TimesOn(22)),
        WorkEntry.Of(WorkEntryKind.Withdrawn, Code(5), Some.TimesOn(12).On, Some.TimesOn(12).RecordedAt),
        Progress(6, 12, 100m) with { DoneOn = new LocalDate(2023, 6, 12) }, WorkEntry.Of(WorkEntryKind.Returned, Code(6), Some.TimesOn(14).On, Some.TimesOn(14).RecordedAt),
        WorkEntry.Reassignment(Code(7), new Assignment { Lead = Some.Town("ky-anh") }, Some.TimesOn(18)),
        Late(8, new LocalDate(2023, 7, 5)) with { Percent = 100m, DoneOn = new LocalDate(2023, 7, 5) },
        Done(9, 27));

    private static readonly WorkReview Review = WorkReview.Run(Register, Log, new LocalDate(2023, 7, 31), VietnamDaysOff.Calendar);
    private static readonly string Document = PlanningJson.WriteWorkReview(Review);

    /// <summary>The days on which the review is asked for.</summary>
    public static TheoryData<int, int> Days => new() { { 1, 15 }, { 2, 1 }, { 6, 11 }, { 6, 16 }, { 6, 30 }, { 7, 1 }, { 7, 12 }, { 7, 31 } };

    [Fact]
    public void Write_OneJudgement_IsTheDocument()
    {
        var one = Some.Review(27).Judgements[0];
        Assert.Equal(Judgement, Given.Write(one));
        Assert.Equal(one, Given.Read<WorkJudgement>(Judgement));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void WriteAndRead_EveryDay_IsTheSame(int month, int day)
    {
        foreach (var calendar in new[] { null, VietnamDaysOff.Calendar })
        {
            var review = WorkReview.Run(Register, Log, new LocalDate(2023, month, day), calendar);
            var read = PlanningJson.ReadWorkReview(PlanningJson.WriteWorkReview(review), Register, Log);
            Assert.Equal(review.Judgements, read.Judgements);
            Assert.Equal((review.AsOf, review.KnownAt, review.Calendar), (read.AsOf, read.KnownAt, read.Calendar));
            Assert.Equal(review.Tally, read.Tally);
            Assert.All(review.Judgements, static one => Assert.Equal(one, Given.Read<WorkJudgement>(Given.Write(one))));
        }
    }

    [Fact]
    public void WriteAndRead_Review_HasSeenManyStates()
    {
        var states = Days.SelectMany(static row => WorkReview.Run(Register, Log, new LocalDate(2023, (int)row[0], (int)row[1])).Judgements)
            .Select(static one => one.State.Code).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                "done-in-time", "done-late", "done-no-deadline", "in-progress", "no-deadline", "not-assigned", "not-reported", "overdue", "overdue-not-reported",
                "withdrawn",
            ],
            states);
    }

    [Fact]
    public void WriteAndRead_KnownAtAnotherMoment_IsTheSame()
    {
        var review = WorkReview.Run(Register, Log, new LocalDate(2023, 6, 30)).WithKnownAt(Instant.FromUtc(2023, 6, 21, 12, 0));
        var read = PlanningJson.ReadWorkReview(Encoding.UTF8.GetBytes(PlanningJson.WriteWorkReview(review)), Register, Log);
        Assert.Equal(review.Judgements, read.Judgements);
        Assert.Equal(review.KnownAt, read.KnownAt);
    }

    // What was recorded later changes no judgement, so a log that grew still bears the document out.
    [Fact]
    public void Read_LogThatGrew_IsTheSame() => Assert.Equal(
        Review.Judgements,
        PlanningJson.ReadWorkReview(Document, Register, Log.Append(Late(7, new LocalDate(2023, 9, 1)))).Judgements);

    [Theory]
    [InlineData("\"state\":\"done-late\"", "\"state\":\"done-in-time\"", ".state")]
    [InlineData("\"daysPastDue\":5", "\"daysPastDue\":0", ".daysPastDue")]
    [InlineData("\"isCertain\":true", "\"isCertain\":false", ".isCertain")]
    [InlineData("\"isCertain\":true", "\"isCertain\":true,\"note\":1", ".note")]
    public void Read_ForgedJudgement_IsRefusedAtItsPlace(string right, string wrong, string member)
    {
        var refusal = Assert.Throws<JsonException>(() => PlanningJson.ReadWorkReview(ReplayTests.Replace(Document, right, wrong), Register, Log));
        Assert.StartsWith("$.judgements[", refusal.Path, StringComparison.Ordinal);
        Assert.EndsWith(member, refusal.Path, StringComparison.Ordinal);
        Assert.StartsWith("What is written does not follow from the register and log at hand:", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    public void Read_DayAtTheEndOfTheCalendar_IsRefused(string day) => Assert.NotNull(Assert.Throws<JsonException>(
        () => PlanningJson.ReadWorkReview(ReplayTests.Replace(Document, "\"asOf\":\"2023-07-31\"", $"\"asOf\":\"{day}\""), Register, Log)).Path);

    [Fact]
    public void Read_AnotherLog_IsRefused() => Assert.StartsWith(
        "$.judgements[0]", Assert.Throws<JsonException>(static () => PlanningJson.ReadWorkReview(Document, Register, WorkLog.Empty)).Path, StringComparison.Ordinal);

    // A judgement alone is a claim; one that its own days deny is not even that.
    [Theory]
    [InlineData("\"state\":\"done-in-time\"", "\"state\":\"done-late\"")]
    [InlineData("\"state\":\"done-in-time\"", "\"state\":\"done-undated\"")]
    [InlineData("\"state\":\"done-in-time\"", "\"state\":\"overdue\"")]
    [InlineData("\"state\":\"done-in-time\"", "\"state\":\"no-deadline\"")]
    [InlineData("\"state\":\"done-in-time\"", "\"state\":\"not-assigned\"")]
    [InlineData("\"doneOn\":\"2023-06-27\",\"returns\"", "\"doneOn\":\"2023-07-27\",\"returns\"")]
    [InlineData("\"daysPastDue\":-3", "\"daysPastDue\":3")]
    [InlineData("\"daysPastDue\":-3,", "")]
    [InlineData("\"daysPastDue\":-3", "\"daysPastDue\":-3,\"workingDaysPastDue\":2")]
    [InlineData("\"daysPastDue\":-3", "\"daysPastDue\":-3,\"workingDaysPastDue\":-2147483648")]
    public void Read_JudgementThatContradictsItself_IsRefused(string right, string wrong) => Assert.StartsWith(
        "The judgement on 'task-1' contradicts itself: it is ",
        Given.Refusal<WorkJudgement>(ReplayTests.Replace(Judgement, right, wrong)).Message, StringComparison.Ordinal);

    [Fact]
    public void ReadAndWrite_Null_IsAMistakeOfTheCaller()
    {
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.WriteWorkReview(null!));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadWorkReview(Document, null!, Log));
        Assert.Throws<ArgumentNullException>(static () => PlanningJson.ReadWorkReview(Document, Register, null!));
    }

    internal static string Written => Document;

    private static string Code(int at) => "task-" + at.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static WorkEntry Late(int task, LocalDate on) =>
        WorkEntry.Of(WorkEntryKind.Progress, Code(task), on, on.AtMidnight().InUtc().ToInstant());

    private static WorkEntry Done(int task, int day) => Progress(task, day, 100m) with { DoneOn = Some.TimesOn(day).On };

    private static WorkEntry Progress(int task, int day, decimal percent) =>
        WorkEntry.Of(WorkEntryKind.Progress, Code(task), Some.TimesOn(day).On, Some.TimesOn(day).RecordedAt) with { Percent = percent };
}
