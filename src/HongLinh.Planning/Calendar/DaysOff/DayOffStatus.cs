namespace HongLinh.Planning.Calendar;

/// <summary>The legal status of the decision on a day (tình trạng pháp lý).</summary>
public sealed class DayOffStatus : Vocabulary<DayOffStatus>, IVocabulary<DayOffStatus>
{
    /// <summary>Proposed but not decided; it changes no working day (đề xuất).</summary>
    public static readonly DayOffStatus Proposed = new(nameof(Proposed), "proposed");

    /// <summary>Announced by the body that decides (đã thông báo).</summary>
    public static readonly DayOffStatus Announced = new(nameof(Announced), "announced");

    /// <summary>Fixed by law (đã quy định trong luật).</summary>
    public static readonly DayOffStatus Enacted = new(nameof(Enacted), "enacted");

    /// <summary>Rejected, or decided and later withdrawn; it changes no working day (không được chấp thuận, đã bãi bỏ).</summary>
    public static readonly DayOffStatus Repealed = new(nameof(Repealed), "repealed");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<DayOffStatus> All { get; } =
    [
        Proposed,
        Announced,
        Enacted,
        Repealed,
    ];

    private DayOffStatus(string name, string code)
        : base(name, code)
    {
    }
}
