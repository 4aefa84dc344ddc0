using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>
/// Draws a figure against its target: a bar or, on a scale that does not start at 0, a dot for the figure, a stroke for each bound, hatching where the
/// target is kept, a triangle for the pace, and the two ends of the scale in numbers.
/// </summary>
/// <remarks>Nothing is shown by colour alone: the parts differ in shape, and the drawing has an equivalent text.</remarks>
internal static class BulletChart
{
    private const int Width = 160;
    private const int Height = 34;

    /// <summary>Whether there is anything to draw: a figure and a number to compare it with.</summary>
    public static bool CanDraw(Evidence evidence) => evidence.Figure is not null && evidence.Bounds.Count > 0;

    /// <summary>Draws the chart; draws nothing where there is no figure or no number to compare it with.</summary>
    /// <param name="html">Receives the drawing.</param>
    /// <param name="evidence">The evidence of the judgement.</param>
    /// <param name="pace">What the plan expects by the day of the figure; null when it is not known.</param>
    /// <param name="language">The language of the text beside the drawing.</param>
    public static void Draw(HtmlWriter html, Evidence evidence, ComputedPace? pace, Language language)
    {
        if (!CanDraw(evidence))
        {
            return;
        }

        var unit = evidence.Figure!.Value.Unit;
        (Fraction Value, int Direction)[] bounds =
            [.. evidence.Bounds.Select(bound => (bound.Value.InCanonicalUnits / unit.Factor, bound.Comparator.Direction))];
        var figure = evidence.Figure.Value.InCanonicalUnits / unit.Factor;
        var expected = pace is null ? (Fraction?)null : pace.Planned * pace.Unit.Factor / unit.Factor;
        Fraction[] shown = [.. bounds.Select(static bound => bound.Value), figure, .. expected is { } plan ? [plan] : (Fraction[])[]];
        var axis = Axis.Around(shown, unit.Equals(UnitCatalogue.Percent) ? Fraction.From(100m) : null);
        var (low, high) = (PaceWriter.Tick(axis.Low, language), PaceWriter.Tick(axis.High, language));
        html.Add($"<svg class=\"bullet\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Label(evidence, language)}{Expected(pace, language)}");
        html.Add($"{language.Of($" Thang từ {low} đến {high}.", $" Scale from {low} to {high}.")}\">");
        html.Add($"<rect class=\"track\" y=\"5\" width=\"{Width}\" height=\"14\"/>");
        Kept(html, Binding(bounds, evidence), axis);
        Figure(html, figure, axis, evidence.Judgement.Verdict);
        foreach (var bound in bounds)
        {
            html.Add($"<rect class=\"mark\" x=\"{axis.At(bound.Value, Width) - 1m}\" y=\"2\" width=\"2\" height=\"20\"/>");
        }

        if (expected is { } planned)
        {
            html.Add($"<path class=\"pace\" d=\"M{axis.At(planned, Width)} 19l4 5h-8z\"/>");
        }

        html.Add($"<text y=\"{Height - 1}\">{low}</text><text x=\"{Width}\" y=\"{Height - 1}\" text-anchor=\"end\">{high}</text></svg>");
    }

    // A bar from another value than 0 would make a small gap look like a large one.
    private static void Figure(HtmlWriter html, Fraction figure, Axis axis, Verdict verdict)
    {
        var at = axis.At(figure, Width);
        if (!axis.HasNought)
        {
            html.Add($"<circle class=\"bar {verdict.Code}\" cx=\"{at}\" cy=\"12\" r=\"5\"/>");
            return;
        }

        var nought = axis.At(Fraction.Zero, Width);
        html.Add($"<rect class=\"bar {verdict.Code}\" x=\"{Math.Min(at, nought)}\" y=\"9\" width=\"{Math.Max(Math.Abs(at - nought), 1m)}\" height=\"6\"/>");
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
    private static void Kept(HtmlWriter html, (Fraction Value, int Direction)[] bounds, Axis axis)
    {
        var from = bounds.Where(static bound => bound.Direction >= 0).Select(bound => axis.At(bound.Value, Width)).DefaultIfEmpty(0m).Max();
        var to = bounds.Where(static bound => bound.Direction <= 0).Select(bound => axis.At(bound.Value, Width)).DefaultIfEmpty(Width).Min();
        html.Add($"<rect class=\"kept\" x=\"{from}\" y=\"5\" width=\"{Math.Max(to - from, 0m)}\" height=\"14\"/>");
    }

    private static string Expected(ComputedPace? pace, Language language) => pace is null ? ""
        : language.Of(" Kế hoạch lũy kế đến ", " Planned to ")
            + $"{PaceWriter.Through(pace.Through, language)}: {PaceWriter.Amount(pace.Planned, pace.Unit, language)}.";

    private static string Label(Evidence evidence, Language language) =>
        language.Of("Kế hoạch: ", "Plan: ") + TargetWriter.Of(evidence.Target, language) + ". "
        + language.Of("Thực hiện: ", "Figure: ") + FigureCell.Converted(evidence, language) + ".";
}
