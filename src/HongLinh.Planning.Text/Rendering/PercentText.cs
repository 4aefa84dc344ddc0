namespace HongLinh.Planning.Text;

/// <summary>Prints a percent of plan (tỷ lệ thực hiện kế hoạch).</summary>
internal static class PercentText
{
    private static readonly Fraction Hundred = Fraction.From(100m);

    /// <summary>The percentage with its sign, or a dash where there is none.</summary>
    /// <param name="percent">The percent of plan.</param>
    /// <param name="rounding">How to round: <see cref="PercentPrinting.To"/> of a policy, or your own.</param>
    /// <param name="language">The language.</param>
    /// <returns>For example <c>102,87%</c>; <c>–</c> for an undefined percent, never 0.</returns>
    public static string Write(PercentOfPlan percent, Rounding rounding, Language language)
    {
        ArgumentNullException.ThrowIfNull(percent);
        ArgumentNullException.ThrowIfNull(rounding);
        ArgumentNullException.ThrowIfNull(language);
        return percent.Ratio is { } ratio ? Write(ratio, rounding, language) : "–";
    }

    /// <summary>A ratio to a whole as a percentage with its sign.</summary>
    public static string Write(Fraction ratio, Rounding rounding, Language language) => Number(ratio, rounding, language) + "%";

    /// <summary>The same without the sign; 100 is printed only for exactly a hundred.</summary>
    public static string Number(Fraction ratio, Rounding rounding, Language language) => SidedNumber.Write(ratio * Hundred, [Hundred], rounding, language);
}
