using System.Globalization;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Rules.Statements;

namespace GovDisclosure.Tests.Rules;

/// <summary>One rule makes a bounded number of findings on one report. What is left out is counted, and the report is never certified.</summary>
public class FindingLimitTests
{
    private const string Wrong = "新收政府信息公开申请84件。";

    [Fact]
    public void Ten_megabytes_of_wrong_statements_give_as_many_findings_as_the_limit_and_one_that_counts_them()
    {
        const int Count = 200_000;
        var result = ReportChecker.Check(ReportWith(string.Concat(Enumerable.Repeat("新收政府信息公开申请84件，行政复议25件。", Count))));
        Assert.Equal(
            [
                (NarrativeRules.NewlyReceivedStated, ReportChecker.MaximumFindings), (ReadingRules.WithinLimits, 1),
                (NarrativeRules.ProceedingsStated, ReportChecker.MaximumFindings), (ReadingRules.WithinLimits, 1),
            ],
            Runs(result.Findings.Where(finding => NarrativeRules.All.Contains(finding.Rule) || finding.Rule == ReadingRules.WithinLimits)));
        var counts = result.Findings.Where(finding => finding.Rule == ReadingRules.WithinLimits).ToList();
        Assert.Equal([NarrativeRules.NewlyReceivedStated.Id, NarrativeRules.ProceedingsStated.Id], counts.Select(finding => finding.Left.Single().Name));
        Assert.All(counts, finding => Assert.Equal((Count.ToString(CultureInfo.InvariantCulture), "≤ 1000", Severity.Error), (finding.Found, finding.Wanted, finding.Severity)));
        Assert.Equal(Verdict.Rejected, result.Verdict);
    }

    [Theory]
    [InlineData(ReportChecker.MaximumFindings, false)]
    [InlineData(ReportChecker.MaximumFindings + 1, true)]
    public void Findings_up_to_the_limit_are_all_listed(int count, bool isBeyond)
    {
        var findings = ReportChecker.Check(ReportWith(string.Concat(Enumerable.Repeat(Wrong, count)))).Findings;
        Assert.Equal(ReportChecker.MaximumFindings, findings.Count(finding => finding.Rule == NarrativeRules.NewlyReceivedStated));
        var more = findings.SingleOrDefault(finding => finding.Rule == ReadingRules.WithinLimits);
        Assert.Equal(isBeyond, more is not null);
        Assert.Equal(isBeyond ? (int?)((count - 1) * Wrong.Length) + 1 : null, more?.Location!.Character);
        Assert.All(Enum.GetValues<Language>(), language => Assert.Equal(isBeyond, more?.ToString(language).Contains("GD6001", StringComparison.Ordinal) == true));
    }

    [Fact]
    public void What_is_left_out_cannot_be_waived()
    {
        var report = ReportWith(string.Concat(Enumerable.Repeat(Wrong, ReportChecker.MaximumFindings + 1)));
        var result = ReportChecker.Check(report);
        var today = new DateOnly(2025, 3, 1);
        var waivers = new WaiverSet([.. result.Findings.Where(finding => finding.Rule != ReadingRules.WithinLimits).Select(finding => Waiver.Of(finding, report, "口径不同", "某人", today))]);
        var waived = waivers.Apply(result, report, today);
        Assert.Equal(ReadingRules.WithinLimits, Assert.Single(waived.Findings).Rule);
        Assert.Equal(Verdict.Rejected, waived.Verdict);
    }

    [Fact]
    public void A_rule_set_that_weighs_the_rule_does_not_weigh_the_count()
    {
        var rules = RuleSet.Statutory.WithSeverity(NarrativeRules.NewlyReceivedStated.Id, Severity.Info);
        var findings = ReportChecker.Check(ReportWith(string.Concat(Enumerable.Repeat(Wrong, ReportChecker.MaximumFindings + 1))), rules).Findings;
        Assert.All(findings.Where(finding => finding.Rule == NarrativeRules.NewlyReceivedStated), finding => Assert.Equal(Severity.Info, finding.Severity));
        Assert.Equal(Severity.Error, findings.Single(finding => finding.Rule == ReadingRules.WithinLimits).Severity);
    }

    private static AnnualReport ReportWith(string text) => Tables.With(Tables.Of("bureau"), text);

    private static List<(RuleDescriptor Rule, int Count)> Runs(IEnumerable<Finding> findings)
    {
        var runs = new List<(RuleDescriptor Rule, int Count)>();
        foreach (var finding in findings)
        {
            if (runs.Count > 0 && runs[^1].Rule == finding.Rule)
            {
                runs[^1] = (finding.Rule, runs[^1].Count + 1);
            }
            else
            {
                runs.Add((finding.Rule, 1));
            }
        }

        return runs;
    }
}
