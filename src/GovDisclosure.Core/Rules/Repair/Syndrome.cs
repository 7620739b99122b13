using GovDisclosure.Model;

namespace GovDisclosure.Rules.Repair;

/// <summary>What the equations say about the numbers of a report: by how much each of them fails.</summary>
internal sealed class Syndrome
{
    private readonly Int128[] _differences;

    // A sum of a few counts always fits into 128 bits.
    public Syndrome(EquationSystem system, ReadOnlySpan<long> counts)
    {
        _differences = new Int128[system.Relations.Length];
        for (var equation = 0; equation < _differences.Length; equation++)
        {
            if (TrySum(system, counts, system.LeftOf[equation], out var left) && TrySum(system, counts, system.RightOf[equation], out var right))
            {
                var difference = left - right;
                _differences[equation] = difference;
                Known |= 1UL << equation;
                Failed |= difference == 0 ? 0 : 1UL << equation;
            }
        }
    }

    /// <summary>The equations that touch no blank cell.</summary>
    public ulong Known { get; }

    /// <summary>The known equations that do not hold.</summary>
    public ulong Failed { get; }

    /// <summary>The left side of a known equation less its right side.</summary>
    public Int128 Difference(int equation) => _differences[equation];

    private static bool TrySum(EquationSystem system, ReadOnlySpan<long> counts, int[] cells, out Int128 sum)
    {
        sum = 0;
        foreach (var cell in cells)
        {
            var count = counts[system.Slots[cell]];
            if (count == CellStore.Blank)
            {
                return false;
            }

            sum += count;
        }

        return true;
    }
}
