using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Conventions;

/// <summary>What the guide shows compiles and does what it says.</summary>
public class GuideTests
{
    private const string Source = "tests/GovDisclosure.Core.Tests/Conventions/GuideExamples.cs";

    /// <summary>A new example of the guide goes into GuideExamples.cs as well.</summary>
    [Fact]
    public void Every_example_is_one_that_is_compiled()
    {
        var shown = Directory.GetFiles(Repository.PathOf("docs/guide"), "*.md").SelectMany(page => Examples.OfPage(page)).Order(StringComparer.Ordinal);
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

    [Fact]
    public void The_profile_of_the_guide_is_the_one_of_its_file()
    {
        using var written = new MemoryStream();
        var shown = Assert.Single(Examples.OfPage("docs/guide/profiles.md", "```json"));
        var read = GuideExamples.ReadProfile(GuideExamples.LocalProfile(), written, new MemoryStream(Encoding.UTF8.GetBytes(shown)));
        Assert.Equal(GuideExamples.LocalProfile().Settings, read.Settings);
        Assert.Equal(RuleCatalog.All.Where(rule => GuideExamples.LocalProfile().Includes(rule.Id)), RuleCatalog.All.Where(rule => read.Includes(rule.Id)));
        Assert.NotEqual(0, written.Length);
    }

    [Fact]
    public void The_waiver_of_the_guide_holds_for_its_finding()
    {
        var report = GuideExamples.Build().ToBuilder();
        report[ActiveDisclosure.PenaltyDecisions] = null;
        var blank = report.Build();
        using var output = new StringWriter();
        new GuideExamples(output).Waive(ReportChecker.Check(blank).Findings[0], blank, new DateOnly(2025, 2, 1));
        Assert.Equal("Undetermined", output.ToString().Trim());

        var shown = Assert.Single(Examples.OfPage("docs/guide/waivers.md", "```json"));
        var waivers = WaiverJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(shown)));
        Assert.True(waivers.IsComplete, string.Join('\n', waivers.Findings));
        Assert.Equal("GD0001", Assert.Single(waivers.Value!.Apply(ReportChecker.Check(blank), blank, new DateOnly(2025, 2, 1)).Waived).Finding.Rule.Id);
    }

    private static string Printed(AnnualReport report)
    {
        using var output = new StringWriter();
        new GuideExamples(output).Check(report);
        return output.ToString();
    }
}
