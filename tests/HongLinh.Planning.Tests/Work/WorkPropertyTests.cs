using CsCheck;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Tests.Work;

/// <summary>What holds for every log of work, tried on random ones.</summary>
public sealed class WorkPropertyTests
{
    private static readonly string[] Codes = ["a", "b", "c", "d"];

    // a is a part of d, c has no deadline.
    private static readonly WorkRegister Register = Following.Register(
        Following.Item("a", "06-30") with { Parent = "d", Product = BilingualName.Of("Đề án", "Scheme") },
        Following.Item("b", "03-15"),
        Following.Item("c", null),
        Following.Item("d", "09-30"));

    private static readonly Gen<LocalDate> Day = Gen.Int[0, 330].Select(static days => Following.Day("01-10").PlusDays(days));

    private static readonly Gen<WorkEntry> Entry =
        Gen.Select(
            Gen.Int[0, WorkEntryKind.All.Count - 1].Select(static at => WorkEntryKind.All[at]), Gen.Int[0, 3].Select(static at => Codes[at]), Day,
            Gen.Int[-3, 40], Gen.Int[0, 120], Gen.Int[0, 86_399_999]).Select(Made);

    private static readonly Gen<WorkEntry[]> Entries = Entry.Array[0, 25];

    [Fact]
    public void Judgements_EntryOnOneTask_ChangesNoOther() => Gen.Select(Entries, Entry.Where(static entry => entry.Kind == WorkEntryKind.Progress), Day)
        .Sample(static (entries, more, asOf) =>
        {
            var (before, after) = (Review(entries, asOf), Review([.. entries, more], asOf));
            Assert.All(Codes.Where(code => code != more.Task), code => Assert.Equal(before.JudgementOf(code), after.JudgementOf(code)));
        });

    [Fact]
    public void State_AsOfADay_DependsOnNoLaterEntry() => Gen.Select(Entries, Day).Sample(static (entries, asOf) =>
    {
        var known = entries.Where(entry => entry.On <= asOf && entry.RecordedAt <= EndOf(asOf)).ToArray();
        Assert.Equal(Review(known, asOf).Judgements, Review(entries, asOf).Judgements);
    });

    [Fact]
    public void Judgements_OrderOfEntering_DecidesNothingThatTimesDecide() => Gen.Select(Entries, Gen.Int, Day).Sample(static (entries, seed, asOf) =>
    {
        var timed = entries.DistinctBy(static entry => entry.RecordedAt).ToArray();
        var shuffled = timed.OrderBy(entry => HashCode.Combine(seed, entry.RecordedAt)).ToArray();
        Assert.Equal(Review(timed, asOf).Judgements, Review(shuffled, asOf).Judgements);
    });

    // Requests and decisions after the work was done, or before: never from in time to late.
    [Fact]
    public void State_MoreExtensions_NeverMakeDoneWorkLate() =>
        Gen.Select(Entries, Entry.Where(static entry => entry.Until is not null || entry.Kind == WorkEntryKind.ExtensionRefused).Array[1, 3], Day)
        .Sample(static (entries, more, asOf) =>
        {
            var plain = entries.Where(static entry => entry.Until is null && entry.Kind != WorkEntryKind.ExtensionRefused).ToArray();
            var (before, after) = (Review(plain, asOf), Review([.. plain, .. more], asOf));
            Assert.All(Codes, code => Assert.False(
                before.JudgementOf(code).State == WorkState.DoneInTime && after.JudgementOf(code).State != WorkState.DoneInTime));
        });

    [Fact]
    public void States_OfWorkWithADeadline_ArePartitioned() => Gen.Select(Entries, Day).Sample(static (entries, asOf) =>
    {
        var review = Review(entries, asOf);
        var tally = review.Tally;
        Assert.Equal(tally.Total, tally.Done + tally.Open);
        Assert.Equal((0, 0), (tally.InNeitherClass, tally.OpenInNeitherClass));
        Assert.Equal(tally.DoneInNeitherClass, review.Judgements.Count(static judgement => judgement.State == WorkState.DoneUndated));
        Assert.Equal(Codes.Length, tally.Total + tally.NoDeadline + tally.DoneNoDeadline + tally.Withdrawn
            + review.Judgements.Count(static judgement => judgement.State == WorkState.NotAssigned));
        Assert.Equal(tally.Total, review.ByUnit.Sum(static unit => unit.Total));
    });

    // The review of a log that grew entry by entry is that of the log made at once, and no log sees what was added to another.
    [Fact]
    public void Append_OneByOneAndBranching_IsTheSameLog() => Gen.Select(Entries, Gen.Int[0, 25]).Sample(static (entries, at) =>
    {
        var log = WorkLog.Empty;
        var branch = log;
        for (var row = 0; row < entries.Length; row++)
        {
            log = log.Append(entries[row]);
            branch = row == at ? log.Append(entries) : branch;
        }

        Assert.Equal(WorkLog.Empty.Append(entries), log);
        Assert.All(Codes, code => Assert.Equal(entries.Where(entry => entry.Task == code), log.Of(code)));
        var expected = at < entries.Length ? [.. entries[..(at + 1)], .. entries] : Array.Empty<WorkEntry>();
        Assert.All(Codes, code => Assert.Equal(expected.Where(entry => entry.Task == code), branch.Of(code)));
    });

    private static WorkReview Review(WorkEntry[] entries, LocalDate asOf) => WorkReview.Run(Register, WorkLog.Empty.Append(entries), asOf);

    private static Instant EndOf(LocalDate day) => day.PlusDays(1).AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant() - Duration.Epsilon;

    private static WorkEntry Made(WorkEntryKind kind, string task, LocalDate on, int later, int number, int millisecond)
    {
        var times = (on, on.PlusDays(later).AtMidnight().WithOffset(Offset.FromHours(7)).ToInstant() + Duration.FromMilliseconds(millisecond));
        if (kind == WorkEntryKind.ExtensionAsked || kind == WorkEntryKind.ExtensionGranted)
        {
            return WorkEntry.Extension(kind, task, on.PlusDays(number - 10), times);
        }

        if (kind == WorkEntryKind.Reassigned)
        {
            return WorkEntry.Reassignment(task, new Assignment { Lead = Shared.Some.Town("ward-1") }, times);
        }

        var entry = WorkEntry.Of(kind, task, on, times.Item2);
        return kind != WorkEntryKind.Progress ? entry
            : number > 100 ? entry with { DoneOn = on.PlusDays(110 - number) }
            : number % 10 == 0 ? entry with { Percent = 100m }
            : entry with { Percent = number };
    }
}
