using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

public sealed class WorkLogTests
{
    [Fact]
    public void Append_Log_LeavesTheOldOneAsItWas()
    {
        var one = Following.Log("06-10 40%");
        var two = one.Append(Following.Entries("06-20 60%; 06-25 ask 07-15"));
        Assert.Equal((0, 1, 3), (WorkLog.Empty.Entries.Count, one.Entries.Count, two.Entries.Count));
        Assert.Equal((1, 3), (one.Of("task-1").Count, two.Of("task-1").Count));
        Assert.Equal("3 entries", two.ToString());
    }

    // Entered in any order: known in the order of recording, and only what was recorded by the end of the day.
    [Fact]
    public void KnownBy_EntriesInAnyOrder_AreByWhenTheyWereRecorded()
    {
        var log = Following.Log("06-10 40% rec:06-20; 06-05 20%; 06-15 60%");
        Assert.Equal([20m, 60m, 40m], log.KnownBy(Following.Day("06-20")).Select(static entry => entry.Percent!.Value));
        Assert.Equal([20m, 60m], log.KnownBy(Following.Day("06-19")).Select(static entry => entry.Percent!.Value));
    }

    // A merged report is found under each work it answers for, once.
    [Fact]
    public void Of_MergedReport_IsUnderEachWork()
    {
        var log = Following.Log("06-10 40% also:b also:b also:task-1");
        Assert.Equal((1, 1, 0), (log.Of("task-1").Count, log.Of("b").Count, log.Of("c").Count));
    }

    [Fact]
    public void Entry_WhatItsKindDoesNotHave_IsRefused()
    {
        var (on, at) = Shared.Some.TimesOn(20);
        Assert.Throws<ArgumentException>(() => WorkEntry.Of(WorkEntryKind.ExtensionAsked, "task-1", on, at));
        Assert.Throws<ArgumentException>(() => WorkEntry.Of(WorkEntryKind.Reassigned, "task-1", on, at));
        Assert.Throws<ArgumentException>(() => WorkEntry.Extension(WorkEntryKind.Progress, "task-1", on, (on, at)));
        Assert.Throws<ArgumentException>(() => WorkEntry.Of(WorkEntryKind.Withdrawn, "task-1", on, at) with { Percent = 20m });
        Assert.Throws<ArgumentException>(() => WorkEntry.Of(WorkEntryKind.Settled, "task-1", on, at) with { DoneOn = on });
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkEntry.Of(WorkEntryKind.Progress, "task-1", on, at) with { Percent = 101m });
        Assert.Throws<ArgumentException>(() => WorkEntry.Of(WorkEntryKind.Progress, " ", on, at));
    }
}
