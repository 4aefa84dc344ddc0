using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.ReportingCalendar;

/// <summary>The reports owed for the plan of Hồng Lĩnh, under a regime and assignments that the application adds.</summary>
internal static class OwedTable
{
    public static string Render(LocalDate asOf, Language language, int width) => ObligationText.Render(
        TownReports.Book(Assigned(HongLinh2023.Plan.Value), HongLinh2023.PublishedFigures.KnownBy(asOf)), language, width);

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
