using NodaTime;

namespace HongLinh.Planning;

/// <summary>Collects the findings of an audit, and provides what all its parts need to know about the plan.</summary>
internal sealed class AuditNotes
{
    private readonly List<Finding> _findings = [];

    public AuditNotes(PlanHeader header) => Header = header;

    public PlanHeader Header { get; }

    public PlanYear Year => Header.Year;

    public IReadOnlyList<Finding> Findings => _findings;

    public void Note(Finding finding) => _findings.Add(finding);

    public void Note(FindingCode code, PlanLine line, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add(Finding.Of(code, PlanCheck.PlaceOf(line), line.Words.Words, details));

    /// <summary>Notes units that an assignment names but that do not exist on the date of the plan, each once.</summary>
    public void CheckUnits(Assignment assignment, Place place, string words)
    {
        foreach (var unit in assignment.Coordinating.Prepend(assignment.Lead).Append(assignment.Reporter).Distinct())
        {
            if (Header.Date is { } date && !ExistsOn(date, unit))
            {
                _findings.Add(Finding.Of(FindingCode.UnitNotValid, place, words, FindingDetail.Organisation(unit.Code), date));
            }
        }
    }

    public bool IsOutsideYear(LocalDate day) => day < Year.FirstDay || day > Year.LastDay;

    // Where the document leaves the day blank, a unit that exists on any day of the month is accepted.
    private static bool ExistsOn(DocumentDate date, OrgUnit unit)
    {
        if (unit.Exists is not { } exists)
        {
            return true;
        }

        var month = date.Month.ToDateInterval();
        var (first, last) = date.Day is { } day ? (month.Start.PlusDays(day - 1), month.Start.PlusDays(day - 1)) : (month.Start, month.End);
        return exists.From <= last && (exists.Until is not { } until || until >= first);
    }
}
