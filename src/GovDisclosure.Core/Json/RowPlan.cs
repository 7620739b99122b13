using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Json;

/// <summary>A row of a table as a JSON object with a property for each column.</summary>
internal sealed class RowPlan
{
    public RowPlan(Edition edition, FormElement row, ImmutableArray<Cell> cells, IEnumerable<string> elsewhere)
    {
        Name = JsonEncodedText.Encode(row.Code);
        Cells = cells;
        Names = [.. cells.Select(cell => JsonEncodedText.Encode(cell.Column.Code))];
        Slots = [.. cells.Select(cell => cell is CountCell ? cell.Slot : -1)];
        Properties = new ObjectPlan(
            [.. cells.Select((cell, i) => new PropertyPlan(Names[i], Subject: FindingValue.Of(cell, edition)))],
            elsewhere);
    }

    public JsonEncodedText Name { get; }

    public ImmutableArray<Cell> Cells { get; }

    public ImmutableArray<JsonEncodedText> Names { get; }

    /// <summary>Where the count of each cell lies among the counts of a report; -1 for an amount.</summary>
    public ImmutableArray<int> Slots { get; }

    public ObjectPlan Properties { get; }
}
