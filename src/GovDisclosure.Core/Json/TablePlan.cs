using GovDisclosure.Definition;

namespace GovDisclosure.Json;

/// <summary>A table as a JSON object with a property for each row.</summary>
internal sealed class TablePlan
{
    public TablePlan(Edition edition, FormTable table)
    {
        var elsewhere = Edition.All
            .SelectMany(other => StatutoryForm.Of(other).TableOf(table.Section)?.Cells ?? [])
            .Except(table.Cells)
            .ToLookup(cell => cell.Row.Code, cell => cell.Column.Code);
        Rows = [.. table.Cells
            .GroupBy(cell => cell.Row)
            .Select(row => new RowPlan(edition, row.Key, [.. row], elsewhere[row.Key.Code]))];
        Properties = new ObjectPlan([.. Rows.Select(row => new PropertyPlan(row.Name))], elsewhere.Select(row => row.Key));
    }

    public ImmutableArray<RowPlan> Rows { get; }

    public ObjectPlan Properties { get; }
}
