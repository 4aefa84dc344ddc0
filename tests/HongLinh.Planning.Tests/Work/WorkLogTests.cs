using HongLinh.Planning.Work;
using NodaTime;

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

    // 10 in the morning in Vietnam is 3 in UTC: at that moment the entry is known, and the smallest while before it is not.
    [Fact]
    public void KnownAt_TheMomentOfRecording_IsInclusive()
    {
        var log = Following.Log("06-10 40%");
        var moment = Instant.FromUtc(2023, 6, 10, 3, 0);
        Assert.Equal((1, 0), (log.KnownAt(moment).Count, log.KnownAt(moment - Duration.Epsilon).Count));
        var review = WorkReview.Run(Following.Register(Following.Item()), log, Following.Day("06-10"));
        Assert.Equal(WorkState.InProgress, review.WithKnownAt(moment).Judgements[0].State);
        Assert.Equal(WorkState.NotReported, review.WithKnownAt(moment - Duration.Epsilon).Judgements[0].State);
    }

    // The longer log shares its rows with the shorter one (an array has room for four at first), which must not see them, neither under their own
    // work nor under further work.
    [Fact]
    public void Of_RowsAddedToALongerLog_AreNotInTheShorterOne()
    {
        var shorter = Following.Log("06-10 40%");
        var longer = shorter.Append(Following.Entries("06-25 70%; 06-26 80% also:b"));
        Assert.Equal((1, 3), (shorter.Of("task-1").Count, longer.Of("task-1").Count));
        Assert.Equal((0, 1), (shorter.Of("b").Count, longer.Of("b").Count));
    }

    [Fact]
    public void Equals_Logs_AreByEntriesAndFindings()
    {
        var read = new Reading<ValueList<WorkEntry>>([], [Finding.Of(FindingCode.TableEmpty, Place.Whole("work.csv"), "")]);
        var log = Following.Log("06-10 40%");
        Assert.True(log.Equals(Following.Log("06-10 40%")));
        Assert.False(log.Equals(Following.Log("06-10 50%")));
        Assert.False(log.Equals(log.Append(read)));
        Assert.False(log.Append(read).Equals(Following.Log("06-10 50%").Append(read)));
        Assert.False(log.Equals(null));
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
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkEntry.Of(WorkEntryKind.Progress, "task-1", on, at) with { Percent = -1m });
        Assert.Throws<ArgumentException>(() => WorkEntry.Of(WorkEntryKind.Progress, " ", on, at));
    }
}
