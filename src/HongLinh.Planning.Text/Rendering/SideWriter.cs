using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Describes on which side a figure lies outside a target with two ends: 9,5% is above "8 - 9%", not short of it.</summary>
internal static class SideWriter
{
    /// <summary>
    /// The side of the figure; null where it keeps the target, where its side is not known, or where it has just not been reached yet.
    /// </summary>
    public static string? Of(Judgement judgement, Language language)
    {
        var target = judgement.Target;
        if (judgement.SoFar != Truth.No || EndsOf(target) is not var (lower, upper) || judgement.Matched is not { Mean: null, Span: { } span })
        {
            return null;
        }

        var side = span.Low > upper.InCanonicalUnits ? 1 : span.High < lower.InCanonicalUnits ? -1 : 0;
        if (side == 0 || side == -target.BetterSide)
        {
            return null;
        }

        // A cut by 2 points is a lower figure than a cut by 1,5 points, but a larger cut.
        var isCut = target.Form == FigureForm.Move && upper.Amount <= 0m;
        var isBand = !target.IsApproximate && lower.InCanonicalUnits != upper.InCanonicalUnits;
        return isCut
            ? side < 0 ? language.Of("giảm nhiều hơn mức kế hoạch", "a larger cut than planned")
                : language.Of("giảm ít hơn mức kế hoạch", "a smaller cut than planned")
            : isBand
                ? side > 0 ? language.Of("ngoài khoảng kế hoạch: cao hơn đầu trên", "outside the band: above its upper end")
                    : language.Of("ngoài khoảng kế hoạch: thấp hơn đầu dưới", "outside the band: below its lower end")
            : side > 0 ? language.Of("cao hơn mức kế hoạch", "above the level planned")
            : language.Of("thấp hơn mức kế hoạch", "below the level planned");
    }

    private static (Quantity Lower, Quantity Upper)? EndsOf(Target target) => target.Bounds switch
    {
        [var lower, var upper] => (lower.Value, upper.Value),
        [var exact] when exact.Comparator == Comparator.EqualTo => (exact.Value, exact.Value),
        _ => null,
    };
}
