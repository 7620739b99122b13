using GovDisclosure.Findings;
using Spectre.Console;

namespace GovDisclosure.Cli;

/// <summary>The findings of one rule as a table: place, what is stated, what was expected, the difference.</summary>
internal static class FindingTable
{
    /// <summary>The most rows that a person is shown for one rule.</summary>
    public const int MostRows = 40;

    public static Table Of(IReadOnlyList<Finding> findings, Language language)
    {
        var columns = new (LocalizedText Title, Func<Finding, string> Cell)[]
        {
            (Words.Place, finding => Place(finding, language)),
            (Words.Stated, finding => Stated(finding, language)),
            (Words.Expected, finding => Expected(finding, language)),
            (Words.Difference, finding => Number.Signed(finding.Difference)),
        };

        // Findings of readers have no difference, and some have nothing that was found.
        var shown = columns.Where(column => findings.Any(finding => column.Cell(finding).Length > 0)).ToList();
        var isOfNumbers = shown.Count == columns.Length;
        var table = new Table { Border = TableBorder.Rounded };
        foreach (var (title, _) in shown)
        {
            var isNumber = isOfNumbers && title != Words.Place;
            table.AddColumn(new TableColumn(new Text(title.In(language)))
            {
                Alignment = isNumber ? Justify.Right : Justify.Left,
                NoWrap = isNumber,
            });
        }

        foreach (var finding in findings.Take(MostRows))
        {
            table.AddRow(shown.Select(column => new Text(column.Cell(finding))));
        }

        return table;
    }

    private static string Place(Finding finding, Language language)
    {
        var parts = new List<string>();
        if (finding.Location is { } location)
        {
            parts.Add(location switch
            {
                { Line: null } => "",
                { Column: null } => Words.Format(Words.Line, language, location.Line),
                _ => Words.Format(Words.LineAndColumn, language, location.Line, location.Column),
            });
            parts.Add(location.Path ?? "");
        }

        parts.Add(string.Join(" + ", finding.Left.Select(value => language == Language.Chinese ? value.Label : $"{value.Name} {value.Label}")));
        return string.Join("  ", parts.Where(part => part.Length > 0).Select(Visible.Of));
    }

    private static string Stated(Finding finding, Language language)
    {
        if (finding.Found is not null || finding.State is not null)
        {
            var found = finding.Found is { } text ? Visible.BeginningOf(text) : "";
            return string.Join("  ", new[] { found, finding.State?.In(language) }.Where(part => !string.IsNullOrEmpty(part)));
        }

        return finding.Left.Any(value => value.Value is null) ? Words.Blank.In(language) : Number.Text(finding.Actual);
    }

    private static string Expected(Finding finding, Language language)
    {
        if (finding.Wanted is { } wanted)
        {
            return Visible.Of(wanted);
        }

        // A blank among the parts: the cell itself is stated, and nobody can say whether it is right.
        var isUndecided = finding.Expected is null && !finding.Right.IsEmpty;
        return isUndecided ? Words.Unknown.In(language)
            : finding.ExpectedIsMinimum ? "≥ " + Number.Text(finding.Expected)
            : Number.Text(finding.Expected);
    }
}
