using CsCheck;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Figures;

public sealed class ObservationLogTests
{
    private static readonly Unit Person = LineText.UnitOf("person");

    private static Instant Midnight(int month, int day) => Instant.FromUtc(2023, month, day, 0, 0);

    [Fact]
    public void Append_Log_LeavesTheOldOneAsItWas()
    {
        var one = ObservationLog.Empty.Append(ReportText.Read("M01 1", Person));
        var two = one.Append(ReportText.Read("M02 2; M03 3", Person));
        Assert.Equal((0, 1, 3), (ObservationLog.Empty.Entries.Count, one.Entries.Count, two.Entries.Count));
        Assert.Equal("3 observations", two.ToString());
    }

    // June begins in Vietnam at 17:00 UTC on the last of May: what is recorded at that moment is no forecast, and a day's last moment belongs to it.
    [Theory]
    [InlineData("2023-05-31T16:59:59Z", true)]
    [InlineData("2023-05-31T17:00:00Z", false)]
    public void IsForecast_RecordedWhenTheLastMonthBegins_IsNot(string recorded, bool isForecast) => Assert.Equal(
        isForecast, (ReportText.Read("H1 50 held:2023-06-01", Person)[0] with { RecordedAt = InstantPattern.General.Parse(recorded).Value }).IsForecast);

    [Fact]
    public void CountsOn_RecordedAtTheLastMomentOfADay_DoesOnThatDay()
    {
        var report = ReportText.Read("M06 5", Person)[0] with { RecordedAt = ObservationLog.EndOf(new LocalDate(2023, 6, 25)) };
        Assert.True(report.CountsOn(new LocalDate(2023, 6, 25)));
        Assert.False(report.CountsOn(new LocalDate(2023, 6, 24)));
    }

    [Fact]
    public void Listed_WholeFigures_AreCalledSo()
    {
        var figures = ValueList.From<Reported>([ReportedExact.Of(Person.Of(5m)), ReportedExact.Of(Person.Of(6m))]);
        Assert.Equal(DetailKind.WholeFigures, Reported.Listed(figures, areWhole: true).Kind);
        Assert.Equal(DetailKind.Figures, Reported.Listed(figures).Kind);
    }

    [Fact]
    public void Append_Null_IsRefused() => Assert.Throws<ArgumentNullException>(static () => ObservationLog.Empty.Append((IEnumerable<Observation>)null!));

    // Entered late, known early: the order of entry is kept in the log, the order of knowing in the view.
    [Fact]
    public void AsOf_EntriesInAnyOrder_AreByWhenTheyWereKnown()
    {
        var log = ObservationLog.Empty.Append(ReportText.Read("M03 3 known:2023-04-05; M01 1 known:2023-02-05; M02 2 known:2023-03-05", Person));
        Assert.Equal([3, 1, 2], log.Entries.Select(static entry => entry.Period.Ordinal));
        Assert.Equal([1, 2, 3], log.KnownAt(Midnight(4, 5)).Observations.Select(static entry => entry.Period.Ordinal));
        Assert.Equal([1, 2], log.KnownAt(Midnight(4, 5) - Duration.Epsilon).Observations.Select(static entry => entry.Period.Ordinal));
        Assert.Empty(log.KnownAt(Instant.MinValue).Observations);
    }

    [Fact]
    public void AsOf_KnownAtTheSameMoment_KeepsTheOrderOfEntry() =>
        Assert.Equal([5, 4, 6], ObservationLog.Empty.Append(ReportText.Read("M05 1 known:2023-08-01; M04 1 known:2023-08-01; M06 1 known:2023-08-01", Person))
            .KnownAt(Midnight(8, 1)).Observations.Select(static entry => entry.Period.Ordinal));

    [Fact]
    public void AsOf_SameEntries_AreEqualViews()
    {
        var log = ObservationLog.Empty.Append(ReportText.Read("M01 1 known:2023-02-05; M02 >2 known:2023-03-05", Person));
        Assert.Equal(log.KnownAt(Midnight(4, 5)), log.KnownAt(Midnight(4, 5)));
        Assert.Equal("2 observations known at 2023-04-05T00:00:00Z", log.KnownAt(Midnight(4, 5)).ToString());
    }

    [Theory]
    [InlineData("M01 5", "it 2023-M01: 5 person (official)")]
    [InlineData("H1 >5 estimated", "it 2023-H1: gt 5 person (estimated)")]
    [InlineData("Y <5 preliminary", "it 2023: lt 5 person (preliminary)")]
    [InlineData("Q1 5..6", "it 2023-Q1: 5 person - 6 person (official)")]
    [InlineData("9M 54/63", "it 2023-9M: 54 person of 63 person (official)")]
    [InlineData("YTD05 +13%", "it 2023-M01..M05: growth 13 percent on same-period-last-year (official)")]
    [InlineData("M01 done:A,B lost:C", "it 2023-M01: done [A, B], failed [C] (official)")]
    [InlineData("M05 on:2023-05-20", "it 2023-M05: event on 2023-05-20 (official)")]
    [InlineData("M01 words", "it 2023-M01: \"xuất siêu\" (official)")]
    [InlineData("M01 withheld", "it 2023-M01: no figure: withheld (official)")]
    public void ToString_EachCase_IsCanonical(string report, string text) => Assert.Equal(text, ReportText.Read(report, Person)[0].ToString());

    [Fact]
    public void Of_NonsenseOfTheCaller_Throws()
    {
        Assert.Throws<ArgumentException>(static () => ReportedBound.Of(Bound.Of(Comparator.EqualTo, Person.Of(5m))));
        Assert.Throws<ArgumentException>(static () => ReportedRange.Between(Person.Of(6m), Person.Of(5m)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => ReportedShare.Of(Person.Of(1m), Person.Of(0m)));
        Assert.Throws<ArgumentException>(static () => ReportedItems.Of(["A", "A"]));
        Assert.Throws<ArgumentException>(static () => ReportedItems.Of(["A"], ["A"]));
        Assert.Throws<ArgumentException>(static () => ReportedWords.Of(" "));
        Assert.Throws<ArgumentNullException>(static () => ReportedAbsence.Because(null!));
    }

    [Fact]
    public void Of_UnitsThatDoNotGoTogether_AreRefusedWithReason()
    {
        Assert.True(ReportedRange.From(Person.Of(5m), LineText.UnitOf("hectare").Of(6m)).IsT1);
        Assert.True(ReportedShare.From(LineText.UnitOf("school").Of(5m), LineText.UnitOf("hamlet").Of(6m)).IsT1);
    }

    [Fact]
    public void Equals_SameAmountInAnotherScale_IsTheSameReport()
    {
        Assert.Equal(ReportedExact.Of(LineText.UnitOf("billion-dong").Of(192.5m)), ReportedExact.Of(LineText.UnitOf("million-dong").Of(192_500m)));
        Assert.NotEqual<Reported>(ReportedBound.GreaterThan(Person.Of(5m)), ReportedBound.LessThan(Person.Of(5m)));
    }

    private static Observation Numbered(int number, int? day = null) => new()
    {
        Indicator = IndicatorCode.Of("it"),
        Period = ReportingPeriod.Month(PlanYear.Of(2023), 1),
        Reported = ReportedExact.Of(Person.Of(number)),
        Maturity = Maturity.Official,
        ReferenceDate = new LocalDate(2023, 1, 31),
        RecordedAt = Midnight(1, 1).Plus(Duration.FromDays(day ?? number)),
    };

    private static decimal[] Numbers(IEnumerable<Observation> entries) => [.. entries.Select(static entry => ((ReportedExact)entry.Reported).Value.Amount)];

    // One base, two continuations, each of them again continued: nobody sees what another wrote.
    [Fact]
    public void Append_ToTheSameLogTwice_KeepsBothApart()
    {
        var one = ObservationLog.Empty.Append(Numbered(1)).Append(Numbered(2));
        var left = one.Append(Numbered(3));
        var right = one.Append(Numbered(4));
        var (lefter, righter) = (left.Append(Numbered(5)), right.Append(Numbered(6), Numbered(7)));
        Assert.Equal([1m, 2m], Numbers(one.Entries));
        Assert.Equal([1m, 2m, 3m], Numbers(left.Entries));
        Assert.Equal([1m, 2m, 4m], Numbers(right.KnownAt(Instant.MaxValue).Observations));
        Assert.Equal([1m, 2m, 3m, 5m], Numbers(lefter.KnownAt(Instant.MaxValue).Observations));
        Assert.Equal([1m, 2m, 4m, 6m, 7m], Numbers(righter.Entries));
    }

    [Fact]
    public void Append_ToTheSameLogAtTheSameTime_KeepsAllApart()
    {
        var start = ObservationLog.Empty.Append(Enumerable.Range(0, 50).Select(static number => Numbered(number)));
        var logs = new ObservationLog[64];
        Parallel.For(0, logs.Length, place =>
        {
            var log = start;
            for (var i = 0; i < 100; i++)
            {
                log = log.Append(Numbered(1000 * (place + 1) + i, 100));
            }

            logs[place] = log;
        });
        for (var place = 0; place < logs.Length; place++)
        {
            Assert.Equal(
                [.. Numbers(start.Entries), .. Enumerable.Range(1000 * (place + 1), 100).Select(static number => (decimal)number)],
                Numbers(logs[place].Entries));
            Assert.Equal(logs[place].Entries, logs[place].KnownAt(Instant.MaxValue).Observations);
        }
    }

    // The days on which entries became known, each entered alone: every log on the way shows what sorting shows.
    [Fact]
    public void KnownAt_EntriesInAnyOrder_IsWhatSortingGives() =>
        Gen.Select(Gen.Int[0, 9].Array[0, 12], Gen.Int[0, 9], Gen.Bool.Array[12]).Sample(static (days, moment, looks) =>
    {
        var log = ObservationLog.Empty;
        for (var i = 0; i < days.Length; i++)
        {
            log = log.Append(Numbered(i, days[i]));
            if (looks[i])
            {
                AssertSorted(log, days[..(i + 1)], moment);
            }
        }

        AssertSorted(log, days, moment);
        Assert.Equal(ObservationLog.Empty.Append(log.Entries), log);
        Assert.Equal(ObservationLog.Empty.Append(log.Entries).GetHashCode(), log.GetHashCode());
        Assert.NotEqual(log.Append(Numbered(99)), log);
    });

    private static void AssertSorted(ObservationLog log, int[] days, int moment) => Assert.Equal(
        [.. days.Select(static (day, place) => (day, place)).Where(entry => entry.day <= moment).OrderBy(static entry => entry.day)
            .Select(static entry => (decimal)entry.place)],
        Numbers(log.KnownAt(Midnight(1, 1).Plus(Duration.FromDays(moment))).Observations));
}
