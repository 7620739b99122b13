using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.Rules.Document;

namespace GovDisclosure.Tests.Rules.Fees;

/// <summary>The figures on processing fees agree with the tariff, with each other and with the tables.</summary>
public class FeeRuleTests
{
    private static readonly ProcessingFees Lawful = new() { NoticesIssued = 3, AmountNotified = 600, AmountReceived = 400 };

    [Fact]
    public void Lawful_figures_pass_all_rules()
    {
        var result = ReportChecker.Check(Report(Lawful).Build());
        Assert.Empty(result.Findings);
        Assert.Equal(ReportChecker.Check(Report(null).Build(), RuleSet.Numbers).Passed + 7 + 3, ReportChecker.Check(Report(Lawful).Build(), RuleSet.Numbers).Passed);
    }

    [Theory]
    [InlineData("0.04", 400, true)]
    [InlineData("0.03", 400, true)]
    [InlineData("0.02", 400, false)]
    [InlineData("0.0399", 400, true)]
    [InlineData("0.0398", 400, false)]
    [InlineData("0", 400, true)]
    [InlineData("0", 10010, false)]
    [InlineData("0.1", 2010, false)]
    [InlineData("79228162514264337593543950335", 400, true)]
    public void Processing_fees_are_part_of_the_administrative_fees_of_table_two(string wanYuan, int received, bool holds)
    {
        var report = Report(Lawful with { AmountReceived = received, AmountNotified = received });
        report[ActiveDisclosure.AdministrativeFeesAmount] = decimal.Parse(wanYuan, System.Globalization.CultureInfo.InvariantCulture);
        var findings = TextCase.Findings(FeeRules.WithinAdministrativeFees, report);
        Assert.Equal(holds ? 0 : 1, findings.Count);
        Assert.All(findings, finding => Assert.Equal((received, ActiveDisclosure.AdministrativeFeesAmount), (finding.Actual, finding.Right.Single().Cell)));
        report[ActiveDisclosure.AdministrativeFeesAmount] = null;
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(TextCase.Findings(FeeRules.WithinAdministrativeFees, report)).Outcome);
    }

    [Fact]
    public void Fees_are_received_only_for_applications()
    {
        var report = Report(Lawful);
        report.SetRow(ApplicationRow.NewlyReceived, 0, 0, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 0, 0, 0, 0, 0, 0).ComputeTotals();
        Assert.Equal((FeeRules.FeesNeedApplications, Severity.Error), Of(Assert.Single(ReportChecker.Check(report.Build()).Findings)));
        report.Fees = Lawful with { AmountReceived = 0 };
        Assert.Empty(TextCase.Findings(FeeRules.FeesNeedApplications, report));
        report.Fees = Lawful;
        report[ApplicationRow.CarriedIn, Applicant.Total] = null;
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(TextCase.Findings(FeeRules.FeesNeedApplications, report)).Outcome);
    }

    [Theory]
    [InlineData("400", true)]
    [InlineData("2950", true)]
    [InlineData("3940", true)]
    [InlineData("2230", true)]
    [InlineData("0", true)]
    [InlineData("2955", false)]
    [InlineData("2950.5", false)]
    [InlineData("0.0000000000000000000000000001", false)]
    public void Amounts_are_multiples_of_10_yuan(string amount, bool holds)
    {
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        var findings = TextCase.Findings(FeeRules.MultipleOfTen, Report(new ProcessingFees { AmountNotified = value, AmountReceived = 0 }));
        Assert.Equal(holds ? [] : [value], findings.Select(finding => finding.Actual!.Value));
    }

    [Fact]
    public void No_more_is_received_than_notified()
    {
        Assert.Equal((FeeRules.ReceivedWithinNotified, Severity.Warning), Of(Assert.Single(ReportChecker.Check(Report(Lawful with { AmountReceived = 610 }).Build()).Findings)));
        Assert.Empty(ReportChecker.Check(Report(Lawful with { AmountReceived = 610, AmountNotified = null }).Build()).Findings);
    }

    [Theory]
    [InlineData(3, 600, 0)]
    [InlineData(2, 600, 0)]
    [InlineData(1, 600, 1)]
    [InlineData(0, 0, 1)]
    [InlineData(0, 600, 2)]
    [InlineData(2, 0, 1)]
    [InlineData(1, null, 1)]
    [InlineData(null, 600, 0)]
    public void Notices_cover_the_unpaid_and_have_an_amount(int? notices, int? notified, int broken)
    {
        var report = Report(new ProcessingFees { NoticesIssued = notices, AmountNotified = notified })
            .SetRow(ApplicationRow.FeeUnpaid, 2, 0, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 8, 0, 0, 0, 0, 0).ComputeTotals();
        var findings = TextCase.Findings(FeeRules.NoticesAgree, report, RuleSet.Numbers);
        Assert.Equal(broken, findings.Count);
        Assert.All(findings, finding => Assert.Equal(notices, finding.Actual));
        report[ApplicationRow.FeeUnpaid, Applicant.Total] = null;
        Assert.Equal(notices is null ? 0 : 1, TextCase.Findings(FeeRules.NoticesAgree, report).Count(finding => finding.Outcome == CheckOutcome.Unknown));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool What_is_not_stated_is_not_checked(AnyReport any)
    {
        var builder = any.Value.ToBuilder();
        builder.Fees = null;
        return ReportChecker.Check(builder.Build(), RuleSet.Numbers).Findings.All(finding => !FeeRules.All.Contains(finding.Rule));
    }

    private static (RuleDescriptor Rule, Severity Severity) Of(Finding finding) => (finding.Rule, finding.Severity);

    private static AnnualReportBuilder Report(ProcessingFees? fees)
    {
        var report = TextCase.With(TextCase.Report(), ReportSection.OtherMatters, "依法收取信息处理费。");
        report[ActiveDisclosure.AdministrativeFeesAmount] = 1;
        report.Fees = fees;
        return report.SetRow(ApplicationRow.NewlyReceived, 10, 0, 0, 0, 0, 0).SetRow(ApplicationRow.Granted, 10, 0, 0, 0, 0, 0).ComputeTotals();
    }
}
