using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Tests.Rules.RollUps;

/// <summary>A whole tree of organs: each parent against its own children, each year by itself.</summary>
public class TreeTests
{
    private static readonly Dictionary<string, string> Parents = new()
    {
        ["省教育厅"] = "省", ["市"] = "省", ["市办公室"] = "市", ["市公安局"] = "市",
    };

    [Fact]
    public void Every_parent_is_compared_with_its_own_children_in_each_year()
    {
        var reports = Enumerable.Range(2023, 2).SelectMany(year => new[]
        {
            Report("省", year, 10), Report("市", year, 7), Report("省教育厅", year, 3), Report("市公安局", year, 4), Report("市办公室", year, year == 2024 ? 3 : 2),
        }).ToArray();
        var results = RollUpChecker.CheckTree(reports, Parents);
        Assert.Equal([("市", 2023), ("市", 2024), ("省", 2023), ("省", 2024)], results.Select(result => (result.Agency, result.Year!.Value)));
        Assert.Equal([false, true, true, true], results.Select(result => result.Result.IsCertified));
        Assert.Equal(("GD8001", 1m), results[0].Result.Findings.Select(finding => (finding.Rule.Id, finding.Difference!.Value)).Single());

        Array.Reverse(reports);
        Assert.Equal(Facts(results), Facts(RollUpChecker.CheckTree(reports, Parents)));
    }

    [Fact]
    public void A_parent_that_is_missing_or_comes_twice_is_told()
    {
        var missing = RollUpChecker.CheckTree([Report("市办公室", 2024, 1), Report("市公安局", 2024, 1)], Parents).Single();
        Assert.Equal(("市", "GD8001", CheckOutcome.Unknown), (missing.Agency, missing.Result.Findings.Single().Rule.Id, missing.Result.Findings.Single().Outcome));

        var twice = RollUpChecker.CheckTree([Report("省", 2024, 1), Report("省", 2024, 1), Report("市", 2024, 1), Report("省教育厅", 2024, 0)], Parents);
        Assert.Equal(["GD8003", "GD8003"], twice[0].Result.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(["GD8004"], twice[1].Result.Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void What_is_not_compared_is_never_certified_whatever_rule_is_off()
    {
        var undated = new AnnualReportBuilder(Edition.Form2021) { Agency = new Agency("市", AgencyKind.Other) }.Build();
        foreach (var rule in RollUpRules.All)
        {
            var rules = RuleSet.Statutory.With(rule.Id).Without(rule.Id);
            var twice = RollUpChecker.CheckTree([Report("市", 2024, 1), Report("市", 2024, 1), Report("市办公室", 2024, 0), Report("市公安局", 2024, 0)], Parents, rules);
            Assert.False(twice.Single(result => result.Agency == "市").Result.IsCertified, rule.Id);
            Assert.False(RollUpChecker.CheckTree([undated], Parents, rules).Single().Result.IsCertified, rule.Id);
            Assert.False(RollUpChecker.CheckTree([Report("县", 2024, 1)], Parents, rules).Single().Result.IsCertified, rule.Id);
            Assert.False(RollUpChecker.CheckTree([Report("己", 2024, 1)], new Dictionary<string, string> { ["己"] = "己" }, rules).Single().Result.IsCertified, rule.Id);
        }
    }

    [Theory]
    [InlineData("", "市")]
    [InlineData("市", "")]
    public void A_tree_with_an_empty_name_is_refused_before_a_report_is_read(string child, string parent)
    {
        static IEnumerable<AnnualReport> Unread()
        {
            Assert.Fail("A report was read.");
            yield break;
        }

        Assert.Equal("parents", Assert.ThrowsAny<ArgumentException>(() => RollUpChecker.CheckTree(Unread(), new Dictionary<string, string> { [child] = parent })).ParamName);
    }

    [Fact]
    public void A_report_that_has_no_place_in_the_tree_is_told()
    {
        var undated = new AnnualReportBuilder(Edition.Form2021) { Agency = new Agency("市", AgencyKind.Other) }.Build();
        var results = RollUpChecker.CheckTree([Report("县", 2024, 1), undated], Parents);
        Assert.Equal([("县", "GD8008"), ("市", "GD8005")], results.OrderByDescending(result => result.Year).Select(result => (result.Agency, result.Result.Findings.Single().Rule.Id)));
    }

    [Fact]
    public void Organs_above_themselves_are_told_and_the_others_are_still_compared()
    {
        var circle = new Dictionary<string, string>(Parents) { ["甲"] = "乙", ["乙"] = "丙", ["丙"] = "甲", ["戊"] = "丙", ["己"] = "己" };
        var results = RollUpChecker.CheckTree(
            [.. circle.Keys.Except(Parents.Keys).Select(name => Report(name, 2024, 1)), Report("市", 2024, 2), Report("市办公室", 2024, 1), Report("市公安局", 2024, 1)],
            circle);
        Assert.Equal(["丙", "乙", "己", "甲"], results.Where(result => result.Result.Findings.Any(finding => finding.Rule.Id == "GD8006")).Select(result => result.Agency));
        Assert.Contains("甲", results.Single(result => result.Agency == "丙").Result.Findings.Single().Found, StringComparison.Ordinal);
        Assert.True(results.Single(result => result.Agency == "市").Result.IsCertified);
    }

    [Fact]
    public void A_circle_of_a_hundred_thousand_organs_is_found_as_fast_as_they_are_read()
    {
        const int Length = 100_000;
        var circle = Enumerable.Range(0, Length).ToDictionary(place => $"机关{place}", place => $"机关{(place + 1) % Length}");
        var result = Assert.Single(RollUpChecker.CheckTree([Report("机关7", 2024, 1)], circle), result => result.Agency == "机关7");
        Assert.Equal("GD8006", result.Result.Findings.Single().Rule.Id);
    }

    private static IEnumerable<string> Facts(IEnumerable<AgencyResult> results) =>
        results.Select(result => $"{result.Agency} {result.Year} {string.Join("; ", Oracle.Facts(result.Result))}");

    private static AnnualReport Report(string name, int year, long licences) =>
        new AnnualReportBuilder(year) { Agency = new Agency(name, AgencyKind.Other), [ActiveDisclosure.LicensingDecisions] = licences }.FillBlanksWithZero().Build();
}
