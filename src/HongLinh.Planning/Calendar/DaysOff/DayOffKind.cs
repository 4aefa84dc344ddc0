namespace HongLinh.Planning.Calendar;

/// <summary>Why a day differs from the ordinary week (loại ngày nghỉ).</summary>
public sealed class DayOffKind : Vocabulary<DayOffKind>, IVocabulary<DayOffKind>
{
    /// <summary>A public holiday (nghỉ lễ, tết).</summary>
    public static readonly DayOffKind PublicHoliday = new(nameof(PublicHoliday), "public-holiday");

    /// <summary>Rest for a holiday that fell on a weekly day of rest (nghỉ bù).</summary>
    public static readonly DayOffKind CompensatoryRest = new(nameof(CompensatoryRest), "compensatory");

    /// <summary>A working day exchanged for a day of rest (nghỉ hoán đổi).</summary>
    public static readonly DayOffKind SwappedRest = new(nameof(SwappedRest), "swapped-off");

    /// <summary>A day of rest worked in exchange for another (làm bù).</summary>
    public static readonly DayOffKind WorkingSaturday = new(nameof(WorkingSaturday), "working-saturday");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<DayOffKind> All { get; } =
    [
        PublicHoliday,
        CompensatoryRest,
        SwappedRest,
        WorkingSaturday,
    ];

    private DayOffKind(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>A kind of day off as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(DayOffKind value) => FindingDetail.Of(DetailKind.DayOff, value);
}
