using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Output;

/// <summary>Findings as a table: place, what is stated in a report or found in a file, what was expected, the difference, and how the sums were made.</summary>
internal static class FindingTable
{
    public static TextTable<FindingDescription> Of(RuleDescriptor rule, IReadOnlyCollection<FindingDescription> findings, Language language)
    {
        // Numbers stand at the right; texts may be long and are wrapped.
        var areNumbers = findings.All(finding => finding.Difference.Length > 0);
        return new TextTable<FindingDescription>(language)
            .Text(Words.Place, finding => Visible.Of(finding.Place))
            .Add(rule.Kind == RuleKind.Reading ? Words.Found : Words.Stated, areNumbers, finding => Visible.Of(finding.Stated))
            .Add(Words.Expected, areNumbers, finding => Visible.Of(finding.Expected))
            .Number(Words.Difference, finding => finding.Difference)
            .Text(Words.Sums, finding => finding.Sums);
    }
}
