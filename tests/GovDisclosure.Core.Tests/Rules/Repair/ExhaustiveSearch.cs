using System.Numerics;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.Proofs;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>Finds repairs by looking at every set of cells, the slow way: what the library must find, all of it and nothing else.</summary>
internal sealed class ExhaustiveSearch
{
    private readonly TableThree _table;
    private readonly AnnualReport _report;
    private readonly BigInteger[] _differences;
    private readonly ulong _known;
    private readonly ulong _failed;

    public ExhaustiveSearch(AnnualReport report)
    {
        _report = report;
        _table = TableThree.Of(report.Edition);
        _differences = new BigInteger[_table.Relations.Length];
        for (var equation = 0; equation < _differences.Length; equation++)
        {
            BigInteger? difference = BigInteger.Zero;
            for (var cell = 0; cell < _table.Cells.Length; cell++)
            {
                var coefficient = _table.Coefficients[equation][cell];
                difference = coefficient == 0 ? difference : difference + (coefficient * (BigInteger?)report[_table.Cells[cell]]);
            }

            _differences[equation] = difference ?? 0;
            _known |= difference is null ? 0 : 1UL << equation;
            _failed |= difference is null || difference.Value.IsZero ? 0 : 1UL << equation;
        }
    }

    /// <summary>The smallest sets that make every known equation hold, each as text such as "code=value code=value", in no order.</summary>
    public IReadOnlySet<string> Smallest(int maxCells)
    {
        for (var size = 1; size <= maxCells; size++)
        {
            var found = OfSize(new int[size], 0, 0, 0).ToHashSet();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return new HashSet<string>();
    }

    public static string Name(IEnumerable<(CountCell Cell, long Value)> changes) =>
        string.Join(' ', changes.Select(change => $"{change.Cell.Code}={change.Value}"));

    // Each equation must be touched if it failed, and touched twice if it held; then the amounts decide.
    private List<string> OfSize(int[] cells, int count, ulong once, ulong twice)
    {
        var found = new List<string>();
        if (count == cells.Length)
        {
            if ((_failed & ~once) == 0 && (once & ~twice & ~_failed) == 0 && Solve(cells) is { } values)
            {
                found.Add(Name(cells.Zip(values, (cell, value) => (_table.Cells[cell], value))));
            }

            return found;
        }

        for (var cell = count == 0 ? 0 : cells[count - 1] + 1; cell < _table.Cells.Length; cell++)
        {
            var pattern = _table.Patterns[cell] & _known;
            if (pattern != 0)
            {
                cells[count] = cell;
                found.AddRange(OfSize(cells, count + 1, once | pattern, twice | (once & pattern)));
            }
        }

        return found;
    }

    // One more column for the differences: a solution of the whole with 1 there is a repair. Amounts must be determined.
    private IEnumerable<long>? Solve(int[] cells)
    {
        var rows = Enumerable.Range(0, _differences.Length)
            .Where(equation => (_known >> equation & 1) != 0)
            .Select(equation => cells.Select(cell => (BigInteger)_table.Coefficients[equation][cell]).Append(_differences[equation]));
        var kernel = new ExactMatrix(rows, cells.Length + 1).Kernel;
        if (kernel.Count != 1 || !BigInteger.Abs(kernel[0][^1]).IsOne)
        {
            return null;
        }

        var amounts = kernel[0][..^1].Select(amount => amount * kernel[0][^1]).ToList();
        var values = amounts.Zip(cells, (amount, cell) => amount + _report[_table.Cells[cell]]!.Value).ToList();
        return amounts.Exists(amount => amount.IsZero) || values.Exists(value => value < 0 || value > long.MaxValue)
            ? null
            : values.Select(value => (long)value);
    }
}
