using GovDisclosure.Findings;
using Spectre.Console;

namespace GovDisclosure.Cli;

/// <summary>Results for people: a table of the reports, then the findings on each, rule by rule.</summary>
internal sealed class TextOutput
{
    // Wide enough for any line: what is redirected is not wrapped.
    private const int Unlimited = 100_000;

    private readonly IAnsiConsole _console;
    private readonly Language _language;

    public TextOutput(Terminal terminal, Language language)
    {
        _language = language;
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(terminal.Out),
            Ansi = terminal.HasColor ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = terminal.HasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        _console.Profile.Capabilities.Unicode = true;
        if (!terminal.IsScreen)
        {
            _console.Profile.Width = Unlimited;
        }
    }

    public void Write(IReadOnlyList<CheckedFile> files)
    {
        _console.Write(Summary(files));
        foreach (var file in files)
        {
            if (file.Error is { } error)
            {
                WriteHeading([file.Name]);
                _console.WriteLine(error.In(_language));
            }

            foreach (var report in file.Reports.Where(report => !report.Result.IsCertified))
            {
                WriteHeading([file.Name, report.Agency, Number.Text(report.Year)]);
                WriteFindings(report.Result.Findings);
            }
        }
    }

    /// <summary>Writes findings grouped by rule, in the order in which the rules first occur.</summary>
    public void WriteFindings(IEnumerable<Finding> findings)
    {
        foreach (var group in findings.GroupBy(finding => (finding.Rule, finding.Severity)))
        {
            var (rule, severity) = group.Key;
            _console.WriteLine();
            _console.Write(new Text($"{rule.Id} {Words.Of(severity).In(_language)}", StyleOf(severity)));
            _console.WriteLine($" {rule.Statement.In(_language)}");
            _console.Write(FindingTable.Of([.. group], _language));
            if (group.Count() > FindingTable.MostRows)
            {
                _console.WriteLine(Words.Format(Words.MoreRows, _language, group.Count() - FindingTable.MostRows));
            }

            _console.WriteLine(rule.Remedy.In(_language));
            if (group.First().Basis is { } basis)
            {
                _console.WriteLine(Words.Basis.In(_language) + (_language == Language.Chinese ? basis.Chinese : basis.English), new Style(decoration: Decoration.Dim));
            }
        }
    }

    private Table Summary(IReadOnlyList<CheckedFile> files)
    {
        var table = new Table { Border = TableBorder.Rounded };
        Add(Words.File, Words.Agency);
        Add(Words.Year, Words.Conclusion).ForEach(column => column.NoWrap());
        Add(Words.Passed, Words.Failed, Words.Unknown).ForEach(column => column.NoWrap().RightAligned());

        foreach (var file in files)
        {
            foreach (var report in file.Reports)
            {
                table.AddRow(Row(file, report));
            }

            if (file.Error is not null || file.Reports.Count == 0)
            {
                table.AddRow(new Text(Visible.Of(file.Name)), Text.Empty, Text.Empty, Unreadable());
            }
        }

        return table;

        List<TableColumn> Add(params LocalizedText[] titles)
        {
            var columns = titles.Select(title => new TableColumn(new Text(title.In(_language)))).ToList();
            table.AddColumns([.. columns]);
            return columns;
        }
    }

    private Text[] Row(CheckedFile file, CheckedReport report) =>
    [
        new(Visible.Of(file.Name)),
        new(Visible.Of(report.Agency ?? "")),
        new(Number.Text(report.Year)),
        report.IsReadable ? new(Words.Of(report.Result.Verdict).In(_language), StyleOf(report.Result.Verdict)) : Unreadable(),
        new(Number.Text(report.Result.Passed)),
        new(Number.Text(report.Result.Failed)),
        new(Number.Text(report.Result.Unknown)),
    ];

    private Text Unreadable() => new(Words.Unreadable.In(_language), new Style(Color.Red));

    private void WriteHeading(IEnumerable<string?> parts)
    {
        _console.WriteLine();
        _console.Write(new Text(string.Join("  ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => Visible.Of(part!))), new Style(decoration: Decoration.Bold)));
        _console.WriteLine();
    }

    private static Style StyleOf(Verdict verdict) =>
        new(verdict switch { Verdict.Certified => Color.Green, Verdict.Rejected => Color.Red, _ => Color.Yellow });

    private static Style StyleOf(Severity severity) =>
        new(severity switch { Severity.Error => Color.Red, Severity.Warning => Color.Yellow, _ => Color.Blue });
}
