using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>govdisclosure blank -o OUT</c>. OUT appears complete or not at all.</summary>
internal static class BlankCommand
{
    public static int Run(string target, Edition edition, ReportDocxLayout layout, Language language, Terminal terminal)
    {
        try
        {
            TargetFile.Docx(target, Words.BlankOnlyDocx).Write(stream =>
            {
                ReportDocx.WriteBlank(edition, stream, new ReportDocxOptions { Layout = layout });
                return true;
            });
        }
        catch (Exception exception) when (Problem.Describe(exception) is { } problem)
        {
            terminal.Error.WriteLine($"{Visible.Of(target)}: {problem.In(language)}");
            return ExitCode.Unreadable;
        }

        terminal.Out.WriteLine(Words.Format(Words.BlankWritten, language, Visible.Of(target), edition.Notice));
        return ExitCode.Success;
    }
}
