using System.Text.Json;
using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>A cell as the hand-typed copy of the form shows it. It knows labels and places only.</summary>
internal sealed record PrintedCell(
    string? Caption, string? Stub, string Row, string Column, bool IsAmount, bool IsTotal);

/// <summary>The hand-typed copy of one edition (Fixtures/Form): a second source, typed from the notice and not from the code.</summary>
internal sealed class PrintedPage
{
    private readonly JsonElement _root;

    private PrintedPage(Edition edition)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Form", $"form-{edition.Code}.json");
        _root = JsonDocument.Parse(File.ReadAllBytes(path)).RootElement;
    }

    public string Notice => _root.GetProperty("notice").GetString()!;

    public IReadOnlyList<string> SectionTitles => [.. _root.GetProperty("sections").EnumerateArray().Select(title => title.GetString()!)];

    public static PrintedPage Of(Edition edition) => new(edition);

    /// <summary>The cells of the table that a section prints, in reading order. Paths of labels are joined by slashes.</summary>
    public IReadOnlyList<PrintedCell> Table(int section)
    {
        var table = _root.GetProperty("tables").EnumerateArray().Single(table => table.GetProperty("section").GetInt32() == section);
        var places = Place(table);
        return section == 2 ? Blocks(places) : SingleBlock(places);
    }

    // Table two: a caption across the page, then a row of headings, then rows of numbers.
    private static List<PrintedCell> Blocks(JsonElement[,] places)
    {
        var cells = new List<PrintedCell>();
        string? caption = null;
        var header = 0;
        for (var row = 0; row < places.GetLength(0); row++)
        {
            if (Enumerable.Range(0, places.GetLength(1)).All(column => places[row, column].Equals(places[row, 0])))
            {
                caption = Text(places[row, 0]);
                header = row + 1;
            }

            cells.AddRange(Row(places, row).Select(column => new PrintedCell(
                caption, Text(places[header, 0]), Text(places[row, 0])!, Text(places[header, column])!, IsAmount(places[row, column]), IsTotal(places[row, column]))));
        }

        return cells;
    }

    private static List<PrintedCell> SingleBlock(JsonElement[,] places)
    {
        var firstRow = Enumerable.Range(0, places.GetLength(0)).First(row => Row(places, row).Any());
        var firstColumn = Row(places, firstRow).First();
        var cells = new List<PrintedCell>();
        for (var row = firstRow; row < places.GetLength(0); row++)
        {
            foreach (var column in Row(places, row))
            {
                cells.Add(new PrintedCell(
                    null,
                    firstColumn == 0 ? null : Text(places[0, 0]),
                    Join(Enumerable.Range(0, firstColumn).Select(left => places[row, left])),
                    Join(Enumerable.Range(0, firstRow).Select(above => places[above, column])),
                    IsAmount(places[row, column]),
                    IsTotal(places[row, column])));
            }
        }

        return cells;
    }

    /// <summary>The grid with every merged cell repeated at all the places that it covers.</summary>
    private static JsonElement[,] Place(JsonElement table)
    {
        var places = new JsonElement[table.GetProperty("rows").GetInt32(), table.GetProperty("columns").GetInt32()];
        var row = 0;
        foreach (var line in table.GetProperty("grid").EnumerateArray())
        {
            var column = 0;
            foreach (var cell in line.EnumerateArray())
            {
                while (places[row, column].ValueKind != JsonValueKind.Undefined)
                {
                    column++;
                }

                for (var down = 0; down < Span(cell, "rowspan"); down++)
                {
                    for (var right = 0; right < Span(cell, "colspan"); right++)
                    {
                        places[row + down, column + right] = cell;
                    }
                }
            }

            row++;
        }

        Assert.DoesNotContain(places.Cast<JsonElement>(), place => place.ValueKind == JsonValueKind.Undefined);
        return places;
    }

    private static IEnumerable<int> Row(JsonElement[,] places, int row) =>
        Enumerable.Range(0, places.GetLength(1)).Where(column =>
            places[row, column].TryGetProperty("cell", out _)
            && (column == 0 || !places[row, column].Equals(places[row, column - 1])));

    private static string Join(IEnumerable<JsonElement> labels) =>
        string.Join('/', labels.Distinct().Select(Text));

    private static int Span(JsonElement cell, string name) => cell.TryGetProperty(name, out var span) ? span.GetInt32() : 1;

    private static string? Text(JsonElement cell) => cell.TryGetProperty("text", out var text) ? text.GetString() : null;

    private static bool IsAmount(JsonElement cell) => cell.GetProperty("cell").GetString() == "amount";

    private static bool IsTotal(JsonElement cell) => cell.TryGetProperty("total", out var total) && total.GetBoolean();
}
