using NodaTime;

namespace HongLinh.Planning.Rules;

/// <summary>The figure that stands for a span of days: what was reported for it, or what adds up to it.</summary>
internal sealed record StandingFigure(LocalDate FirstDay, LocalDate LastDay, ValueList<Observation> Reports, QuantityRange? Value)
{
    /// <summary>Why there is no value; null when there is one.</summary>
    public UnknownFact? Gap { get; init; }

    public Observation Latest => Reports[^1];

    /// <summary>The name of the span: that of its report, or the months from January for what was added up.</summary>
    public ReportingPeriod Period => Reports.Count > 1 && Latest.Period.Year.FirstDay == FirstDay && LastDay.PlusDays(1).Day == 1
        ? ReportingPeriod.YearToDate(Latest.Period.Year, LastDay.Month)
        : Latest.Period;

    /// <summary>This figure and that of the days that follow it.</summary>
    public StandingFigure Then(StandingFigure next, FigureTerm term)
    {
        var reports = ValueList.From(Reports.Concat(next.Reports));
        var gap = Gap ?? next.Gap;
        return gap is not null ? new StandingFigure(FirstDay, next.LastDay, reports, null) { Gap = gap }
            : Value!.Plus(next.Value!).TryPickT0(out var sum, out var mismatch) ? new StandingFigure(FirstDay, next.LastDay, reports, sum)
            : new StandingFigure(FirstDay, next.LastDay, reports, null) { Gap = UnknownFact.Of(mismatch, term, next.Latest) };
    }

    public Operand As(FigureTerm term, Indicator? indicator) => Operand.Of(term) with
    {
        Indicator = indicator,
        Reports = Reports,
        Value = Value,
        Unknowns = Gap is null ? [] : [Gap],
    };
}
