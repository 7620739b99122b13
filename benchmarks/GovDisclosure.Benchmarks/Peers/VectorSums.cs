using System.Numerics;
using System.Runtime.InteropServices;
using GovDisclosure.Definition;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Adds arrays of numbers up by hand, as many numbers at a time as the processor can. Blanks are left out; sums wrap around without a word.</summary>
internal sealed class VectorSums
{
    private readonly long[] _counts = new long[ArrayRow.CountCells.Count];
    private decimal _amount;

    public decimal Sum(Cell cell) => ArrayRow.NumberOf(cell, _counts, _amount);

    public void Add(ArrayRow row)
    {
        var sums = MemoryMarshal.Cast<long, Vector<long>>(_counts.AsSpan());
        var counts = MemoryMarshal.Cast<long, Vector<long>>(row.Counts.AsSpan(0, _counts.Length));
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += Vector.Max(counts[i], Vector<long>.Zero);
        }

        for (var i = sums.Length * Vector<long>.Count; i < _counts.Length; i++)
        {
            _counts[i] += Math.Max(row.Counts[i], 0);
        }

        _amount += Math.Max(row.Amount, 0);
    }
}
