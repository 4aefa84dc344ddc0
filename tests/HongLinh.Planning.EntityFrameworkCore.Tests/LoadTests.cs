using System.Globalization;
using HongLinh.Planning.Editions;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

[Collection(DatabaseServers.Collection)]
public sealed class LoadTests
{
    private static readonly LocalDate YearEnd = new(2023, 12, 31);

    public static TheoryData<string> Providers => TestDatabase.Providers;

    // Reports recorded on 29 January, 29 February and so on, one a month, and as many of another plan: by 30 April four of ours are known.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LoadLog_AsOfADay_ReadsTheRowsOfThePlanKnownByThen(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var reports = Enumerable.Range(1, 12).Where(static month => month != 2).Select(static month => A.Report(month * 10m, month)).ToList();
        await context.AppendFiguresAsync(A.Plan, reports);
        await context.AppendFiguresAsync("other-2023", reports);
        _ = database.Sent;
        var log = await context.LoadLogAsync(A.Plan, new LocalDate(2023, 4, 30));
        var (commands, rows) = database.Sent;
        Assert.Equal(reports[..3], log.Entries);
        Assert.Equal(3, rows);
        var command = Assert.Single(commands);
        Assert.Contains("recorded_at", command, StringComparison.Ordinal);
        Assert.Contains("WHERE", command, StringComparison.Ordinal);
        Assert.Empty(context.ChangeTracker.Entries());
    }

    // Vietnam is at UTC+7: 16:59:59.999999999 UTC is the last moment of its day, 17:00 the first of the next.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LoadLog_AtTheEndOfTheDay_IsExactToTheNanosecond(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var midnight = Instant.FromUtc(2023, 6, 30, 17, 0);
        var last = A.Report(1m) with { RecordedAt = midnight - Duration.Epsilon };
        var next = A.Report(2m) with { RecordedAt = midnight };
        await context.AppendFiguresAsync(A.Plan, [next, last]);
        Assert.Equal([last], (await context.LoadLogAsync(A.Plan, new LocalDate(2023, 6, 30))).Entries);
        Assert.Equal([next, last], (await context.LoadLogAsync(A.Plan, new LocalDate(2023, 7, 1))).Entries);
        Assert.Empty((await context.LoadLogAsync(A.Plan, new LocalDate(2023, 6, 29))).Entries);
    }

    // "No last day" is written as 31/12/9999 by some, and a day before all reports as one long ago.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LoadLog_AtTheEndsOfTheCalendar_HasAllOrNothing(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var report = A.Report(1m);
        await context.AppendFiguresAsync(A.Plan, [report]);
        Assert.Equal([report], (await context.LoadLogAsync(A.Plan, LocalDate.MaxIsoValue)).Entries);
        Assert.Empty((await context.LoadLogAsync(A.Plan, new LocalDate(1, 1, 1))).Entries);
        Assert.Empty((await context.LoadLogAsync(A.Plan, LocalDate.MinIsoValue)).Entries);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LoadWorkLog_AsOfADay_ReadsTheRowsKnownByThen(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        await context.AppendWorkAsync("nhiem-vu", Enumerable.Range(1, 28).Select(static day => A.Progress(day, day)));
        await context.AppendWorkAsync("don-thu", [A.Progress(3m, day: 3)]);
        _ = database.Sent;
        Assert.Equal([A.Progress(1m, 1), A.Progress(2m, 2)], (await context.LoadWorkLogAsync("nhiem-vu", new LocalDate(2023, 6, 2))).Entries);
        Assert.Equal(2, database.Sent.RowsRead);
    }

    // Every report that the press printed on the town, all kinds of content among them.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task LoadLog_PublishedFigures_ComeBackEqualAndJudgeTheSame(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var (plan, day) = (HongLinh2023.Plan.Value, new LocalDate(2024, 1, 31));
        Assert.Equal(14, await context.AppendFiguresAsync(plan.Header.Code, HongLinh2023.PublishedFigures.Entries));
        var log = await context.LoadLogAsync(plan.Header.Code, day);
        Assert.Equal(HongLinh2023.PublishedFigures.Entries, log.Entries);
        Assert.Equal(
            PlanReview.Run(plan, HongLinh2023.PublishedFigures.KnownBy(day), day, JudgementPolicy.Literal).Fingerprint,
            PlanReview.Run(plan, log.KnownBy(day), day, JudgementPolicy.Literal).Fingerprint);
    }

    // 28 digits are the most that a decimal holds; a binary fraction keeps 15 to 17 of them.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Figures_Of28Digits_KeepEveryDigit(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        const decimal Digits = 1234567890123456789.012345678m;
        await context.AppendFiguresAsync(A.Plan, [A.Report(Digits) with { PrintedPercent = 0.1234567890123456789012345678m }]);
        context.Letters.Add(new Letter { Subject = "28", Amount = Money.BillionDong.Of(Digits), Number = Digits, Reported = A.Report(Digits).Reported });
        await context.SaveChangesAsync();
        await using var reader = database.Open();
        var report = Assert.Single((await reader.LoadLogAsync(A.Plan, YearEnd)).Entries);
        Assert.Equal("1234567890123456789.012345678", ((ReportedExact)report.Reported).Value.Amount.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("0.1234567890123456789012345678", report.PrintedPercent!.Value.ToString(CultureInfo.InvariantCulture));
        var letter = await reader.Letters.SingleAsync();
        Assert.Equal("1234567890123456789.012345678", letter.Amount!.Value.Amount.ToString(CultureInfo.InvariantCulture));
        Assert.Equal("1234567890123456789.012345678", letter.Number!.Value.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(A.Report(Digits).Reported, letter.Reported);
        if (provider == "SQLite")
        {
            Assert.Equal("text", database.Scalar("SELECT typeof(document) FROM planning_figures"));
            Assert.Equal("text", database.Scalar("SELECT typeof(Amount) FROM Letters"));
            Assert.Equal(0L, database.Scalar("SELECT COUNT(*) FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE c.type IN ('REAL', 'NUMERIC')"));
        }
    }

    // Letters with two marks, a word of two code points, quotes, a line feed, a character outside of the basic plane, and a million characters.
    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Texts_VietnameseAndVeryLong_ComeBackEqual(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var words = "Thu ngân sách ước đạt 106,8 tỷ đồng; \"vượt\" kế hoạch,\nđạt tỷ lệ 55,5% ế ỹ Ợ e\u0302\u0301 𝄞 '; DROP TABLE planning_figures; --";
        var report = A.Report(1m) with
        {
            Wording = words,
            Remark = string.Concat(Enumerable.Repeat("Nguyên nhân khách quan. ", 50_000)),
            Source = string.Concat(Enumerable.Repeat("Công văn số 12/UBND ngày 05/7/2023, ", 1_000)),
            ReportingUnit = "Phường Đậu Liêu",
        };
        var entry = A.Progress(10m) with { Words = words + report.Remark, By = report.Source };
        await context.AppendFiguresAsync(A.Plan, [report]);
        await context.AppendWorkAsync(A.Plan, [entry]);
        Assert.Equal(0, await context.AppendFiguresAsync(A.Plan, [report]));
        Assert.Equal(report, Assert.Single((await context.LoadLogAsync(A.Plan, YearEnd)).Entries));
        Assert.Equal(entry, Assert.Single((await context.LoadWorkLogAsync(A.Plan, YearEnd)).Entries));
        var refused = await Assert.ThrowsAsync<EntryConflictException>(
            () => context.AppendFiguresAsync(A.Plan, [report with { Remark = report.Remark + "Hết" }]));
        Assert.InRange(refused.Message.Length, 500, 40_000);
        Assert.Contains("Hết", refused.Message, StringComparison.Ordinal);
    }

    // What is not text is written as U+FFFD; sent again it is the same report, and not another one.
    [Fact]
    public async Task Texts_WithHalfASurrogatePair_AreTheSameReportWhenSentAgain()
    {
        using var database = new TestDatabase("SQLite");
        await using var context = database.Open();
        var report = A.Report(1m) with { Remark = "x\ud800", Source = "y\udc00" };
        Assert.Equal(1, await context.AppendFiguresAsync(A.Plan, [report]));
        Assert.Equal(0, await context.AppendFiguresAsync(A.Plan, [report]));
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Columns_OfTheRows_AreReadableAndSortable(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        await context.AppendFiguresAsync(A.Plan, [A.Report(1m)]);
        Assert.Equal("budget-revenue", database.Scalar("SELECT indicator FROM planning_figures WHERE plan = 'hong-linh-2023'"));
        Assert.Equal("2023-M06", database.Scalar("SELECT period FROM planning_figures"));
        if (provider == "SQLite")
        {
            Assert.Equal("2023-06-28", database.Scalar("SELECT reference_date FROM planning_figures"));
            Assert.Equal("2023-06-29 02:30:00", database.Scalar("SELECT recorded_at FROM planning_figures"));
        }
        else
        {
            Assert.Equal("date", database.Scalar("SELECT pg_typeof(reference_date)::text FROM planning_figures"));
            Assert.Equal("timestamp with time zone", database.Scalar("SELECT pg_typeof(recorded_at)::text FROM planning_figures"));
        }
    }

    // The plan of the query, and not only that an index exists.
    [Fact]
    public async Task LoadLog_AsOfADay_UsesTheIndex()
    {
        using var database = new TestDatabase("SQLite");
        await using var context = database.Open();
        await context.AppendFiguresAsync(A.Plan, [A.Report(1m)]);
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText =
            "EXPLAIN QUERY PLAN SELECT id, document FROM planning_figures WHERE plan = 'hong-linh-2023' AND recorded_at < '2023-07-01' ORDER BY id";
        await using var reader = await command.ExecuteReaderAsync();
        Assert.True(await reader.ReadAsync());
        Assert.Contains("USING INDEX ix_planning_figures_recorded_at (plan=? AND recorded_at<?)", reader.GetString(3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadLog_ARowThatWasSpoilt_IsNamed()
    {
        using var database = new TestDatabase("SQLite");
        await using var context = database.Open();
        await context.AppendFiguresAsync(A.Plan, [A.Report(1m)]);
        database.Scalar("UPDATE planning_figures SET document = '{\"schemaVersion\":99}'");
        var refused = await Assert.ThrowsAsync<InvalidDataException>(() => context.LoadLogAsync(A.Plan, YearEnd));
        Assert.Contains("Row 1 of planning_figures cannot be read", refused.Message, StringComparison.Ordinal);
        Assert.Contains("99", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Providers))]
    public async Task Conventions_ValuesInATableOfTheApplication_ComeBackAndAreFiltered(string provider)
    {
        using var database = new TestDatabase(provider);
        await using var context = database.Open();
        var period = ReportingPeriod.Quarter(PlanYear.Of(2023), 2);
        context.Letters.Add(new Letter
        {
            Subject = "V/v đôn đốc",
            Due = new LocalDate(2023, 7, 5),
            SentAt = Instant.FromUtc(2023, 7, 1, 1, 2, 3),
            Indicator = IndicatorCode.Of("budget-revenue"),
            Period = period,
            Year = PlanYear.Of(2023),
            Verdict = Verdict.NotMet,
            Amount = Money.BillionDong.Of(192.50m),
        });
        context.Letters.Add(new Letter { Subject = "Không có hạn" });
        await context.SaveChangesAsync();
        await using var reader = database.Open();
        var day = new LocalDate(2023, 7, 5);
        var letter = await reader.Letters.SingleAsync(one => one.Due <= day && one.Period == period && one.Verdict == Verdict.NotMet);
        Assert.Equal((day, Instant.FromUtc(2023, 7, 1, 1, 2, 3), "budget-revenue"), (letter.Due!.Value, letter.SentAt!.Value, letter.Indicator!.Text));
        Assert.Equal((PlanYear.Of(2023), (Quantity?)Money.BillionDong.Of(192.50m)), (letter.Year!, letter.Amount));
        Assert.Null((await reader.Letters.SingleAsync(static one => one.Due == null)).Verdict);
    }
}
