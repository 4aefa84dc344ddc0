using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>The reports owed for the plan of Hồng Lĩnh, under a regime and assignments that the application adds.</summary>
internal static class OwedTable
{
    // The decision of Hà Tĩnh that set the town's deadlines could not be read, so this example replaces it: the windows of
    // the decree and two working days after the cut-off. An application needs no more than this for its own regime.
    private static readonly LegalBasis Example = new() { Act = "Ví dụ minh họa, không phải văn bản pháp luật", Confidence = SourceConfidence.Unverified };

    private static readonly ReportingRegime TownRegime = ReportingRegimes.Decree09Of2019 with
    {
        Code = "vi-du-hong-linh",
        Name = BilingualName.Of("Chế độ báo cáo minh họa của thị xã", "Example of a town's regime"),
        Basis = Example,
        Replaces = ReportingRegimes.Decree09Of2019.Code,
        Deadlines = [DeadlineRule.WorkingDaysAfterCutOff(ReportingLevel.Town, 2, Example)],
    };

    public static string Render(LocalDate asOf, Language language)
    {
        var plan = Assigned(HongLinh2023.Plan.Value);
        var rules = new ObligationRules
        {
            Regime = TownRegime,
            Level = ReportingLevel.Town,
            Calendar = VietnamDaysOff.Calendar,
            Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"],
            DefaultReporter = plan.Work.Duties[0].Reporter,
            Merge = MergePolicy.LongestStands,
        };
        return ObligationText.Render(ObligationBook.Open(plan, rules, HongLinh2023.PublishedFigures.KnownBy(asOf)), language);
    }

    // The plan assigns its targets in an appendix that is not available. The tax office and the social insurance are
    // named among its recipients; it is only an example that they report these figures.
    private static Plan Assigned(Plan plan)
    {
        var tax = Agency("tax", "Chi cục Thuế (ví dụ)", "Tax office (example)");
        var insurance = Agency("insurance", "BHXH (ví dụ)", "Social insurance (example)");
        var reporters = new Dictionary<string, OrgUnit>(StringComparer.Ordinal)
        {
            ["budget-revenue"] = tax,
            ["health-insurance"] = insurance,
            ["social-insurance"] = insurance,
        };
        var groups = plan.Groups.Select(group => group with
        {
            Lines = ValueList.From(group.Lines.Select(line => reporters.TryGetValue(line.Indicator.Code.Text, out var reporter)
                ? line with { Assignment = new Assignment { Lead = reporter } }
                : line)),
        });
        return Plan.Create(plan.Header, ValueList.From(groups), plan.Prose, plan.Work).Value;
    }

    private static OrgUnit Agency(string code, string vietnamese, string english) =>
        new() { Code = code, Name = BilingualName.Of(vietnamese, english), Kind = OrgKind.Agency };
}
