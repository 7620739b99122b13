using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads the numbers of a table that stands as this library wrote it: cell by cell in the order of the grid.</summary>
internal static class WrittenNumbers
{
    // Set when they are first asked for, as most programs read one edition.
    private static readonly ImmutableArray<Lazy<ImmutableArray<TableGrid>>> Grids =
        [.. Edition.All.Select(edition => new Lazy<ImmutableArray<TableGrid>>(() => [.. StatutoryForm.Of(edition).Tables.Select(TableGrid.Of)]))];

    /// <summary>The tables of an edition as they are printed.</summary>
    public static ImmutableArray<TableGrid> GridsOf(Edition edition) => Grids[edition.Index].Value;

    /// <summary>Reads the tables of a document into a report of their edition.</summary>
    /// <returns>Whether every cell is there and holds what the writer can have written.</returns>
    public static bool TryRead(WordDocument document, AnnualReportBuilder builder)
    {
        var grids = GridsOf(builder.Edition);
        var tables = document.Blocks.OfType<WordTable>().ToList();
        return tables.Count == grids.Length && tables.Zip(grids).All(pair => TryRead(pair.First, pair.Second, builder));
    }

    private static bool TryRead(WordTable table, TableGrid grid, AnnualReportBuilder builder)
    {
        using var cells = table.Rows.SelectMany(row => row).Where(cell => !cell.ContinuesAbove).GetEnumerator();
        for (var row = 0; row < grid.Rows.Length; row++)
        {
            foreach (var place in grid.Rows[row])
            {
                if (place.Row != row)
                {
                    continue;
                }

                if (!cells.MoveNext() || (place.Number is { } cell && !TrySet(cell, VisibleText.Normalize(cells.Current.Text), builder)))
                {
                    return false;
                }
            }
        }

        return !cells.MoveNext();
    }

    private static bool TrySet(Cell cell, ReadOnlySpan<char> text, AnnualReportBuilder builder)
    {
        if (text.IsEmpty)
        {
            return true;
        }

        if (cell is AmountCell amount)
        {
            text = amount.HeadingNamesUnit || !text.EndsWith(amount.Unit) ? text : text[..^amount.Unit.Length];
            var isAmount = decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var money);
            builder[amount] = isAmount ? money : null;
            return isAmount;
        }

        if (!long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) || count < CountRange.Least)
        {
            return false;
        }

        builder[(CountCell)cell] = count;
        return true;
    }
}
