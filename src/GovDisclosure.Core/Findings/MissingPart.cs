using GovDisclosure.Definition;

namespace GovDisclosure.Findings;

/// <summary>Something that the tables of an input lack: a whole table, a whole row, or one cell.</summary>
/// <param name="Table">The section whose table it is.</param>
/// <param name="Row">The row; in table four the proceeding. <see langword="null"/> for a whole table.</param>
/// <param name="Cell">The cell; <see langword="null"/> for more than one cell.</param>
internal readonly record struct MissingPart(ReportSection Table, FormElement? Row, Cell? Cell)
{
    /// <summary>Its code, as cells are named.</summary>
    public string Code => Cell?.Code ?? (Row is null ? Table.Code : $"{Table.Code}.{Row.Code}");

    /// <summary>Says what an input lacks in as few parts as possible: a table that is missing whole, else a row, else a cell.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="isThere">For each cell of the form, whether it is there.</param>
    /// <returns>The parts in printed order.</returns>
    public static IEnumerable<MissingPart> Find(Edition edition, bool[] isThere)
    {
        var cells = StatutoryForm.Of(edition).Cells.Select((cell, index) => (Cell: cell, IsThere: isThere[index]));
        foreach (var table in cells.GroupBy(entry => entry.Cell.Section))
        {
            if (table.All(entry => !entry.IsThere))
            {
                yield return new MissingPart(table.Key, null, null);
                continue;
            }

            foreach (var row in table.GroupBy(entry => entry.Cell.Row))
            {
                if (row.All(entry => !entry.IsThere))
                {
                    yield return new MissingPart(table.Key, row.Key, null);
                    continue;
                }

                foreach (var (cell, _) in row.Where(entry => !entry.IsThere))
                {
                    yield return new MissingPart(table.Key, row.Key, cell);
                }
            }
        }
    }
}
