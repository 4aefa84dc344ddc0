namespace HongLinh.Planning.Text;

/// <summary>Prints a percent of plan (tỷ lệ thực hiện kế hoạch).</summary>
internal static class PercentText
{
    /// <summary>The percentage with its sign, or a dash where there is none.</summary>
    /// <param name="percent">The percent of plan.</param>
    /// <param name="rounding">How to round: <see cref="PercentPrinting.To"/> of a policy, or your own.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>102,87%</c>; <c>–</c> for an undefined percent, never 0.</returns>
    /// <exception cref="OverflowException">The percentage has more digits than a decimal holds.</exception>
    public static string Write(PercentOfPlan percent, Rounding rounding, Language language)
    {
        ArgumentNullException.ThrowIfNull(percent);
        ArgumentNullException.ThrowIfNull(rounding);
        ArgumentNullException.ThrowIfNull(language);
        return percent.InPercent(rounding) is { } rounded ? NumberText.Write(rounded, language, rounding) + "%" : "–";
    }
}
