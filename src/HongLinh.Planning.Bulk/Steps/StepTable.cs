using System.Numerics;
using System.Runtime.InteropServices;

namespace HongLinh.Planning.Bulk;

/// <summary>The answers along the line of numbers, and the scaled rows from which each of them holds.</summary>
internal sealed class StepTable
{
    // A row has passed a step when it is above this; the lowest first.
    private readonly long[] _below;

    // What passing a step changes in the answer, so that the vectors need no jump.
    private readonly long[] _changes;
    private readonly RowVerdict[] _answers;

    private StepTable(List<long> below, List<RowVerdict> answers)
    {
        _below = [.. below];
        _answers = [.. answers];
        _changes = [.. below.Select((_, at) => (long)(_answers[at].Packed ^ _answers[at + 1].Packed))];
    }

    /// <summary>Makes the table.</summary>
    /// <param name="cuts">The cuts in the unit of the column, the lowest first.</param>
    /// <param name="answers">The answer below the first cut and from each cut on.</param>
    /// <param name="rowsInOne">How many rows' units make up one unit of the column: 100 with two decimals.</param>
    public static StepTable Of(Cut[] cuts, RowVerdict[] answers, BigInteger rowsInOne)
    {
        var (below, kept) = (new List<long>(), new List<RowVerdict> { answers[0] });
        for (var at = 0; at < cuts.Length; at++)
        {
            var scaled = cuts[at].At * Fraction.Of(rowsInOne, 1);
            var floor = Cut.FloorOf(scaled);
            var last = cuts[at].IsInclusive && scaled == Fraction.Of(floor, 1) ? floor - 1 : floor;
            // No row lies beyond the largest number, and each lies above what is below the smallest.
            if (last >= long.MaxValue)
            {
                break;
            }

            if (last < long.MinValue)
            {
                kept[0] = answers[at + 1];
            }
            else if (below.Count > 0 && below[^1] == (long)last)
            {
                kept[^1] = answers[at + 1];
            }
            else
            {
                below.Add((long)last);
                kept.Add(answers[at + 1]);
            }
        }

        return Joined(below, kept);
    }

    /// <summary>Judges rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="into">Receives the answers; as long as the rows.</param>
    public void Judge(ReadOnlySpan<long> rows, Span<RowVerdict> into)
    {
        for (var at = Vector.IsHardwareAccelerated ? JudgeVectors(rows, MemoryMarshal.Cast<RowVerdict, ushort>(into)) : 0; at < rows.Length; at++)
        {
            into[at] = Of(rows[at]);
        }
    }

    /// <summary>The answer to one row.</summary>
    public RowVerdict Of(long row)
    {
        var at = 0;
        while (at < _below.Length && row > _below[at])
        {
            at++;
        }

        return _answers[at];
    }

    // Four vectors of rows become one of answers. Returns how many rows were judged.
    private int JudgeVectors(ReadOnlySpan<long> rows, Span<ushort> into)
    {
        ref var from = ref MemoryMarshal.GetReference(rows);
        ref var to = ref MemoryMarshal.GetReference(into);
        var (width, first, at) = (Vector<long>.Count, new Vector<long>(_answers[0].Packed), 0);
        for (; at <= rows.Length - Vector<ushort>.Count; at += Vector<ushort>.Count)
        {
            var (a, b, c, d) = (Load(ref from, at), Load(ref from, at + width), Load(ref from, at + 2 * width), Load(ref from, at + 3 * width));
            var (ofA, ofB, ofC, ofD) = (first, first, first, first);
            for (var step = 0; step < _below.Length; step++)
            {
                var (below, change) = (new Vector<long>(_below[step]), new Vector<long>(_changes[step]));
                ofA ^= Vector.GreaterThan(a, below) & change;
                ofB ^= Vector.GreaterThan(b, below) & change;
                ofC ^= Vector.GreaterThan(c, below) & change;
                ofD ^= Vector.GreaterThan(d, below) & change;
            }

            var low = Vector.Narrow(Vector.AsVectorUInt64(ofA), Vector.AsVectorUInt64(ofB));
            var high = Vector.Narrow(Vector.AsVectorUInt64(ofC), Vector.AsVectorUInt64(ofD));
            Vector.Narrow(low, high).StoreUnsafe(ref to, (nuint)at);
        }

        return at;
    }

    private static Vector<long> Load(ref readonly long from, int at) => Vector.LoadUnsafe(in from, (nuint)at);

    // Neighbours with one answer are one step.
    private static StepTable Joined(List<long> below, List<RowVerdict> answers)
    {
        for (var at = below.Count - 1; at >= 0; at--)
        {
            if (answers[at] == answers[at + 1])
            {
                below.RemoveAt(at);
                answers.RemoveAt(at + 1);
            }
        }

        return new StepTable(below, answers);
    }
}
