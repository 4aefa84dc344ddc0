using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

/// <summary>What is wrong in a register or a log of work is said, never guessed over.</summary>
public sealed class WorkFindingTests
{
    [Theory]
    [InlineData("01-15 20%", "work-before-assigned")]
    [InlineData("06-10 20% rec:06-09", "work-day-ahead")]
    [InlineData("06-10 done 01-31", "work-done-too-early")]
    [InlineData("06-10 done 06-10; 06-15 return; 06-20 done 06-12", "work-done-too-early")]
    [InlineData("06-10 done 06-20", "work-done-after-report")]
    [InlineData("06-10 done 06-10 80%", "work-done-in-part")]
    [InlineData("06-10 done 06-10; 06-15 done 06-14", "work-done-twice")]
    [InlineData("07-05 100%", "work-done-day-missing")]
    [InlineData("06-10 60%; 06-20 50%", "work-percent-falls")]
    [InlineData("06-10 done 06-10; 06-20 50%", "work-percent-falls")]
    [InlineData("06-10 done 06-10; 06-20 ask 07-15", "work-extension-after-done")]
    [InlineData("06-10 done 06-10; 06-20 grant 07-15", "work-extension-after-done")]
    [InlineData("06-20 ask 07-15; 06-21 ask 07-20", "work-extension-twice")]
    [InlineData("06-20 ask 06-30", "work-extension-not-later")]
    [InlineData("06-20 ask 07-15; 06-21 grant 06-30", "work-extension-not-later")]
    [InlineData("07-03 ask 07-15", "work-extension-asked-late")]
    [InlineData("06-20 grant 07-15", "work-decision-without-request")]
    [InlineData("06-20 refuse", "work-decision-without-request")]
    [InlineData("06-10 ask 07-05; 06-11 grant 07-05; 07-01 ask 07-10; 07-02 grant 07-10; 07-08 ask 07-15; 07-09 grant 07-15", "work-extension-third")]
    [InlineData("06-10 withdraw; 06-20 50%", "work-after-withdrawal")]
    [InlineData("06-10 done 06-10; 06-20 withdraw", "work-changed-after-done")]
    [InlineData("06-10 done 06-10; 06-20 to:ward-1", "work-changed-after-done")]
    [InlineData("06-10 answer", "work-other-kind")]
    [InlineData("06-10 60%; 06-15 return; 06-20 50%", null)]
    [InlineData("06-10 60% no:1/BC; 06-20 60%; 06-25 done 06-25", null)]
    public void Findings_EachSlip_HasItsOwn(string entries, string? code) =>
        Assert.Equal(code is null ? [] : [code], Following.Judge(entries, "08-01").Findings.Codes());

    // What a finding says was not used, was not used.
    [Theory]
    [InlineData("06-10 done 01-31", "done-undated")]
    [InlineData("06-10 done 06-20", "overdue")]
    [InlineData("06-10 done 06-10 80%", "overdue")]
    [InlineData("06-10 withdraw; 06-20 done 06-20", "withdrawn")]
    [InlineData("06-10 done 06-10; 06-20 withdraw", "done-in-time")]
    [InlineData("06-10 answer", "overdue-not-reported")]
    public void State_WithAFinding_RestsOnTheRestOnly(string entries, string state) =>
        Assert.Equal(state, Following.Judge(entries, "08-01").State.Code);

    [Theory]
    [InlineData("06-10 done 06-10", true)]
    [InlineData("06-10 done 06-10 no:12/ĐA-UBND", false)]
    [InlineData("06-10 done 06-10 no:/ĐA-UBND", true)]
    [InlineData("06-01 70% no:12/ĐA-UBND; 06-10 done 06-10", false)]
    [InlineData("06-10 done 06-10; 06-12 100% no:12/ĐA-UBND", false)]
    [InlineData("06-01 70%", false)]
    public void Findings_ProductWithoutANumber_AreOnlyOfWorkThatIsDone(string entries, bool isNoted)
    {
        var item = Following.Item() with { Product = BilingualName.Of("Đề án", "Scheme") };
        Assert.Equal(isNoted ? ["work-product-without-number"] : [], Following.Judge(entries, "08-01", item).Findings.Codes());
    }

    [Fact]
    public void Findings_ExtensionOfWorkWithoutADeadline_AreSaid() =>
        Assert.Equal(["work-extension-without-deadline"], Following.Judge("06-20 ask 07-15", "08-01", Following.Item(due: null)).Findings.Codes());

    // The larger task ends on 15/07: 31/07 is refused until it is extended itself.
    [Theory]
    [InlineData("", "06-30", "work-extension-past-parent")]
    [InlineData("06-10 ask 08-31; 06-12 grant 08-31", "07-31", null)]
    [InlineData("06-10 ask 08-31; 06-22 grant 08-31", "06-30", "work-extension-past-parent")]
    public void Due_OfAPart_IsNotMovedPastTheLargerTask(string above, string due, string? code)
    {
        var register = Following.Register(Following.Item("large", "07-15"), Following.Item() with { Parent = "large" });
        var log = Following.Log("06-20 ask 07-31; 06-21 grant 07-31").Append(Following.Entries(above, "large"));
        var judgement = WorkReview.Run(register, log, Following.Day("07-05")).Judgements[1];
        Assert.Equal(Following.Day(due), judgement.Due);
        Assert.Equal(code is null ? [] : [code], judgement.Findings.Codes());
    }

    // Each of 2.000 tasks is a part of the one before it, and all were extended to 10/07 and then to 20/07 on the same days: followed anew for each
    // extension of each part, the largest would be followed 2 to the power of 2.000 times.
    [Fact]
    public void Due_PartOfAPartOfMany_IsThatOfItsOwnExtensions()
    {
        const int tasks = 2_000;
        var register = Following.Register([.. Enumerable.Range(0, tasks).Select(static at =>
            Following.Item(Code(at)) with { Parent = at == 0 ? null : Code(at - 1) })]);
        var log = WorkLog.Empty.Append(Enumerable.Range(0, tasks).SelectMany(static at =>
            Following.Entries("06-01 ask 07-10; 06-02 grant 07-10; 06-14 ask 07-20; 06-15 grant 07-20", Code(at))));
        var judgement = WorkReview.Run(register, log, Following.Day("06-20")).JudgementOf(Code(tasks - 1));
        Assert.Equal((Following.Day("07-20"), 2), (judgement.Due!.Value, judgement.Extensions.Count));
        Assert.Empty(judgement.Findings);

        static string Code(int at) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"part-{at}");
    }

    [Fact]
    public void Findings_UnknownTask_AreOneForEachWithTheCount()
    {
        var review = WorkReview.Run(Following.Register(Following.Item()), Following.Log("06-10 40%; 06-11 50%; 07-20 60%", "task-9"), Following.Day("06-30"));
        var finding = Assert.Single(review.Findings);
        Assert.Equal("error work-unknown-task at task-9: \"\" [2]", finding.ToString());
    }

    [Fact]
    public void Findings_OfReadingTheLog_AreCarried()
    {
        var read = new Reading<ValueList<WorkEntry>>([], [Finding.Of(FindingCode.TableEmpty, Place.Whole("work.csv"), "")]);
        var review = WorkReview.Run(Following.Register(Following.Item()), WorkLog.Empty.Append(read), Following.Day("06-15"));
        Assert.Equal(["table-empty"], review.Findings.Codes());
    }

    public static TheoryData<string, WorkItem[], string> Registers => new()
    {
        { "a code twice", [Following.Item(), Following.Item()], "work-code-twice" },
        { "no such larger task", [Following.Item() with { Parent = "large" }], "work-parent-unknown" },
        { "a part of itself", [Following.Item() with { Parent = "task-1" }], "work-parent-unknown" },
        { "due before assigned", [Following.Item(due: "01-15")], "work-due-before-assigned" },
        { "due after the larger task", [Following.Item("large", "06-15"), Following.Item() with { Parent = "large" }], "work-due-after-parent" },
    };

    [Theory]
    [MemberData(nameof(Registers))]
    public void Create_FaultyRegister_SaysSo(string what, WorkItem[] items, string code)
    {
        Assert.NotEmpty(what);
        var read = WorkRegister.Create(items);
        Assert.Equal([code], read.Findings.Codes());
        Assert.Equal(read.Findings, WorkReview.Run(read.Value, WorkLog.Empty, Following.Day("01-01")).Findings);
    }

    // a and b are parts of each other, c is a part of a: only the circle is cut.
    [Fact]
    public void Create_CircleOfParts_IsCutAndFollowed()
    {
        var read = WorkRegister.Create(
            Following.Item("c") with { Parent = "a" }, Following.Item("a") with { Parent = "b" }, Following.Item("b") with { Parent = "a" });
        Assert.Equal(["a", "b"], read.Findings.Select(static finding => finding.Place.ToString()));
        Assert.Equal("a", read.Value.Find("c")!.Parent);
    }
}
