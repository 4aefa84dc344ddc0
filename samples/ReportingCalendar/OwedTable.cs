using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>What is owed for the plan of Hồng Lĩnh, under a regime and assignments that an application adds itself.</summary>
internal static class OwedTable
{
    // The decision of Hà Tĩnh that set the town's deadlines could not be read, so an example stands in: the windows of
    // the decree and two working days after the cut-off. This is all that an application writes for a regime of its own.
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

    // The plan assigns its targets in an appendix that is not at hand. The tax office and the social insurance are
    // named among its recipients; that they report these figures is an example.
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
