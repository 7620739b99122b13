using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>Runs what the command line asks for.</summary>
internal static class CommandLine
{
    // An argument that begins with @ is a file name like any other.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var language = LanguageOf(args);
        var parsed = CommandLineParser.Parse(new CommandTree(terminal, language).Root(), args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, language, terminal.Error);
        }

        // What the parser itself writes is help, which has words of its own.
        using var help = new StringWriter { NewLine = terminal.Out.NewLine };

        // A mistake of this program must not end with the exit code for findings.
        var invocation = new InvocationConfiguration { Output = help, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        var exitCode = await parsed.InvokeAsync(invocation, cancellation);
        terminal.Out.Write(ParserWords.In(language, help.ToString()));
        return exitCode;
    }

    // Help and mistakes are worded before anything is parsed.
    private static Language LanguageOf(IReadOnlyList<string> args)
    {
        var words = args.SelectMany(arg => arg.Split(['=', ':'], 2)).ToList();
        var index = words.LastIndexOf("--lang");
        return index >= 0 && index + 1 < words.Count && words[index + 1] == "en" ? Language.English : Language.Chinese;
    }

    private static int Refuse(ParseResult parsed, Language language, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;

        // Without a known command, the word that stands in its place is the cause of everything else.
        var problems = isRoot && parsed.UnmatchedTokens.Count > 0
            ? [Words.Format(HelpWords.NoSuchCommand, language, parsed.UnmatchedTokens[0])]
            : parsed.Errors.Select(mistake => string.Join(' ', mistake.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        foreach (var problem in problems)
        {
            error.WriteLine(Visible.Of(ParserWords.In(language, problem)));
        }

        error.WriteLine(Words.Format(HelpWords.SeeHelp, language, $"govdisclosure {(isRoot ? "" : command.Name + " ")}--help"));
        return ExitCode.Unreadable;
    }
}
