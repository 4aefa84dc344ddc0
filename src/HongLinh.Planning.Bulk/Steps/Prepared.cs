using System.Numerics;

namespace HongLinh.Planning.Bulk;

/// <summary>A target prepared for a column: its answers for scaled rows and for decimals, for whole figures and for all others.</summary>
internal sealed class Prepared
{
    private readonly StepTable _whole;
    private readonly DecimalTable _wholeDecimals;

    // Null where the indicator takes fractions like whole numbers.
    private readonly StepTable? _broken;
    private readonly DecimalTable? _brokenDecimals;

    // The size of one of the column's unit in that of the indicator, and the rows that are whole numbers of it: the multiples of this.
    private readonly Fraction _size;
    private readonly BigInteger _wholeRows;

    public Prepared(Trial trial, ColumnFormat format, JudgementPolicy policy)
    {
        _size = trial.Size;
        var cuts = Array.ConvertAll(CutsOf(trial, policy), cut => cut.In(format.Unit.Factor));
        var rowsInOne = BigInteger.Pow(10, format.Decimals);
        var (whole, broken) = (AnswersOf(trial, cuts, isWhole: true), AnswersOf(trial, cuts, isWhole: false));
        _wholeRows = (_size / Fraction.Of(rowsInOne, 1)).Denominator;
        var takesFractions = whole.AsSpan().SequenceEqual(broken);
        _whole = StepTable.Of(cuts, whole, rowsInOne);
        _wholeDecimals = DecimalTable.Of(cuts, whole);
        _broken = takesFractions || _wholeRows.IsOne ? null : StepTable.Of(cuts, broken, rowsInOne);
        _brokenDecimals = takesFractions ? null : DecimalTable.Of(cuts, broken);
    }

    public void Judge(ReadOnlySpan<long> rows, Span<RowVerdict> into)
    {
        _whole.Judge(rows, into);
        if (_broken is null)
        {
            return;
        }

        // No multiple but zero is in reach where the step is larger than any row.
        var step = _wholeRows > long.MaxValue ? 0 : (long)_wholeRows;
        for (var at = 0; at < rows.Length; at++)
        {
            if (step == 0 ? rows[at] != 0 : rows[at] % step != 0)
            {
                into[at] = _broken.Of(rows[at]);
            }
        }
    }

    public void Judge(ReadOnlySpan<decimal> rows, Span<RowVerdict> into)
    {
        for (var at = 0; at < rows.Length; at++)
        {
            into[at] = (_brokenDecimals is null || IsWhole(in rows[at]) ? _wholeDecimals : _brokenDecimals).Of(in rows[at]);
        }
    }

    // The year can turn out on either side of a number before the figure itself has passed it.
    private static Cut[] CutsOf(Trial trial, JudgementPolicy policy)
    {
        var cuts = CutFinder.CutsOf(trial.Target, policy);
        var ofYear = trial.YearEnds().Where(static end => end.Slope.Sign > 0).ToArray();
        return [.. cuts.Concat(cuts.SelectMany(cut => ofYear.Select(end => cut with { At = (cut.At - end.Offset) / end.Slope }))).Distinct().Order()];
    }

    private bool IsWhole(in decimal row) => _size == Fraction.One ? decimal.IsInteger(row) : (Fraction.From(row) * _size).IsWhole;

    // Where no such number lies between two cuts, none will ever be asked for: the answer of the other kind, or of the neighbour, stands in.
    private static RowVerdict[] AnswersOf(Trial trial, Cut[] cuts, bool isWhole)
    {
        var sample = new Sample(trial.Size);
        var answers = new RowVerdict[cuts.Length + 1];
        for (var at = 0; at < answers.Length; at++)
        {
            var (from, to) = (at > 0 ? cuts[at - 1] : default(Cut?), at < cuts.Length ? cuts[at] : default(Cut?));
            var amount = sample.Between(from, to, isWhole) ?? sample.Between(from, to, !isWhole);
            answers[at] = amount is { } found ? trial.Of(found) : at > 0 ? answers[at - 1] : default;
        }

        return answers;
    }
}
