namespace HongLinh.Planning.Comparisons;

/// <summary>The aspect in which two judgements of a line differ (nội dung thay đổi).</summary>
public sealed class ChangeAspect : Vocabulary<ChangeAspect>, IVocabulary<ChangeAspect>
{
    /// <summary>The verdict (kết quả đánh giá).</summary>
    public static readonly ChangeAspect Verdict = new(nameof(Verdict), "verdict");

    /// <summary>The reason that decided the verdict, or whether the figures so far keep the target (lý do).</summary>
    public static readonly ChangeAspect Reason = new(nameof(Reason), "reason");

    /// <summary>Whether the figure is in (tình trạng báo cáo).</summary>
    public static readonly ChangeAspect State = new(nameof(State), "state");

    /// <summary>The reports behind the judgement: their periods or their content (số liệu).</summary>
    public static readonly ChangeAspect Figure = new(nameof(Figure), "figure");

    /// <summary>How final the figure is (mức chính thức của số liệu).</summary>
    public static readonly ChangeAspect Maturity = new(nameof(Maturity), "maturity");

    /// <summary>The percent of plan (tỷ lệ thực hiện kế hoạch).</summary>
    public static readonly ChangeAspect Percent = new(nameof(Percent), "percent");

    /// <summary>The target in force (chỉ tiêu).</summary>
    public static readonly ChangeAspect Target = new(nameof(Target), "target");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ChangeAspect> All { get; } =
    [
        Verdict,
        Reason,
        State,
        Figure,
        Maturity,
        Percent,
        Target,
    ];

    private ChangeAspect(string name, string code)
        : base(name, code)
    {
    }
}
