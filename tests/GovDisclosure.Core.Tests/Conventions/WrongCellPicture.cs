using System.Globalization;
using System.Security;
using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Draws table three with one wrong cell: the sums that fail light up, and the cell is where they cross.</summary>
internal sealed class WrongCellPicture
{
    private const int Left = 396;
    private const int Top = 64;
    private const int CellWidth = 76;
    private const int CellHeight = 20;
    private const int Margin = 96;

    private readonly StringBuilder _svg = new();
    private readonly WrongCell _example = WrongCell.Make();
    private readonly Edition _edition;
    private readonly FormBlock _block;

    private WrongCellPicture()
    {
        _edition = _example.Report.Edition;
        _block = StatutoryForm.Of(_edition).TableOf(ReportSection.Applications)!.Blocks.Single();
    }

    private int Width => Left + (_block.Columns.Length * CellWidth) + Margin;

    private int Bottom => Top + (_block.Rows.Length * CellHeight);

    public static string Draw() => new WrongCellPicture().Text();

    private string Text()
    {
        var height = Bottom + 92;
        Add($"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" font-family=\"sans-serif\" font-size=\"11\">");
        Add($"<title>One wrong cell of table three</title>");
        Add($"<desc>The sum of its row and the sum of its column fail. The cell is where they cross.</desc>");
        Add($"<rect width=\"{Width}\" height=\"{height}\" fill=\"#ffffff\"/>");
        AddHeadings();
        for (var row = 0; row < _block.Rows.Length; row++)
        {
            for (var column = 0; column < _block.Columns.Length; column++)
            {
                AddCell(row, column);
            }
        }

        foreach (var equation in _example.Repair.Failed)
        {
            AddFailure(equation);
        }

        AddRepair();
        Add($"</svg>");
        return _svg.ToString();
    }

    private void AddHeadings()
    {
        for (var column = 0; column < _block.Columns.Length; column++)
        {
            AddText(Left + (column * CellWidth) + (CellWidth / 2), Top - 8, "middle", _block.Columns[column][^1].LabelIn(_edition), "font-size=\"11\"");
        }

        for (var row = 0; row < _block.Rows.Length; row++)
        {
            AddText(Left - 8, Top + (row * CellHeight) + 14, "end", _block.Rows[row][^1].LabelIn(_edition), "font-size=\"10\"");
        }
    }

    private void AddCell(int row, int column)
    {
        var cell = (CountCell)_block[row, column];
        var lit = _example.Repair.Failed.Count(equation => equation.Relation.Left.Contains(cell) || equation.Relation.Right.Contains(cell));
        var wrong = cell == WrongCell.Cell;
        var (x, y) = (Left + (column * CellWidth), Top + (row * CellHeight));
        var look = wrong ? "fill=\"#d7301f\" stroke=\"#7f0000\" stroke-width=\"3\"" : lit > 0 ? "fill=\"#fdd49e\" stroke=\"#b35806\"" : "fill=\"#ffffff\" stroke=\"#bdbdbd\"";
        Add($"<rect x=\"{x}\" y=\"{y}\" width=\"{CellWidth}\" height=\"{CellHeight}\" {look}/>");
        AddText(x + CellWidth - 8, y + 14, "end", Number(_example.Report[cell]), wrong ? "font-weight=\"bold\" fill=\"#ffffff\"" : "");
    }

    // A sum of a row is told at the end of the row, one of a column below it.
    private void AddFailure(CheckedRelation equation)
    {
        var total = equation.Relation.Left[0];
        var text = $"✗ {Number(equation.Left)} ≠ {Number(equation.Right)}";
        const string Look = "font-weight=\"bold\" fill=\"#7f0000\"";
        if (equation.Relation.Kind == RelationKind.ApplicantTotal)
        {
            AddText(Left + (_block.Columns.Length * CellWidth) + 8, Top + (RowOf(total) * CellHeight) + 14, "start", text, Look);
        }
        else
        {
            AddText(Left + (ColumnOf(total) * CellWidth) + (CellWidth / 2), Bottom + 18, "middle", text, Look);
        }
    }

    private void AddRepair()
    {
        var change = _example.Repair.Proposals.Single().Changes.Single();
        AddText(Width / 2, Bottom + 48, "middle", $"{change.Cell.Row.LabelIn(_edition)} / {change.Cell.Column.LabelIn(_edition)}", "font-size=\"13\"");
        AddText(Width / 2, Bottom + 72, "middle", $"{Number(change.Found)} → {Number(change.Proposed)}", "font-size=\"16\" font-weight=\"bold\"");
    }

    private int RowOf(CountCell cell) => Enumerable.Range(0, _block.Rows.Length).First(row => _block.Rows[row][^1] == cell.Row);

    private int ColumnOf(CountCell cell) => Enumerable.Range(0, _block.Columns.Length).First(column => _block.Columns[column][^1] == cell.Column);

    private void AddText(int x, int y, string anchor, string text, string look) =>
        Add($"<text x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\"{(look.Length > 0 ? " " : "")}{look}>{SecurityElement.Escape(text)}</text>");

    private void Add(FormattableString line) => _svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Number(decimal? value) => value!.Value.ToString(CultureInfo.InvariantCulture);
}
