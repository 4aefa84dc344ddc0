using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>The two pages an official would pin to the wall: the reports of the year, and what the town still owes.</summary>
public sealed class CalendarSnapshots
{
    [Fact]
    public Task Year2026_Vietnamese() => Snapshot.Match(CalendarText.Render(
        ReportingRegimes.Decree09Of2019, (PlanYear.Of(2026), ReportingLevel.Province), VietnamDaysOff.Calendar, Language.Vietnamese));

    [Fact]
    public Task Owed_Vietnamese() => Snapshot.Match(ObligationText.Render(Owed(), Language.Vietnamese));

    [Fact]
    public void Owed_UnderACultureThatFailsWhenTouched_IsTheSame()
    {
        var expected = ObligationText.Render(Owed(), Language.Vietnamese);
        Assert.Equal(expected, FailingCulture.Under(static () => ObligationText.Render(Owed(), Language.Vietnamese)));
    }

    // The decision that set the town's own deadlines could not be read: two working days after the cut-off stand in for it.
    internal static ObligationBook Owed()
    {
        var example = new LegalBasis { Act = "Quy định ví dụ", Confidence = SourceConfidence.Unverified };
        var zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];
        var rules = new ObligationRules
        {
            Regime = ReportingRegimes.Decree09Of2019 with
            {
                Code = "example",
                Name = BilingualName.Of("Chế độ báo cáo ví dụ của thị xã", "Example of a town's regime"),
                Basis = example,
                Deadlines = [DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Town, 2, example)],
            },
            Level = ReportingLevel.Town,
            Calendar = VietnamDaysOff.Calendar,
            Zone = zone,
            DefaultReporter = HongLinh2023.Plan.Value.Work.Duties[0].Reporter,
            Merge = MergePolicy.LongestStands,
            Extensions =
                ValueList.From(
                [new Extension { Reporter = "departments", Period = ReportingPeriod.Parse("2023-Q1"), Until = new LocalDate(2023, 3, 31),
                Basis = example }]),
        };
        var endOfDay = new LocalDate(2023, 3, 21).AtStartOfDayInZone(zone).ToInstant() - Duration.Epsilon;
        return ObligationBook.Open(HongLinh2023.Plan.Value, rules, HongLinh2023.PublishedFigures.KnownAt(endOfDay));
    }
}
