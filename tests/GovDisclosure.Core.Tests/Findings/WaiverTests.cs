using System.Text;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;
using GovDisclosure.Tests.RuleExamples;

namespace GovDisclosure.Tests.Findings;

/// <summary>A waiver accepts one finding, with a reason, a name and an end; it dies when a value changes.</summary>
public class WaiverTests
{
    private static readonly DateOnly Today = new(2025, 1, 15);

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool What_is_waived_is_shown_and_counts_no_more(SpoiledReport spoiled)
    {
        var result = ReportChecker.Check(spoiled.Value, RuleSet.Numbers);
        var waivers = new WaiverSet([.. result.Findings.Select(finding => Waive(finding, spoiled.Value))]);
        var waived = waivers.Apply(result, spoiled.Value, Today);
        return waived.Findings.IsEmpty
            && waived.Verdict == Verdict.Waived
            && !waived.IsCertified
            && waived.Passed == result.Passed
            && waived.Waived.Select(pair => pair.Finding).SequenceEqual(result.Findings);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_waiver_dies_when_a_value_changes(SpoiledReport spoiled, NonZeroDelta delta)
    {
        var waivers = new WaiverSet([.. ReportChecker.Check(spoiled.Value, RuleSet.Numbers).Findings.Select(finding => Waive(finding, spoiled.Value))]);
        var changed = ReportGenerators.Spoil(spoiled.Value, spoiled.Cell, delta.Value).Value;
        var result = ReportChecker.Check(changed, RuleSet.Numbers);
        return waivers.Apply(result, changed, Today) == result || changed.Equals(spoiled.Value);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Waivers_that_were_written_are_read_back(AnyReport any)
    {
        var findings = ReportChecker.Check(any.Value).Findings;
        var waivers = new WaiverSet([.. findings.Take(20).Select(finding => Waive(finding, any.Value))]);
        var read = WaiverJson.Read(new MemoryStream(Write(waivers)));
        return read.IsComplete && read.Value!.Equals(waivers) && Write(read.Value).SequenceEqual(Write(waivers));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Waiving_one_finding_waives_that_one_and_no_other(AnyReport any, int place)
    {
        var result = ReportChecker.Check(any.Value, RuleSet.Strict);
        if (result.Findings.IsEmpty)
        {
            return true;
        }

        // Where one text stands twice, the first is as good as the second.
        var finding = result.Findings[(int)(Math.Abs((long)place) % result.Findings.Length)];
        var applied = new WaiverSet(Waive(finding, any.Value)).Apply(result, any.Value, Today);
        return applied.Findings.Length == result.Findings.Length - 1
            && applied.Waived is [var waived]
            && waived.Finding with { Location = finding.Location } == finding;
    }

    [Fact]
    public void A_topic_that_is_missing_is_waived_alone()
    {
        var report = ExampleReport.ZeroReport(2024);
        report.Agency = new Agency("某某市人民政府", AgencyKind.PeoplesGovernment);
        report[ReportSection.Overview] = Narrative.FromText("我们做了很多工作。");
        var built = report.Build();
        var result = ReportChecker.Check(built);
        Assert.Equal(
            [.. NarrativeTopic.OverviewAspects.Concat(NarrativeTopic.GovernmentResults).Select(topic => $"overview/{topic.Code}")],
            result.Findings.Select(finding => finding.Left.Single().Name));
        Assert.All(result.Findings, finding =>
        {
            var applied = new WaiverSet(Waive(finding, built)).Apply(result, built, Today);
            Assert.Same(finding, Assert.Single(applied.Waived).Finding);
        });
    }

    [Theory]
    [InlineData(40, 100, 41)]
    [InlineData(40, 100, 1000)]
    public void A_waiver_on_a_share_dies_with_the_number_that_it_is_a_share_of(long other, long all, long changed)
    {
        var rules = RuleSet.Numbers.With(TableRules.OtherOutcomeShare.Id).WithSettings(new RuleSettings { OtherOutcomePercent = 1 });
        var (report, later) = (Share(other, all), Share(other, changed));
        var waivers = new WaiverSet(Waive(Assert.Single(ReportChecker.Check(report, rules).Findings), report));
        var result = ReportChecker.Check(later, rules);
        Assert.Same(result, waivers.Apply(result, later, Today));

        static AnnualReport Share(long other, long all) => ExampleReport.ZeroReport(2024)
            .SetRow(ApplicationRow.NewlyReceived, all, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.OtherOutcome, other, 0, 0, 0, 0, 0)
            .SetRow(ApplicationRow.Granted, all - other, 0, 0, 0, 0, 0)
            .ComputeTotals()
            .Build();
    }

    [Fact]
    public void A_waiver_on_a_number_in_the_text_outlives_a_word_added_before_it()
    {
        var (report, later) = (Number("电话13800138000。"), Number("联系电话13800138000。"));
        var waivers = new WaiverSet(Waive(Assert.Single(ReportChecker.Check(report, RuleSet.Strict).Findings), report));
        Assert.Empty(waivers.Apply(ReportChecker.Check(later, RuleSet.Strict), later, Today).Findings);

        static AnnualReport Number(string text)
        {
            var report = ExampleReport.ZeroReport(2024);
            report[ReportSection.Applications] = Narrative.FromText(text);
            return report.Build();
        }
    }

    [Fact]
    public void A_waiver_holds_through_its_last_day_and_for_one_report()
    {
        var (report, result) = Blank("甲机关");
        var waivers = new WaiverSet(Waive(result.Findings[0], report));
        Assert.Single(waivers.Apply(result, report, new DateOnly(2025, 12, 31)).Waived);
        Assert.Same(result, waivers.Apply(result, report, new DateOnly(2026, 1, 1)));
        var (other, otherResult) = Blank("乙机关");
        Assert.Same(otherResult, waivers.Apply(otherResult, other, Today));
    }

    [Fact]
    public void What_is_left_still_counts()
    {
        var report = new AnnualReportBuilder(2024) { Agency = new Agency("甲机关", AgencyKind.Other) }.Build();
        var result = ReportChecker.Check(report, RuleSet.Numbers);
        var applied = new WaiverSet(Waive(result.Findings[0], report)).Apply(result, report, Today);
        Assert.Equal(Verdict.Undetermined, applied.Verdict);
        Assert.Equal((result.Findings.Length - 1, result.Unknown - 1), (applied.Findings.Length, applied.Unknown));
    }

    [Fact]
    public void What_could_not_be_read_cannot_be_waived()
    {
        var finding = new Finding(ReadingRules.CountReadable, CheckOutcome.Failed) { Found = "12abc" };
        var (report, _) = Blank("甲机关");
        Assert.Throws<ArgumentException>(() => Waive(finding, report));
    }

    [Theory]
    [InlineData("", "GD9001", "$")]
    [InlineData("{}", "GD9034", "$.waivers")]
    [InlineData("{\"waivers\":{}}", "GD9035", "$.waivers")]
    [InlineData("{\"waivers\":[7]}", "GD9035", "$.waivers[0]")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD9001\",*}]}", "GD9032", "$.waivers[0].rule")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD0000\",*}]}", "GD9031", "$.waivers[0].rule")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD0001\",\"rule\":\"GD0002\",*}]}", "GD9033", "$.waivers[0].rule")]
    [InlineData("{\"waivers\":[{*}]}", "GD9034", "$.waivers[0].rule")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD0001\",\"until\":1,*}]}", "GD9030", "$.waivers[0].until")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD0001\",\"year\":\"x\",*}]}", "GD9035", "$.waivers[0].year")]
    [InlineData("{\"waivers\":[{\"rule\":\"\\ud800\",*}]}", "GD9035", "$.waivers[0].rule")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD0001\",\"\\udc00\":1,*}]}", "GD9030", "$.waivers[0].\\udc00")]
    public void A_waiver_with_a_problem_is_found_at_its_place(string text, string rule, string path)
    {
        const string Rest = "\"agency\":\"甲\",\"values\":[{\"name\":\"a\",\"value\":null}],\"reason\":\"r\",\"by\":\"b\",\"expires\":\"2025-12-31\"";
        var read = WaiverJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(text.Replace("*", Rest, StringComparison.Ordinal))));
        Assert.Contains(read.Findings, finding => finding.Rule.Id == rule && finding.Location?.Path == path);
    }

    [Theory]
    [InlineData("\"expires\":\"2025-13-01\"", "expires")]
    [InlineData("\"reason\":\" \"", "reason")]
    [InlineData("\"by\":3", "by")]
    [InlineData("\"agency\":\"\\ud800\"", "agency")]
    [InlineData("\"expires\":\"\\ud800\"", "expires")]
    [InlineData("\"values\":[{\"name\":\"\\ud800\",\"value\":1}]", "values[0].name")]
    [InlineData("\"values\":[{\"name\":\"a\"}]", "values[0].value")]
    [InlineData("\"values\":[{\"name\":\"a\",\"value\":\"4\"}]", "values[0].value")]
    [InlineData("\"year\":\"2024\"", "year")]
    [InlineData("\"year\":0", "year")]
    [InlineData("\"found\":7", "found")]
    public void A_waiver_without_reason_name_or_end_or_with_a_value_that_is_none_does_not_hold(string property, string path)
    {
        var all = new[] { "\"rule\":\"GD0001\"", "\"agency\":\"甲\"", "\"values\":[]", "\"reason\":\"r\"", "\"by\":\"b\"", "\"expires\":\"2025-12-31\"" };
        var name = property[..property.IndexOf(':', StringComparison.Ordinal)];
        var text = string.Join(',', all.Where(other => !other.StartsWith(name + ":", StringComparison.Ordinal)).Append(property));
        var read = WaiverJson.Read(new MemoryStream(Encoding.UTF8.GetBytes($"{{\"waivers\":[{{{text}}}]}}")));
        Assert.Empty(read.Value!.Waivers);
        Assert.Equal($"$.waivers[0].{path}", Assert.Single(read.Findings).Location?.Path);
    }

    private static (AnnualReport Report, CheckResult Result) Blank(string agency)
    {
        var report = new AnnualReportBuilder(2024) { Agency = new Agency(agency, AgencyKind.Other) }.FillBlanksWithZero();
        report[ActiveDisclosure.PenaltyDecisions] = null;
        var built = report.Build();
        return (built, ReportChecker.Check(built, RuleSet.Numbers));
    }

    private static Waiver Waive(Finding finding, AnnualReport report) =>
        Waiver.Of(finding, report, "已经核对，原件如此。", "张三", new DateOnly(2025, 12, 31));

    private static byte[] Write(WaiverSet waivers)
    {
        using var stream = new MemoryStream();
        WaiverJson.Write(waivers, stream);
        return stream.ToArray();
    }
}
