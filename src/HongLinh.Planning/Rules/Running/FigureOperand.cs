using System.Diagnostics;

namespace HongLinh.Planning.Rules;

/// <summary>A figure of a series as the operand of a rule.</summary>
internal static class FigureOperand
{
    public static Operand Of(UsableFigure figure, FigureTerm term, Indicator? indicator) => Operand.Of(term) with
    {
        Indicator = indicator,
        Reports = figure.Used,
        Value = ValueOf(figure, indicator),
        Unknowns = GapOf(figure, term, indicator) is { } gap ? [gap] : [],
    };

    /// <summary>Its values in the unit of its first report; null when it has none.</summary>
    public static QuantityRange? ValueOf(UsableFigure figure, Indicator? indicator) =>
        figure.Span is { } values ? QuantityRange.Of(values, AsReported.UnitOf(figure, indicator)) : null;

    /// <summary>Why it has no value; null when it has one. The unknown fact is the latest figure of the series.</summary>
    public static UnknownFact? GapOf(UsableFigure figure, FigureTerm term, Indicator? indicator)
    {
        var latest = FigureTerm.Of(term.Indicator, PeriodChoice.Latest, term.ReportingUnit);
        return figure.Gap switch
        {
            FigureGap.None => null,
            FigureGap.UnitMismatch => UnknownFact.Of(figure.Latest.Reported.Unit!.FactorTo(indicator!.Unit).AsT1, latest, figure.Latest),
            FigureGap.WordsOnly => UnknownFact.Of(UnknownReason.WordsOnly, latest, figure.Latest),
            FigureGap.AbsenceStated => UnknownFact.Of(UnknownReason.AbsenceStated, latest, figure.Latest),
            FigureGap.NoAmount => UnknownFact.Of(UnknownReason.NoAmount, latest, figure.Latest),
            FigureGap.TwoFigures => UnknownFact.Of(UnknownReason.TwoFigures, latest, figure.Latest),
            _ => throw new UnreachableException($"No reason for {figure.Gap}."),
        };
    }
}
