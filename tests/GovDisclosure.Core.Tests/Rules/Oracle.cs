using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules;

/// <summary>What the checker must say, found the slow way.</summary>
internal static class Oracle
{
    /// <summary>Applies every rule of a set one by one, without the fast path.</summary>
    public static CheckResult RuleByRule(AnnualReport report, RuleSet rules)
    {
        var results = new CheckCollector(rules, report.Edition);
        foreach (var rule in rules.Rules.Where(rule => rule.Descriptor.Editions.Contains(report.Edition)))
        {
            results.Begin(rule.Descriptor);
            rule.Check(report, results);
        }

        return results.ToResult();
    }

    /// <summary>How many things there are to check in the numbers of a report.</summary>
    public static int NumberOfChecks(AnnualReport report)
    {
        var form = StatutoryForm.Of(report.Edition);
        var nodes = Nodes(report.Disclosures).ToList();
        var fees = new object?[] { report.Fees?.NoticesIssued, report.Fees?.AmountNotified, report.Fees?.AmountReceived };
        const int EditionRule = 1, Agency = 1, Year = 1, Date = 1;

        // Of 2021 the places of the amount, of 2019 the procurement.
        const int AmountRule = 1;
        return form.Cells.Length
            + form.Cells.Count(cell => !cell.IsSigned) + nodes.Count + fees.Count(fee => fee is not null)
            + EditionRule + Agency + Year
            + nodes.Count(node => node.Parts.Length > 0)
            + (report is { Published: not null, Year: not (null or 9999) } ? Date : 0)
            + (report is { Published: not null, Year: not (null or 9999) } && RuleSettings.Default.Deadlines.For(report.Agency.Kind) is not null ? Date : 0)
            + AmountRule
            + NumberOfFeeChecks(report)
            + form.Relations.Count(relation => relation.Kind != RelationKind.NewApplications);
    }

    // Of the figures on fees, each with each that it must agree with, if both are stated.
    private static int NumberOfFeeChecks(AnnualReport report)
    {
        var (notices, notified, received) = (report.Fees?.NoticesIssued is not null, report.Fees?.AmountNotified is not null, report.Fees?.AmountReceived is not null);
        var is2021 = report.Edition == Edition.Form2021;
        bool[] checks =
        [
            received && is2021, received, notified, received, received && notified, notices && is2021, notices && notified,
        ];
        return checks.Count(check => check);
    }

    public static IEnumerable<DisclosureCount> Nodes(IEnumerable<DisclosureCount> counts) =>
        counts.SelectMany(count => Nodes(count.Parts).Prepend(count));

    /// <summary>Findings as text that tells every fact, to compare and to show.</summary>
    public static IEnumerable<string> Facts(CheckResult result) => result.Findings.Select(finding =>
        $"{finding.Rule.Id} {finding.Outcome} {finding.Severity} [{string.Join(", ", finding.Left)}] [{string.Join(", ", finding.Right)}] "
        + $"{finding.Actual} {finding.Expected} {finding.Difference} {finding.Found} {finding.Wanted}");
}
