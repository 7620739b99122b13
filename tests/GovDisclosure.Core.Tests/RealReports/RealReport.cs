using System.Globalization;
using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.RealReports;

/// <summary>A published report, typed off by hand, mapped into the model by its printed labels.</summary>
internal sealed class RealReport
{
    private RealReport(string name, JsonElement root)
    {
        Name = name;
        Violations = [.. root.GetProperty("violations").EnumerateArray().Select(rule => rule.GetString()!)];
        Report = Map(root);
    }

    /// <summary>The names of all files in the folder; a new file is a new test.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.json")
            .Where(path => !path.EndsWith(".numbers.json", StringComparison.Ordinal))
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Order(StringComparer.Ordinal),
    ];

    public string Name { get; }

    public AnnualReport Report { get; }

    /// <summary>The ids of the rules that the published report itself breaks.</summary>
    public IReadOnlyList<string> Violations { get; }

    public bool IsFilledIn => StatutoryForm.Of(Report.Edition).Cells.All(cell => Report[cell] is not null);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Fixtures", "RealReports");

    public static RealReport Load(string name) => new(name, Json(name));

    public static JsonElement Json(string name) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, name + ".json"))).RootElement;

    private static AnnualReport Map(JsonElement root)
    {
        var edition = Edition.FromCode(root.GetProperty("form").GetString())!;
        var builder = new AnnualReportBuilder(edition)
        {
            Agency = new Agency(root.GetProperty("agency").GetString()!, AgencyKind.Other),
            Year = root.GetProperty("year").GetInt32(),
            Title = root.GetProperty("title").GetString()!.ReplaceLineEndings(""),
        };
        MapTableTwo(builder, root.GetProperty("table2"));
        MapTableThree(builder, root.GetProperty("table3"));
        var cells = StatutoryForm.Of(edition).TableOf(ReportSection.Proceedings)!.Cells;
        var numbers = root.GetProperty("table4").EnumerateArray().ToList();
        Assert.Equal(cells.Length, numbers.Count);
        foreach (var (cell, number) in cells.Zip(numbers))
        {
            builder[(CountCell)cell] = Count(number);
        }

        return builder.Build();
    }

    private static void MapTableTwo(AnnualReportBuilder builder, JsonElement table)
    {
        var cells = StatutoryForm.Of(builder.Edition).TableOf(ReportSection.ActiveDisclosure)!.Cells.ToDictionary(
            cell => (cell.Row.LabelIn(builder.Edition), cell.Column.LabelIn(builder.Edition)));
        foreach (var row in table.EnumerateObject())
        {
            foreach (var value in row.Value.EnumerateObject())
            {
                // The files shorten this one heading.
                var heading = value.Name == "本年收费金额（万元）" ? "本年收费金额（单位：万元）" : value.Name;
                Assert.True(cells.Remove((row.Name, heading), out var cell), $"{row.Name}/{heading} is not on the form.");
                if (cell is AmountCell amount)
                {
                    builder[amount] = Amount(value.Value);
                }
                else
                {
                    builder[(CountCell)cell!] = Count(value.Value);
                }
            }
        }

        Assert.Empty(cells);
    }

    private static void MapTableThree(AnnualReportBuilder builder, JsonElement table)
    {
        var block = StatutoryForm.Of(builder.Edition).TableOf(ReportSection.Applications)!.Blocks[0];
        Assert.Equal(
            table.GetProperty("columns").EnumerateArray().Select(column => column.GetString()),
            block.Columns.Select(path => path[^1].LabelIn(builder.Edition)));
        var rows = table.GetProperty("rows").EnumerateArray().ToList();
        Assert.Equal(rows.Select(row => row[0].GetString()), block.Rows.Select(path => RowName(path, builder.Edition)));
        for (var row = 0; row < block.Rows.Length; row++)
        {
            for (var column = 0; column < block.Columns.Length; column++)
            {
                builder[(CountCell)block[row, column]] = Count(rows[row][1][column]);
            }
        }
    }

    // The files write a row as 三、（三）不予公开 1.属于国家秘密.
    private static string RowName(IReadOnlyList<FormElement> path, Edition edition)
    {
        var labels = path.Select(element => element.LabelIn(edition)).ToList();
        return labels.Count == 1 ? labels[0] : labels[0][..2] + string.Join(' ', labels.Skip(1));
    }

    private static long? Count(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.GetInt64();

    private static decimal? Amount(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Number => value.GetDecimal(),
        // Where the form prints no unit, publishers write one beside the number.
        _ => decimal.Parse(value.GetString()!.Replace("元", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 10_000,
    };
}
