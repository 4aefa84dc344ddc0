namespace HongLinh.Planning.Text;

/// <summary>Writes the percent of plan with two decimals, as in result tables, or that there is none. The ratio itself stays exact.</summary>
internal static class PercentWriter
{
    private const int Decimals = 2;

    /// <summary>How a policy shortens a percentage to the decimals of a table.</summary>
    public static Rounding Printed(JudgementPolicy policy) => policy.PercentPrinting.To(Decimals);

    public static string InCell(PercentOfPlan percent, JudgementPolicy policy, Language language) =>
        PercentText.Write(percent, Printed(policy), language);

    /// <summary>The same without zeros at the end, which align a column and say nothing in a sentence.</summary>
    public static string InSentence(PercentOfPlan percent, JudgementPolicy policy, Language language)
    {
        return WithoutZeros(InCell(percent, policy, language), language);
    }

    /// <summary>A printed percentage without zeros at the end: 40% for 40,00%.</summary>
    public static string WithoutZeros(string printed, Language language)
    {
        var point = printed.LastIndexOf(language.Of(",", "."), StringComparison.Ordinal);
        return point < 0 || !printed.EndsWith('%') ? printed : printed[..point] + printed[point..^1].TrimEnd('0').TrimEnd(',', '.') + "%";
    }

    /// <summary>A figure with its percentage after it, for a table too narrow for both columns.</summary>
    public static string[] BesideFigure(string[] figure, string[] percent) => percent is ["–"] ? figure : [.. figure[..^1], $"{figure[^1]}; {percent[0]}"];

    /// <summary>What part of its plan a lower bound reaches at least: "trên 156,36%" of "trên 301.000"; null where that is no percentage either.</summary>
    public static string? AtLeast(Judgement judgement, Language language)
    {
        var (target, matched) = (judgement.Target, judgement.Matched);
        if (judgement.PercentOfPlan() is not UndefinedPercent { Gap: var gap } || gap != NoPercentReason.NoFigure || target.BetterSide <= 0
            || matched is not { Span: { Low: { } low, High: null }, Found.Chosen.BeyondGap.Count: 0 }
            || target.ExactBounds is not { Upper: null, Lower: { Value: { Sign: > 0 } plan } }
            || !(low / plan * Fraction.From(100m)).TryRound(Rounding.Truncate(Decimals), out var percent) || percent <= 0m)
        {
            return null;
        }

        var isMore = matched.Used is [{ Reported: ReportedBound { Bound.Comparator.IsStrict: true } }] || Fraction.From(percent / 100m) < low / plan;
        return (isMore ? language.Of("trên ", "more than ") : language.Of("ít nhất ", "at least ")) + NumberText.Write(percent, language) + "%";
    }

    // Of a target that has no percent, what it is says why: a band has two ends to divide by, a rate of growth is a rate itself.
    private static string Why(NoPercentReason gap, Target target, Language language) =>
        gap != NoPercentReason.NotAnAmount ? VerdictPhrases.Gaps.Of(gap, language)
        : target.IsApproximate ? language.Of("kế hoạch chỉ ghi “khoảng”", "the plan only says “about”")
        : target.Form == FigureForm.Amount && target.Bounds.Count > 1 ? language.Of("kế hoạch là một khoảng", "the plan is a band")
        : target.Form == FigureForm.Amount && target.Unit is { } unit && unit.Dimension.Equals(Dimension.One)
            ? language.Of("chỉ tiêu là tỷ lệ", "the target is a rate")
        : target.Form == FigureForm.Move ? language.Of("chỉ tiêu là mức tăng, giảm", "the target is a rise or a fall")
        : VerdictPhrases.Gaps.Of(gap, language);

    public static string InFull(PercentOfPlan percent, JudgementPolicy policy, Language language, Target target) => percent is UndefinedPercent undefined
        ? language.Of("không tính tỷ lệ thực hiện kế hoạch vì ", "no percent of plan because ") + Why(undefined.Gap, target, language)
        : language.Of("tỷ lệ thực hiện kế hoạch ", "percent of plan ") + InCell(percent, policy, language)
            + $" ({VerdictPhrases.Formulas.Of(percent.Formula, language)})";
}
