using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

/// <summary>Which reports and products the log of work shows as delivered: done, with the number and the date of a document.</summary>
public sealed class DeliveriesTests
{
    // Each entry is recorded at 10 in Vietnam, which is 3 in UTC; work due on 30/06 is owed for June.
    [Theory]
    [InlineData("06-20 done 06-20 no:7/BC dated:06-20")]
    [InlineData("06-20 done 06-15 no:7/BC dated:06-20")]
    [InlineData("06-20 100% no:7/BC dated:06-20")]
    [InlineData("06-15 100%; 06-20 100% no:7/BC dated:06-20")]
    [InlineData("06-15 done 06-15; 06-20 - no:7/BC dated:06-20")]
    public void Submissions_DoneWithADocument_AreReceivedWhenThatWasRecorded(string entries) =>
        Assert.Equal(["task-1 of office for 2023-M06 at 2023-06-20T03:00:00Z"], Submitted(entries));

    [Theory]
    [InlineData("06-20 done 06-20")]
    [InlineData("06-20 done 06-20 no:7/BC")]
    [InlineData("06-20 done 06-20 dated:06-20")]
    [InlineData("06-20 done 06-20 no:/BC dated:06-20")]
    [InlineData("06-20 60% no:7/BC dated:06-20")]
    [InlineData("06-20 - no:7/BC dated:06-20")]
    [InlineData("06-20 done 06-25 no:7/BC dated:06-20")]
    [InlineData("06-20 done 06-20 80% no:7/BC dated:06-20")]
    public void Submissions_NotDoneOrWithoutADocument_AreNone(string entries) => Assert.Empty(Submitted(entries));

    // Returned on the 22nd and again on the 27th: the first document counts as returned since the 22nd. Until the work is done again, a further
    // document delivers nothing.
    [Theory]
    [InlineData("06-20 done 06-20 no:7/BC dated:06-20; 06-22 return", "06-22")]
    [InlineData("06-20 done 06-20 no:7/BC dated:06-20; 06-20 return rec:06-22", "06-22")]
    [InlineData("06-20 done 06-20 no:7/BC dated:06-20; 06-22 return; 06-27 return", "06-22")]
    [InlineData("06-20 done 06-20 no:7/BC dated:06-20; 06-22 return; 06-25 60% no:8/BC dated:06-25", "06-22")]
    [InlineData("06-20 done 06-20 no:7/BC dated:06-20; 06-22 return; 06-25 100% no:8/BC dated:06-25", "06-22 -")]
    [InlineData("06-22 return; 06-20 done 06-20 no:7/BC dated:06-20", "06-22")]
    public void Submissions_Returned_AreSentBackSinceTheFirstReturn(string entries, string returned)
    {
        var days = Review(entries, Following.Item()).Submissions().Select(static one => one.ReturnedAt is { } at ? at.ToString("MM-dd", null) : "-");
        Assert.Equal(returned, string.Join(' ', days));
    }

    // An occurrence is owed under the code of its duty and for its own period; a task for the month of its first deadline; nothing else is owed.
    [Fact]
    public void Submissions_EachKindOfWork_AreForThePeriodItIsOwedFor()
    {
        const string done = "06-20 done 06-20 no:7/BC dated:06-20";
        var quarter = Following.Item("duty-1/2023-Q2", null) with { Kind = WorkKind.Occurrence, Period = ReportingPeriod.Parse("2023-Q2") };
        Assert.Equal("duty-1 of office for 2023-Q2", Of(quarter));
        Assert.Equal("own-code of office for 2023-Q2", Of(quarter with { Code = "own-code" }));
        Assert.Equal("task-1 of office for 2023-M06", Of(Following.Item()));
        Assert.Equal("", Of(Following.Item(due: null)));
        Assert.Equal("", Of(Following.Item() with { Kind = WorkKind.Petition }));
        Assert.Equal("", Of(Following.Item("duty-1/2023-Q2") with { Kind = WorkKind.Occurrence }));

        static string Of(WorkItem item) => string.Join(';', Review(done, item).Submissions().Select(static one => one.ToString().Split(" at ")[0]));
    }

    private static IEnumerable<string> Submitted(string entries) => Review(entries, Following.Item()).Submissions().Select(static one => one.ToString());

    private static WorkReview Review(string entries, WorkItem item) =>
        WorkReview.Run(Following.Register(item), Following.Log(entries, item.Code), Following.Day("07-31"));
}
