using System.Text;
using GovDisclosure.Definition;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>What the programs by hand write and expect in every row of the long layout.</summary>
internal static class HandLongNames
{
    public static readonly byte[] Header = "agency,agencyKind,year,edition,table,row,column,value"u8.ToArray();

    /// <summary>For each cell in printed order, the three fields that name it, each with its comma.</summary>
    public static readonly byte[][] Cells =
        [.. StatutoryForm.Of(Edition.Form2021).Cells.Select(cell => Encoding.UTF8.GetBytes($"{cell.Section.Code},{cell.Row.Code},{cell.Column.Code},"))];

    /// <summary>For each cell in printed order, its place among the counts, or -1 for the amount.</summary>
    public static readonly int[] Counts =
        [.. StatutoryForm.Of(Edition.Form2021).Cells.Select(cell => ArrayRow.CountCells.ToList().IndexOf((cell as CountCell)!))];
}
