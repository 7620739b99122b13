using System.Numerics;

namespace GovDisclosure.Tests.Proofs;

/// <summary>A matrix of whole numbers and exact elimination: rows are multiplied crosswise instead of divided, so nothing is ever rounded.</summary>
internal sealed class ExactMatrix
{
    private readonly List<BigInteger[]> _rows;
    private readonly List<int> _pivots = [];
    private readonly int _columns;

    public ExactMatrix(IEnumerable<IEnumerable<BigInteger>> rows, int columns)
    {
        _columns = columns;
        _rows = [.. rows.Select(row => row.ToArray())];
        Eliminate();
    }

    /// <summary>How many rows say something of their own.</summary>
    public int Rank => _pivots.Count;

    /// <summary>The solutions of "matrix times vector is zero": each of them is a sum of multiples of these.</summary>
    public IReadOnlyList<BigInteger[]> Kernel =>
        [.. Enumerable.Range(0, _columns).Where(column => !_pivots.Contains(column)).Select(Solution)];

    // Afterwards each pivot column is zero outside its own row.
    private void Eliminate()
    {
        for (var column = 0; column < _columns && Rank < _rows.Count; column++)
        {
            var found = _rows.FindIndex(Rank, row => !row[column].IsZero);
            if (found < 0)
            {
                continue;
            }

            (_rows[Rank], _rows[found]) = (_rows[found], _rows[Rank]);
            var pivot = _rows[Rank];
            foreach (var row in _rows.Where(row => row != pivot && !row[column].IsZero))
            {
                var (own, other) = (pivot[column], row[column]);
                for (var i = 0; i < _columns; i++)
                {
                    row[i] = (row[i] * own) - (pivot[i] * other);
                }
            }

            _pivots.Add(column);
        }
    }

    private BigInteger[] Solution(int free)
    {
        var scale = _pivots.Select((column, row) => _rows[row][column]).Aggregate(BigInteger.One, (product, pivot) => product * pivot);
        var solution = new BigInteger[_columns];
        solution[free] = scale;
        for (var row = 0; row < Rank; row++)
        {
            solution[_pivots[row]] = -_rows[row][free] * scale / _rows[row][_pivots[row]];
        }

        var divisor = solution.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return [.. solution.Select(value => value / divisor)];
    }
}
