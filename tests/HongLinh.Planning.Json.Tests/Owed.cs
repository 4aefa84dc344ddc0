using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Json.Tests;

/// <summary>What the plan of Hồng Lĩnh owes under a regime of its own, with an extension and reports received.</summary>
internal static class Owed
{
    /// <summary>Every kind of window and deadline: from the 15th to the 14th, calendar quarters; the 20th for the town, three working days for wards.</summary>
    public static ReportingRegime Regime { get; } = new()
    {
        Code = "hong-linh-own",
        Name = BilingualName.Of("Chế độ báo cáo của thị xã", "Reports of the town"),
        Basis = Some.Basis,
        InForce = InForce.Between(new LocalDate(2022, 12, 1), new LocalDate(2025, 6, 30)),
        Replaces = "hong-linh-older",
        Windows =
        [
            WindowRule.CutOff(ReportingCycle.Month, 14, Some.Basis), WindowRule.OwnDays(ReportingCycle.Quarter, Some.Basis),
            WindowRule.CutOff(ReportingCycle.HalfYear, 14, Some.Basis), WindowRule.CutOff(ReportingCycle.Year, 14, Some.Basis),
        ],
        Deadlines = [DeadlineRule.OnDay(ReportingLevel.Town, 20, Some.Basis), DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Ward, 3, Some.Basis)],
        Roll = RollRule.Preceding,
    };

    public static Plan Plan => HongLinh2023.Plan.Value;

    public static LogView View { get; } = HongLinh2023.PublishedFigures.KnownAt(Instant.FromUtc(2023, 8, 1, 0, 0));

    public static ObligationRules Rules => new()
    {
        Regime = Regime,
        Level = ReportingLevel.Town,
        Calendar = VietnamDaysOff.Calendar,
        Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"],
        DefaultReporter = Plan.Work.Duties[0].Reporter,
        Merge = MergePolicy.LongestStands,
        Extensions =
        [
            new Extension
            {
                Reporter = Plan.Work.Duties[0].Reporter.Code,
                Period = ReportingPeriod.Parse("2023-H1"),
                Until = new LocalDate(2023, 6, 30),
                Basis = Some.Basis,
            },
        ],
    };

    public static ValueList<Submission> Submissions =>
    [
        new Submission
        {
            Subject = Plan.Work.Duties[0].Code,
            Reporter = Plan.Work.Duties[0].Reporter.Code,
            Period = ReportingPeriod.Parse("2023-M04"),
            At = Instant.FromUtc(2023, 4, 24, 3, 0),
            ReturnedAt = Instant.FromUtc(2023, 4, 26, 3, 0),
        },
        new Submission
        {
            Subject = Plan.Work.Duties[0].Code,
            Reporter = Plan.Work.Duties[0].Reporter.Code,
            Period = ReportingPeriod.Parse("2023-M05"),
            At = Instant.FromUtc(2023, 5, 18, 3, 0),
        },
    ];

    public static ObligationBook Book => BookWith(null);

    public static ObligationBook BookWith(RuleSet? checks) => ObligationBook.Open(Plan, Rules, View, Submissions, checks);
}
