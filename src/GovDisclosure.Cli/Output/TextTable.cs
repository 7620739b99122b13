using GovDisclosure.Findings;
using Spectre.Console;

namespace GovDisclosure.Cli.Output;

/// <summary>A table for people: titled columns of texts, of which empty ones are left out.</summary>
internal sealed class TextTable<T>(Language language)
{
    private readonly List<(LocalizedText Title, bool IsNumber, Func<T, Text> Cell)> _columns = [];

    /// <summary>Adds a column of texts.</summary>
    public TextTable<T> Text(LocalizedText title, Func<T, string> cell) => Add(title, false, cell);

    /// <summary>Adds a column of texts with a style.</summary>
    public TextTable<T> Text(LocalizedText title, Func<T, Text> cell)
    {
        _columns.Add((title, false, cell));
        return this;
    }

    /// <summary>Adds a column of numbers, which stand at the right and are never broken.</summary>
    public TextTable<T> Number(LocalizedText title, Func<T, string> cell) => Add(title, true, cell);

    /// <summary>Adds a column of one kind or the other.</summary>
    public TextTable<T> Add(LocalizedText title, bool isNumber, Func<T, string> cell)
    {
        _columns.Add((title, isNumber, row => new Text(cell(row))));
        return this;
    }

    public Table Of(IReadOnlyCollection<T> rows)
    {
        var shown = _columns.Where(column => rows.Count == 0 || rows.Any(row => column.Cell(row).Length > 0)).ToList();
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var column in shown)
        {
            table.AddColumn(new TableColumn(new Text(column.Title.In(language)))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                NoWrap = column.IsNumber,
            });
        }

        foreach (var row in rows)
        {
            table.AddRow(shown.Select(column => column.Cell(row)));
        }

        return table;
    }
}
