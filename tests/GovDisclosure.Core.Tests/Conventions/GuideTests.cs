using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What the guide shows compiles and does what it says.</summary>
public class GuideTests
{
    private const string Source = "tests/GovDisclosure.Core.Tests/Conventions/GuideExamples.cs";

    /// <summary>A new example of the guide goes into GuideExamples.cs as well.</summary>
    [Fact]
    public void Every_example_is_one_that_is_compiled()
    {
        var shown = Directory.GetFiles(Repository.PathOf("docs/guide"), "*.md").SelectMany(Examples.OfPage).Order(StringComparer.Ordinal);
        Assert.Equal(Examples.OfSource(Source).Order(StringComparer.Ordinal), shown);
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
    public void The_repair_of_the_guide_tells_the_status_and_each_proposal()
    {
        using var output = new StringWriter();
        new GuideExamples(output).Repair(WrongCell.Make().Report);
        var printed = output.ToString().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
        Assert.Equal(2, printed.Length);
        Assert.Equal("Unique", printed[0]);
        Assert.Contains("from 21 to 12", printed[1], StringComparison.Ordinal);
    }

    private static string Printed(AnnualReport report)
    {
        using var output = new StringWriter();
        new GuideExamples(output).Check(report);
        return output.ToString();
    }
}
