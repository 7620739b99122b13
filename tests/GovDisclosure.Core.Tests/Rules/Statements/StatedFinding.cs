using System.Globalization;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Rules.Statements;

/// <summary>A finding on the narrative, looked up anew: its words in the text, its values in the tables, and its sums.</summary>
internal static class StatedFinding
{
    public static void AssertIsTrue(AnnualReport report, Finding finding)
    {
        Assert.Equal(finding.Found, TextAt(report, finding.Location!, finding.Found!.Length));
        Assert.Equal(finding.Actual - finding.Expected, finding.Difference);
        if (finding.Rule == NarrativeRules.BreakdownAddsUp)
        {
            // Whole and parts stand in the text alone: no cell is cited.
            var sum = Assert.Single(finding.Values);
            Assert.Equal(($"{finding.Location!.Path}/parts", finding.Expected, null), (sum.Name, sum.Value, sum.Cell));
            Assert.True(finding.ExpectedIsMinimum ? finding.Actual < finding.Expected : finding.Actual != finding.Expected, finding.ToString());
            return;
        }

        var stated = Assert.Single(finding.Left);
        Assert.Equal((finding.Location!.Path, finding.Actual, null), (stated.Name, stated.Value, stated.Cell));
        Assert.NotEmpty(finding.Right);
        Assert.All(finding.Right, value => AssertIsReported(report, value));
        Assert.Equal(StatedSum(finding), finding.Expected);
        Assert.Equal(finding.Expected is null ? CheckOutcome.Unknown : CheckOutcome.Failed, finding.Outcome);
        Assert.NotEqual(finding.Actual, finding.Expected);
        Assert.False(finding.ExpectedIsMinimum);
    }

    private static void AssertIsReported(AnnualReport report, FindingValue value)
    {
        if (value.Cell is { } cell)
        {
            Assert.Equal((cell.Code, cell.LabelIn(report.Edition), report[cell]), (value.Name, value.Label, value.Value));
        }
        else
        {
            var figure = Assert.Single(FeeFigure.All, figure => figure.FullCode == value.Name);
            Assert.Equal((figure.FullLabel, report.Fees![figure]), (value.Label, value.Value));
        }
    }

    // In 元 where a cell is in 万元; nothing if one is blank.
    private static decimal? StatedSum(Finding finding)
    {
        decimal? sum = 0;
        foreach (var value in finding.Right)
        {
            sum += value.Value * (value.Cell is AmountCell ? 10_000 : 1);
        }

        return sum;
    }

    private static string TextAt(AnnualReport report, SourceLocation location, int length)
    {
        var section = ReportSection.All.First(section => location.Path!.StartsWith(section.Code + ".narrative[", StringComparison.Ordinal));
        var paragraph = int.Parse(location.Path!.Split('[', ']')[1], CultureInfo.InvariantCulture);
        return report[section]!.Paragraphs[paragraph].Text.Substring((int)location.Character!.Value - 1, length);
    }
}
