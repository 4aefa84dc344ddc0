namespace HongLinh.Planning.Work;

/// <summary>A step of reminding, from before the deadline to the report to the head of the office (bước nhắc, đôn đốc).</summary>
public sealed class ReminderStep : Vocabulary<ReminderStep>, IVocabulary<ReminderStep>
{
    /// <summary>The deadline is a few days ahead (sắp đến hạn).</summary>
    public static readonly ReminderStep Ahead = new(nameof(Ahead), "ahead");

    /// <summary>The deadline is today (đến hạn hôm nay).</summary>
    public static readonly ReminderStep Today = new(nameof(Today), "today");

    /// <summary>Overdue since the day before at the earliest: the unit is reminded (nhắc lần 1).</summary>
    public static readonly ReminderStep First = new(nameof(First), "first");

    /// <summary>Overdue for more than a week: the unit is urged and has to give the cause (đôn đốc lần 2).</summary>
    public static readonly ReminderStep Second = new(nameof(Second), "second");

    /// <summary>Overdue for more than two weeks: the head of the office is told (báo cáo lãnh đạo).</summary>
    public static readonly ReminderStep Head = new(nameof(Head), "head");

    /// <summary>Every member, in declared order, which is the order of urgency.</summary>
    public static ValueList<ReminderStep> All { get; } =
    [
        Ahead,
        Today,
        First,
        Second,
        Head,
    ];

    private ReminderStep(string name, string code)
        : base(name, code)
    {
    }

    // The days after the deadline on which each step of the ladder begins. No act sets them; offices state their own in their working rules.
    internal static IReadOnlyList<(ReminderStep Step, int DaysPastDue)> Ladder { get; } = [(First, 1), (Second, 8), (Head, 15)];
}
