using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>
/// Draws a figure against its target: a bar for the figure, a stroke for each bound, hatching where the target is kept, a triangle for the pace.
/// </summary>
/// <remarks>Nothing is shown by colour alone: the parts differ in shape, and the drawing has an equivalent text.</remarks>
internal static class BulletChart
{
    private const int Width = 160;
    private const int Height = 26;

    /// <summary>Draws the chart; draws nothing for targets without a number.</summary>
    /// <param name="html">Receives the drawing.</param>
    /// <param name="evidence">The evidence of the judgement.</param>
    /// <param name="pace">What the plan expects by the day of the figure; null when it is not known.</param>
    /// <param name="language">The language of the text beside the drawing.</param>
    public static void Draw(HtmlWriter html, Evidence evidence, ComputedPace? pace, Language language)
    {
        (Fraction Value, int Direction)[] bounds = [.. evidence.Bounds.Select(static bound => (bound.Value.InCanonicalUnits, bound.Comparator.Direction))];
        if (bounds.Length == 0)
        {
            return;
        }

        var figure = evidence.Figure?.InCanonicalUnits;
        var expected = pace is null ? (Fraction?)null : pace.Planned * pace.Unit.Factor;
        Fraction?[] shown = [figure, expected];
        var scale = new Svg([.. bounds.Select(static bound => bound.Value), .. shown.OfType<Fraction>()], Width);
        html.Add($"<svg class=\"bullet\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Label(evidence, language)}{Expected(pace, language)}\">");
        html.Add($"<rect class=\"track\" x=\"0\" y=\"6\" width=\"{Width}\" height=\"14\"/>");
        Kept(html, Binding(bounds, evidence), scale);
        if (figure is { } value)
        {
            var (from, to) = Ordered(scale.At(Fraction.Zero), scale.At(value));
            html.Add($"<rect class=\"bar {evidence.Judgement.Verdict.Code}\" x=\"{from}\" y=\"10\" width=\"{Math.Max(to - from, 1m)}\" height=\"6\"/>");
        }

        foreach (var bound in bounds)
        {
            html.Add($"<rect class=\"mark\" x=\"{scale.At(bound.Value) - 1m}\" y=\"3\" width=\"2\" height=\"20\"/>");
        }

        if (expected is { } planned)
        {
            html.Add($"<path class=\"pace\" d=\"M{scale.At(planned)} 20l4 6h-8z\"/>");
        }

        html.Add($"</svg>");
    }

    // Where the policy allows a figure better than both ends, only the worse end is a limit.
    private static (Fraction Value, int Direction)[] Binding((Fraction Value, int Direction)[] bounds, Evidence evidence)
    {
        var isOpen = evidence.Target is BandTarget && evidence.Policy.Bands != BandConvention.NotKept
            || evidence.Target is NearTarget && evidence.Policy.Near != NearConvention.TwoSided;
        var polarity = evidence.Target.Indicator.Polarity;
        var better = polarity == Polarity.HigherIsBetter ? 1 : polarity == Polarity.LowerIsBetter ? -1 : 0;
        return isOpen && better != 0 ? Array.FindAll(bounds, bound => bound.Direction == better) : bounds;
    }

    // A hatched band over all values that keep the target: to the left of the mark where the target promises less.
    private static void Kept(HtmlWriter html, (Fraction Value, int Direction)[] bounds, Svg scale)
    {
        var from = bounds.Where(static bound => bound.Direction >= 0).Select(bound => scale.At(bound.Value)).DefaultIfEmpty(0m).Max();
        var to = bounds.Where(static bound => bound.Direction <= 0).Select(bound => scale.At(bound.Value)).DefaultIfEmpty(Width).Min();
        html.Add($"<rect class=\"kept\" x=\"{from}\" y=\"6\" width=\"{Math.Max(to - from, 0m)}\" height=\"14\"/>");
    }

    private static (decimal From, decimal To) Ordered(decimal one, decimal other) => one <= other ? (one, other) : (other, one);

    private static string Expected(ComputedPace? pace, Language language) => pace is null ? ""
        : language.Of(" Kế hoạch lũy kế đến ", " Planned to ")
            + $"{PaceWriter.Through(pace.Through, language)}: {PaceWriter.Amount(pace.Planned, pace.Unit, language)}.";

    private static string Label(Evidence evidence, Language language) =>
        language.Of("Kế hoạch: ", "Plan: ") + TargetWriter.Of(evidence.Target, language) + ". "
        + (evidence.Figure is null
            ? language.Of("Không có con số để vẽ.", "No number to draw.")
            : language.Of("Thực hiện: ", "Figure: ") + FigureCell.Converted(evidence, language) + ".");
}
