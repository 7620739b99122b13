using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;
using GovDisclosure.Rules.Series;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules;

/// <summary>No number that the model can hold makes a check throw, nor the words for what it found.</summary>
public class ExtremeValueTests
{
    private const decimal Huge = 9999999999999999999999999999m;

    [Property(Arbitrary = [typeof(Extremes)])]
    public bool Every_report_is_checked_by_every_rule_and_its_findings_are_told(ExtremeReport report) =>
        AreTold(ReportChecker.Check(report.Value, RuleSet.Strict));

    [Property(Arbitrary = [typeof(Extremes)])]
    public bool Every_two_years_are_compared(ExtremeReport before, ExtremeReport after) =>
        AreTold(SeriesChecker.Check([Named(before.Value, "甲", 2023), Named(after.Value, "甲", 2024)], RuleSet.Strict));

    [Property(Arbitrary = [typeof(Extremes)])]
    public bool Every_parent_is_compared_with_its_children(ExtremeReport parent, ExtremeReport[] children) =>
        AreTold(RollUpChecker.Check(Named(parent.Value, "甲", 2024), children.Select((child, place) => Named(child.Value, $"乙{place}", 2024)), RuleSet.Strict));

    [Theory]
    [InlineData(long.MaxValue, 1, true)]
    [InlineData(1, long.MaxValue, true)]
    [InlineData(long.MaxValue, long.MaxValue, true)]
    [InlineData(-long.MaxValue, -long.MaxValue, false)]
    public void What_was_granted_adds_up_beyond_the_range_of_a_count(long granted, long partly, bool isLikely)
    {
        var report = DetectionTests.Zero(Edition.Form2021);
        report[ApplicationRow.OutcomesTotal, Applicant.Total] = 10;
        report[ApplicationRow.Granted, Applicant.Total] = granted;
        report[ApplicationRow.PartlyGranted, Applicant.Total] = partly;
        Assert.Equal(isLikely, !ReportChecker.Check(report.Build(), RuleSet.Strict).Findings.Any(finding => finding.Rule == TableRules.SomethingGranted));
    }

    [Fact]
    public void A_difference_that_no_decimal_holds_is_none()
    {
        var finding = new Finding(TableRules.NotNegative, CheckOutcome.Failed) { Actual = -Huge, Expected = 7 * Huge };
        Assert.Null(finding.Difference);
        Assert.DoesNotContain("相差", finding.ToString(), StringComparison.Ordinal);
        Assert.Equal("", finding.Describe(Language.Chinese).Difference);
        Assert.Equal(8 * 10m, (finding with { Actual = 70, Expected = -10 }).Difference);
    }

    /// <summary>The greatest decimal is odd, so that a half before it is rounded up, out of the range.</summary>
    [Theory]
    [InlineData("79228162514264337593543950334", "-1.5")]
    [InlineData("79228162514264337593543950335", "-0.5")]
    [InlineData("-79228162514264337593543950334", "1.5")]
    [InlineData("-79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_difference_at_the_end_of_the_range_does_not_throw(string actual, string expected) =>
        Assert.Null(new Finding(TableRules.NotNegative, CheckOutcome.Failed)
        {
            Actual = decimal.Parse(actual, System.Globalization.CultureInfo.InvariantCulture),
            Expected = decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture),
        }.Difference);

    private static bool AreTold(CheckResult result) =>
        result.Findings.All(finding => Enum.GetValues<Language>().All(language =>
            finding.ToString(language).Length > 0 && finding.Describe(language).Difference is not null));

    private static AnnualReport Named(AnnualReport report, string name, int year)
    {
        var builder = report.ToBuilder();
        builder.Agency = new Agency(name, AgencyKind.Other);
        builder.Year = year;
        return builder.Build();
    }

    /// <summary>A report of the 2021 form with numbers from the ends of the range, and sentences about them.</summary>
    public readonly record struct ExtremeReport(AnnualReport Value)
    {
        public override string ToString() => ReportDump.Of(Value);
    }

    public static class Extremes
    {
        private static readonly long?[] Counts = [null, 0, 1, 9, 10, 20, long.MaxValue, long.MaxValue - 1, -long.MaxValue, -1];

        private static readonly decimal?[] Amounts =
            [null, 0, 0.5m, 0.0000000000000000000000000001m, Huge, -Huge, decimal.MaxValue, decimal.MinValue, decimal.MaxValue - 1, decimal.MaxValue / 10_000];

        private static readonly string[] Sentences =
        [
            "行政事业性收费100万元。", "收取信息处理费20元。", "收取信息处理费7922816251426433759354395033元。", "全年新收政府信息公开申请9223372036854775807件。",
            "收到政府信息公开申请85件。", "全年新收政府信息公开申请9223372036854775807件，同比增长99999999999999999999999999%。",
            "其中予以公开1件，部分公开9223372036854775807件。", "全年政府采购项目3个，采购金额79228162514264337593万元。",
        ];

        public static Arbitrary<ExtremeReport> Any() => Arb.From(
            from counts in Gen.Elements(Counts).ArrayOf(Form.Cells.Length)
            from amounts in Gen.Elements(Amounts).ArrayOf(Form.Cells.Length)
            from fees in Gen.Elements(Amounts).Two()
            from notices in Gen.Elements(Counts)
            from first in Gen.Elements(Counts).ArrayOf(3)
            from sentences in Gen.SubListOf(Sentences)
            select new ExtremeReport(Build(counts, amounts, notices, fees, first, string.Join('\n', sentences))));

        private static StatutoryForm Form => StatutoryForm.Of(Edition.Form2021);

        private static AnnualReport Build(
            long?[] counts, decimal?[] amounts, long? notices, (decimal? Notified, decimal? Received) fees, long?[] disclosures, string text)
        {
            var report = new AnnualReportBuilder(2024)
            {
                Agency = new Agency("甲", AgencyKind.PeoplesGovernment),
                Fees = new ProcessingFees { NoticesIssued = notices, AmountNotified = fees.Notified, AmountReceived = fees.Received },
                Disclosures = [new DisclosureCount("网站", disclosures[0], new DisclosureCount("动态", disclosures[1]), new DisclosureCount("文件", disclosures[2]))],
            };
            foreach (var section in ReportSection.All)
            {
                report[section] = Narrative.FromText(text);
            }

            for (var i = 0; i < Form.Cells.Length; i++)
            {
                if (Form.Cells[i] is AmountCell amount)
                {
                    report[amount] = amounts[i];
                }
                else
                {
                    report[(CountCell)Form.Cells[i]] = counts[i];
                }
            }

            return report.Build();
        }
    }
}
