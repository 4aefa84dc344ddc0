namespace HongLinh.Planning;

/// <summary>Settles which of a printed growth and a level for the same days speaks for the growth.</summary>
internal static class PrintedGrowth
{
    /// <summary>The growth that was printed goes before a computed one, unless the print is imprecise ("tăng trên 13%") and the level is not.</summary>
    /// <param name="figures">Figures for the same days.</param>
    /// <param name="computes">Whether a growth can be computed from a figure that is not printed.</param>
    /// <returns>The figures that go first; all of them where none is printed.</returns>
    public static UsableFigure[] Foremost(UsableFigure[] figures, Predicate<UsableFigure> computes)
    {
        var printed = Array.FindAll(figures, Is);
        if (printed.Length == 0)
        {
            return figures;
        }

        var exact = Array.FindAll(printed, static figure => figure.Span is { IsExact: true });
        var levels = Array.FindAll(figures, figure => !Is(figure) && figure.Span is { IsExact: true } && computes(figure));
        return exact.Length > 0 ? exact : levels.Length > 0 ? levels : printed;
    }

    public static bool Is(UsableFigure figure) => figure.Latest.Reported is ReportedGrowth;
}
