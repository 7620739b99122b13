using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules.Document;

/// <summary>An application that was dropped for an unpaid fee had a fee notice, and section six tells of it.</summary>
public class UnpaidFeesTests
{
    [Theory]
    [InlineData("全年收取信息处理费3940元。", true)]
    [InlineData("依据《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定，2025年实际收取信息处理费共计400元。", true)]
    [InlineData("发出收费通知2件，未收到缴费。", true)]
    [InlineData("对大量申请依法发出收费通知。", true)]
    [InlineData("未收取信息处理费。另发出收费通知 3 件。", true)]
    [InlineData("依法向申请人发出收费通知，申请人逾期未缴费。", true)]
    [InlineData("2024年共发出收费通知三件，申请人均未在规定期限内缴费。", true)]
    [InlineData("有3名申请人未按期缴费。", true)]
    [InlineData("发出收费通知后，申请人未按收费通知缴纳费用，不再处理。", true)]
    [InlineData("本年度未向申请人收取信息处理费。", false)]
    [InlineData("本机关未发出收费通知，未产生信息处理费。", false)]
    [InlineData("不存在收取信息处理费的情况。", false)]
    [InlineData("无信息处理费。", false)]
    [InlineData("收取信息处理费情况：无。", false)]
    [InlineData("信息处理费收取情况：0。", false)]
    [InlineData("信息处理费收取情况：０", false)]
    [InlineData("信息处理费收取情况:零。", false)]
    [InlineData("信息处理费收取情况：〇；", false)]
    [InlineData("信息处理费收取情况： 0.00 。", false)]
    [InlineData("信息处理费收取情况：0元。", false)]
    [InlineData("收取信息处理费情况为0。", false)]
    [InlineData("发出收费通知：0，收取信息处理费：0。", false)]
    [InlineData("信息处理费收取情况：0。收取信息处理费300元。", true)]
    [InlineData("发出收费通知3件，收取信息处理费：0。", true)]
    [InlineData("发出收费通知：3，收取信息处理费：0。", true)]
    [InlineData("信息处理费收取情况：10。", true)]
    [InlineData("信息处理费收取情况：300。", true)]
    [InlineData("按照国办函〔2020〕109号发出收费通知。", true)]
    [InlineData("收取信息处理费零元。", false)]
    [InlineData("2023年度无收取信息处理费。", false)]
    [InlineData("依据国办函〔2020〕109号的规定，2023年没有收取信息处理费。", false)]
    [InlineData("发出收费通知0件，收取信息处理费0元。", false)]
    [InlineData("发出收费通知０件，收取信息处理费0.00元。", false)]
    [InlineData("没有其他事项。", false)]
    [InlineData("", false)]
    public void A_nil_statement_does_not_explain_unpaid_fees(string text, bool explains)
    {
        var report = TextCase.With(TextCase.Report(), ReportSection.OtherMatters, text);
        Assert.Empty(TextCase.Findings(DocumentRules.UnpaidFeesExplained, report));
        SetUnpaid(report, 2);
        var findings = TextCase.Findings(DocumentRules.UnpaidFeesExplained, report);
        Assert.Equal(explains ? 0 : 1, findings.Count);
        Assert.All(findings, finding =>
        {
            Assert.Equal((2, ApplicationRow.FeeUnpaid.Of(Applicant.Total)), (finding.Actual, finding.Left.Single().Cell));
            Assert.Equal((CheckOutcome.Failed, Severity.Warning), (finding.Outcome, finding.Severity));
        });
    }

    [Fact]
    public void Figures_explain_unpaid_fees_unless_all_are_zero()
    {
        var report = SetUnpaid(TextCase.Report(), 2);
        Assert.Single(TextCase.Findings(DocumentRules.UnpaidFeesExplained, report));
        report.Fees = new ProcessingFees { NoticesIssued = 0, AmountNotified = 0, AmountReceived = 0 };
        Assert.Single(TextCase.Findings(DocumentRules.UnpaidFeesExplained, report));
        report.Fees = new ProcessingFees { NoticesIssued = 2 };
        Assert.Empty(TextCase.Findings(DocumentRules.UnpaidFeesExplained, report));
    }

    [Fact]
    public void With_the_cell_blank_it_cannot_be_decided()
    {
        var report = TextCase.Report();
        report[ApplicationRow.FeeUnpaid, Applicant.Total] = null;
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(TextCase.Findings(DocumentRules.UnpaidFeesExplained, report)).Outcome);
    }

    [Fact]
    public void Administrative_fees_do_not_ask_for_a_word_on_processing_fees()
    {
        var report = TextCase.Report();
        report[ActiveDisclosure.AdministrativeFeesAmount] = 96171.6m;
        Assert.True(ReportChecker.Check(report.Build()).IsCertified);
    }

    private static AnnualReportBuilder SetUnpaid(AnnualReportBuilder report, long count) => report
        .SetRow(ApplicationRow.NewlyReceived, count, 0, 0, 0, 0, 0)
        .SetRow(ApplicationRow.FeeUnpaid, count, 0, 0, 0, 0, 0)
        .ComputeTotals();
}
