using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.Rules.Statements;

namespace GovDisclosure.Tests.Rules.Fees;

/// <summary>Where a report has no figures on the fees, the fee rules judge what section six says of them.</summary>
public class FeesInWordsTests
{
    private static readonly AnnualReport Bureau = WithoutFigures(Tables.Of("bureau"));

    [Theory]
    [InlineData("发出收费通知1件，通知金额455元，实际收取455元。", "GD6103 455 通知金额455元", "GD6103 455 实际收取455元")]
    [InlineData("通知金额455元，实际收取455元。", "GD6103 455 通知金额455元", "GD6103 455 实际收取455元")]
    [InlineData("发出收费通知2件，总金额300元，实际收取信息处理费500元。", "GD6104 500 实际收取信息处理费500元")]
    [InlineData("总金额300元，实际收取信息处理费500元。", "GD6104 500 实际收取信息处理费500元")]
    [InlineData("发出收费通知2件，收费通知的总金额为300元，实际收取总金额为500元。", "GD6104 500 实际收取总金额为500元")]
    [InlineData("实际收取信息处理费500元，总金额300元。")]
    [InlineData("收取信息处理费情况：全年实际收取40000元。", "GD6101 40000 实际收取40000元")]
    [InlineData("收取信息处理费455元。重申：收取信息处理费455元。", "GD6103 455 收取信息处理费455元")]
    [InlineData("信息处理费455元。", "GD6103 455 信息处理费455元")]
    [InlineData("信息处理费455元，实际收取455元。", "GD6103 455 实际收取455元")]
    [InlineData("信息处理费50000元。")]
    [InlineData("发出收费通知0件，通知金额300元。", "GD6105 0 收费通知0件")]
    [InlineData("发出收费通知2件，通知金额0元。", "GD6105 2 收费通知2件")]
    [InlineData("收取信息处理费情况：发出收费通知2件，通知金额300元，实际收取500元。", "GD6104 500 实际收取500元")]
    [InlineData("信息处理费：实际收取455元。", "GD6103 455 实际收取455元")]
    [InlineData("实际收取信息处理费：455元。", "GD6103 455 实际收取信息处理费：455元")]
    [InlineData("收取信息处理费4万元。")]
    [InlineData("收取信息处理费5万元。", "GD6101 50000 收取信息处理费5万元")]
    [InlineData("收取信息处理费9万元。", "GD6101 90000 收取信息处理费9万元")]
    public void A_wrong_statement_is_found_with_its_place(string text, params string[] expected)
    {
        var findings = Findings(Bureau, text);
        Assert.Equal(expected, findings.Select(finding => $"{finding.Rule.Id} {finding.Actual} {finding.Found}"));
        Assert.All(findings, finding =>
        {
            Assert.Equal(Severity.Warning, finding.Severity);
            var place = finding.Location!;
            Assert.Equal(("otherMatters.narrative[0]", text.IndexOf(finding.Found!, StringComparison.Ordinal) + 1), (place.Path, place.Character));
            Assert.Contains(finding.Found!, finding.ToString(), StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("实际收取信息处理费20000元。", "GD6101")]
    [InlineData("收取信息处理费500元。")]
    public void What_was_received_is_part_of_the_administrative_fees(string text, params string[] expected)
    {
        var builder = Bureau.ToBuilder();
        builder[ActiveDisclosure.AdministrativeFeesAmount] = 0;
        Assert.Equal(expected, Ids(Findings(builder.Build(), text)));
        builder[ActiveDisclosure.AdministrativeFeesAmount] = null;
        Assert.Equal(CheckOutcome.Unknown, Assert.Single(Findings(builder.Build(), text)).Outcome);
    }

    [Fact]
    public void Fees_are_received_only_for_applications_and_notices_cover_the_unpaid()
    {
        Assert.Equal(["GD6102"], Ids(Findings(Tables.Of("zero"), "收取信息处理费500元。")));
        var builder = Bureau.ToBuilder();
        builder[ApplicationRow.FeeUnpaid, Applicant.Total] = 3;
        Assert.Equal(["GD6105"], Ids(Findings(builder.Build(), "发出收费通知2件，通知金额300元。")));
        Assert.Empty(Findings(builder.Build(), "发出收费通知2件，通知金额300元，上年另有1件。"));
        Assert.Empty(Findings(builder.Build(), "发出收费通知3件，通知金额300元。"));
    }

    [Theory]
    [InlineData("上年发出收费通知1件，本年通知金额300元，实际收取信息处理费500元。")]
    [InlineData("通知金额300元，实际收取信息处理费500元，其中200元为2023年12月通知。")]
    [InlineData("通知金额约300元，实际收取信息处理费500元。")]
    [InlineData("市财政局收取信息处理费455元。")]
    [InlineData("收取信息处理费每件455元。")]
    [InlineData("工本费实收455元，未收取信息处理费。")]
    [InlineData("实收停车费455元，未收取信息处理费。")]
    [InlineData("举办活动，总金额455元。未收取信息处理费。")]
    [InlineData("行政事业性收费实际收取36455元，未收取信息处理费。")]
    [InlineData("行政处罚总金额36455元；未收取信息处理费。")]
    [InlineData("未收取信息处理费，无收费通知。")]
    [InlineData("发出收费通知2件，通知金额300元，实际收取100元；另发出收费通知1件，通知金额200元，实际收取200元。")]
    public void In_doubt_nothing_is_said(string text) => Assert.Empty(Findings(Bureau, text));

    [Fact]
    public void Figures_are_judged_instead_of_words_and_words_are_compared_with_them()
    {
        const string Text = "发出收费通知4件，通知金额2950元，实际收取1125元。";
        Assert.Equal(["GD6103"], Ids(Findings(Bureau, Text)));
        var builder = Bureau.ToBuilder();
        builder.Fees = new ProcessingFees { NoticesIssued = 4, AmountNotified = 2950, AmountReceived = 1120 };
        Assert.Equal(["GD6013"], Ids(Findings(builder.Build(), Text)));
        builder.Fees = builder.Fees with { AmountReceived = 1125 };
        var finding = Assert.Single(Findings(builder.Build(), Text));
        Assert.Equal(("GD6103", null), (finding.Rule.Id, finding.Found));
        builder.Fees = new ProcessingFees();
        Assert.Equal(["GD6103"], Ids(Findings(builder.Build(), Text)));
    }

    [Fact]
    public void Only_section_six_and_only_rule_sets_that_read_fees_judge_words()
    {
        const string Text = "收取信息处理费455元。";
        Assert.Empty(ReportChecker.Check(Tables.With(Bureau, Text)).Findings.Where(finding => FeeRules.All.Contains(finding.Rule)));
        var report = With(Bureau, Text);
        Assert.Equal(["GD6103"], Ids(ReportChecker.Check(report, RuleSet.Strict).Findings.Where(finding => FeeRules.All.Contains(finding.Rule))));
        foreach (var rules in new[] { RuleSet.Numbers, RuleSet.Statutory.Without("GD6013"), RuleSet.Statutory.Without("GD6103") })
        {
            Assert.DoesNotContain(ReportChecker.Check(report, rules).Findings, finding => FeeRules.All.Contains(finding.Rule));
        }

        Assert.Equal(Severity.Error, ReportChecker.Check(report, RuleSet.Statutory.WithSeverity("GD6103", Severity.Error)).Findings.Single(finding => finding.Rule == FeeRules.MultipleOfTen).Severity);
    }

    [Fact]
    public void The_same_is_found_in_JSON_and_in_a_document()
    {
        var report = With(Bureau, "发出收费通知1件，通知金额455元，实际收取455元。");
        var found = Findings(report);
        Assert.Equal(2, found.Count);

        // As a program of others would write it: without what travels beside the page.
        using var document = new MemoryStream();
        ReportDocx.Write(report, document);
        document.Position = 0;
        Assert.Equal(found, Findings(ReportDocx.Read(document).Value!));
        using var json = new MemoryStream();
        ReportJson.Write(report, json);
        json.Position = 0;
        Assert.Equal(found, Findings(ReportJson.Read(json).Value!));
    }

    [Fact]
    public void The_fast_way_and_the_rules_one_by_one_say_the_same()
    {
        foreach (var text in new[] { "收取信息处理费455元。", "发出收费通知4件，通知金额2950元，实际收取1120元。" })
        {
            var report = With(Tables.Of("persons"), text);
            var (fast, slow) = (ReportChecker.Check(report), Oracle.RuleByRule(report, RuleSet.Statutory));
            Assert.Equal(Oracle.Facts(slow), Oracle.Facts(fast));
            Assert.Equal(slow.Passed, fast.Passed);
        }
    }

    [Fact]
    public void No_true_sentence_of_the_fixture_raises_a_finding_on_fees()
    {
        var sentences = Sentence.All.Where(sentence => sentence.Text.Contains('费', StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(sentences);
        Offenders.None(sentences.SelectMany(
            sentence => Findings(WithoutFigures(sentence.Report), sentence.Text),
            (sentence, finding) => $"{sentence.Text} -> {finding}"));
    }

    private static IEnumerable<string> Ids(IEnumerable<Finding> findings) => findings.Select(finding => finding.Rule.Id);

    private static AnnualReport WithoutFigures(AnnualReport report)
    {
        var builder = report.ToBuilder();
        builder.Fees = null;
        return builder.Build();
    }

    private static AnnualReport With(AnnualReport report, string text)
    {
        var builder = report.ToBuilder();
        builder[ReportSection.OtherMatters] = Narrative.FromText(text);
        return builder.Build();
    }

    private static IReadOnlyList<Finding> Findings(AnnualReport report, string text) => Findings(With(report, text));

    private static IReadOnlyList<Finding> Findings(AnnualReport report) =>
        [.. ReportChecker.Check(report).Findings.Where(finding => finding.Rule == NarrativeRules.FeesStated || FeeRules.All.Contains(finding.Rule))];
}
