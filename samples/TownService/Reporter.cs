using System.Security.Claims;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>Who sends a report.</summary>
/// <param name="Unit">The code of the unit.</param>
/// <param name="IsOffice">Whether it is the office of the town, which enters for everybody.</param>
internal sealed record Reporter(string Unit, bool IsOffice)
{
    public static Reporter Of(ClaimsPrincipal user) => new(user.Identity?.Name ?? "", user.IsInRole(Keys.Office));

    /// <summary>A unit reports for itself; the figure of the whole town only where it leads the line.</summary>
    public bool MayReport(Plan plan, Observation report) => IsOffice || (report.ReportingUnit.Length > 0 ? report.ReportingUnit == Unit
        : plan.Lines.Any(line => line.Assignment?.Lead.Code == Unit && line.Target.Parts.Any(part => part.Indicator.Code == report.Indicator)));

    /// <summary>
    /// A unit reports on the work that it leads, also where one report answers for several pieces of it. Work that nobody knows is nobody's; a finding
    /// says that it is unknown.
    /// </summary>
    public bool MayReport(WorkReview review, WorkEntry entry) => IsOffice || entry.AlsoFor.Append(entry.Task).All(task =>
        review.Register.Find(task) is null || review.JudgementOf(task).Assignment.Lead.Code == Unit);
}

/// <summary>What became of reports that were sent.</summary>
/// <param name="Count">How many are new on record.</param>
/// <param name="Findings">What is to be known about them; with an error among them, nothing was entered.</param>
internal sealed record Entered(int Count, ValueList<Finding> Findings)
{
    /// <summary>The unit may not report what it sent.</summary>
    public static Entered Forbidden { get; } = new(0, []) { IsForbidden = true };

    public bool IsForbidden { get; private init; }

    /// <summary>The figures as they stand on record; none where work was reported.</summary>
    public ValueList<Observation> Figures { get; init; }

    public bool IsRefused => Findings.Any(static finding => finding.Severity == Severity.Error);
}
