using System.Numerics;
using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Repair;

/// <summary>The equations of one edition, prepared for work with bits: a cell is the set of equations that it takes part in.</summary>
/// <remarks>
/// The cells of table three come first, row by row. Only its equations can locate: each of its cells has a set of its own.
/// The five cells of a proceeding of table four share one equation, so no computation can tell them apart.
/// </remarks>
internal sealed class EquationSystem
{
    private static readonly EquationSystem[] Systems = [.. Edition.All.Select(edition => new EquationSystem(StatutoryForm.Of(edition)))];

    private EquationSystem(StatutoryForm form)
    {
        var located = form.TableOf(ReportSection.Applications)!;
        Relations = [.. form.Relations.Where(relation => relation.IsEquality)];
        Cells = [.. located.Cells.Cast<CountCell>().Union(Relations.SelectMany(relation => relation.Left.Concat(relation.Right)))];
        Slots = [.. Cells.Select(cell => cell.Slot)];
        LocatedCells = [.. Enumerable.Range(0, located.Cells.Length)];
        ColumnCount = located.Blocks.Single().Columns.Length;
        RowCount = located.Cells.Length / ColumnCount;
        All = Bits(_ => true);
        Totals = Bits(relation => relation.IsTotal);
        Locating = Bits(relation => located.Relations.Contains(relation));
        Left = [.. Cells.Select(cell => Bits(relation => relation.Left.Contains(cell)))];
        Touched = [.. Cells.Select((cell, index) => Left[index] | Bits(relation => relation.Right.Contains(cell)))];
        LeftOf = [.. Relations.Select(relation => Indices(relation.Left))];
        RightOf = [.. Relations.Select(relation => Indices(relation.Right))];
        CellsOf = [.. LeftOf.Zip(RightOf, (left, right) => (int[])[.. left, .. right])];
        GreatestDegree = Touched.Max(BitOperations.PopCount);
    }

    public CellRelation[] Relations { get; }

    public CountCell[] Cells { get; }

    /// <summary>The slot of each cell in the numbers of a report.</summary>
    public int[] Slots { get; }

    /// <summary>The cells of table three.</summary>
    public int[] LocatedCells { get; }

    public int ColumnCount { get; }

    public int RowCount { get; }

    /// <summary>Every equation.</summary>
    public ulong All { get; }

    /// <summary>The equations whose left side is a total of the right side.</summary>
    public ulong Totals { get; }

    /// <summary>The equations that can locate a wrong cell: those of table three.</summary>
    public ulong Locating { get; }

    /// <summary>For each cell, the equations that have it on their left side. On the right side it counts negatively.</summary>
    public ulong[] Left { get; }

    /// <summary>For each cell, the equations that it takes part in.</summary>
    public ulong[] Touched { get; }

    public int[][] LeftOf { get; }

    public int[][] RightOf { get; }

    /// <summary>For each equation, the cells that take part in it.</summary>
    public int[][] CellsOf { get; }

    /// <summary>The greatest number of equations that one cell takes part in.</summary>
    public int GreatestDegree { get; }

    public static EquationSystem Of(Edition edition) => Systems[edition.Index];

    private ulong Bits(Func<CellRelation, bool> condition)
    {
        var bits = 0UL;
        for (var i = 0; i < Relations.Length; i++)
        {
            bits |= condition(Relations[i]) ? 1UL << i : 0;
        }

        return bits;
    }

    private int[] Indices(ImmutableArray<CountCell> cells) => [.. cells.Select(cell => Array.IndexOf(Cells, cell))];
}
