namespace HongLinh.Planning.Outlooks;

/// <summary>What a pace or projection assumes besides its method (giả định).</summary>
public sealed class OutlookAssumption : Vocabulary<OutlookAssumption>, IVocabulary<OutlookAssumption>
{
    /// <summary>The figures reported so far are not corrected.</summary>
    public static readonly OutlookAssumption FiguresStand = new(nameof(FiguresStand), "figures-stand");

    /// <summary>No phasing was declared, so the target is spread evenly over the months (không khai báo, chia đều theo tháng).</summary>
    public static readonly OutlookAssumption EvenMonths = new(nameof(EvenMonths), "even-months");

    /// <summary>No phasing was declared, so every month is compared with the whole target (không khai báo, lấy mức cả năm).</summary>
    public static readonly OutlookAssumption WholeTargetEachMonth = new(nameof(WholeTargetEachMonth), "whole-target-each-month");

    /// <summary>A figure of several months does not show the single months, so each is taken as their mean.</summary>
    public static readonly OutlookAssumption MeanWithinSpans = new(nameof(MeanWithinSpans), "mean-within-spans");

    /// <summary>A total or a count of things done does not fall again.</summary>
    public static readonly OutlookAssumption NeverFalls = new(nameof(NeverFalls), "never-falls");

    /// <summary>Of the things that the plan names, only those reported as done count as done.</summary>
    public static readonly OutlookAssumption SilentItemsNotDone = new(nameof(SilentItemsNotDone), "silent-items-not-done");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<OutlookAssumption> All { get; } =
    [
        FiguresStand,
        EvenMonths,
        WholeTargetEachMonth,
        MeanWithinSpans,
        NeverFalls,
        SilentItemsNotDone,
    ];

    private OutlookAssumption(string name, string code)
        : base(name, code)
    {
    }
}
