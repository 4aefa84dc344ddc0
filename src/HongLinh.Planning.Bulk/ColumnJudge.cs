using System.Globalization;
using OneOf;

namespace HongLinh.Planning.Bulk;

/// <summary>Judges columns of finished figures against one target, row by row as a review would, with vector instructions and without allocating
/// (đánh giá cả cột số liệu).</summary>
/// <remarks>
/// The answers of <see cref="PlanReview"/> are asked for once, on both sides of every number at which they can change; the rows are then compared
/// with these numbers. Nothing is rounded, and rules on the figures are not run. Immutable and safe to share between threads.
/// </remarks>
public sealed class ColumnJudge
{
    private const int BitsInByte = 8;
    private readonly Prepared _prepared;

    private ColumnJudge(Target target, ColumnFormat format, JudgementPolicy policy, Prepared prepared)
    {
        Target = target;
        Format = format;
        Policy = policy;
        _prepared = prepared;
    }

    /// <summary>The target in force on the day, as the policy reads it.</summary>
    public Target Target { get; }

    /// <summary>What the rows have in common.</summary>
    public ColumnFormat Format { get; }

    /// <summary>The conventions that are applied.</summary>
    public JudgementPolicy Policy { get; }

    /// <summary>Prepares a line of a plan for columns; takes about as long as twenty reviews of the line.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="line">One of its lines.</param>
    /// <param name="format">What the rows have in common; its period is one of the year of the plan.</param>
    /// <param name="policy">The conventions.</param>
    /// <returns>
    /// The judge; or a finding where a row of one number cannot answer the target (several targets at once, named things, an event, words, what several
    /// years decide together), or where
    /// the unit of the column does not convert to that of the target.
    /// </returns>
    /// <exception cref="ArgumentException">The line is not of the plan, the period of another year, or the day before the period.</exception>
    public static OneOf<ColumnJudge, Finding> For(Plan plan, PlanLine line, ColumnFormat format, JudgementPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(policy);
        ThrowUnlessInYear(plan, line, format);
        var trial = new Trial(plan, line, format, policy);
        var target = trial.Target;
        if (target.ExactBounds is null || target.NamedItems.Count > 0 || line.Holding.IsOfYears)
        {
            return Refusal(FindingCode.KindMismatch, FindingDetail.ReportShape("exact"), target.Kind);
        }

        return format.Unit.FactorTo(trial.Unit).TryPickT0(out _, out var mismatch)
            ? new ColumnJudge(target, format, policy, new Prepared(trial, format, policy))
            : Refusal(FindingCode.UnitMismatch, mismatch.Given, mismatch.Expected, mismatch.Reason);

        Finding Refusal(FindingCode code, params ReadOnlySpan<FindingDetail> details) =>
            Finding.Of(code, Place.Figure(target.Indicator.Code, format.Period, ""), format.Unit.Symbol, details);
    }

    /// <summary>Judges rows of whole numbers whose last <see cref="ColumnFormat.Decimals"/> digits are decimals, all of which are given.</summary>
    /// <param name="rows">The rows; any 64-bit numbers.</param>
    /// <param name="verdicts">Receives the answers, in the same order; at least as long. Further slots are not touched.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public void Judge(ReadOnlySpan<long> rows, Span<RowVerdict> verdicts)
    {
        ThrowIfShort(rows.Length, verdicts.Length);
        _prepared.Judge(rows, verdicts[..rows.Length]);
    }

    /// <summary>The same, where rows may have no figure.</summary>
    /// <param name="rows">The rows; what stands in a row without a figure does not matter.</param>
    /// <param name="given">One bit for each row, set where it has a figure: bit 0 of byte 0 is the first row, as in Arrow.</param>
    /// <param name="verdicts">Receives the answers.</param>
    /// <exception cref="ArgumentException">The buffer or the bits are too short.</exception>
    public void Judge(ReadOnlySpan<long> rows, ReadOnlySpan<byte> given, Span<RowVerdict> verdicts)
    {
        ThrowIfFewBits(rows.Length, given.Length);
        Judge(rows, verdicts);
        Clear(given, verdicts[..rows.Length]);
    }

    /// <summary>Judges rows of decimals in the unit of the column, all of which are given.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="verdicts">Receives the answers, in the same order; at least as long. Further slots are not touched.</param>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public void Judge(ReadOnlySpan<decimal> rows, Span<RowVerdict> verdicts)
    {
        ThrowIfShort(rows.Length, verdicts.Length);
        _prepared.Judge(rows, verdicts[..rows.Length]);
    }

    /// <summary>The same, where rows may have no figure.</summary>
    /// <param name="rows">The rows; what stands in a row without a figure does not matter.</param>
    /// <param name="given">One bit for each row, set where it has a figure: bit 0 of byte 0 is the first row.</param>
    /// <param name="verdicts">Receives the answers.</param>
    /// <exception cref="ArgumentException">The buffer or the bits are too short.</exception>
    public void Judge(ReadOnlySpan<decimal> rows, ReadOnlySpan<byte> given, Span<RowVerdict> verdicts)
    {
        ThrowIfFewBits(rows.Length, given.Length);
        Judge(rows, verdicts);
        Clear(given, verdicts[..rows.Length]);
    }

    /// <summary>Target, format and policy, for logs.</summary>
    public override string ToString() => $"{Target}, {Format}, by {Policy}";

    // Most columns are nearly full, so eight rows at a time are passed over.
    private static void Clear(ReadOnlySpan<byte> given, Span<RowVerdict> verdicts)
    {
        for (var first = 0; first < verdicts.Length; first += BitsInByte)
        {
            var bits = given[first / BitsInByte];
            if (bits == byte.MaxValue)
            {
                continue;
            }

            var eight = verdicts[first..Math.Min(first + BitsInByte, verdicts.Length)];
            for (var at = 0; at < eight.Length; at++)
            {
                eight[at] = (bits >> at & 1) != 0 ? eight[at] : default;
            }
        }
    }

    private static void ThrowUnlessInYear(Plan plan, PlanLine line, ColumnFormat format)
    {
        if (!plan.Lines.Any(one => ReferenceEquals(one, line)))
        {
            throw new ArgumentException($"The line {line} is not one of {plan}.", nameof(line));
        }

        if (format.Period.Year != plan.Year)
        {
            throw new ArgumentException($"The period {format.Period} is not one of the year of the plan, {plan.Year}; Plan.ForYear gives another year's.",
                nameof(format));
        }

        if (format.AsOf < format.Period.FirstDay)
        {
            throw new ArgumentException($"The day {NodaTime.Text.LocalDatePattern.Iso.Format(format.AsOf)} lies before the period {format.Period}.",
                nameof(format));
        }
    }

    private static void ThrowIfShort(int rows, int verdicts)
    {
        if (verdicts < rows)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The buffer holds {verdicts} verdicts; there are {rows} rows."), nameof(verdicts));
        }
    }

    private static void ThrowIfFewBits(int rows, int given)
    {
        if (given < (rows + BitsInByte - 1L) / BitsInByte)
        {
            var bits = given * (long)BitsInByte;
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The {given} bytes have a bit for {bits} rows; there are {rows}."), nameof(given));
        }
    }
}
