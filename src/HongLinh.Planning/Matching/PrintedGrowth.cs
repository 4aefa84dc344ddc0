namespace HongLinh.Planning;

/// <summary>Decides between a printed growth and a level for the same days, and notes where they differ.</summary>
internal static class PrintedGrowth
{
    /// <summary>
    /// A printed growth takes precedence over a computed one, unless the print is imprecise ("tăng trên 13%") and the level is not.
    /// </summary>
    /// <param name="figures">Figures for the same days.</param>
    /// <param name="growthOf">The growth computed from a level; without a value where none can be computed.</param>
    /// <param name="findings">Receives a finding where the two differ by more than rounding.</param>
    /// <returns>The figures that take precedence; all of them where none is printed.</returns>
    public static UsableFigure[] Foremost(UsableFigure[] figures, Func<UsableFigure, UsableFigure> growthOf, List<Finding> findings)
    {
        var printed = Array.FindAll(figures, Is);
        if (printed.Length == 0)
        {
            return figures;
        }

        var exact = Array.FindAll(printed, static figure => figure.Span is { IsExact: true });
        var levels = Array.FindAll(figures, figure => !Is(figure) && figure.Span is { IsExact: true } && growthOf(figure).Span is not null);
        foreach (var (growth, level) in exact.SelectMany(growth => levels.Select(level => (growth, level))))
        {
            Compare(growth, growthOf(level), findings);
        }

        return exact.Length > 0 ? exact : levels.Length > 0 ? levels : printed;
    }

    public static bool Is(UsableFigure figure) => figure.Latest.Reported is ReportedGrowth;

    // Compares to the number of decimals printed, whether rounded or cut off.
    private static void Compare(UsableFigure growth, UsableFigure computed, List<Finding> findings)
    {
        if (growth.Latest.Reported is ReportedGrowth { Rate: ReportedExact { Value: { } rate } } && computed.Span is { IsExact: true, Low: { } exact }
            && (exact / rate.Unit.Factor) is var inUnit && !PercentPrinting.RoundedOrCutOff.Admits(rate.Amount, inUnit))
        {
            var places = Math.Min(rate.Amount.Scale + 2, 6);
            FindingDetail shown = inUnit.TryRound(Rounding.HalfUp(places), out var rounded) ? rounded : inUnit.ToString();
            findings.Add(TargetFigureReading.FindingOf(FindingCode.PrintedGrowthDiffers, growth.Latest, growth.Latest.Reported, rate.Amount, shown));
        }
    }
}
