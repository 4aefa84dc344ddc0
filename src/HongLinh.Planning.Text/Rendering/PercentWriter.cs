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

    public static string InFull(PercentOfPlan percent, JudgementPolicy policy, Language language) => percent is UndefinedPercent undefined
        ? language.Of("không tính tỷ lệ thực hiện kế hoạch vì ", "no percent of plan because ") + VerdictPhrases.Gaps.Of(undefined.Gap, language)
        : language.Of("tỷ lệ thực hiện kế hoạch ", "percent of plan ") + InCell(percent, policy, language)
            + $" ({VerdictPhrases.Formulas.Of(percent.Formula, language)})";
}
