using HongLinh.Planning;
using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.Documents;
using HongLinh.Planning.EntityFrameworkCore;
using HongLinh.Planning.Text;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Town_1;

/// <summary>The tables of the versions of the plan and of its figures.</summary>
public sealed class Database(DbContextOptions<Database> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPlanning();
}

/// <summary>How many figures were entered, and what their sender should look at again.</summary>
public sealed record Entered(int Figures, IReadOnlyList<string> Remarks);

/// <summary>The plan, and the figures of figures.csv and of those who reported since.</summary>
public sealed class Book(Database database, Reading<Plan> read, PlanReviewer reviewer, ILogger<Book> log)
{
    private static Instant Now => SystemClock.Instance.GetCurrentInstant();

    private static LocalDate Today => Now.WithOffset(Offset.FromHours(7)).Date;

    private Plan Plan => read.Value;

    private string Code => Plan.Header.Code;

    /// <summary>A changed plan becomes the next version; figures that are on record already are not entered twice.</summary>
    public async Task OpenAsync(string figures)
    {
        await database.Database.EnsureCreatedAsync();
        var stored = await database.LoadPlanAsync(Code);
        if (stored?.Value != Plan)
        {
            await database.SavePlanAsync(Plan, basedOn: stored?.Version ?? 0, Now);
        }

        using var file = File.OpenRead(figures);
        var table = PlanFile.ReadFigures(file, Plan);
        // What is on record stays there, so the figures of the example would count beside real ones.
        var known = await database.LoadLogAsync(Code, Today);
        if (known.Entries.Any(entry => entry.Remark == "số minh họa" && !table.Value.Contains(entry)))
        {
            throw new InvalidOperationException("Cơ sở dữ liệu còn số liệu của ví dụ: xóa tệp town.db rồi chạy lại. "
                + "(The database still holds figures of the example: delete the file town.db and start again.)");
        }

        await database.AppendFiguresAsync(Code, table.Value);
        foreach (var finding in read.Findings.Concat(table.Findings).Where(static finding => finding.Severity != Severity.Info))
        {
            log.LogWarning("{Finding}", FindingText.Describe(finding, Language.Vietnamese));
        }
    }

    /// <summary>The results of a day, of today where none is given.</summary>
    public async Task<Scorecard> ReviewAsync(LocalDate? asOf) =>
        reviewer.Review(Plan, await database.LoadLogAsync(Code, asOf ?? Today), asOf ?? Today);

    /// <summary>Enters a table of figures, .csv or .xlsx: all its rows, or none.</summary>
    public async Task<IResult> EnterAsync(Stream sent)
    {
        using var file = new MemoryStream();
        await sent.CopyToAsync(file);
        file.Position = 0;
        await using var transaction = await database.Database.BeginTransactionAsync();
        try
        {
            var table = PlanFile.ReadFigures(file, Plan, new FigureTableOptions { ReceivedAt = Now });
            var findings = table.Findings.ToList();
            var known = await database.LoadLogAsync(Code, Today);
            foreach (var report in table.Value)
            {
                findings.AddRange(reviewer.Check(Plan, known, report));
                known = known.Append(report);
            }

            if (table.Value.Count == 0 || findings.Exists(static finding => finding.Severity == Severity.Error))
            {
                return PlanningResults.Problem(ValueList.From(findings), Plan);
            }

            await database.AppendFiguresAsync(Code, table.Value);
            await transaction.CommitAsync();
            return Results.Ok(new Entered(table.Value.Count, [.. findings.Select(finding => FindingText.Message(finding, Language.Vietnamese, Plan))]));
        }
        catch (Exception refused) when (refused is IOException or EntryConflictException)
        {
            return Results.Problem(refused.Message, statusCode: refused is IOException ? 415 : 409);
        }
    }
}
