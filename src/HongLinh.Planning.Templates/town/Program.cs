using HongLinh.Planning;
using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Town_1;

var builder = WebApplication.CreateBuilder(args);
var folder = builder.Environment.ContentRootPath;
var data = Path.Combine(folder, builder.Configuration["Data"] ?? "town.db");
using (var file = File.OpenRead(Path.Combine(folder, "plan.txt"))) // also .docx and .xlsx
{
    builder.Services.AddSingleton(PlanFile.Read(file).Plan);
}

builder.Services.AddDbContext<Database>(options => options.UseSqlite($"Data Source={data}").UsePlanning());
builder.Services.AddScoped<Book>();
builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
builder.Services.AddPlanning(static options =>
{
    options.Policy = JudgementPolicy.AdministrativePractice;
    // Set options.Regime and options.Level, the reporting regime of your province, and pages also say what is owed by when.
    options.Calendar = VietnamDaysOff.Calendar;
});
builder.Services.AddOpenApi(static options => options.AddPlanningSchemas());
builder.Services.AddHealthChecks().AddPlanningCalendar(SystemClock.Instance);
var app = builder.Build();
app.UseExceptionHandler();
app.MapOpenApi();
app.MapHealthChecks("/health");
app.MapGet("/", static async (IsoDay? asOf, Book book) => PlanningResults.Page(await book.ReviewAsync(asOf?.Value)));
app.MapGet("/scorecard", static async (IsoDay? asOf, Book book) => PlanningResults.Json(await book.ReviewAsync(asOf?.Value))).Produces<Scorecard>();
app.MapGet("/results.xlsx", static async (IsoDay? asOf, Book book) => PlanningResults.Workbook(await book.ReviewAsync(asOf?.Value)));
app.MapGet("/report.docx", static async (IsoDay? asOf, Book book) => PlanningResults.Word(await book.ReviewAsync(asOf?.Value)));
app.MapGet("/form.xlsx", static (ReportingPeriod period, Reading<Plan> plan) =>
{
    var form = new MemoryStream();
    PlanFile.WriteForm(plan.Value, period, form);
    return Results.File(form.ToArray(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "form.xlsx");
});
app.MapPost("/figures", static (Stream table, Book book) => book.EnterAsync(table))
    .Accepts<byte[]>("text/csv", "application/octet-stream").Produces<Entered>().ProducesProblem(422);
using (var start = app.Services.CreateScope())
{
    await start.ServiceProvider.GetRequiredService<Book>().OpenAsync(Path.Combine(folder, "figures.csv"));
}

app.Run();
