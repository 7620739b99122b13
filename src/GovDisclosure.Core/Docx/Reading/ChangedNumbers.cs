using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>
/// Finds the numbers of a table that were changed by the marks of their rows and columns. A mark that differs is certain, one that is equal
/// is not: so what is said of a cell where two lines cross is that both differ, and each line that is told holds a change of its own.
/// </summary>
internal sealed class ChangedNumbers(string written, string shown, Edition edition)
{
    private static readonly LocalizedText Crossing = new("所属的两组数据均与写入时不同", "both groups of numbers that it belongs to differ from those written");

    // Stands for an empty cell between numbers that are quoted.
    private const string BlankMark = "□";

    private readonly MarkedLines _lines = MarkedLines.Of(edition);

    /// <summary>The differences of a table that has as many cells as the form.</summary>
    /// <param name="table">The table.</param>
    /// <param name="grid">The table of the form.</param>
    /// <param name="index">Which table of the form it is, from 0.</param>
    public IEnumerable<PageDifference> In(WordTable table, TableGrid grid, int index) =>
        table.Shown.Zip(grid.Shown)
            .Select((pair, cell) => (pair.First, pair.Second, Lines: _lines.At(index, cell)))
            .Where(cell => cell.Lines is not null)
            .Select(cell => new ShownNumber(cell.First, cell.Second.Number!, cell.Lines!.Value))
            .GroupBy(number => number.Lines.Block)
            .SelectMany(block => InBlock([.. block], table, grid.Table.Section));

    private IEnumerable<PageDifference> InBlock(List<ShownNumber> block, WordTable table, ReportSection section)
    {
        var rows = block.Where(number => Differs(number.Lines.Row)).GroupBy(number => number.Lines.Row).ToList();
        if (block[0].Lines.Column is null)
        {
            return rows.SelectMany(row => row).Select(number => Told(number, null));
        }

        var columns = block.Where(number => Differs(number.Lines.Column!.Value)).GroupBy(number => number.Lines.Column).ToList();
        return (rows.Count, columns.Count) switch
        {
            (1, > 0) or ( > 0, 1) => rows.SelectMany(row => row).Where(number => Differs(number.Lines.Column!.Value)).Select(number => Told(number, Crossing)),
            ( > 0, _) => rows.Select(row => ToldLine([.. row], number => number.Row)),
            _ => columns.Select(column => ToldLine([.. column], number => number.Column)),
        };

        PageDifference Told(ShownNumber number, LocalizedText? means) =>
            new(Places.Of(table, number.Cell, section), number.Cell.Text, null, FindingValue.Of(number.Number, edition), means);

        PageDifference ToldLine(List<ShownNumber> line, Func<Cell, FormElement> head)
        {
            var label = head(line[0].Number).LabelIn(edition);
            var row = line[0].Cell.Row;
            var place = line.TrueForAll(number => number.Cell.Row == row) ? Places.OfRow(table, row, section) : Places.Of(table, section);
            return new(place, Texts(line), Means: new($"“{label}”各数与写入时不同", $"the numbers of '{label}' differ from those written"));
        }
    }

    private bool Differs(int line)
    {
        var mark = new Range(line * PageMarks.Length, (line + 1) * PageMarks.Length);
        return !written.AsSpan()[mark].SequenceEqual(shown.AsSpan()[mark]);
    }

    private static string Texts(IEnumerable<ShownNumber> line) =>
        Quote.Of(line.Select(number => number.Cell.Text.Length > 0 ? number.Cell.Text : BlankMark));

    private sealed record ShownNumber(WordCell Cell, Cell Number, MarkedCell Lines);
}
