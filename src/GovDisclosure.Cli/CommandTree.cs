using System.CommandLine;
using GovDisclosure.Cli.Commands;
using GovDisclosure.Cli.Input;
using GovDisclosure.Cli.Output;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli;

/// <summary>The commands in one language, with what is done for each.</summary>
internal sealed class CommandTree
{
    private readonly Terminal _terminal;
    private readonly Language _language;
    private readonly CommandParts _parts;
    private readonly Option<string> _lang;
    private readonly Option<string> _format;
    private readonly Option<string> _profile;
    private readonly Option<string> _layout;

    public CommandTree(Terminal terminal, Language language)
    {
        _terminal = terminal;
        _language = language;
        _parts = new CommandParts(language);
        _lang = _parts.Choice("--lang", HelpWords.Lang, "zh", "en");
        _lang.Recursive = true;
        _format = _parts.Choice("--format", HelpWords.Format, "text", "json");
        _layout = _parts.Choice("--layout", HelpWords.Layout, "form", "official");
        _profile = Profile(HelpWords.Profile);
    }

    public RootCommand Root() => new(HelpWords.Tool.In(_language)) { Check(), Convert(), Blank(), Rules(), RollUp(), Repair(), _lang };

    private Command Check()
    {
        var files = _parts.Files(HelpWords.Files, ArgumentArity.ZeroOrMore);
        var waivers = _parts.Text("--waivers", "FILE", HelpWords.Waivers);
        var today = _parts.Date("--today", HelpWords.Today);
        var explain = _parts.Text("--explain", "RULE", HelpWords.Explain, HelpWords.RuleWanted);
        var annotate = _parts.Text("--annotate", "OUT", HelpWords.Annotate);
        var check = new Command("check", HelpWords.Check.In(_language)) { files, _format, _profile, waivers, today, annotate, explain };
        check.Validators.Add(result =>
        {
            var explains = result.GetResult(explain) is not null;
            var hasFiles = result.GetResult(files)?.Tokens.Count > 0;
            if (explains == hasFiles)
            {
                result.AddError((explains ? HelpWords.ExplainOnly : HelpWords.NoFiles).In(_language));
            }

            if (result.GetResult(annotate) is not null
                && !(result.GetResult(files)?.Tokens is [{ Value: var only }] && ReportFile.FormatOf(only) == FileFormat.Docx))
            {
                result.AddError(HelpWords.AnnotateOne.In(_language));
            }
        });
        check.SetAction((parsed, cancellation) => Run(() =>
        {
            if (parsed.GetValue(explain) is { } rule)
            {
                return RulesCommand.Explain(rule, IsJson(parsed), _language, _terminal);
            }

            if (Configuration.Load(parsed.GetValue(_profile), parsed.GetValue(waivers), _language, _terminal) is not { } configuration)
            {
                return ExitCode.Unreadable;
            }

            ICheckOutput output = IsJson(parsed) ? new JsonCheckOutput(Json(), _language) : new TextCheckOutput(Text());
            var day = parsed.GetValue(today) ?? _terminal.Today();
            var names = parsed.GetRequiredValue(files);
            var annotation = parsed.GetValue(annotate) is { } target ? new Annotation(names[0], target, _language) : null;
            var code = new CheckCommand(configuration, day, annotation, output, _terminal, cancellation).Run(names);
            return annotation?.Write(_terminal) == false ? ExitCode.Unreadable : code;
        }));
        return check;
    }

    private Command Convert()
    {
        var source = _parts.File("IN", HelpWords.In);
        var target = _parts.File("OUT", HelpWords.Out);
        var convert = new Command("convert", HelpWords.Convert.In(_language)) { source, target, _layout };
        convert.Validators.Add(result =>
        {
            if (result.GetResult(_layout) is { Implicit: false } && result.GetValue(target) is { } path && ReportFile.FormatOf(path) != FileFormat.Docx)
            {
                result.AddError(HelpWords.LayoutWithoutDocx.In(_language));
            }
        });
        convert.SetAction((parsed, cancellation) => Run(
            () => ConvertCommand.Run(
                parsed.GetRequiredValue(source), parsed.GetRequiredValue(target), LayoutOf(parsed), _language, _terminal, cancellation)));
        return convert;
    }

    private Command Blank()
    {
        var edition = _parts.Choice("--edition", HelpWords.Edition, [.. Edition.All.Reverse().Select(known => known.Code)]);
        var target = _parts.Text("-o", "OUT", HelpWords.BlankOut);
        var blank = new Command("blank", HelpWords.Blank.In(_language)) { target, edition, _layout };
        blank.Validators.Add(result =>
        {
            if (result.GetResult(target) is null)
            {
                result.AddError(HelpWords.NoBlankOut.In(_language));
            }
        });
        blank.SetAction((parsed, _) => Run(() => BlankCommand.Run(
            parsed.GetRequiredValue(target), Edition.FromCode(parsed.GetRequiredValue(edition))!, LayoutOf(parsed), _language, _terminal)));
        return blank;
    }

    private Command Rules()
    {
        var rules = new Command("rules", HelpWords.Rules.In(_language)) { _format };
        rules.SetAction((parsed, _) => Run(() => RulesCommand.List(IsJson(parsed), _language, _terminal)));
        return rules;
    }

    private Command RollUp()
    {
        var files = _parts.Files(HelpWords.Children, ArgumentArity.OneOrMore);
        var target = _parts.Text("-o", "OUT", HelpWords.SumOut);
        var agency = _parts.Text("--agency", "NAME", HelpWords.AgencyName);
        var kind = _parts.Choice("--kind", HelpWords.SumKind, hasDefault: false, [.. AgencyKind.All.Select(known => known.Code)]);
        var year = _parts.Number("--year", "YEAR", HelpWords.SumYear);
        var parent = _parts.Text("--parent", "FILE", HelpWords.Parent);
        var expected = _parts.Text("--expected", "FILE", HelpWords.Expected);
        var rollUp = new Command("rollup", HelpWords.RollUp.In(_language)) { files, target, agency, kind, year, parent, expected, _profile, _format };
        rollUp.Validators.Add(result =>
        {
            if (result.GetResult(target) is null && result.GetResult(parent) is null)
            {
                result.AddError(HelpWords.OutOrParent.In(_language));
            }
        });
        rollUp.SetAction((parsed, cancellation) => Run(() =>
        {
            if (Configuration.Load(parsed.GetValue(_profile), null, _language, _terminal) is not { } configuration)
            {
                return ExitCode.Unreadable;
            }

            var request = new RollUpRequest(parsed.GetRequiredValue(files), configuration.Rules)
            {
                Out = parsed.GetValue(target),
                Agency = parsed.GetValue(agency),
                Kind = AgencyKind.FromCode(parsed.GetValue(kind)),
                Year = parsed.GetValue(year),
                Parent = parsed.GetValue(parent),
                Expected = parsed.GetValue(expected),
            };
            IRollUpOutput output = IsJson(parsed) ? new JsonRollUpOutput(Json(), _language) : new TextRollUpOutput(Text());
            return new RollUpCommand(request, output, _terminal, _language, cancellation).Run();
        }));
        return rollUp;
    }

    private Command Repair()
    {
        var file = _parts.File("FILE", HelpWords.OneFile);
        var target = _parts.Text("-o", "OUT", HelpWords.RepairOut);
        var choose = _parts.Number("--choose", "N", HelpWords.Choose);
        var profile = Profile(HelpWords.RepairProfile);
        var repair = new Command("repair", HelpWords.Repair.In(_language)) { file, target, choose, profile, _format };
        repair.Validators.Add(result =>
        {
            if (result.GetResult(choose) is not null && result.GetResult(target) is null)
            {
                result.AddError(HelpWords.ChooseWithoutOut.In(_language));
            }
        });
        repair.SetAction((parsed, _) => Run(() =>
        {
            if (Configuration.Load(parsed.GetValue(profile), null, _language, _terminal) is not { } configuration)
            {
                return ExitCode.Unreadable;
            }

            IRepairOutput output = IsJson(parsed) ? new JsonRepairOutput(Json()) : new TextRepairOutput(Text());
            var request = new RepairRequest(parsed.GetRequiredValue(file), parsed.GetValue(target), parsed.GetValue(choose), configuration.Rules.Settings.BlanksAreZero);
            return new RepairCommand(request, output, _terminal, _language).Run();
        }));
        return repair;
    }

    private Option<string> Profile(LocalizedText description) =>
        _parts.Text("--profile", string.Join('|', Configuration.Profiles.Select(known => known.Name)) + "|FILE", description);

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

    private ReportDocxLayout LayoutOf(ParseResult parsed) =>
        parsed.GetRequiredValue(_layout) == "official" ? ReportDocxLayout.OfficialDocument : ReportDocxLayout.Form;

    private bool IsJson(ParseResult parsed) => parsed.GetRequiredValue(_format) == "json";

    private JsonText Json() => new(_terminal.Out);

    private TextOutput Text() => new(_terminal, _language);
}
