using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads the numbers of the rows that were recognised.</summary>
internal sealed class CellReader(AnnualReportBuilder report, DocumentMap map, FindingList findings)
{
    // An added column is said once, not once a row.
    private readonly HashSet<int> _strayColumns = [];

    /// <summary>Reads the numbers of one table, or piece of one.</summary>
    public void Read(TablePiece piece, ReportSection section)
    {
        var wanted = piece.Rows.SelectMany(row => row.Columns, (row, column) => row.Line.CellUnder(column.Path)).OfType<Cell>().ToList();
        if (wanted.Count > 0 && wanted.TrueForAll(map.Cells.ContainsKey))
        {
            findings.Add(ReadingRules.GivenOnce, Places.Of(piece.Shape.Table, section), section.LabelIn(report.Edition));
            return;
        }

        if (piece.IsContinued)
        {
            findings.Add(DocumentReadingRules.OfficialLayout, Places.Of(piece.Shape.Table, section), piece.FirstText is { } first ? Quote.Of(first) : null);
        }

        foreach (var remark in piece.Remarks.Concat(piece.Misspelt))
        {
            findings.Add(remark.Rule, Places.Of(piece.Shape.Table, remark.Cell, section), remark.Found, remark.Wanted);
        }

        _strayColumns.Clear();
        _strayColumns.UnionWith(piece.Remarks.Where(remark => remark.Rule != DocumentReadingRules.OfficialLabel).Select(remark => remark.Cell.Column));
        foreach (var row in piece.Rows)
        {
            ReadRow(row, piece.Shape.Table, section);
        }
    }

    private void ReadRow(DataRow row, WordTable table, ReportSection section)
    {
        var cells = row.Columns.Select(column => (Column: column, Cell: row.Line.CellUnder(column.Path))).Where(pair => pair.Cell is not null).ToList();
        if (cells.Count > 0 && cells.TrueForAll(pair => map.Cells.ContainsKey(pair.Cell!)))
        {
            // The innermost label says which row it is; those before it are of groups, and may begin rows above.
            var label = row.Cells.LastOrDefault(cell => cell.Start < row.Columns[0].Start && cell.Key.Length > 0) ?? row.Cells[0];
            findings.Add(ReadingRules.GivenOnce, Places.Of(table, label.Cell, section), Quote.Of(label.Anchor.Text));
            return;
        }

        if (row.IsRagged && row.Cells.Any(cell => cell.HasOwnText && CellKey.IsNumber(cell.Key)))
        {
            Leave(row, cells.Select(pair => pair.Cell!), table, section);
            return;
        }

        foreach (var (column, cell) in cells)
        {
            ReadCell(cell!, column, row, table, section);
        }

        ReportStray(row, table, section);
    }

    // A cell too few or too many moves the others, and a number in the wrong column is worse than none.
    private void Leave(DataRow row, IEnumerable<Cell> cells, WordTable table, ReportSection section)
    {
        var first = row.Cells.First(cell => cell.HasOwnText);
        foreach (var cell in cells)
        {
            map.Add(cell, new CellPlace(table.Number, first.Cell.Row, first.Cell.Number));
        }

        findings.Add(
            ReadingRules.ValueValid,
            Places.Of(table, first.Cell, section),
            Quote.Of(row.Cells.Where(cell => cell.HasOwnText).Select(cell => cell.Cell.Text)),
            string.Join('/', row.Columns.Select(column => column.Path[^1].LabelIn(report.Edition))));
    }

    private void ReadCell(Cell cell, HeadedColumn column, DataRow row, WordTable table, ReportSection section)
    {
        var under = row.Cells.Where(place => place.Start < column.End && column.Start < place.End).ToList();
        if (under.Count == 0)
        {
            // The row is shorter than its heading. What is missing is said at the end.
            return;
        }

        // Where the heading is wider than the cells below it, all but one must be empty.
        var filled = under.Where(place => place.Key.Length > 0).ToList();
        var chosen = filled.Count > 0 ? filled[0] : under[0];
        var where = new CellPlace(table.Number, chosen.Cell.Row, chosen.Cell.Number);
        var place = Places.Of(table, chosen.Cell, section);
        if (!map.Add(cell, where))
        {
            findings.Add(ReadingRules.GivenOnce, place, Quote.Of(chosen.Cell.Text), subject: FindingValue.Of(cell, report.Edition));
            return;
        }

        var isShared = chosen.Key.Length > 0
            && (filled.Any(other => other.Key != chosen.Key) || !ReferenceEquals(chosen.Cell, chosen.Anchor) || row.Columns.Count(other => chosen.Start < other.End && other.Start < chosen.End) > 1);
        if (isShared)
        {
            findings.Add(ReadingRules.ValueValid, place, Quote.Of(filled.Select(other => other.Anchor.Text)), FormOf(cell), FindingValue.Of(cell, report.Edition));
            return;
        }

        if (filled.Count > 1)
        {
            findings.Add(DocumentReadingRules.OfficialLayout, place, Quote.Of(filled.Select(other => other.Cell.Text)), subject: FindingValue.Of(cell, report.Edition));
        }

        // What a cell holds that is merged into one above is not shown.
        Set(cell, chosen.Anchor.Text, cell is AmountCell ? row.HeadingsOf(column) : [], place);
    }

    private void Set(Cell cell, string text, ImmutableArray<string> headings, SourceLocation place)
    {
        var number = NumberText.Read(text, cell, headings);
        if (number.Outcome is NumberOutcome.Plain or NumberOutcome.Liberty)
        {
            if (cell is AmountCell amount)
            {
                report[amount] = number.Value;
            }
            else
            {
                report.SetCount(cell.Slot, (long)number.Value);
            }
        }

        if (number.Outcome is NumberOutcome.Blank or NumberOutcome.Plain)
        {
            return;
        }

        var rule = number.Outcome switch
        {
            NumberOutcome.Liberty => DocumentReadingRules.PlainNumber,
            NumberOutcome.OutOfRange => ReadingRules.NumberInRange,
            _ => cell is AmountCell ? ReadingRules.AmountReadable : ReadingRules.CountReadable,
        };
        findings.Add(
            rule,
            place,
            Quote.Of(text),
            number.Outcome == NumberOutcome.Liberty ? Written(cell, number.Value) : FormOf(cell),
            FindingValue.Of(cell, report.Edition));
    }

    private static string Written(Cell cell, decimal value) =>
        value.ToString(CultureInfo.InvariantCulture) + (cell is AmountCell { HeadingNamesUnit: false } ? cell.Unit : "");

    private static string FormOf(Cell cell) => cell is AmountCell ? ValueForms.Amount : ValueForms.Count;

    /// <summary>Numbers that stand under no heading.</summary>
    private void ReportStray(DataRow row, WordTable table, ReportSection section)
    {
        var first = row.Columns[0].Start;
        foreach (var cell in row.Cells.Where(cell => cell.HasOwnText && cell.Start >= first))
        {
            if (!row.Columns.Any(column => cell.Start < column.End && column.Start < cell.End && row.Line.CellUnder(column.Path) is not null)
                && _strayColumns.Add(cell.Start))
            {
                findings.Add(ReadingRules.NameKnown, Places.Of(table, cell.Cell, section), Quote.Of(cell.Cell.Text));
            }
        }
    }
}
