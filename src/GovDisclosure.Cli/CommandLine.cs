using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>The command line: its words, and what is done for each.</summary>
internal static class CommandLine
{
    // An argument that begins with @ is a file name like any other.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private static readonly Option<string> Lang = new Option<string>("--lang")
    {
        Description = "Language of the findings: zh or en. It does not depend on the machine; labels of the form stay Chinese.",
        DefaultValueFactory = _ => "zh",
        HelpName = "zh|en",
        Recursive = true,
    }.AcceptOnlyFromAmong("zh", "en");

    private static readonly Option<string> Format = new Option<string>("--format")
    {
        Description = "Form of the result: text for people, json for programs.",
        DefaultValueFactory = _ => "text",
        HelpName = "text|json",
    }.AcceptOnlyFromAmong("text", "json");

    private static readonly Argument<string[]> Files = new("FILE")
    {
        Description = "Reports to check: .json or .csv; - reads standard input.",
        Arity = ArgumentArity.OneOrMore,
        Validators = { RefuseUnknownOptions },
    };

    private static readonly Argument<string> In = new("IN")
    {
        Description = "The file to read: .json or .csv; - reads standard input.",
        Validators = { RefuseUnknownOptions },
    };

    private static readonly Argument<string> Out = new("OUT")
    {
        Description = "The file to write: .json, .csv or .docx. A file of that name is replaced. Only a .csv file holds several reports.",
        Validators = { RefuseUnknownOptions },
    };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        var parsed = CommandLineParser.Parse(Root(terminal), args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed, terminal.Error);
        }

        // A mistake of this program must not end with the exit code for findings.
        var invocation = new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        return await parsed.InvokeAsync(invocation, cancellation);
    }

    private static RootCommand Root(Terminal terminal)
    {
        var check = new Command("check", "Check reports. Exit code: 0 all certified, 1 findings, 2 a file could not be read.") { Files, Format };
        check.SetAction((parsed, cancellation) => Run(
            () => CheckCommand.Run(parsed.GetRequiredValue(Files), parsed.GetRequiredValue(Format) == "json", LanguageOf(parsed), terminal, cancellation),
            terminal));

        var convert = new Command(
            "convert",
            "Convert between formats, by extension. Exit code: 0 converted, 1 converted as far as it could be read, 2 nothing written.")
        {
            In,
            Out,
        };
        convert.SetAction((parsed, cancellation) => Run(
            () => ConvertCommand.Run(parsed.GetRequiredValue(In), parsed.GetRequiredValue(Out), LanguageOf(parsed), terminal, cancellation),
            terminal));

        return new RootCommand("政府信息公开工作年度报告: check and convert annual reports on government information disclosure.") { check, convert, Lang };
    }

    // On a thread of its own, so that Ctrl+C reaches the command while it works.
    private static async Task<int> Run(Func<int> command, Terminal terminal)
    {
        try
        {
            return await Task.Run(command);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Cancelled;
        }
        catch (IOException exception)
        {
            // Files are dealt with where they are read and written; this is the output, such as a full disk behind it.
            terminal.Error.WriteLine(exception.Message);
            return ExitCode.Unreadable;
        }
    }

    // A misspelt option would otherwise be taken for a file.
    private static void RefuseUnknownOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != ReportSource.StandardInput))
        {
            argument.AddError($"There is no option '{token.Value}'. Write ./{token.Value} if it is a file.");
        }
    }

    private static Language LanguageOf(ParseResult parsed) =>
        parsed.GetRequiredValue(Lang) == "en" ? Language.English : Language.Chinese;

    private static int Refuse(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
        {
            error.WriteLine(problem.Message);
        }

        var command = parsed.CommandResult.Command;
        error.WriteLine($"See: govdisclosure {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCode.Unreadable;
    }
}
