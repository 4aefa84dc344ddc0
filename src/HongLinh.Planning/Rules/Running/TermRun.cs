using System.Diagnostics;
using OneOf;

namespace HongLinh.Planning.Rules;

/// <summary>Evaluates terms: exactly, or with the reason why they have no value.</summary>
internal sealed class TermRun(Facts facts)
{
    /// <summary>The value of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="into">Collects the term as evaluated; null where no explanation is needed.</param>
    public TermValue Ask(Term term, Explanation? into)
    {
        if (into is null && term is FigureTerm figure)
        {
            var series = facts.Of(figure);
            return Find(figure, series) is { Span: { } values } found ? new TermValue(values, AsReported.UnitOf(found, series.Indicator)) : default;
        }

        if (into is null && term is ConstantTerm constant)
        {
            return TermValue.Of(constant.Value);
        }

        var operand = Explain(term);
        into?.Compares(operand);
        return TermValue.Of(operand.Value);
    }

    /// <summary>The term as evaluated.</summary>
    public Operand Explain(Term term) => term switch
    {
        FigureTerm figure => Figure(figure),
        ConstantTerm constant => Operand.Of(term) with { Value = QuantityRange.Of(constant.Value) },
        SumTerm or DifferenceTerm or ProductTerm or RatioTerm or GrowthTerm => Computed(term),
        _ => throw new UnreachableException($"No value for {term}."),
    };

    private Operand Figure(FigureTerm term)
    {
        var series = facts.Of(term);
        if (Find(term, series) is { } figure)
        {
            return FigureOperand.Of(figure, term, series.Indicator);
        }

        var why = series.IsStranded ? UnknownReason.PeriodsMissing
            : series.Points.Length > 0 && term.Period == PeriodChoice.BeforeLatest ? UnknownReason.NoEarlierFigure
            : UnknownReason.NoFigure;
        return Operand.Of(term) with { Indicator = series.Indicator, Unknowns = [UnknownFact.Of(why, term)] };
    }

    private UsableFigure? Find(FigureTerm term, FigureSeries series)
    {
        var points = series.Points;
        return term.Period.Named is { } named ? series.Over(named.FirstDay, named.LastDay)
            : term.Period.Other is { } other ? OverDaysOf(FigureTerm.Of(other, PeriodChoice.Latest, term.ReportingUnit), series)
            : points.Length == 0 ? null
            : term.Period == PeriodChoice.Latest ? points[^1]
            : points.Length > 1 ? points[^2]
            : null;
    }

    private UsableFigure? OverDaysOf(FigureTerm other, FigureSeries series) =>
        facts.Of(other).Points is [.., var latest] ? series.Over(latest.FirstDay, latest.LastDay) : null;

    private Operand Computed(Term term)
    {
        var parts = ValueList.From(term.Operands.Select(Explain));
        var operand = Operand.Of(term) with { Parts = parts, Reports = ValueList.From(parts.SelectMany(static part => part.Reports)) };
        var unknowns = ValueList.From(parts.SelectMany(static part => part.Unknowns));
        if (unknowns.Count > 0)
        {
            return operand with { Unknowns = unknowns };
        }

        return Compute(term, [.. parts.Select(static part => part.Value!)]).TryPickT0(out var value, out var mismatch)
            ? value is not null ? operand with { Value = value } : operand with { Unknowns = [UnknownFact.Of(UnknownReason.DivisorNotAboveZero, term)] }
            : operand with { Unknowns = [UnknownFact.Of(mismatch, term)] };
    }

    private static OneOf<QuantityRange?, UnitMismatch> Compute(Term term, QuantityRange[] values) => term switch
    {
        SumTerm => Sum(values),
        DifferenceTerm => OrNull(values[0].Minus(values[1])),
        ProductTerm product => OrNull(values[0].Times(product.Factor)),
        RatioTerm => values[0].Per(values[1]),
        GrowthTerm => values[0].GrowthOn(values[1]),
        _ => throw new UnreachableException($"No value for {term}."),
    };

    private static OneOf<QuantityRange?, UnitMismatch> Sum(QuantityRange[] values)
    {
        var sum = values[0];
        foreach (var value in values.AsSpan(1))
        {
            if (!sum.Plus(value).TryPickT0(out sum, out var mismatch))
            {
                return mismatch;
            }
        }

        return sum;
    }

    private static OneOf<QuantityRange?, UnitMismatch> OrNull(OneOf<QuantityRange, UnitMismatch> result) =>
        result.TryPickT0(out var value, out var mismatch) ? value : mismatch;
}
