using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Csv;

/// <summary>The row of one cell in the long layout, ready to be written, and to be recognised when it is read.</summary>
internal sealed class LongRow
{
    private static readonly ImmutableArray<ImmutableArray<LongRow>> Forms =
        [.. Edition.All.Select(edition => StatutoryForm.Of(edition).Cells.Select(cell => new LongRow(cell, edition)).ToImmutableArray())];

    private LongRow(Cell cell, Edition edition)
    {
        Cell = cell;
        Subject = FindingValue.Of(cell, edition);
        CountSlot = cell is CountCell ? cell.Slot : -1;
        ImmutableArray<FormElement> path = [cell.Section, cell.Row, cell.Column];
        Codes = [.. path.Select(element => Encoding.UTF8.GetBytes(element.Code))];
        Labels = [.. path.Select(element => Encoding.UTF8.GetBytes(element.LabelIn(edition)))];
        RawCodes = Join(Codes);
        RawLabels = Join(Labels);
    }

    public Cell Cell { get; }

    /// <summary>What a finding on the cell cites.</summary>
    public FindingValue Subject { get; }

    /// <summary>Where the count lies in a report, or -1 for an amount.</summary>
    public int CountSlot { get; }

    /// <summary>The codes of table, row and column.</summary>
    public ImmutableArray<byte[]> Codes { get; }

    /// <summary>The official labels of table, row and column.</summary>
    public ImmutableArray<byte[]> Labels { get; }

    /// <summary>The codes as they stand in a file, each with the comma after it.</summary>
    public byte[] RawCodes { get; }

    /// <summary>The labels as they stand in a file, each with the comma after it.</summary>
    public byte[] RawLabels { get; }

    /// <summary>The rows of the cells of an edition in printed order.</summary>
    public static ImmutableArray<LongRow> Of(Edition edition) => Forms[edition.Index];

    private static byte[] Join(ImmutableArray<byte[]> names) =>
        [.. names.SelectMany(name => name.Append((byte)','))];
}
