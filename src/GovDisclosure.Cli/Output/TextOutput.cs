using GovDisclosure.Findings;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace GovDisclosure.Cli.Output;

/// <summary>Writes for people: headings, tables, findings rule by rule.</summary>
internal sealed class TextOutput
{
    // Wide enough for any line: what is redirected is not wrapped.
    private const int Unlimited = 100_000;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Dim = new(decoration: Decoration.Dim);

    private readonly IAnsiConsole _console;

    public TextOutput(Terminal terminal, Language language)
    {
        Language = language;
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

    public Language Language { get; }

    public void Write(IRenderable what) => _console.Write(what);

    public void WriteLine(string line = "") => _console.WriteLine(line);

    public void WriteHeading(params IEnumerable<string?> parts)
    {
        WriteLine();
        _console.Write(new Text(string.Join("  ", parts.Where(part => !string.IsNullOrEmpty(part)).Select(part => Visible.Of(part!))), Bold));
        WriteLine();
    }

    /// <summary>Writes the beginning of a list as a table, and how many items are not in it.</summary>
    public void WriteCut<T>(TextTable<T> table, IReadOnlyCollection<T> shown, int count)
    {
        if (table.Of(shown) is { Columns.Count: > 0 } drawn)
        {
            Write(drawn);
        }

        if (count > shown.Count)
        {
            WriteLine(Words.Format(Words.MoreRows, Language, count - shown.Count));
        }
    }

    /// <summary>Writes findings: each rule with its findings and what to do, then in one line each what blank cells leave undecided.</summary>
    public void WriteFindings(FindingGroups findings)
    {
        foreach (var group in findings.Shown)
        {
            Write(group);
        }

        var folded = findings.Folded.ToList();
        if (folded.Count > 0)
        {
            WriteLine();
            WriteLine(Words.Format(Words.UndecidedForBlanks, Language, TableRules.CellFilled.Id));
            Write(new TextTable<FindingGroup>(Language)
                .Text(Words.Rule, group => group.First.Rule.Id)
                .Number(Words.Checks, group => Number.Text(group.Count))
                .Text(Words.Statement, group => group.First.Rule.Statement.In(Language))
                .Of(folded));
        }
    }

    private void Write(FindingGroup group)
    {
        var rule = group.First.Rule;
        WriteLine();
        _console.Write(new Text($"{rule.Id} {Label(group.First)}", StyleOf(group.First)));
        WriteLine($" {rule.Statement.In(Language)}");
        var findings = group.Kept.Select(finding => finding.Describe(Language)).ToList();
        WriteCut(FindingTable.Of(rule, findings, Language), findings, group.Count);
        WriteLine(rule.Remedy.In(Language));
        if (group.First.Basis is { } basis)
        {
            _console.WriteLine(Words.Basis.In(Language) + Words.Cite(basis, Language), Dim);
        }
    }

    // What nobody can decide is no error yet.
    private string Label(Finding finding) =>
        (finding.Outcome == CheckOutcome.Unknown ? Words.Undecided : Words.Of(finding.Severity)).In(Language);

    private static Style StyleOf(Finding finding) =>
        new(finding switch
        {
            { Outcome: CheckOutcome.Unknown } => Color.Yellow,
            { Severity: Severity.Error } => Color.Red,
            { Severity: Severity.Warning } => Color.Yellow,
            _ => Color.Blue,
        });
}
