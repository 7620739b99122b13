using GovDisclosure.Definition;

namespace GovDisclosure.Csv;

/// <summary>Every cell of every edition with its names, in the order of the wide layout: the form in force first, then what only earlier forms print.</summary>
internal static class CellNames
{
    public static readonly ImmutableArray<Cell> All =
        [.. Edition.All.Reverse().SelectMany(edition => StatutoryForm.Of(edition).Cells).Distinct()];

    /// <summary>The column of each cell in the wide layout.</summary>
    public static readonly ImmutableArray<CsvName> Columns = [.. All.Select(ColumnOf)];

    private static readonly ImmutableArray<RowOfCells> Rows =
        [.. All.GroupBy(cell => (cell.Section, cell.Row)).Select(row => new RowOfCells(
            row.Key.Section, CsvName.Of(row.Key.Row), [.. row], [.. row.Select(cell => CsvName.Of(cell.Column))]))];

    private static readonly ImmutableArray<ImmutableArray<RowOfCells>> Tables =
        [.. ReportSection.All.Select(section => Rows.Where(row => row.Section == section).ToImmutableArray())];

    private static readonly ImmutableArray<ImmutableArray<CsvName>> RowNames =
        [.. Tables.Select(table => table.Select(row => row.Name).ToImmutableArray())];

    /// <summary>The cell that a row and a column of a table name, in any edition, or <see langword="null"/>.</summary>
    public static Cell? Find(ReportSection section, ReadOnlySpan<byte> row, ReadOnlySpan<byte> column, out bool isRowKnown)
    {
        var table = section.Number - 1;
        var rowIndex = CsvName.Find(RowNames[table], row);
        isRowKnown = rowIndex >= 0;
        if (!isRowKnown)
        {
            return null;
        }

        var found = Tables[table][rowIndex];
        var columnIndex = CsvName.Find(found.Columns, column);
        return columnIndex < 0 ? null : found.Cells[columnIndex];
    }

    private static CsvName ColumnOf(Cell cell)
    {
        var labels = Edition.All.Where(cell.Editions.Contains).Select(cell.LabelIn).Reverse().ToList();
        return new CsvName(cell.Code, labels[0], [.. labels.Skip(1), .. Variants(cell)]);
    }

    /// <summary>The label paths that an alias of the section, the row or the column makes possible, with and without the group of the row.</summary>
    private static IEnumerable<string> Variants(Cell cell) =>
        from section in LabelsOf(cell.Section)
        from rowGroup in cell.Group is null ? [""] : LabelsOf(cell.Group).Select(label => label + "/").Append("")
        from row in LabelsOf(cell.Row)
        from column in LabelsOf(cell.Column)
        select $"{section}/{rowGroup}{row}/{column}";

    private static IEnumerable<string> LabelsOf(FormElement element) =>
        Edition.All.Select(element.LabelIn).Concat(element.Aliases).Distinct(StringComparer.Ordinal);

    private sealed record RowOfCells(
        ReportSection Section, CsvName Name, ImmutableArray<Cell> Cells, ImmutableArray<CsvName> Columns);
}
