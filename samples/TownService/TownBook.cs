using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.EntityFrameworkCore;
using HongLinh.Planning.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using NodaTime;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>The plan of the town and its books: reads them as of a day, enters what units report.</summary>
internal sealed class TownBook(TownContext database, PlanReviewer reviewer, TownClock clock)
{
    /// <summary>The register of work of the year.</summary>
    public const string Register = "2023";

    public static string PlanCode => Samples.OfficeMonth.Office.Known.Header.Code;

    public async Task<Plan> PlanAsync(CancellationToken stop) =>
        (await database.LoadPlanAsync(PlanCode, cancellationToken: stop))?.Value ?? throw new InvalidDataException("The database holds no plan.");

    public Task<ObservationLog> FiguresAsync(LocalDate asOf, CancellationToken stop) => database.LoadLogAsync(PlanCode, asOf, stop);

    public async Task<Scorecard> ReviewAsync(LocalDate? asOf, CancellationToken stop)
    {
        var day = asOf ?? clock.Today;
        return reviewer.Review(await PlanAsync(stop), await FiguresAsync(day, stop), day);
    }

    public async Task<WorkReview> WorkAsync(LocalDate? asOf, CancellationToken stop)
    {
        var day = asOf ?? clock.Today;
        var register = await database.LoadWorkRegisterAsync(Register, cancellationToken: stop);
        return WorkReview.Run(register!.Value, await database.LoadWorkLogAsync(Register, day, stop), day);
    }

    /// <summary>Enters reports, all of them or none, with a line in the audit trail.</summary>
    /// <remarks>
    /// The service sets the moment of recording. A report that is on record word for word, and was not followed by another for the same
    /// figure, is one that was sent twice: it is not entered again.
    /// </remarks>
    public async Task<Entered> ReportAsync(Reporter reporter, IReadOnlyList<Observation> reports, CancellationToken stop)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        var plan = await PlanAsync(stop);
        var now = clock.GetCurrentInstant();
        var log = await FiguresAsync(clock.Today, stop);
        var added = new List<Observation>();
        var findings = new List<Finding>();
        foreach (var sent in reports)
        {
            var report = sent with { RecordedAt = now, Source = sent.Source.Length == 0 ? reporter.Unit : sent.Source };
            if (!reporter.MayReport(plan, report))
            {
                return await ForbiddenAsync(transaction, reporter, $"{report.Indicator} {report.Period} {report.ReportingUnit}", stop);
            }

            if (log.Entries.LastOrDefault(entry => entry.Indicator == report.Indicator && entry.Period == report.Period
                && entry.ReportingUnit == report.ReportingUnit) is { } last && last with { RecordedAt = now } == report)
            {
                continue;
            }

            findings.AddRange(reviewer.Check(plan, log, report));
            added.Add(report);
            log = log.Append(report);
        }

        var outcome = new Entered(added.Count, ValueList.From(findings)) { Figures = ValueList.From(added) };
        if (outcome.IsRefused)
        {
            return await RefusedAsync(transaction, reporter, outcome, stop);
        }

        await database.AppendFiguresAsync(PlanCode, added, stop);
        await AuditAsync(reporter, Count($"figures: {reports.Count} sent"), Count($"{added.Count} entered"), stop);
        await transaction.CommitAsync(stop);
        return outcome;
    }

    /// <summary>Enters something about a piece of work, in the same way.</summary>
    public async Task<Entered> WorkedAsync(Reporter reporter, WorkEntry sent, CancellationToken stop)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        var before = await WorkAsync(null, stop);
        // The service says when an entry was recorded and by whom, not the one who sends it.
        var entry = sent with { RecordedAt = clock.GetCurrentInstant(), By = reporter.Unit };
        if (!reporter.MayReport(before, entry))
        {
            return await ForbiddenAsync(transaction, reporter, $"work {entry.Task}", stop);
        }

        var isTwice = before.Log.Entries.LastOrDefault(known => known.Task == entry.Task) is { } last && last with { RecordedAt = entry.RecordedAt } == entry;
        var known = before.Findings.ToList();
        var found = isTwice ? [] : ValueList.From(
            WorkReview.Run(before.Register, before.Log.Append(entry), before.AsOf).Findings.Where(finding => !known.Remove(finding)));
        var outcome = new Entered(isTwice ? 0 : 1, found);
        if (outcome.IsRefused)
        {
            return await RefusedAsync(transaction, reporter, outcome, stop);
        }

        await database.AppendWorkAsync(Register, isTwice ? [] : [entry], stop);
        await AuditAsync(reporter, $"work: {entry.Task} {entry.Kind.Code}", Count($"{outcome.Count} entered"), stop);
        await transaction.CommitAsync(stop);
        return outcome;
    }

    /// <summary>The latest entries of the audit trail, the last one first.</summary>
    public Task<List<AuditEntry>> AuditAsync(int most, CancellationToken stop) =>
        database.Audit.AsNoTracking().OrderByDescending(static entry => entry.Id).Take(most).ToListAsync(stop);

    /// <summary>Copies the database, while others go on writing, to a new file beside it.</summary>
    public async Task<string> BackUpAsync(Reporter reporter, string data, CancellationToken stop)
    {
        var name = Count($"{Path.GetFileNameWithoutExtension(data)}-{clock.GetCurrentInstant().ToUnixTimeMilliseconds()}.bak.db");
        var path = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(data))!, name);
        await database.Database.ExecuteSqlAsync($"VACUUM INTO {path}", stop);
        await AuditAsync(reporter, "backup", name, stop);
        return name;
    }

    private Task<Entered> ForbiddenAsync(IDbContextTransaction transaction, Reporter reporter, string what, CancellationToken stop) =>
        EndedAsync(transaction, reporter, (what, "forbidden"), Entered.Forbidden, stop);

    private Task<Entered> RefusedAsync(IDbContextTransaction transaction, Reporter reporter, Entered outcome, CancellationToken stop) => EndedAsync(
        transaction, reporter, (string.Join(", ", outcome.Findings.Select(static finding => finding.Code.Code).Distinct()), "refused"), outcome, stop);

    private async Task<Entered> EndedAsync(
        IDbContextTransaction transaction, Reporter reporter, (string What, string Outcome) line, Entered outcome, CancellationToken stop)
    {
        await AuditAsync(reporter, line.What, line.Outcome, stop);
        await transaction.CommitAsync(stop);
        return outcome;
    }

    private static string Count(FormattableString words) => FormattableString.Invariant(words);

    private async Task AuditAsync(Reporter reporter, string what, string outcome, CancellationToken stop)
    {
        database.Audit.Add(new AuditEntry { At = clock.GetCurrentInstant(), Unit = reporter.Unit, What = what, Outcome = outcome });
        await database.SaveChangesAsync(stop);
        database.ChangeTracker.Clear();
    }
}
