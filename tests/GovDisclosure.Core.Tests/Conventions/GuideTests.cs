using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What the guide shows compiles and does what it says.</summary>
public class GuideTests
{
    private static readonly string[] Sources =
        ["tests/GovDisclosure.Core.Tests/Conventions/GuideExamples.cs", "tests/GovDisclosure.Core.Tests/Conventions/ManyReportsExamples.cs"];

    /// <summary>A new example of the guide goes into one of these files as well.</summary>
    [Fact]
    public void Every_example_is_one_that_is_compiled()
    {
        var shown = Directory.GetFiles(Repository.PathOf("docs/guide"), "*.md").SelectMany(Examples.OfPage).Order(StringComparer.Ordinal);
        Assert.Equal(Sources.SelectMany(Examples.OfSource).Order(StringComparer.Ordinal), shown);
    }

    [Fact]
    public void The_report_of_the_guide_is_certified() => Assert.Equal("Certified", Printed(GuideExamples.Build()).Trim());

    [Fact]
    public void The_rule_set_of_the_guide_leaves_one_rule_out_and_adds_one()
    {
        var report = GuideExamples.Build().ToBuilder();
        report[ActiveDisclosure.RulesIssued] = 2;
        report.SetRow(ApplicationRow.NewlyReceived, 0, 0, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 0, 0, 0, 0, 0, 0).ComputeTotals();
        Assert.Contains("GD2001", Printed(report.Build()), StringComparison.Ordinal);
        Assert.Equal("X0001", Assert.Single(GuideExamples.CheckByOwnRules(report.Build()).Findings).Rule.Id);
    }

    [Fact]
    public void The_examples_of_many_reports_do_what_they_say()
    {
        using var output = new StringWriter();
        var examples = new ManyReportsExamples(output);
        var children = new[] { "某某市人民政府办公室", "某某市教育局", "某某市公安局" }.Select(name => Of(name, 2024)).ToList();
        var (own, sum, compared) = ManyReportsExamples.AddUp(children, Of("某某市人民政府", 2024));
        Assert.True(own.IsCertified);
        Assert.Equal(3 * children[0][ApplicationRow.Granted, Applicant.Total], sum[ApplicationRow.Granted, Applicant.Total]);
        Assert.Contains(compared.Findings, finding => finding.Rule.Id == "GD8001");
        Assert.True(ManyReportsExamples.CompareAll(children, sum).IsCertified);
        Assert.True(ManyReportsExamples.InParallel(children).Compare(sum).IsCertified);

        examples.CheckTree([.. children, sum]);
        Assert.Contains("某某市人民政府 2024: Rejected", output.ToString(), StringComparison.Ordinal);
        examples.CheckEach(children);
        Assert.Contains("某某市公安局: Certified", output.ToString(), StringComparison.Ordinal);
        examples.CheckSeries([Of("某某市教育局", 2022), Of("某某市教育局", 2024)]);
        Assert.Contains("GD7010", output.ToString(), StringComparison.Ordinal);
    }

    private static AnnualReport Of(string name, int year)
    {
        var report = GuideExamples.Build().ToBuilder();
        report.Agency = new Agency(name, AgencyKind.Other);
        report.Year = year;
        return report.Build();
    }

    private static string Printed(AnnualReport report)
    {
        using var output = new StringWriter();
        new GuideExamples(output).Check(report);
        return output.ToString();
    }
}
