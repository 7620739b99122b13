using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Document;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>govdisclosure convert IN OUT</c>. OUT appears complete or not at all.</summary>
internal sealed class ConvertCommand(
    string source, string target, ReportDocxLayout layout, Language language, Terminal terminal, CancellationToken cancellation)
{
    private readonly FindingGroups _findings = new();
    private int _count;
    private string _current = "";

    public static int Run(
        string source, string target, ReportDocxLayout layout, Language language, Terminal terminal, CancellationToken cancellation) =>
        new ConvertCommand(source, target, layout, language, terminal, cancellation).Run();

    private int Run()
    {
        _current = target;
        try
        {
            var file = new TargetFile(target, source);
            _current = source;
            using var input = ReportSource.Open(source, terminal);
            _current = target;
            file.Write(stream =>
            {
                ReportFile.Write(file.Format, Reports(input), stream, layout);
                return _count > 0;
            });
        }
        catch (Exception exception) when (Problem.Describe(exception) is { } problem)
        {
            return Fail(_current, problem);
        }

        // Findings go where they cannot be taken for the result.
        new TextOutput(terminal.ForErrors(), language).WriteFindings(_findings);

        if (_count == 0)
        {
            return Fail(source, Words.NothingRead);
        }

        terminal.Out.WriteLine(Words.Format(Words.Written, language, _count, Visible.Of(target)));
        return _findings.Any ? ExitCode.Findings : ExitCode.Success;
    }

    private int Fail(string file, LocalizedText problem)
    {
        terminal.Error.WriteLine($"{Visible.Of(file)}: {problem.In(language)}");
        return ExitCode.Unreadable;
    }

    private IEnumerable<AnnualReport> Reports(ReportSource input)
    {
        _current = source;
        foreach (var read in input.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            _findings.Add([.. read.Findings, .. SectionOutline.Check(read).Findings]);
            if (read.Value is not null)
            {
                var report = Unreadable.Require(read, Words.NothingRead);
                _count++;
                _current = target;
                yield return report;
                _current = source;
            }
        }

        _current = target;
    }
}
