using GovDisclosure.Definition;
using GovDisclosure.Docx.Parts;

namespace GovDisclosure.Docx;

/// <summary>Writes a table grid as WordprocessingML, with a place left for every number.</summary>
internal sealed class TableMarkup(
    TableGrid grid, Edition edition, TableFit fit, XmlOutput xml, ImmutableArray<NumberPlace>.Builder places)
{
    /// <summary>As many rows as the longest label of a narrow group has lines.</summary>
    private const int RowsOfLabel = 5;

    private readonly ImmutableArray<int> _widths = PageGeometry.ColumnWidths(grid, fit.Width);

    public void Write()
    {
        xml.Markup("<w:tbl>"u8);
        WriteProperties();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            WriteRow(row);
        }

        xml.Markup("</w:tbl>"u8);
        xml.Visible?.EndTable();
    }

    private void WriteProperties()
    {
        xml.Markup("<w:tblPr><w:tblStyle w:val=\""u8);
        xml.Text(StyleIds.Table);
        xml.Markup("\"/><w:tblW w:w=\""u8);
        xml.Number(fit.Width);
        xml.Markup("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/><w:tblCaption w:val=\""u8);
        xml.Text(grid.Table.Section.LabelIn(edition));
        xml.Markup("\"/><w:tblDescription w:val=\""u8);
        xml.Text(string.Create(
            CultureInfo.InvariantCulture,
            $"{edition.Notice}规定的表格，{grid.Rows.Length}行{grid.Columns}列，填报{grid.Table.Cells.Length}个数据。"));
        xml.Markup("\"/></w:tblPr><w:tblGrid>"u8);
        foreach (var width in _widths)
        {
            xml.Markup("<w:gridCol w:w=\""u8);
            xml.Number(width);
            xml.Markup("\"/>"u8);
        }

        xml.Markup("</w:tblGrid>"u8);
    }

    private void WriteRow(int row)
    {
        xml.Markup("<w:tr><w:trPr><w:cantSplit/>"u8);
        xml.Markup(row < grid.HeaderRows ? "<w:tblHeader/></w:trPr>"u8 : "</w:trPr>"u8);
        foreach (var cell in grid.Rows[row])
        {
            WriteCell(cell, row);
        }

        xml.Markup("</w:tr>"u8);
        xml.Visible?.EndRow();
    }

    private void WriteCell(GridCell cell, int row)
    {
        var width = _widths.AsSpan().Slice(cell.Column, cell.ColumnSpan).ToArray().Sum();
        WriteCellProperties(cell, row, width);
        xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Text(StyleOf(cell.Kind));
        xml.Markup(StaysWithNext(row) ? "\"/><w:keepNext/></w:pPr>"u8 : "\"/></w:pPr>"u8);
        var textWidth = width - (2 * PageGeometry.CellMargin);
        if (cell.Number is { } number)
        {
            places.Add(new(checked((int)xml.Position), xml.Visible!.Length, number, textWidth));
        }
        else if (cell.Label is { } label && row == cell.Row)
        {
            RunMarkup.Label(label.LabelIn(edition), textWidth, xml);
        }

        xml.Markup("</w:p></w:tc>"u8);
        if (row == cell.Row)
        {
            xml.Visible?.EndCell();
        }
    }

    /// <summary>
    /// A table that has room on a page, or no header that repeats, stays on one page; in others the heading stays with what it heads,
    /// the rows of a group stay together, and the last row is not left alone.
    /// </summary>
    private bool StaysWithNext(int row) =>
        row + 1 < grid.Rows.Length
        && (fit.StaysWhole || grid.HeaderRows == 0 || row < grid.HeaderRows || row + 2 == grid.Rows.Length
            || grid.Rows[row].Any(cell => StaysWithNext(cell, row)));

    // The group at the left edge spans most of the table and more than a page: only its head stays together, as far as its label needs room.
    private static bool StaysWithNext(GridCell cell, int row) =>
        cell is { Kind: GridCellKind.RowLabel, RowSpan: > 1 } && row + 1 < (cell.Column > 0 ? cell.Row + cell.RowSpan : cell.Row + RowsOfLabel);

    /// <summary>A label that may be divided between pages stands at the top, where it is whole; all others in the middle.</summary>
    private bool StandsAtTop(GridCell cell) =>
        !fit.StaysWhole && grid.HeaderRows > 0 && cell is { Kind: GridCellKind.RowLabel, Column: 0, RowSpan: > RowsOfLabel };

    private void WriteCellProperties(GridCell cell, int row, int width)
    {
        xml.Markup("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        xml.Number(width);
        xml.Markup("\" w:type=\"dxa\"/>"u8);
        if (cell.ColumnSpan > 1)
        {
            xml.Markup("<w:gridSpan w:val=\""u8);
            xml.Number(cell.ColumnSpan);
            xml.Markup("\"/>"u8);
        }

        if (cell.RowSpan > 1)
        {
            xml.Markup(row == cell.Row ? "<w:vMerge w:val=\"restart\"/>"u8 : "<w:vMerge/>"u8);
        }

        if (cell.Kind == GridCellKind.Caption)
        {
            xml.Markup("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"C6D9F1\"/>"u8);
        }

        xml.Markup(StandsAtTop(cell) ? "<w:vAlign w:val=\"top\"/></w:tcPr>"u8 : "<w:vAlign w:val=\"center\"/></w:tcPr>"u8);
    }

    private static string StyleOf(GridCellKind kind) => kind switch
    {
        GridCellKind.RowLabel => StyleIds.TableLabel,
        GridCellKind.Number => StyleIds.TableNumber,
        _ => StyleIds.TableHeading,
    };
}
