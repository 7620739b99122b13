using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules;

/// <summary>The rules pass what is right and see every single wrong number of tables three and four.</summary>
public class DetectionTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool A_report_built_from_what_was_entered_is_certified(CertifiedReport certified)
    {
        var result = ReportChecker.Check(certified.Value);
        return result.IsCertified && result.Verdict == Verdict.Certified && result.Findings.IsEmpty
            && ReportChecker.Check(certified.Value, RuleSet.Numbers).Passed == Oracle.NumberOfChecks(certified.Value);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool Changing_one_cell_fails_a_rule_and_every_failed_rule_names_the_cell(SpoiledReport spoiled) =>
        IsSeen(spoiled);

    [Theory, MemberData(nameof(Editions))]
    public void No_cell_of_tables_three_and_four_can_be_changed_unseen(Edition edition)
    {
        var reports = ReportGenerators.CertifiedReports().Generator.Where(certified => certified.Value.Edition == edition).Sample(2);
        var deltas = ReportGenerators.Deltas().Generator.Sample(4).Select(delta => delta.Value).Concat([1, -1, long.MaxValue / 4]);
        var unseen =
            from report in reports
            from cell in ReportGenerators.SummedCells(edition)
            from delta in deltas
            let spoiled = ReportGenerators.Spoil(report.Value, cell, delta)
            where !IsSeen(spoiled)
            select spoiled.ToString();
        Assert.Empty(unseen);
    }

    [Fact]
    public void What_is_in_force_and_repealed_cannot_be_less_than_what_was_issued()
    {
        var report = Zero(Edition.Form2021);
        var rules = new[]
        {
            (ActiveDisclosure.RulesIssued, ActiveDisclosure.RulesRepealed, ActiveDisclosure.RulesInForce),
            (ActiveDisclosure.NormativeDocumentsIssued, ActiveDisclosure.NormativeDocumentsRepealed, ActiveDisclosure.NormativeDocumentsInForce),
        };
        Assert.All(rules, cells =>
        {
            report[cells.Item1] = 5;
            report[cells.Item2] = 2;
            report[cells.Item3] = 3;
            Assert.True(ReportChecker.Check(report.Build()).IsCertified);
            report[cells.Item3] = 2;
            var finding = Assert.Single(ReportChecker.Check(report.Build()).Findings);
            Assert.Equal((TableRules.OpeningStock, 4, 5, -1), (finding.Rule, finding.Actual, finding.Expected, finding.Difference));
            report[cells.Item3] = 3;
        });
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Negative_numbers_are_found_wherever_they_stand_except_in_changes(CertifiedReport certified, FormCell address)
    {
        if (!address.Cell.Editions.Contains(certified.Value.Edition))
        {
            return true;
        }

        var builder = certified.Value.ToBuilder();
        var report = Model.CellTests.Set(builder, address.Cell, -7).Build();
        var found = ReportChecker.Check(report).Findings
            .Where(finding => finding.Rule == TableRules.NotNegative)
            .Select(finding => finding.Left.Single().Cell);
        return found.SequenceEqual(address.Cell.IsSigned ? [] : [address.Cell]);
    }

    [Theory]
    [InlineData("2019", 2019, null)]
    [InlineData("2019", 2020, null)]
    [InlineData("2019", 2021, CheckOutcome.Failed)]
    [InlineData("2021", 2020, CheckOutcome.Failed)]
    [InlineData("2021", 2018, CheckOutcome.Failed)]
    [InlineData("2021", 2021, null)]
    [InlineData("2021", null, CheckOutcome.Unknown)]
    public void The_edition_must_govern_the_year(string code, int? year, CheckOutcome? outcome)
    {
        var builder = Zero(Edition.FromCode(code)!);
        builder.Year = year;
        var findings = ReportChecker.Check(builder.Build()).Findings.Where(finding => finding.Rule == TableRules.EditionGovernsYear);
        Assert.Equal(outcome, findings.SingleOrDefault()?.Outcome);
    }

    [Fact]
    public void A_report_without_organ_or_year_is_not_certified()
    {
        var builder = Zero(Edition.Form2021);
        builder.Agency = Agency.Unknown;
        var finding = Assert.Single(ReportChecker.Check(builder.Build()).Findings);
        Assert.Equal((TableRules.IdentityStated, CheckOutcome.Unknown, "agency.name"), (finding.Rule, finding.Outcome, finding.Left.Single().Name));
        builder.Agency = new Agency("x", AgencyKind.Other);
        builder.Year = null;
        Assert.Contains(ReportChecker.Check(builder.Build()).Findings, found => found.Rule == TableRules.IdentityStated && found.Left.Single().Name == "year");
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_disclosure_count_that_is_not_the_sum_of_its_parts_is_found_with_its_path(CertifiedReport certified, NonZeroDelta delta)
    {
        var report = certified.Value;
        var builder = report.ToBuilder();
        builder.Disclosures = report.Disclosures.Add(new DisclosureCount("网站", 3 + delta.Value, new DisclosureCount("动态", 1), new DisclosureCount("文件", 2)));
        var finding = ReportChecker.Check(builder.Build()).Findings.Single(finding => finding.Rule == TableRules.DisclosurePartsAddUp);
        return finding.Left.Single().Name == "overview.disclosures/网站"
            && finding.Right.Select(part => part.Name).SequenceEqual(["overview.disclosures/网站/动态", "overview.disclosures/网站/文件"])
            && finding.Difference == delta.Value;
    }

    internal static AnnualReportBuilder Zero(Edition edition) =>
        LawfulText.AddTo(new AnnualReportBuilder(edition.FirstYear) { Agency = new Agency("某机关", AgencyKind.Other) }.FillBlanksWithZero());

    private static bool IsSeen(SpoiledReport spoiled)
    {
        var result = ReportChecker.Check(spoiled.Value);
        return result.Verdict == Verdict.Rejected
            && result.Failed == result.Findings.Length
            && result.Findings.All(finding => finding.Outcome == CheckOutcome.Failed && finding.Values.Any(value => value.Cell == spoiled.Cell));
    }
}
