using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>A lawful report in which one text is replaced, and what one rule says of it.</summary>
internal static class TextCase
{
    public static AnnualReportBuilder Report(int year = 2023, AgencyKind? kind = null, string name = "某机关") => LawfulText.AddTo(
        new AnnualReportBuilder(year) { Agency = new Agency(name, kind ?? AgencyKind.Other) }.FillBlanksWithZero());

    public static IReadOnlyList<Finding> Findings(RuleDescriptor rule, ReportSection section, string text, int year = 2023) =>
        Findings(rule, With(Report(year), section, text), RuleSet.Strict);

    public static IReadOnlyList<Finding> Findings(RuleDescriptor rule, AnnualReportBuilder report, RuleSet? rules = null) =>
        [.. ReportChecker.Check(report.Build(), rules ?? RuleSet.Statutory).Findings.Where(finding => finding.Rule == rule)];

    public static AnnualReportBuilder With(AnnualReportBuilder report, ReportSection section, string text)
    {
        report[section] = Narrative.FromText(text);
        return report;
    }
}
