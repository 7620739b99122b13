using System.Text.Json;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Docx;

/// <summary>The tables of an edition as they were typed by hand from the notice (Fixtures/Form).</summary>
internal static class FormFixture
{
    /// <summary>The cells of each table in reading order.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedCell>> Tables(Edition edition)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Form", $"form-{edition.Code}.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.GetProperty("tables").EnumerateArray().Select(Place)];
    }

    public static IReadOnlyList<string> SectionTitles(Edition edition)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Form", $"form-{edition.Code}.json");
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.GetProperty("sections").EnumerateArray().Select(title => title.GetString()!)];
    }

    private static List<PlacedCell> Place(JsonElement table)
    {
        var cells = new List<PlacedCell>();
        var row = 0;
        foreach (var line in table.GetProperty("grid").EnumerateArray())
        {
            var column = 0;
            foreach (var cell in line.EnumerateArray())
            {
                while (cells.Exists(placed => placed.Covers(row, column)))
                {
                    column++;
                }

                var text = cell.TryGetProperty("text", out var label) ? label.GetString()! : PlacedCell.Number;
                cells.Add(new PlacedCell(row, column, Span(cell, "rowspan"), Span(cell, "colspan"), text));
            }

            row++;
        }

        return cells;
    }

    private static int Span(JsonElement cell, string name) => cell.TryGetProperty(name, out var span) ? span.GetInt32() : 1;
}
