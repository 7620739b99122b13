using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.PropertyTests;

/// <summary>The generators reach the corners that the properties rely on.</summary>
public class GeneratorTests
{
    private static readonly IReadOnlyList<AnnualReport> Reports =
        [.. ReportGenerators.AnyReports().Generator.Sample(300).Select(any => any.Value)];

    [Fact]
    public void Any_reports_reach_both_editions_blanks_extremes_and_odd_text()
    {
        Assert.All(Edition.All, edition => Assert.Contains(Reports, report => report.Edition == edition));
        var values = Reports.SelectMany(report => StatutoryForm.Of(report.Edition).Cells.Select(cell => report[cell])).ToHashSet();
        Assert.Superset(new HashSet<decimal?> { null, 0m, long.MaxValue, long.MinValue + 1m, -1m, decimal.MaxValue, decimal.MinValue }, values);
        Assert.Contains(Reports, report => report.Year is null);
        Assert.Contains(Reports, report => report.Agency.Name.Length == 0);
        Assert.Contains(Reports, report => report.Agency.Name.EnumerateRunes().Any(rune => rune.Value > 0xFFFF));
        Assert.Contains(Reports, report => report.Disclosures.Any(count => count.Depth == 4));
        Assert.Contains(Reports, report => report[ReportSection.Overview].Paragraphs.Any(paragraph => paragraph.Level > 0));
        Assert.Contains(Reports, report => StatutoryForm.Of(report.Edition).Cells.All(cell => cell is AmountCell || report[cell] is null));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 20)]
    public bool Every_simpler_report_differs(AnyReport any) =>
        ReportShrinker.Any(any.Value).All(simpler => !simpler.Equals(any.Value));

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public bool Certified_reports_obey_every_rule(CertifiedReport certified) =>
        ReportChecker.Check(certified.Value).IsCertified;

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 10)]
    public bool Simpler_certified_reports_are_certified_and_differ(CertifiedReport certified) =>
        ReportShrinker.Certified(certified.Value).All(simpler =>
            !simpler.Equals(certified.Value) && ReportChecker.Check(simpler).IsCertified);
}
