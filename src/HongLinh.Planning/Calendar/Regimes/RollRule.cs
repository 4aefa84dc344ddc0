namespace HongLinh.Planning.Calendar;

/// <summary>What happens to a deadline that falls on a day off (quy tắc khi trùng ngày nghỉ).</summary>
public sealed class RollRule : Vocabulary<RollRule>, IVocabulary<RollRule>
{
    /// <summary>It stays where it is (giữ nguyên).</summary>
    public static readonly RollRule None = new(nameof(None), "none");

    /// <summary>It moves to the next working day (chuyển sang ngày làm việc tiếp theo).</summary>
    public static readonly RollRule Following = new(nameof(Following), "following");

    /// <summary>It moves to the working day before (gửi trước ngày nghỉ).</summary>
    public static readonly RollRule Preceding = new(nameof(Preceding), "preceding");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<RollRule> All { get; } =
    [
        None,
        Following,
        Preceding,
    ];

    private RollRule(string name, string code)
        : base(name, code)
    {
    }
}
