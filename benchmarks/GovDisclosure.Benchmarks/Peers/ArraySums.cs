using GovDisclosure.Definition;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Adds arrays of numbers up by hand, one number at a time. Blanks are left out.</summary>
internal sealed class ArraySums
{
    private readonly long[] _counts = new long[ArrayRow.CountCells.Count];
    private decimal _amount;

    public decimal Sum(Cell cell) => ArrayRow.NumberOf(cell, _counts, _amount);

    public void Add(ArrayRow row)
    {
        var sums = _counts.AsSpan();
        var counts = row.Counts.AsSpan(0, sums.Length);
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += Math.Max(counts[i], 0);
        }

        _amount += Math.Max(row.Amount, 0);
    }
}
