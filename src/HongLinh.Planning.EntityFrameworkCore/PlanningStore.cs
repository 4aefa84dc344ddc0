using HongLinh.Planning.Json;
using HongLinh.Planning.Work;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>Saves and loads plans, figures and work through an application's own <see cref="DbContext"/>.</summary>
/// <remarks>
/// Every call works within the transaction of the caller, or else in one of its own, and leaves nothing behind in the context. A call that writes refuses
/// a context with changes of its own that are not saved yet. Only what was recorded by the end of a day in Vietnam (UTC+7) is read for that day.
/// </remarks>
public static class PlanningStore
{
    private static readonly DocumentTable<Plan> Plans = new(DocumentRow.Plan, PlanningJson.WritePlan, PlanningJson.ReadPlan);

    private static readonly DocumentTable<WorkRegister> Registers =
        new(DocumentRow.WorkRegister, PlanningJson.WriteWorkRegister, PlanningJson.ReadWorkRegister);

    /// <summary>Saves a plan as a further version under its code, <see cref="PlanHeader.Code"/>.</summary>
    /// <param name="context">The context.</param>
    /// <param name="plan">The plan; its code has at most 200 characters.</param>
    /// <param name="basedOn">The version that was changed, <see cref="StoredDocument{T}.Version"/>; 0 for a new plan.</param>
    /// <param name="savedAt">The moment of saving, for <see cref="LoadPlanAsync"/> as of a day; not before the year 1.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The number of the new version, or of the same change saved before.</returns>
    /// <exception cref="DbUpdateConcurrencyException">Another change of that version was saved meanwhile.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no version <paramref name="basedOn"/>.</exception>
    /// <exception cref="InvalidOperationException">The context has no planning tables, or changes that are not saved.</exception>
    public static Task<int> SavePlanAsync(
        this DbContext context, Plan plan, int basedOn, Instant savedAt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Plans.SaveAsync(context, (plan.Header.Code, plan), basedOn, savedAt, cancellationToken);
    }

    /// <summary>Loads a plan.</summary>
    /// <param name="context">The context.</param>
    /// <param name="code">The code of the plan.</param>
    /// <param name="asOf">The day by whose end the version was saved; null, the default, for the latest version.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The plan with the findings of its check; null when no such version was saved.</returns>
    /// <exception cref="InvalidDataException">The document of the row cannot be read.</exception>
    public static Task<StoredDocument<Plan>?> LoadPlanAsync(
        this DbContext context, string code, LocalDate? asOf = null, CancellationToken cancellationToken = default) =>
        Plans.LoadAsync(context, code, asOf, cancellationToken);

    /// <summary>Saves a register of work as a further version.</summary>
    /// <param name="context">The context.</param>
    /// <param name="code">The code of the register, by the choice of the application; at most 200 characters.</param>
    /// <param name="register">The register.</param>
    /// <param name="basedOn">The version that was changed; 0 for a new register.</param>
    /// <param name="savedAt">The moment of saving; not before the year 1.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The number of the new version, or of the same change saved before.</returns>
    /// <inheritdoc cref="SavePlanAsync" path="/exception"/>
    public static Task<int> SaveWorkRegisterAsync(
        this DbContext context, string code, WorkRegister register, int basedOn, Instant savedAt, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Registers.SaveAsync(context, (code, register), basedOn, savedAt, cancellationToken);
    }

    /// <summary>Loads a register of work.</summary>
    /// <param name="context">The context.</param>
    /// <param name="code">The code of the register.</param>
    /// <param name="asOf">The day by whose end the version was saved; null, the default, for the latest version.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The register with the findings of its check; null when no such version was saved.</returns>
    /// <exception cref="InvalidDataException">The document of the row cannot be read.</exception>
    public static Task<StoredDocument<WorkRegister>?> LoadWorkRegisterAsync(
        this DbContext context, string code, LocalDate? asOf = null, CancellationToken cancellationToken = default) =>
        Registers.LoadAsync(context, code, asOf, cancellationToken);

    /// <summary>Appends reports to the log of a plan: all of them or none.</summary>
    /// <param name="context">The context.</param>
    /// <param name="plan">The code of the plan; at most 200 characters.</param>
    /// <param name="reports">The reports, in the order of entering.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many reports are new. A report that is on record already, word for word, is not entered again.</returns>
    /// <remarks>
    /// Reports are the same one when indicator, period, reporting unit, moment of recording and source are: whoever sends a report again after a failure
    /// sends it with the moment it was first recorded at. The findings of a reading are not stored.
    /// </remarks>
    /// <exception cref="EntryConflictException">A report that is the same one is on record, or in the same call, with other content.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A moment lies before the year 1, or the code is too long.</exception>
    /// <exception cref="InvalidOperationException">The context has no planning tables, or changes that are not saved.</exception>
    public static Task<int> AppendFiguresAsync(
        this DbContext context, string plan, IEnumerable<Observation> reports, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return FigureTable.Instance.AppendAsync(context, plan, reports, cancellationToken);
    }

    /// <summary>Loads the log of a plan as it was known by the end of a day; later reports are not read.</summary>
    /// <param name="context">The context.</param>
    /// <param name="plan">The code of the plan.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The log, in the order of entering; its <see cref="ObservationLog.KnownBy"/> the day is the view for a review.</returns>
    /// <exception cref="InvalidDataException">The document of a row cannot be read.</exception>
    public static async Task<ObservationLog> LoadLogAsync(
        this DbContext context, string plan, LocalDate asOf, CancellationToken cancellationToken = default) =>
        ObservationLog.Empty.Append(await FigureTable.Instance.LoadAsync(context, plan, asOf, cancellationToken).ConfigureAwait(false));

    /// <summary>Appends entries to the log of a register of work: all of them or none.</summary>
    /// <param name="context">The context.</param>
    /// <param name="register">The code of the register; at most 200 characters.</param>
    /// <param name="entries">The entries, in the order of entering.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>How many entries are new.</returns>
    /// <remarks>Entries are the same one when work, kind, day, moment of recording and who recorded it are.</remarks>
    /// <inheritdoc cref="AppendFiguresAsync" path="/exception"/>
    public static Task<int> AppendWorkAsync(
        this DbContext context, string register, IEnumerable<WorkEntry> entries, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return WorkTable.Instance.AppendAsync(context, register, entries, cancellationToken);
    }

    /// <summary>Loads the log of a register of work as it was known by the end of a day; later entries are not read.</summary>
    /// <param name="context">The context.</param>
    /// <param name="register">The code of the register.</param>
    /// <param name="asOf">The day, inclusive.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The log, in the order of entering.</returns>
    /// <exception cref="InvalidDataException">The document of a row cannot be read.</exception>
    public static async Task<WorkLog> LoadWorkLogAsync(
        this DbContext context, string register, LocalDate asOf, CancellationToken cancellationToken = default) =>
        WorkLog.Empty.Append(await WorkTable.Instance.LoadAsync(context, register, asOf, cancellationToken).ConfigureAwait(false));
}
