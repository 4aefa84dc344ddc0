using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>The work that an office follows, each piece under its own code (danh mục công việc theo dõi).</summary>
/// <remarks>
/// Immutable and safe to share; equality by the items, in order. Specific tasks and recurring duties are kept in registers of their own,
/// because the national rule counts the former only (Quyết định 42/2014/QĐ-TTg, Quyết định 23/2018/QĐ-TTg).
/// </remarks>
public sealed class WorkRegister : IEquatable<WorkRegister>
{
    private readonly Dictionary<string, WorkItem> _byCode;

    private WorkRegister(ValueList<WorkItem> items, ValueList<Finding> findings)
    {
        (Items, Findings) = (items, findings);
        _byCode = items.ToDictionary(static item => item.Code, StringComparer.Ordinal);
    }

    /// <summary>The work, in the order in which it was given.</summary>
    public ValueList<WorkItem> Items { get; }

    /// <summary>What was found when the register was made; every review carries it.</summary>
    internal ValueList<Finding> Findings { get; }

    /// <summary>Makes a register.</summary>
    /// <param name="items">The work.</param>
    /// <returns>The register, and a finding for each code given twice, larger task that is not there, and deadline that cannot be right.</returns>
    public static Reading<WorkRegister> Create(params IEnumerable<WorkItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        var check = new RegisterCheck(items);
        var register = new WorkRegister(check.Kept, check.Findings);
        return new Reading<WorkRegister>(register, register.Findings);
    }

    /// <summary>The specific tasks of a plan; those that recur are in <see cref="OccurrencesOf"/>.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="assignedOn">The day on which the plan assigned them.</param>
    public static Reading<WorkRegister> From(Plan plan, LocalDate assignedOn)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Create(plan.Work.Tasks.Where(static task => task.Rhythm is null).Select(task => new WorkItem
        {
            Code = task.Code,
            Name = task.Name,
            Assignment = task.Assignment,
            AssignedOn = assignedOn,
            Due = task.Due,
            Product = task.Product,
        }));
    }

    /// <summary>Every occurrence of the recurring tasks and the duties to report of a plan in its year, each a piece of work of its own.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="due">The last day for a period; null where there is none.</param>
    /// <returns>
    /// The register. The code of an occurrence is that of the task or duty, a slash and the period: <c>report/2023-M06</c>. What recurs
    /// without set times (thường xuyên, theo quy định) is one piece of work for the year without a deadline. A task with a last day does
    /// not recur after it.
    /// </returns>
    public static Reading<WorkRegister> OccurrencesOf(Plan plan, Func<ReportingPeriod, LocalDate?> due)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(due);
        var recurring = plan.Work.Tasks.Where(static task => task.Rhythm is not null)
            .Select(static task => (task.Rhythm!, task.Due, Item: new WorkItem
            {
                Code = task.Code,
                Name = task.Name,
                Assignment = task.Assignment,
                AssignedOn = default,
                Product = task.Product,
            }));
        var duties = plan.Work.Duties
            .Select(static duty => (duty.Rhythm, Due: (LocalDate?)null, Item: new WorkItem
            {
                Code = duty.Code,
                Name = duty.Subject,
                Assignment = new Assignment { Lead = duty.Reporter },
                AssignedOn = default,
                Product = duty.Subject,
            }));
        return Create(
            from duty in recurring.Concat(duties)
            from period in PeriodsOf(duty.Item1, plan.Year)
            where !(period.FirstDay > duty.Due)
            select duty.Item with
            {
                Code = $"{duty.Item.Code}/{period}",
                Kind = WorkKind.Occurrence,
                Period = period,
                AssignedOn = period.FirstDay,
                Due = CycleOf(duty.Item1) is null ? null : due(period),
            });
    }

    /// <summary>The register with further work, for example the petitions of a session.</summary>
    /// <param name="items">The further work.</param>
    /// <returns>The register, checked as a whole like a new one.</returns>
    public Reading<WorkRegister> With(params IEnumerable<WorkItem> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Create(Items.Concat(items));
    }

    /// <summary>The work with a code; null when there is none.</summary>
    /// <param name="code">The code.</param>
    public WorkItem? Find(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _byCode.GetValueOrDefault(code);
    }

    /// <summary>Equality by the work, in order.</summary>
    /// <param name="other">The other register.</param>
    public bool Equals(WorkRegister? other) => other is not null && Items == other.Items;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WorkRegister);

    /// <inheritdoc/>
    public override int GetHashCode() => Items.GetHashCode();

    /// <summary>How much work there is.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Items.Count} pieces of work");

    private static ValueList<ReportingPeriod> PeriodsOf(DutyRhythm rhythm, PlanYear year) =>
        CycleOf(rhythm) is { } cycle ? ReportingPeriod.AllOf(year, cycle) : [ReportingPeriod.WholeYear(year)];

    // Null for what has no set times.
    private static ReportingCycle? CycleOf(DutyRhythm rhythm) =>
        rhythm == DutyRhythm.Weekly ? ReportingCycle.Week
        : rhythm == DutyRhythm.Monthly ? ReportingCycle.Month
        : rhythm == DutyRhythm.Quarterly ? ReportingCycle.Quarter
        : rhythm == DutyRhythm.HalfYearly ? ReportingCycle.HalfYear
        : rhythm == DutyRhythm.Yearly ? ReportingCycle.Year
        : null;
}
