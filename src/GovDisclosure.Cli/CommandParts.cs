using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>The kinds of arguments and options that commands are made of. What they refuse they refuse in one language.</summary>
internal sealed class CommandParts(Language language)
{
    /// <summary>One file or standard input.</summary>
    public Argument<string> File(string name, LocalizedText description) =>
        new(name) { Description = description.In(language), Validators = { RefuseUnknownOptions } };

    /// <summary>Several files.</summary>
    public Argument<string[]> Files(LocalizedText description, ArgumentArity arity) =>
        new("FILE") { Description = description.In(language), Arity = arity, Validators = { RefuseUnknownOptions } };

    /// <summary>An option with a few values, of which the first is the default.</summary>
    public Option<string> Choice(string name, LocalizedText description, params string[] values) => Choice(name, description, hasDefault: true, values);

    /// <summary>An option with a few values.</summary>
    public Option<string> Choice(string name, LocalizedText description, bool hasDefault, string[] values)
    {
        var option = new Option<string>(name) { Description = description.In(language), HelpName = string.Join('|', values), Arity = ArgumentArity.ZeroOrOne };
        if (hasDefault)
        {
            option.DefaultValueFactory = _ => values[0];
        }

        option.Validators.Add(result =>
        {
            RefuseNoValue(result, name, string.Join(", ", values));
            foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value)))
            {
                result.AddError(Words.Format(HelpWords.NoChoice, language, name, token.Value, string.Join(", ", values)));
            }
        });
        return option;
    }

    /// <summary>An option with any text.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">What stands for its value in the help.</param>
    /// <param name="description">What it is for.</param>
    /// <param name="wanted">What a value is, to be told when it is missing; <see langword="null"/> for what the help has.</param>
    public Option<string> Text(string name, string value, LocalizedText description, LocalizedText? wanted = null)
    {
        var option = new Option<string>(name) { Description = description.In(language), HelpName = value, Arity = ArgumentArity.ZeroOrOne };
        option.Validators.Add(result => RefuseNoValue(result, name, wanted?.In(language) ?? value));
        return option;
    }

    /// <summary>An option with a day.</summary>
    public Option<DateOnly?> Date(string name, LocalizedText description) =>
        new(name)
        {
            Description = description.In(language),
            HelpName = "YYYY-MM-DD",
            CustomParser = argument => Parse<DateOnly>(
                name,
                argument,
                DateOnly.TryParseExact(argument.Tokens[0].Value, Words.DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null,
                HelpWords.NoDate),
        };

    /// <summary>An option with a positive whole number.</summary>
    public Option<int?> Number(string name, string value, LocalizedText description) =>
        new(name)
        {
            Description = description.In(language),
            HelpName = value,
            CustomParser = argument => Parse<int>(
                name,
                argument,
                int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null,
                HelpWords.NoNumber),
        };

    private void RefuseNoValue(OptionResult option, string name, string wanted)
    {
        if (option is { Implicit: false, Tokens.Count: 0 })
        {
            option.AddError(Words.Format(HelpWords.NoValue, language, name, wanted));
        }
    }

    private T? Parse<T>(string name, ArgumentResult argument, T? value, LocalizedText problem)
        where T : struct
    {
        if (value is null)
        {
            argument.AddError(Words.Format(problem, language, name, argument.Tokens[0].Value));
        }

        return value;
    }

    // A misspelt option would otherwise be taken for a file.
    private void RefuseUnknownOptions(ArgumentResult argument)
    {
        foreach (var token in argument.Tokens.Where(token => token.Value.StartsWith('-') && token.Value != ReportSource.StandardInput))
        {
            argument.AddError(Words.Format(HelpWords.NoSuchOption, language, token.Value));
        }
    }
}
