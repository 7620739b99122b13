using System.Globalization;
using System.Text;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Makes the reference page of the rules.</summary>
internal static class RulesPage
{
    private const string Head = """
        # Rules

        Every rule with its id, which never changes. GD0: any cell; GD1: section one; GD2 to GD4: tables two to four; GD6: the narrative; GD9: reading a file.

        *Mandated*: law, notice or the printed form states the rule. *Derived*: it follows from the printed labels. *Advisory*: practice. This page is made from the catalogue.

        | id | class | severity | rule |
        |---|---|---|---|

        """;

    public static string Text()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var rule in RuleCatalog.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.Class} | {rule.Severity} | {rule.Statement.English} |\n");
        }

        foreach (var rule in RuleCatalog.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}\n\n{rule.Class}, {rule.Severity}.\n\n| | 中文 | English |\n|---|---|---|\n");
            page.Append(CultureInfo.InvariantCulture, $"| rule | {rule.Statement.Chinese} | {rule.Statement.English} |\n");
            page.Append(CultureInfo.InvariantCulture, $"| remedy | {rule.Remedy.Chinese} | {rule.Remedy.English} |\n");
            if (rule.Basis is { } basis)
            {
                page.Append(CultureInfo.InvariantCulture, $"| basis | {basis.Chinese} | {basis.English} |\n");
            }
        }

        return page.ToString();
    }
}
