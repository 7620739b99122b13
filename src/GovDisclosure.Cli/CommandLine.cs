using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using GovDisclosure.Cli.Commands;
using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>The command line in one language: its words, and what is done for each.</summary>
internal sealed class CommandLine
{
    // An argument that begins with @ is a file name like any other.
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly Option<string> _lang;
    private readonly Option<string> _format;

    private CommandLine(Terminal terminal, Language language)
    {
        _terminal = terminal;
        _language = language;
        _lang = Choice("--lang", HelpWords.Lang, "zh", "en");
        _lang.Recursive = true;
        _format = Choice("--format", HelpWords.Format, "text", "json");
    }

    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellation = default)
    {
        return await new CommandLine(terminal, LanguageOf(args)).RunAsync(args, cancellation);
    }

    // Help and mistakes are worded before anything is parsed.
    private static Language LanguageOf(IReadOnlyList<string> args)
    {
        var words = args.SelectMany(arg => arg.Split(['=', ':'], 2)).ToList();
        var index = words.LastIndexOf("--lang");
        return index >= 0 && index + 1 < words.Count && words[index + 1] == "en" ? Language.English : Language.Chinese;
    }

    private async Task<int> RunAsync(IReadOnlyList<string> args, CancellationToken cancellation)
    {
        var parsed = CommandLineParser.Parse(Root(), args, Parsing);
        if (parsed.Action is ParseErrorAction)
        {
            return Refuse(parsed);
        }

        // What the parser itself writes is help, which has words of its own.
        using var help = new StringWriter { NewLine = _terminal.Out.NewLine };

        // A mistake of this program must not end with the exit code for findings.
        var invocation = new InvocationConfiguration { Output = help, Error = _terminal.Error, EnableDefaultExceptionHandler = false };
        var exitCode = await parsed.InvokeAsync(invocation, cancellation);
        _terminal.Out.Write(ParserWords.In(_language, help.ToString()));
        return exitCode;
    }

    private RootCommand Root() => new(HelpWords.Tool.In(_language)) { Check(), Convert(), Rules(), _lang };

    private Command Check()
    {
        var files = Files(HelpWords.Files, ArgumentArity.ZeroOrMore);
        var profile = new Option<string>("--profile")
        {
            Description = HelpWords.Profile.In(_language),
            DefaultValueFactory = _ => Configuration.Profiles[0].Name,
            HelpName = string.Join('|', Configuration.Profiles.Select(known => known.Name)) + "|FILE",
        };
        var waivers = new Option<string?>("--waivers") { Description = HelpWords.Waivers.In(_language), HelpName = "FILE" };
        var today = new Option<DateOnly?>("--today")
        {
            Description = HelpWords.Today.In(_language),
            HelpName = "YYYY-MM-DD",
            CustomParser = ParseDate,
        };
        var explain = new Option<string?>("--explain") { Description = HelpWords.Explain.In(_language), HelpName = "RULE" };
        var check = new Command("check", HelpWords.Check.In(_language)) { files, _format, profile, waivers, today, explain };
        check.Validators.Add(result =>
        {
            var explains = result.GetResult(explain) is not null;
            var hasFiles = result.GetResult(files)?.Tokens.Count > 0;
            if (explains == hasFiles)
            {
                result.AddError((explains ? HelpWords.ExplainOnly : HelpWords.NoFiles).In(_language));
            }
        });
        check.SetAction((parsed, cancellation) => Run(() =>
        {
            var asJson = parsed.GetRequiredValue(_format) == "json";
            if (parsed.GetValue(explain) is { } rule)
            {
                return RulesCommand.Explain(rule, asJson, _language, _terminal);
            }

            if (Configuration.Load(parsed.GetRequiredValue(profile), parsed.GetValue(waivers), _language, _terminal) is not { } configuration)
            {
                return ExitCode.Unreadable;
            }

            ICheckOutput output = asJson
                ? new JsonCheckOutput(new JsonText(_terminal.Out), _language)
                : new TextCheckOutput(new TextOutput(_terminal, _language));
            var day = parsed.GetValue(today) ?? _terminal.Today();
            return new CheckCommand(configuration, day, output, _terminal, cancellation).Run(parsed.GetRequiredValue(files));
        }));
        return check;
    }

    private Command Convert()
    {
        var source = Argument("IN", HelpWords.In);
        var target = Argument("OUT", HelpWords.Out);
        var convert = new Command("convert", HelpWords.Convert.In(_language)) { source, target };
        convert.SetAction((parsed, cancellation) => Run(
            () => ConvertCommand.Run(parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), _language, _terminal, cancellation)));
        return convert;
    }

    private Command Rules()
    {
        var rules = new Command("rules", HelpWords.Rules.In(_language)) { _format };
        rules.SetAction((parsed, _) => Run(() => RulesCommand.List(parsed.GetRequiredValue(_format) == "json", _language, _terminal)));
        return rules;
    }

    // On a thread of its own, so that Ctrl+C reaches the command while it works.
    private async Task<int> Run(Func<int> command)
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
            _terminal.Error.WriteLine(exception.Message);
            return ExitCode.Unreadable;
        }
    }

    private Option<string> Choice(string name, LocalizedText description, params string[] values) =>
        new Option<string>(name)
        {
            Description = description.In(_language),
            DefaultValueFactory = _ => values[0],
            HelpName = string.Join('|', values),
        }.AcceptOnlyFromAmong(values);

    private Argument<string[]> Files(LocalizedText description, ArgumentArity arity) =>
        new("FILE") { Description = description.In(_language), Arity = arity, Validators = { RefuseUnknownOptions } };

    private Argument<string> Argument(string name, LocalizedText description) =>
        new(name) { Description = description.In(_language), Validators = { RefuseUnknownOptions } };

    // A misspelt option would otherwise be taken for a file.
    private void RefuseUnknownOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != ReportSource.StandardInput))
        {
            argument.AddError(Words.Format(HelpWords.NoSuchOption, _language, token.Value));
        }
    }

    private DateOnly? ParseDate(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        argument.AddError(Words.Format(HelpWords.NoDate, _language, text));
        return null;
    }

    private int Refuse(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var isRoot = command is RootCommand;

        // Without a known command, the word that stands in its place is the cause of everything else.
        var problems = isRoot && parsed.UnmatchedTokens.Count > 0
            ? [Words.Format(HelpWords.NoSuchCommand, _language, parsed.UnmatchedTokens[0])]
            : parsed.Errors.Select(error => string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        foreach (var problem in problems)
        {
            _terminal.Error.WriteLine(Visible.Of(ParserWords.In(_language, problem)));
        }

        _terminal.Error.WriteLine(Words.Format(HelpWords.SeeHelp, _language, $"govdisclosure {(isRoot ? "" : command.Name + " ")}--help"));
        return ExitCode.Unreadable;
    }
}
