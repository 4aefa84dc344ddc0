using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using HongLinh.Planning.Editions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace HongLinh.Planning.AspNetCore.Tests;

public sealed class DiagnosticsTests
{
    private static readonly Plan Plan = HongLinh2023.Plan.Value;

    private static Observation Report(Quantity value) => new()
    {
        Indicator = IndicatorCode.Of("budget-revenue"),
        Period = ReportingPeriod.YearToDate(Plan.Year, 7),
        Reported = ReportedExact.Of(value),
        Maturity = Maturity.Preliminary,
        ReferenceDate = new LocalDate(2023, 7, 31),
        RecordedAt = Instant.FromUtc(2023, 8, 3, 2, 30),
    };

    [Fact]
    public async Task Review_IsTracedMeasuredAndLogged()
    {
        var logs = new Events();
        await using var app = await Web.StartAsync(static _ => { }, services => services.AddLogging(logging => logging.AddProvider(logs)));
        var (activities, measures) = (new ConcurrentQueue<Activity>(), new ConcurrentQueue<double>());
        using var tracing = new ActivityListener
        {
            ShouldListenTo = static source => source.Name == PlanningDiagnostics.ActivitySourceName,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(tracing);
        using var metering = ListenerOf(app, "planning.review.duration");
        metering.SetMeasurementEventCallback<double>((_, seconds, _, _) => measures.Enqueue(seconds));
        metering.Start();

        app.Services.GetRequiredService<PlanReviewer>().Review(Plan, HongLinh2023.PublishedFigures, new LocalDate(2023, 7, 29));
        // Other tests review at the same time, on other days.
        var activity = Assert.Single(activities, static one => "2023-07-29".Equals(one.GetTagItem("planning.as_of")));
        Assert.Equal("planning.review", activity.OperationName);
        Assert.Equal(Plan.Header.Code, activity.GetTagItem("planning.plan"));
        Assert.Equal("literal", activity.GetTagItem("planning.policy"));
        Assert.True(Assert.Single(measures) > 0);
        var (id, message) = Assert.Single(logs.Seen, static one => one.Id == 1001);
        Assert.Equal(1001, id);
        Assert.StartsWith("Reviewed hong-linh-2023 as of 2023-07-29 by literal: 24 lines", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_IsCountedAndLogged()
    {
        var logs = new Events();
        await using var app = await Web.StartAsync(static _ => { }, services => services.AddLogging(logging => logging.AddProvider(logs)));
        var counted = new ConcurrentQueue<string?>();
        using var metering = ListenerOf(app, "planning.figure.checks");
        metering.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Enqueue(tags.Length == 0 ? null : (string?)tags[0].Value));
        metering.Start();

        var (reviewer, log) = (app.Services.GetRequiredService<PlanReviewer>(), HongLinh2023.PublishedFigures);
        Assert.Empty(reviewer.Check(Plan, log, Report(Money.BillionDong.Of(210m))));
        Assert.Equal(FindingCode.UnitMismatch, Assert.Single(reviewer.Check(Plan, log, Report(LandArea.Hectare.Of(210m)))).Code);
        Assert.Equal([null, "figure-unit-mismatch"], counted);
        Assert.Equal("The figure of budget-revenue for 2023-M01..M07 has an error: figure-unit-mismatch",
            Assert.Single(logs.Seen, static one => one.Id == 1002).Message);
    }

    [Fact]
    public async Task Check_OfAFigureLikeOneThatIsThere_FindsWhatIsNewAlone()
    {
        await using var app = await Web.StartAsync(static _ => { });
        var reviewer = app.Services.GetRequiredService<PlanReviewer>();
        var log = HongLinh2023.PublishedFigures.Append(Report(LandArea.Hectare.Of(210m)));
        Assert.Empty(reviewer.Check(Plan, log, Report(Money.BillionDong.Of(210m))));
        Assert.Contains(reviewer.Check(Plan, log, Report(LandArea.Hectare.Of(211m))), static finding => finding.Severity == Severity.Error);
        // A day that has not come: the unit is wrong all the same.
        Assert.Contains(
            reviewer.Check(Plan, log, Report(LandArea.Hectare.Of(211m)) with { ReferenceDate = new LocalDate(2023, 9, 30) }),
            static finding => finding.Code == FindingCode.UnitMismatch);
    }

    [Fact]
    public async Task RefusedRequest_IsLoggedWithoutWordsOfTheCaller()
    {
        var logs = new Events();
        await using var app = await Web.StartAsync(
            static web => web.MapPost("/figures", static (Observation report) => report).WithDisplayName("figures"),
            services => services.AddLogging(logging => logging.AddProvider(logs)));
        using var answer = await app.GetTestClient().PostAsync("/figures", Web.Json("""{"bad\nname":1}"""));
        Assert.Equal("Refused a request to figures: request-json at $['bad?name']", Assert.Single(logs.Seen, static one => one.Id == 1003).Message);
    }

    private static MeterListener ListenerOf(WebApplication app, string name)
    {
        var own = app.Services.GetRequiredService<IMeterFactory>();
        return new MeterListener
        {
            InstrumentPublished = (instrument, listener) =>
            {
                if (instrument.Name == name && instrument.Meter.Name == PlanningDiagnostics.MeterName && instrument.Meter.Scope == own)
                {
                    listener.EnableMeasurementEvents(instrument);
                }
            },
        };
    }

    private sealed class Events : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<(int Id, string Message)> Seen { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Seen.Enqueue((eventId.Id, formatter(state, exception)));

        public void Dispose()
        {
        }
    }
}
