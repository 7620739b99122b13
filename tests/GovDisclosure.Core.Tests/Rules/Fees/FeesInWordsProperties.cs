using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Fees;

/// <summary>Section six says the fees of a certified report in words, and the report has no figures.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators)])]
public class FeesInWordsProperties
{
    [Property]
    public void The_true_fees_of_a_certified_report_raise_nothing(CertifiedReport certified)
    {
        var report = certified.Value;
        Assert.Empty(Findings(Say(report, report.Fees)));
    }

    [Property]
    public void An_amount_that_is_no_multiple_of_ten_is_found(CertifiedReport certified, PositiveInt more)
    {
        var report = certified.Value;
        foreach (var figure in FeeFigure.All.Where(figure => figure.IsAmount && report.Fees?[figure] is not null))
        {
            var wrong = (report.Fees![figure] + (more.Get % 9) + 1)!.Value;
            Assert.Contains(Findings(Say(report, report.Fees.With(figure, (decimal?)wrong))), finding => (finding.Rule, finding.Actual) == (FeeRules.MultipleOfTen, wrong));
        }
    }

    [Property]
    public void More_received_than_notified_is_found(CertifiedReport certified, PositiveInt more)
    {
        if (certified.Value.Fees is { AmountNotified: { } notified } fees)
        {
            var received = notified + (10 * more.Get);
            Assert.Contains(Findings(Say(certified.Value, fees with { AmountReceived = received })), finding => (finding.Rule, finding.Actual) == (FeeRules.ReceivedWithinNotified, received));
        }
    }

    [Property]
    public void Words_are_judged_as_the_figures_that_they_state(AnyReport any, PositiveInt one, PositiveInt other)
    {
        var fees = new ProcessingFees { NoticesIssued = any.Value.Fees is null ? 2 : 0, AmountNotified = one.Get, AmountReceived = other.Get };
        var figures = any.Value.ToBuilder();
        figures.Fees = fees;
        Assert.Equal(
            Facts(ReportChecker.Check(figures.Build()).Findings.Where(finding => FeeRules.All.Contains(finding.Rule))),
            Facts(Findings(Say(any.Value, fees))));
    }

    private static IEnumerable<(string Id, CheckOutcome Outcome, decimal? Actual, string? Wanted)> Facts(IEnumerable<Finding> findings) =>
        findings.Select(finding => (finding.Rule.Id, finding.Outcome, finding.Actual, finding.Wanted)).OrderBy(fact => fact.Id, StringComparer.Ordinal).ThenBy(fact => fact.Actual).ThenBy(fact => fact.Wanted, StringComparer.Ordinal);

    private static AnnualReport Say(AnnualReport report, ProcessingFees? fees)
    {
        var builder = report.ToBuilder();
        builder.Fees = null;
        builder[ReportSection.OtherMatters] = Narrative.FromText("信息处理费情况：" + string.Join("，", Words(fees)) + "。");
        return builder.Build();
    }

    private static IEnumerable<string> Words(ProcessingFees? fees)
    {
        if (fees?.NoticesIssued is { } notices)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"发出收费通知{notices}件");
        }

        if (fees?.AmountNotified is { } notified)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"通知金额{notified}元");
        }

        if (fees?.AmountReceived is { } received)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"实际收取{received}元");
        }
    }

    private static IReadOnlyList<Finding> Findings(AnnualReport report) =>
        [.. ReportChecker.Check(report).Findings.Where(finding => finding.Rule == NarrativeRules.FeesStated || FeeRules.All.Contains(finding.Rule))];
}
