using FsCheck;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;

namespace GovDisclosure.Tests.Docx;

/// <summary>The grid follows from the label trees, whatever form a future notice prints.</summary>
public sealed class TableGridTests
{
    public static TheoryData<string> Editions => new(Edition.All.Select(edition => edition.Code));

    [Theory]
    [MemberData(nameof(Editions))]
    public void The_grid_of_each_table_is_the_one_typed_by_hand(string code)
    {
        var edition = Edition.FromCode(code)!;
        var grids = StatutoryForm.Of(edition).Tables.Select(TableGrid.Of);
        var placed = grids.Select(grid => grid.Rows
            .SelectMany((row, index) => row.Where(cell => cell.Row == index))
            .Select(cell => new PlacedCell(
                cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Number is null ? cell.Label!.LabelIn(edition) : PlacedCell.Number)));
        Assert.Equal(FormFixture.Tables(edition), placed);
    }

    [Property(Arbitrary = [typeof(SyntheticForms)])]
    public void The_cells_of_a_grid_cover_its_rectangle_once(SyntheticForm form)
    {
        var grid = TableGrid.Of(form.Table);
        var covered = new int[grid.Rows.Length, grid.Columns];
        foreach (var cell in grid.Cells)
        {
            for (var row = cell.Row; row < cell.Row + cell.RowSpan; row++)
            {
                for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
                {
                    covered[row, column]++;
                }
            }
        }

        Assert.All(covered.Cast<int>(), times => Assert.Equal(1, times));
        Assert.All(grid.Rows, row => Assert.Equal(grid.Columns, row.Sum(cell => cell.ColumnSpan)));
    }

    [Property(Arbitrary = [typeof(SyntheticForms)])]
    public void Each_number_stands_beside_its_row_labels_and_below_its_column_headings(SyntheticForm form)
    {
        var grid = TableGrid.Of(form.Table);
        var top = 0;
        foreach (var block in form.Table.Blocks)
        {
            var firstDataRow = top + (block.Caption is null ? 0 : 1) + block.Columns.Max(path => path.Length);
            for (var row = 0; row < block.Rows.Length; row++)
            {
                Assert.Equal(block.Rows[row], RowLabels(grid, firstDataRow + row));
                for (var column = 0; column < block.Columns.Length; column++)
                {
                    var number = grid.Cells.Single(cell => cell.Number == block[row, column]);
                    Assert.Equal(firstDataRow + row, number.Row);
                    Assert.Equal(block.Columns[column], Headings(grid, top, number.Row, number.Column));
                    Assert.Equal(block.Columns[column], Headings(grid, top, number.Row, number.Column + number.ColumnSpan - 1));
                }
            }

            top = firstDataRow + block.Rows.Length;
        }
    }

    [Property(Arbitrary = [typeof(SyntheticForms)])]
    public void Columns_share_the_width_of_the_text(SyntheticForm form, PositiveInt more)
    {
        var grid = TableGrid.Of(form.Table);
        var width = 8845 + more.Get;
        var widths = PageGeometry.ColumnWidths(grid, width);
        Assert.Equal(grid.Columns, widths.Length);
        Assert.Equal(width, widths.Sum());
        Assert.All(widths, width => Assert.True(width > 0));
    }

    [Theory]
    [InlineData(2835)]
    [InlineData(6123)]
    [InlineData(8844)]
    [InlineData(8846)]
    [InlineData(13958)]
    public void The_columns_of_the_statutory_tables_fit_any_page(int width)
    {
        foreach (var grid in Edition.All.SelectMany(edition => StatutoryForm.Of(edition).Tables).Select(TableGrid.Of))
        {
            var widths = PageGeometry.ColumnWidths(grid, width);
            Assert.Equal(width, widths.Sum());
            Assert.All(widths, column => Assert.True(column > 2 * PageGeometry.CellMargin));
        }
    }

    [Fact]
    public void The_columns_have_the_widths_of_the_annex_in_the_form()
    {
        var widths = StatutoryForm.Of(Edition.Latest).Tables.Select(table => PageGeometry.ColumnWidths(TableGrid.Of(table), 9746));
        Assert.Equal(
            [
                [2437, 2437, 2436, 2436],
                [700, 1001, 3172, 697, .. Enumerable.Repeat(696, 6)],
                [.. Enumerable.Repeat(650, 11), .. Enumerable.Repeat(649, 4)],
            ],
            widths);
    }

    [Fact]
    public void The_columns_have_their_usual_widths_in_an_official_document()
    {
        var widths = StatutoryForm.Of(Edition.Latest).Tables.Select(table => PageGeometry.ColumnWidths(TableGrid.Of(table), 8845));
        Assert.Equal(
            [
                [2212, 2211, 2211, 2211],
                [700, 1001, 2300, .. Enumerable.Repeat(692, 7)],
                [.. Enumerable.Repeat(590, 10), .. Enumerable.Repeat(589, 5)],
            ],
            widths);
    }

    private static IEnumerable<FormElement> RowLabels(TableGrid grid, int row) =>
        grid.Rows[row].Where(cell => cell.Kind == GridCellKind.RowLabel && cell.Label is not null).Select(cell => cell.Label!);

    private static IEnumerable<FormElement> Headings(TableGrid grid, int top, int row, int column) =>
        grid.Cells
            .Where(cell => cell.Kind == GridCellKind.Heading
                && cell.Column >= grid.LabelColumns
                && cell.Row >= top && cell.Row < row
                && cell.Column <= column && column < cell.Column + cell.ColumnSpan)
            .OrderBy(cell => cell.Row)
            .Select(cell => cell.Label!);
}
