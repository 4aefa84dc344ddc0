namespace HongLinh.Planning.Outlooks;

/// <summary>How the end of the year is projected from the figures so far (phương pháp ước cả năm).</summary>
public sealed class ProjectionMethod : Vocabulary<ProjectionMethod>, IVocabulary<ProjectionMethod>
{
    /// <summary>Months continue at their mean so far: total to date × 12 / months covered. For running totals (theo bình quân tháng).</summary>
    public static readonly ProjectionMethod RunRate = new(nameof(RunRate), "run-rate");

    /// <summary>The year follows the phasing: total to date / share planned to date. For running totals (theo phân kỳ kế hoạch).</summary>
    public static readonly ProjectionMethod Phased = new(nameof(Phased), "phased");

    /// <summary>
    /// The rest of the year brings what it brought last year: total to date + the same months
    /// of last year. For running totals (theo số cùng kỳ các tháng còn lại của năm trước).
    /// </summary>
    public static readonly ProjectionMethod LastYearRemainder = new(nameof(LastYearRemainder), "last-year-remainder");

    /// <summary>The latest level stays until the end of the year. For stocks and rates (theo mức mới nhất).</summary>
    public static readonly ProjectionMethod LatestLevel = new(nameof(LatestLevel), "latest-level");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ProjectionMethod> All { get; } =
    [
        RunRate,
        Phased,
        LastYearRemainder,
        LatestLevel,
    ];

    private ProjectionMethod(string name, string code)
        : base(name, code)
    {
    }
}
