// <controller>
using HongLinh.Planning.Editions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HongLinh.Planning.AspNetCore.Tests;

[ApiController, Route("figures")]
public sealed class FiguresController(PlanReviewer reviewer) : ControllerBase
{
    private readonly Plan _plan = HongLinh2023.Plan.Value; // a database in a real service
    private readonly ObservationLog _log = HongLinh2023.PublishedFigures;

    [HttpGet("{indicator}")]
    public ValueList<Observation> Get(IndicatorCode indicator, ReportingPeriod? period) =>
        ValueList.From(_log.Entries.Where(entry => entry.Indicator == indicator && (period is null || entry.Period == period)));

    [HttpPost]
    public IResult Post(Observation report) => reviewer.Check(_plan, _log, report) is var findings && findings.Any(static one => one.Severity == Severity.Error)
        ? PlanningResults.Problem(findings, _plan)
        : Results.Created($"/figures/{report.Indicator}?period={report.Period}", report);

    [HttpGet("page")]
    public IResult Page(IsoDay asOf) => PlanningResults.Page(reviewer.Review(_plan, _log, asOf));
}
// </controller>
