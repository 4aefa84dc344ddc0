using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Bulk;
using NodaTime;

namespace HongLinh.Planning.Benchmarks;

/// <summary>How much faster than a loop over decimals are columns judged: 24 lines, 3.321 communes, 12 months?</summary>
[MemoryDiagnoser]
public class JudgeColumns
{
    private const int Communes = 3_321;
    private const int Months = 12;
    private const int Lines = 24;
    private const int Decimals = 2;

    // One judgement is one operation: a run of the whole year is too short to tell stray bytes of the measuring from its own.
    private const int Judgements = Communes * Months * Lines;

    private readonly HandWritten _hand = HandWritten.For(FullYear.Plan);
    private readonly (int Line, ColumnJudge Judge)[] _judges;
    private readonly long[] _rows = new long[Communes * Months];
    private readonly decimal[] _decimals = new decimal[Communes * Months];
    private readonly RowVerdict[] _verdicts = new RowVerdict[Communes * Months];
    private readonly byte[] _byHand = new byte[Communes * Months];

    /// <summary>Prepares a judge for each line that one number can answer, over again until there are 24 columns.</summary>
    public JudgeColumns()
    {
        var judges = FullYear.Plan.Lines.Select(static (line, at) => (at, Judge: Prepared(line))).Where(static one => one.Judge is not null).ToArray();
        _judges = [.. Enumerable.Range(0, Lines).Select(column => (judges[column % judges.Length].at, judges[column % judges.Length].Judge!))];
        for (var at = 0; at < _rows.Length; at++)
        {
            // Around the bounds of the plan, most of which are shares of a hundred.
            _rows[at] = at * 7919L % 30_000;
            _decimals[at] = new decimal(checked((int)_rows[at]), 0, 0, false, Decimals);
        }
    }

    /// <summary>Asserts that a column and a loop give each row the same answer, and that decimals and scaled rows do.</summary>
    /// <exception cref="InvalidOperationException">Two sides disagree.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        foreach (var (line, judge) in _judges)
        {
            judge.Judge(_rows, _verdicts);
            _hand.Judge(line, _decimals, _byHand);
            var decimals = new RowVerdict[_rows.Length];
            judge.Judge(_decimals, decimals);
            for (var at = 0; at < _rows.Length; at++)
            {
                if (_verdicts[at] != decimals[at] || !_verdicts[at].IsRejected && HandWritten.Code(_verdicts[at].Verdict) != _byHand[at])
                {
                    throw new InvalidOperationException(
                        FormattableString.Invariant($"Row {at} of line {line + 1}: {_verdicts[at]}, {decimals[at]}, {_byHand[at]}."));
                }
            }
        }
    }

    /// <summary>A comparison of decimals for each row; it rejects nothing.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Judgements)]
    public byte ByHand()
    {
        foreach (var (line, _) in _judges)
        {
            _hand.Judge(line, _decimals, _byHand);
        }

        return _byHand[0];
    }

    /// <summary>Rows scaled to whole numbers.</summary>
    [Benchmark(OperationsPerInvoke = Judgements)]
    public RowVerdict Scaled()
    {
        foreach (var (_, judge) in _judges)
        {
            judge.Judge(_rows, _verdicts);
        }

        return _verdicts[0];
    }

    /// <summary>Rows of decimals.</summary>
    [Benchmark(OperationsPerInvoke = Judgements)]
    public RowVerdict OfDecimals()
    {
        foreach (var (_, judge) in _judges)
        {
            judge.Judge(_decimals, _verdicts);
        }

        return _verdicts[0];
    }

    internal static ColumnJudge JudgeOf(PlanLine line) => Prepared(line) ?? throw new InvalidOperationException($"One number does not answer {line}.");

    private static ColumnJudge? Prepared(PlanLine line)
    {
        var format = new ColumnFormat
        {
            Unit = line.Target.Unit ?? line.Indicator.Unit,
            Decimals = Decimals,
            Period = ReportingPeriod.WholeYear(FullYear.Plan.Year),
            AsOf = FullYear.AsOf,
            Maturity = Maturity.Official,
        };
        return line.Target is NamedItemsTarget or NotAssessableTarget ? null
            : ColumnJudge.For(FullYear.Plan, line, format, JudgementPolicy.Literal).Match<ColumnJudge?>(static judge => judge, static _ => null);
    }
}
