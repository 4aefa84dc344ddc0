using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>The same case with its log changed in a way that a law speaks of.</summary>
internal static class LogChanges
{
    // As observations are recorded in whole minutes at the least, this stands between any two.
    private static readonly Duration Moment = Duration.FromSeconds(1);

    public static ReviewCase With(ReviewCase given, IEnumerable<Observation> reports) => given with { Log = ObservationLog.Empty.Append(reports) };

    /// <summary>Nothing was reported at all.</summary>
    public static ReviewCase Nothing(ReviewCase given) => With(given, []);

    /// <summary>Every report says in words, or not at all, what it should say in figures.</summary>
    public static ReviewCase NoFigure(ReviewCase given) => With(given, given.Log.Entries.Select(static (report, at) => report with
    {
        Reported = (at % 3) switch
        {
            0 => ReportedWords.Of("đang tổng hợp"),
            1 => ReportedAbsence.Because(AbsenceReason.NotYetCounted),
            _ => ReportedAbsence.Because(AbsenceReason.Withheld),
        },
    }));

    public static ReviewCase Rescaled(ReviewCase given, int place) =>
        With(given, given.Log.Entries.Select((report, at) => Siblings.Rescaled(report, place + at)));

    public static ReviewCase Backwards(ReviewCase given) => With(given, given.Log.Entries.Reverse());

    /// <summary>No corrections: they replace whatever came before, official or not.</summary>
    public static ReviewCase WithoutCorrections(ReviewCase given) =>
        With(given, given.Log.Entries.Select(static report => report with { IsCorrection = false }));

    /// <summary>No estimate for any days of which an official figure is known.</summary>
    public static ReviewCase OfficialAlone(ReviewCase given)
    {
        var official = OfficialOf(given);
        return With(given, given.Log.Entries.Where(report => report.Maturity == Maturity.Official || !official.Any(other => AreOfOneSpan(report, other))));
    }

    /// <summary>An estimate with another figure just before each official one.</summary>
    public static ReviewCase EstimatesBefore(ReviewCase given) => With(given, OfficialAlone(given).Log.Entries.SelectMany(report =>
        report.Maturity == Maturity.Official ? [EstimateOf(report) with { RecordedAt = report.RecordedAt - Moment }, report] : new[] { report }));

    /// <summary>An estimate with another figure just after each official one that is known on the day.</summary>
    public static ReviewCase EstimatesAfter(ReviewCase given)
    {
        var official = OfficialOf(given);
        var last = given.View.KnownAt;
        return With(given, given.Log.Entries.SelectMany(report => official.Contains(report) && report.RecordedAt + Moment <= last
            ? [report, EstimateOf(report) with { RecordedAt = report.RecordedAt + Moment }] : new[] { report }));
    }

    public static ReviewCase WithUnrelated(ReviewCase given) => given with { Log = given.Log.Append(Unrelated(given)) };

    /// <summary>Further reports on the same lines, and corrections, all known only after the day.</summary>
    public static ReviewCase WithLater(ReviewCase given)
    {
        var after = given.View.KnownAt + Moment;
        return given with
        {
            Log = given.Log.Append(given.Log.Entries.Select(report => EstimateOf(report) with
            {
                Maturity = Maturity.Official,
                IsCorrection = true,
                RecordedAt = after,
            })),
        };
    }

    private static IReadOnlyList<Observation> OfficialOf(ReviewCase given) =>
        [.. given.View.Observations.Where(static report => report.Maturity == Maturity.Official)];

    private static bool AreOfOneSpan(Observation one, Observation other) =>
        one.Indicator == other.Indicator && one.ReportingUnit == other.ReportingUnit
        && one.Period.FirstDay == other.Period.FirstDay && one.Period.LastDay == other.Period.LastDay;

    // Three times as much is on the other side of a bound often enough.
    private static Observation EstimateOf(Observation report) => report with
    {
        Maturity = Maturity.Estimated,
        Reported = report.Reported switch
        {
            ReportedExact exact => ReportedExact.Of(exact.Value.Unit.Of(exact.Value.Amount * 3 + 1)),
            ReportedEvent happened => ReportedEvent.HappenedOn(happened.On.PlusDays(60)),
            ReportedAbsence or ReportedWords or ReportedItems => ReportedExact.Of(Unit.One.Of(1m)),
            var other => other,
        },
    };

    private static IEnumerable<Observation> Unrelated(ReviewCase given) => Enumerable.Range(0, 3).Select(at => new Observation
    {
        Indicator = IndicatorCode.Of(string.Create(CultureInfo.InvariantCulture, $"unrelated-{at}")),
        Period = ReportingPeriod.Month(given.Plan.Year, at + 1),
        Reported = ReportedExact.Of(Money.BillionDong.Of(1_000m * at)),
        Maturity = Maturity.Official,
        ReferenceDate = given.Plan.Year.FirstDay.PlusMonths(at + 1),
        RecordedAt = given.View.KnownAt - Duration.FromDays(at + 1),
    });
}
