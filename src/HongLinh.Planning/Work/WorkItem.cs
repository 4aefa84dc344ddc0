using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Work;

/// <summary>One piece of work that is followed: a task, one occurrence of a duty, a petition of voters, a question (công việc theo dõi).</summary>
/// <remarks>What was decided stays here; what happened since is in the <see cref="WorkLog"/>, and the state is a judgement over both.</remarks>
public sealed record WorkItem
{
    /// <summary>The stable code, unique within the register; not blank.</summary>
    public required string Code
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>What is to be done.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>What kind of work it is; a task by default.</summary>
    public WorkKind Kind { get; init; } = WorkKind.Task;

    /// <summary>Who leads, takes part and reports, as first assigned.</summary>
    public required Assignment Assignment { get; init; }

    /// <summary>The day on which it was assigned; for an occurrence, the first day of its period.</summary>
    public required LocalDate AssignedOn { get; init; }

    /// <summary>The last day as first set; null where none was set (thời hạn hoàn thành).</summary>
    public LocalDate? Due { get; init; }

    /// <summary>The product, for example a plan or a report; null when the words do not say (sản phẩm).</summary>
    public BilingualName? Product { get; init; }

    /// <summary>The code of the larger task it is part of, whose deadline it may not pass; null when it stands alone.</summary>
    public string? Parent { get; init; }

    /// <summary>The period of an occurrence; null for everything else.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The session of the council that a petition or question belongs to; null where it has none.</summary>
    public CouncilSession? Session { get; init; }

    /// <summary>The day on which a petition or question was received, before it was assigned; null where it is not known.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>How many standard products it counts as where work is scored, above 0; 1 by default (hệ số quy đổi).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0.</exception>
    public decimal Weight
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value, nameof(Weight));
            field = value;
        }
    }
    = 1m;

    /// <summary>The code and the last day.</summary>
    public override string ToString() => Due is { } due ? $"{Code} due {LocalDatePattern.Iso.Format(due)}" : Code;
}
