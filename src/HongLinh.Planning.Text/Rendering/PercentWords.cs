using System.Diagnostics;
using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Text.Numbers;
using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Text.Rendering;

/// <summary>Says the percent of plan, or that it has none.</summary>
internal static class PercentWords
{
    // Two decimals as result tables print; half up as taught in schools. The ratio itself stays exact.
    public static readonly Rounding Printed = Rounding.HalfUp(2);

    public static string InCell(PercentOfPlan percent, Language language) => percent switch
    {
        ComputedPercent computed => NumberText.Write(computed.InPercent(Printed), language, Printed) + "%",
        UndefinedPercent => "–",
        _ => throw new UnreachableException($"No words for {percent}."),
    };

    public static string InFull(PercentOfPlan percent, Language language) => percent switch
    {
        ComputedPercent => language.Of("tỷ lệ thực hiện kế hoạch ", "percent of plan ") + InCell(percent, language)
            + $" ({VerdictPhrases.Formulas.Of(percent.Formula, language)})",
        UndefinedPercent undefined => language.Of("không tính tỷ lệ thực hiện kế hoạch vì ", "no percent of plan because ")
            + VerdictPhrases.Gaps.Of(undefined.Gap, language),
        _ => throw new UnreachableException($"No words for {percent}."),
    };
}
