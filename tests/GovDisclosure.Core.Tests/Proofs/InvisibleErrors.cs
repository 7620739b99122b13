using System.Numerics;

namespace GovDisclosure.Tests.Proofs;

/// <summary>
/// Finds every set of cells whose numbers can be changed, all of them, without any equation failing. Nothing is sampled: each set
/// of the size is looked at. An equation in which only one cell of the set takes part fails whatever the amount is, because its
/// coefficient is not zero; so a set with such an equation is visible. The few sets that remain are solved exactly: the set is
/// invisible if some solution of its equations changes every cell. (Where there are several free amounts, some mixture of the
/// solutions changes every cell that any of them changes.)
/// </summary>
internal static class InvisibleErrors
{
    public static IEnumerable<int[]> OfSize(TableThree table, int size)
    {
        var candidates = new List<int[]>();
        Search(table.Patterns, new int[size], 0, 0, 0, candidates);
        return candidates.Where(cells => IsInvisible(table, cells));
    }

    /// <summary>The amounts of an invisible set, up to a common factor.</summary>
    public static BigInteger[] Amounts(TableThree table, int[] cells)
    {
        var amounts = Assert.Single(table.Matrix(cells).Kernel);
        return [.. amounts.Select(amount => amount * amounts[0].Sign)];
    }

    private static void Search(ulong[] patterns, int[] cells, int count, ulong once, ulong twice, List<int[]> candidates)
    {
        var last = count == cells.Length - 1;
        for (var cell = count == 0 ? 0 : cells[count - 1] + 1; cell < patterns.Length; cell++)
        {
            var pattern = patterns[cell];
            var touched = once | pattern;
            var touchedTwice = twice | (once & pattern);
            if (!last)
            {
                cells[count] = cell;
                Search(patterns, cells, count + 1, touched, touchedTwice, candidates);
            }
            else if (touched == touchedTwice)
            {
                cells[count] = cell;
                candidates.Add((int[])cells.Clone());
            }
        }
    }

    private static bool IsInvisible(TableThree table, int[] cells)
    {
        var kernel = table.Matrix(cells).Kernel;
        return Enumerable.Range(0, cells.Length).All(cell => kernel.Any(solution => !solution[cell].IsZero));
    }
}
