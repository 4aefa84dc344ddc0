using HongLinh.Planning;
using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Editions;
using NodaTime;

var (plan, log, gate) = (HongLinh2023.Plan.Value, HongLinh2023.PublishedFigures, new Lock()); // a database in a real service
var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddPlanning(options =>
{
    options.Policy = JudgementPolicy.Literal; // below: the deadlines of another province, as an example; state those of your own
    (options.Regime, options.Level, options.Calendar) = (ReportingRegimes.KhanhHoa2023, ReportingLevel.Town, VietnamDaysOff.Calendar);
});
builder.Services.AddOpenApi(options => options.AddPlanningSchemas());
builder.Services.AddHealthChecks().AddPlanningCalendar(SystemClock.Instance);
var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapGet("/plan", () => plan);
app.MapGet("/figures/{indicator}", (IndicatorCode indicator, ReportingPeriod? period, Maturity? maturity) => ValueList.From(log.Entries.Where(entry =>
    entry.Indicator == indicator && (period is null || entry.Period == period) && (maturity is null || entry.Maturity == maturity))));
app.MapPost("/figures", (Observation report, PlanReviewer reviewer) =>
{
    lock (gate)
    {
        var findings = reviewer.Check(plan, log, report);
        if (findings.Any(finding => finding.Severity == Severity.Error)) return PlanningResults.Problem(findings, plan);
        log = log.Append(report);
        return Results.Created($"/figures/{report.Indicator}?period={report.Period}", report);
    }
}).Produces<Observation>(201).ProducesProblem(422);
app.MapGet("/scorecard", (IsoDay asOf, PlanReviewer reviewer) => PlanningResults.Json(reviewer.Review(plan, log, asOf))).Produces<Scorecard>();
app.MapMethods("/page", ["GET", "HEAD"], (IsoDay asOf, PlanReviewer reviewer) => PlanningResults.Page(reviewer.Review(plan, log, asOf)));
app.MapGet("/results.csv", (IsoDay asOf, PlanReviewer reviewer) => PlanningResults.Csv(reviewer.Review(plan, log, asOf)));
app.MapGet("/report.docx", (IsoDay asOf, PlanReviewer reviewer) => PlanningResults.Word(reviewer.Review(plan, log, asOf)));
app.MapGet("/owed", (IsoDay asOf, PlanReviewer reviewer) => PlanningResults.Obligations(reviewer.Review(plan, log, asOf).Obligations!));
app.MapGet("/calendar/{year}", (PlanYear year) => PlanningResults.Calendar(year));
app.Run();
