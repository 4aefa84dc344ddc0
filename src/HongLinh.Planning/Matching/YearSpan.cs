using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>The values that the year's figure can still take, from the figure so far and from what cannot change.</summary>
internal static class YearSpan
{
    /// <summary>The interval, canonical.</summary>
    /// <param name="target">The target.</param>
    /// <param name="figure">The figure so far.</param>
    /// <param name="cannotFall">Whether the figure is a total that only rises.</param>
    public static Interval Of(Target target, UsableFigure figure, bool cannotFall)
    {
        if (figure.Span is not { } span)
        {
            return Interval.Any;
        }

        var reached = cannotFall ? span.OrMore : Interval.Any;
        var known = figure.Year is { } year ? year.Within(reached) : reached;
        return target.Form switch
        {
            FigureForm.Move => known,
            FigureForm.Items => target.Possible.Within(
                figure.Used.Any(static report => report.Reported is ReportedItems) ? span : span.OrMore),
            FigureForm.Amount or FigureForm.Place => target.Possible.Within(known),
            FigureForm.Event or FigureForm.Several or FigureForm.None => Interval.Any,
            var other => throw new UnreachableException($"No span for {other}."),
        };
    }
}
