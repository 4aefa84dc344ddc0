using System.Globalization;
using System.Security.Claims;
using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>What units send, and what the office does.</summary>
internal static class Writing
{
    public static void MapWriting(this IEndpointRouteBuilder app, TownSettings settings)
    {
        app.MapPost("/figures", static async (Observation report, TownBook book, HttpContext context, CancellationToken stop) =>
                await AnsweredAsync(await book.ReportAsync(Reporter.Of(context.User), [report], stop), book, context))
            .Produces<Answer>(StatusCodes.Status201Created).Produces<Answer>()
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        app.MapPost("/figures/table", static (HttpContext context, TownBook book, TownClock clock) => TableAsync(context, book, clock))
            .Accepts<byte[]>("text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .Produces<Answer>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        app.MapPost("/work", static async (WorkEntry entry, TownBook book, HttpContext context, CancellationToken stop) =>
                await AnsweredAsync(await book.WorkedAsync(Reporter.Of(context.User), entry, stop), book, context))
            .Produces<Answer>(StatusCodes.Status201Created).Produces<Answer>()
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        var office = app.MapGroup("").RequireAuthorization(static policy => policy.RequireRole(Keys.Office));
        office.MapGet("/audit", static (TownBook book, CancellationToken stop) => AuditAsync(book, stop));
        office.MapPost("/backup", (ClaimsPrincipal user, TownBook book, CancellationToken stop) => BackUpAsync(user, book, settings, stop));
    }

    /// <summary>The answer to somebody who reports for another unit.</summary>
    public static IResult NotYours() => TypedResults.Problem(
        "Đơn vị chỉ gửi số liệu, kết quả của mình và của chỉ tiêu, nhiệm vụ do mình chủ trì. (A unit reports for itself, and for what it leads.)",
        statusCode: StatusCodes.Status403Forbidden);

    private static async Task<IResult> AnsweredAsync(Entered entered, TownBook book, HttpContext context)
    {
        var plan = await book.PlanAsync(context.RequestAborted);
        return entered.IsForbidden ? NotYours()
            : entered.IsRefused ? PlanningResults.Problem(entered.Findings, plan)
            : entered.Count > 0 ? TypedResults.Created((string?)null, Answer.Of(entered, plan, context.PlanningLanguage()))
            // Sent before, word for word.
            : TypedResults.Ok(Answer.Of(entered, plan, context.PlanningLanguage()));
    }

    // A table is read by what it is, not by what it is called; all its rows are entered, or none.
    private static async Task<IResult> TableAsync(HttpContext context, TownBook book, TownClock clock)
    {
        using var file = new MemoryStream();
        await context.Request.Body.CopyToAsync(file, context.RequestAborted);
        file.Position = 0;
        var plan = await book.PlanAsync(context.RequestAborted);
        Reading<ValueList<Observation>> read;
        try
        {
            read = PlanFile.ReadFigures(
                file, plan, new FigureTableOptions { Organisations = OfficeMonth.Office.Wards, ReceivedAt = clock.GetCurrentInstant() });
        }
        catch (IOException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status415UnsupportedMediaType);
        }

        return read.Findings.Any(static finding => finding.Severity == Severity.Error) ? PlanningResults.Problem(read.Findings, plan)
            : await AnsweredAsync(await book.ReportAsync(Reporter.Of(context.User), read.Value, context.RequestAborted), book, context);
    }

    private static async Task<IResult> AuditAsync(TownBook book, CancellationToken stop) => TypedResults.Text(
        string.Join('\n', (await book.AuditAsync(500, stop)).Select(static entry =>
            string.Create(CultureInfo.InvariantCulture, $"{entry.At}\t{entry.Unit}\t{entry.What}\t{entry.Outcome}"))) + "\n",
        "text/tab-separated-values; charset=utf-8");

    private static async Task<IResult> BackUpAsync(ClaimsPrincipal user, TownBook book, TownSettings settings, CancellationToken stop) =>
        TypedResults.Text(await book.BackUpAsync(Reporter.Of(user), settings.Data, stop) + "\n");
}

/// <summary>What was entered, and what the sender should look at again; nothing is entered twice.</summary>
/// <param name="Entered">How many are new on record.</param>
/// <param name="Figures">The figures as they stand on record; none where work was reported.</param>
/// <param name="Warnings">What is doubtful about them, in words.</param>
internal sealed record Answer(int Entered, ValueList<Observation> Figures, IReadOnlyList<string> Warnings)
{
    public static Answer Of(Entered entered, Plan plan, Language language) =>
        new(entered.Count, entered.Figures, [.. entered.Findings.Select(finding => FindingText.Message(finding, language, plan))]);
}
