using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.EntityFrameworkCore;
using HongLinh.Planning.Work;
using Microsoft.EntityFrameworkCore;
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
                return await RefusedAsync(transaction, reporter, $"{report.Indicator} {report.Period} {report.ReportingUnit}", Entered.Forbidden, stop);
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

        if (findings.Exists(static finding => finding.Severity == Severity.Error))
        {
            var codes = string.Join(", ", findings.Select(static finding => finding.Code.Code).Distinct());
            return await RefusedAsync(transaction, reporter, codes, new Entered([], ValueList.From(findings)), stop);
        }

        await database.AppendFiguresAsync(PlanCode, added, stop);
        await AuditAsync(reporter, Count($"figures: {reports.Count} sent"), Count($"{added.Count} entered"), stop);
        await transaction.CommitAsync(stop);
        return new Entered(ValueList.From(added), ValueList.From(findings));
    }

    /// <summary>Enters something about a piece of work; null where the unit neither leads it nor is the office.</summary>
    public async Task<int?> WorkedAsync(Reporter reporter, WorkEntry sent, CancellationToken stop)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(stop);
        var review = await WorkAsync(null, stop);
        var entry = Recorded(sent, clock.GetCurrentInstant(), reporter.Unit);
        if (!reporter.MayReport(review, entry))
        {
            await RefusedAsync(transaction, reporter, $"work {entry.Task}", Entered.Forbidden, stop);
            return null;
        }

        var isTwice = review.Log.Entries.LastOrDefault(known => known.Task == entry.Task) is { } last
            && Recorded(last, entry.RecordedAt, last.By) == entry;
        var added = isTwice ? 0 : await database.AppendWorkAsync(Register, [entry], stop);
        await AuditAsync(reporter, $"work: {entry.Task} {entry.Kind.Code}", Count($"{added} entered"), stop);
        await transaction.CommitAsync(stop);
        return added;
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

    private async Task<Entered> RefusedAsync(
        Microsoft.EntityFrameworkCore.Storage.IDbContextTransaction transaction, Reporter reporter, string what, Entered outcome, CancellationToken stop)
    {
        await AuditAsync(reporter, what, outcome.IsForbidden ? "forbidden" : "refused", stop);
        await transaction.CommitAsync(stop);
        return outcome;
    }

    private static string Count(FormattableString words) => FormattableString.Invariant(words);

    // The service says when an entry was recorded and by whom, not the one who sends it.
    private static WorkEntry Recorded(WorkEntry sent, Instant at, string by)
    {
        var entry = sent.Until is { } until ? WorkEntry.Extension(sent.Kind, sent.Task, until, (sent.On, at))
            : sent.Assignment is { } assignment ? WorkEntry.Reassignment(sent.Task, assignment, (sent.On, at))
            : WorkEntry.Of(sent.Kind, sent.Task, sent.On, at);
        return entry with
        {
            By = by,
            Words = sent.Words,
            Number = sent.Number,
            Dated = sent.Dated,
            Evidence = sent.Evidence,
            AlsoFor = sent.AlsoFor,
            Percent = sent.Percent,
            DoneOn = sent.DoneOn,
        };
    }

    private async Task AuditAsync(Reporter reporter, string what, string outcome, CancellationToken stop)
    {
        database.Audit.Add(new AuditEntry { At = clock.GetCurrentInstant(), Unit = reporter.Unit, What = what, Outcome = outcome });
        await database.SaveChangesAsync(stop);
        database.ChangeTracker.Clear();
    }
}
