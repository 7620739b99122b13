using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary><c>govdisclosure check FILE…</c></summary>
internal static class CheckCommand
{
    public static int Run(IReadOnlyList<string> names, bool asJson, Language language, Terminal terminal, CancellationToken cancellation)
    {
        var files = names.Select(name => CheckedFile.Check(name, terminal, cancellation)).ToList();
        if (asJson)
        {
            JsonOutput.Write(files, language, terminal.Out);
        }
        else
        {
            new TextOutput(terminal, language).Write(files);
        }

        return files.Max(file => file.ExitCode);
    }
}
