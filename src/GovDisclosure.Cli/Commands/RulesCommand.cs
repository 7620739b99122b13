using GovDisclosure.Cli.Output;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Commands;

/// <summary><c>govdisclosure rules</c> and <c>govdisclosure check --explain RULE</c>.</summary>
internal static class RulesCommand
{
    public static int List(bool asJson, Language language, Terminal terminal)
    {
        if (asJson)
        {
            RuleOutput.WriteList(RuleCatalog.All, new JsonText(terminal.Out), language);
        }
        else
        {
            RuleOutput.WriteList(RuleCatalog.All, new TextOutput(terminal, language));
        }

        return ExitCode.Success;
    }

    public static int Explain(string id, bool asJson, Language language, Terminal terminal)
    {
        if (RuleCatalog.All.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase)) is not { } rule)
        {
            terminal.Error.WriteLine(Words.Format(Words.RuleUnknown, language, Visible.Of(id)));
            return ExitCode.Unreadable;
        }

        if (asJson)
        {
            RuleOutput.WriteAll(rule, new JsonText(terminal.Out), language);
        }
        else
        {
            RuleOutput.WriteAll(rule, new TextOutput(terminal, language));
        }

        return ExitCode.Success;
    }
}
