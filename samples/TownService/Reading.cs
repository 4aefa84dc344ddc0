using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using HongLinh.Planning.ICalendar;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>What everybody may read.</summary>
internal static class Reading
{
    public static void MapReading(this IEndpointRouteBuilder app)
    {
        Face(app, "/scorecard", static card => PlanningResults.Json(card)).Produces<Scorecard>();
        Face(app, "/page", static card => PlanningResults.Page(card)).Produces(200, contentType: "text/html");
        Face(app, "/table", static card => PlanningResults.Table(card)).Produces(200, contentType: "text/html");
        Face(app, "/results.csv", static card => PlanningResults.Csv(card)).Produces(200, contentType: "text/csv");
        Face(app, "/results.xlsx", static card => PlanningResults.Workbook(card));
        Face(app, "/report.docx", static card => PlanningResults.Word(card));
        app.MapGet("/plan", static (TownBook book, CancellationToken stop) => book.PlanAsync(stop)).Produces<Plan>();
        app.MapGet("/figures", static async (IndicatorCode indicator, string? unit, TownBook book, TownClock clock, CancellationToken stop) =>
            ValueList.From((await book.FiguresAsync(clock.Today, stop)).Entries
                .Where(report => report.Indicator == indicator && (unit is null || report.ReportingUnit == unit))))
            .Produces<ValueList<Observation>>();
        app.MapGet("/owed", static async (IsoDay? asOf, TownBook book, CancellationToken stop) =>
            PlanningResults.Obligations((await book.ReviewAsync(asOf?.Value, stop)).Obligations!));
        app.MapGet("/work", static async (IsoDay? asOf, TownBook book, HttpContext context, CancellationToken stop) =>
            Text(WorkText.Render(await book.WorkAsync(asOf?.Value, stop), context.PlanningLanguage())));
        app.MapGet("/comparison", static async (IsoDay from, IsoDay? to, TownBook book, HttpContext context, CancellationToken stop) =>
            Text(ComparisonText.Render(
                ScorecardComparison.Between(await book.ReviewAsync(from.Value, stop), await book.ReviewAsync(to?.Value, stop)), context.PlanningLanguage())));
        app.MapGet("/calendar.ics", static (PlanYear? year, TownClock clock, HttpContext context) =>
            Feed(context).OfReports(
                    TownReports.Regime, (year ?? PlanYear.Of(clock.Today.Year), ReportingLevel.Town), VietnamDaysOff.Calendar, VietnamDaysOff.KnownOn)
                .Match(Calendar, empty => NotThere(empty, context)));
        app.MapGet("/work.ics", static async (string? unit, TownBook book, HttpContext context, CancellationToken stop) =>
            Feed(context).OfWork(await book.WorkAsync(null, stop), OfficeMonth.Office.Units.FirstOrDefault(one => one.Code == unit))
                .Match(Calendar, empty => NotThere(empty, context)));
    }

    private static RouteHandlerBuilder Face(IEndpointRouteBuilder app, string path, Func<Scorecard, IResult> of) => app.MapMethods(
        path, ["GET", "HEAD"], async (IsoDay? asOf, TownBook book, CancellationToken stop) => of(await book.ReviewAsync(asOf?.Value, stop)));

    private static CalendarFeed Feed(HttpContext context) => new() { Language = context.PlanningLanguage(), Domain = "hong-linh.example", AlarmDays = 2 };

    private static ContentHttpResult Text(string text) => TypedResults.Text(text, "text/plain; charset=utf-8");

    private static IResult Calendar(string feed) => TypedResults.Text(feed, "text/calendar; charset=utf-8");

    private static ProblemHttpResult NotThere(NoCalendar empty, HttpContext context) => TypedResults.Problem(
        context.PlanningLanguage() == Language.Vietnamese ? empty.Reason.Vietnamese : empty.Reason.English, statusCode: StatusCodes.Status404NotFound);
}
