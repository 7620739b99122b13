using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Tests.Rules.RollUps;

/// <summary>Children that spoil a sum: with negative or with absurd numbers, or the parent itself.</summary>
public class OddChildrenTests
{
    private static readonly Agency City = new("某某市人民政府", AgencyKind.PeoplesGovernment);

    private static readonly CountCell Licences = ActiveDisclosure.LicensingDecisions;

    [Fact]
    public void A_sum_below_what_a_cell_can_hold_is_a_finding_that_says_which_side_it_is_on()
    {
        var rollUp = Of(Child("甲", -long.MaxValue), Child("乙", -1));
        var finding = Assert.Single(rollUp.Check().Findings, finding => finding.Rule == RollUpRules.SumFits);
        Assert.Equal(("-9223372036854775808", "≥ -9223372036854775807"), (finding.Found, finding.Wanted));
        Assert.Null(rollUp.ToReport(City)[Licences]);
    }

    [Fact]
    public void A_negative_number_of_a_child_is_added_and_told_with_organ_cell_and_number()
    {
        var fees = ActiveDisclosure.AdministrativeFeesAmount;
        var rollUp = Of(Child("甲", 5), Child("乙", -3), Change(Child("丙", 0), builder => builder[fees] = -1.5m));
        var expected = new[] { ("GD8010", $"children/乙/{Licences.Code}", -3m), ("GD8010", $"children/丙/{fees.Code}", -1.5m) };
        Assert.All([rollUp.Check(), rollUp.Compare(rollUp.ToReport(City))], result =>
        {
            Assert.Equal(expected, result.Findings.Select(finding => (finding.Rule.Id, finding.Left.Single().Name, finding.Actual!.Value)));
            Assert.All(result.Findings, finding => Assert.Equal((CheckOutcome.Failed, Severity.Error, 0m, true), (finding.Outcome, finding.Severity, finding.Expected, finding.ExpectedIsMinimum)));
            Assert.Equal(Verdict.Rejected, result.Verdict);
        });
        Assert.Equal((2L, -1.5m), (rollUp.ToReport(City)[Licences], rollUp.ToReport(City)[fees]));
        Assert.Contains("乙/二、主动公开政府信息情况/行政许可/本年处理决定数量：填报 -3，应为 ≥ 0", rollUp.Check().Findings[0].ToString(), StringComparison.Ordinal);
        Assert.True(rollUp.Check(RuleSet.Statutory.Without("GD8010")).IsCertified);
    }

    [Fact]
    public void A_change_of_the_2019_form_may_be_negative()
    {
        var builder = new AnnualReportBuilder(2020) { Agency = new Agency("甲", AgencyKind.Other) }.FillBlanksWithZero();
        builder[ActiveDisclosure.LicensingItemChange] = -4;
        var rollUp = new RollUp(2020);
        rollUp.Add(builder.Build());
        Assert.True(rollUp.Check().IsCertified);
    }

    [Fact]
    public void Of_many_with_a_negative_number_the_first_are_named_and_the_others_counted_in_whatever_order_they_come()
    {
        var children = Enumerable.Range(0, 1000).Select(number => Child($"{number:D4}", -number - 1)).ToList();
        var expected = Enumerable.Range(0, 10).Select(number => ($"children/{number:D4}/{Licences.Code}", -number - 1m)).Append(($"children/negative/{Licences.Code}", 990m)).ToList();
        var (even, odd) = (new RollUp(2024), new RollUp(2024));
        children.AsEnumerable().Reverse().ToList().ForEach(child => Assert.True((child.Agency.Name[^1] % 2 == 0 ? even : odd).Add(child)));
        even.Merge(odd);
        Assert.All([even, All(RollUp.OfDistinct(2024), [.. children])], rollUp =>
            Assert.Equal(expected, rollUp.Check().Findings.Select(finding => (finding.Left.Single().Name, finding.Actual!.Value))));
        Assert.Equal(-500_500, even.KnownSum(Licences));
    }

    [Fact]
    public void The_parent_among_its_children_is_found_by_its_name_alone()
    {
        var rollUp = Of(Child("甲", 5), Child(City.Name, 5));
        Assert.True(rollUp.HasChild(City.Name) && rollUp.HasChild("甲") && !rollUp.HasChild("乙") && !rollUp.HasChild(""));
        Assert.True(rollUp.Check().IsCertified);
        var finding = Assert.Single(rollUp.Check(RuleSet.Statutory, City).Findings);
        Assert.Equal(("GD8006", CheckOutcome.Failed, City.Name), (finding.Rule.Id, finding.Outcome, finding.Found));
        Assert.True(rollUp.Check(RuleSet.Statutory, new Agency("某某省人民政府", AgencyKind.PeoplesGovernment)).IsCertified);
        Assert.True(rollUp.Check(RuleSet.Statutory, Agency.Unknown).IsCertified);
        Assert.All(StatutoryForm.Of(Edition.Form2021).Cells, cell => Assert.Null(rollUp.ToReport(City)[cell]));
        Assert.Equal(10, rollUp.ToReport(new Agency("某某省人民政府", AgencyKind.PeoplesGovernment))[Licences]);
        Assert.True(new RollUp(2024, [City.Name]).HasChild(City.Name));
        Assert.False(RollUp.OfDistinct(2024).HasChild("甲"));
    }

    private static RollUp Of(params AnnualReport[] reports) => All(new RollUp(2024), reports);

    private static RollUp All(RollUp rollUp, params AnnualReport[] reports)
    {
        Assert.All(reports, report => Assert.True(rollUp.Add(report)));
        return rollUp;
    }

    private static AnnualReport Child(string name, long licences) =>
        new AnnualReportBuilder(2024) { Agency = new Agency(name, AgencyKind.Department), [Licences] = licences }.FillBlanksWithZero().Build();

    private static AnnualReport Change(AnnualReport report, Action<AnnualReportBuilder> change)
    {
        var builder = report.ToBuilder();
        change(builder);
        return builder.Build();
    }
}
