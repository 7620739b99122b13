using System.Globalization;
using System.Text;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Makes the reference page of the rules.</summary>
internal static class RulesPage
{
    public static string Text()
    {
        var page = new StringBuilder("# Rules\n\nEvery rule with its id, which never changes. GD0: any cell; GD1: section one; GD2 to GD4: tables two to four; GD9: reading a file. This page is made from the catalogue.\n\n| id | class | severity | rule |\n|---|---|---|---|\n");
        foreach (var rule in RuleCatalog.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}](#{rule.Id.ToLowerInvariant()}) | {rule.Class} | {rule.Severity} | {rule.Statement.English} |\n");
        }

        foreach (var rule in RuleCatalog.All)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id}\n\n{rule.Class}, {rule.Severity}.\n\n{rule.Statement.Chinese}{rule.Remedy.Chinese}\n\n{rule.Statement.English} {rule.Remedy.English}\n");
            if (rule.Basis is { } basis)
            {
                page.Append(CultureInfo.InvariantCulture, $"\nBasis: {basis.Chinese}\n");
            }
        }

        return page.ToString();
    }
}
