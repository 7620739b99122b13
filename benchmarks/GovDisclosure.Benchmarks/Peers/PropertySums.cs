using System.Linq.Expressions;
using GovDisclosure.Definition;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>Adds plain objects up with LINQ: for each cell one <c>Sum</c> over a chain of properties, compiled as a lambda in source would be.</summary>
internal sealed class PropertySums
{
    private readonly List<Func<PlainTables, long?>> _counts = [];
    private readonly List<Func<PlainTables, decimal?>> _amounts = [];
    private readonly Dictionary<Cell, decimal?> _sums = [];
    private readonly List<Cell> _countCells = [];
    private readonly List<Cell> _amountCells = [];

    public PropertySums()
    {
        foreach (var cell in StatutoryForm.Of(Edition.Form2021).Cells)
        {
            if (cell is AmountCell)
            {
                _amounts.Add(Getter<decimal?>(cell));
                _amountCells.Add(cell);
            }
            else
            {
                _counts.Add(Getter<long?>(cell));
                _countCells.Add(cell);
            }
        }
    }

    public static Dictionary<Cell, Func<PlainTables, decimal?>> Getters() =>
        StatutoryForm.Of(Edition.Form2021).Cells.ToDictionary(cell => cell, Getter<decimal?>);

    public decimal? Sum(Cell cell) => _sums[cell];

    public void AddAll(PlainTables[] tables)
    {
        for (var i = 0; i < _counts.Count; i++)
        {
            _sums[_countCells[i]] = tables.Sum(_counts[i]);
        }

        for (var i = 0; i < _amounts.Count; i++)
        {
            _sums[_amountCells[i]] = tables.Sum(_amounts[i]);
        }
    }

    private static Func<PlainTables, T> Getter<T>(Cell cell)
    {
        var tables = Expression.Parameter(typeof(PlainTables));
        Expression value = tables;
        foreach (var code in new[] { cell.Section.Code, cell.Row.Code, cell.Column.Code })
        {
            value = Expression.Property(value, char.ToUpperInvariant(code[0]) + code[1..]);
        }

        return Expression.Lambda<Func<PlainTables, T>>(value.Type == typeof(T) ? value : Expression.Convert(value, typeof(T)), tables).Compile();
    }
}
