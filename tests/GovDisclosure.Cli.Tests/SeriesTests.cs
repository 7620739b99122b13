using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Rules.Series;

namespace GovDisclosure.Cli.Tests;

/// <summary>A check of several reports of one organ compares them across years.</summary>
public sealed class SeriesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reports_of_one_organ_are_compared_across_years_and_files()
    {
        var answer = Check("--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Matches(@"│ Across years +│ 淮安市人民政府 +│ +2023–2024 │ Rejected", answer.Out);
        Assert.Matches(@"2024年/.*/二、上年结转政府信息公开申请数量/总计 │ +34 │ +103 │ +-69 │", answer.Out);
    }

    [Fact]
    public void Programs_get_the_findings_of_each_organ()
    {
        using var json = JsonDocument.Parse(Check("--format", "json").Out);

        var series = Assert.Single(json.RootElement.GetProperty("series").EnumerateArray());
        var expected = SeriesChecker.Check([Reports.Huaian, Reports.Huaian2023]);
        Assert.Equal((2023, 2024), (series.GetProperty("firstYear").GetInt32(), series.GetProperty("lastYear").GetInt32()));
        Assert.Equal("rejected", series.GetProperty("verdict").GetString());
        Assert.Equal(expected.Findings.Select(finding => finding.Rule.Id), series.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        Assert.True(json.RootElement.GetProperty("comparedAcrossYears").GetBoolean());
    }

    [Fact]
    public void Organs_that_have_one_report_each_are_not_compared()
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Ningbo), _folder.Json("b.json", Reports.Huaian));

        Assert.Equal(0, answer.ExitCode);
        Assert.DoesNotContain("跨年", answer.Out);
    }

    [Fact]
    public void The_same_report_in_two_files_is_one_report_and_two_different_ones_of_a_year_are_an_error()
    {
        var same = Tool.Run("check", _folder.Json("a.json", Reports.Huaian), _folder.Csv("b.csv", Reports.Huaian));
        var different = Tool.Run("check", _folder.Json("a.json", Reports.Huaian), _folder.Json("b.json", Reports.Spoiled));

        Assert.Equal(0, same.ExitCode);
        Assert.Contains("GD7007 错误", different.Out);
    }

    [Fact]
    public void A_finding_across_years_is_waived_for_the_organ_without_a_year()
    {
        var findings = SeriesChecker.Check([Reports.Huaian, Reports.Huaian2023]).Findings;
        var waivers = _folder.File("waivers.json", stream => WaiverJson.Write(
            new WaiverSet([.. findings.Select(finding => Waiver.Of(finding, Reports.Huaian.Agency.Name, null, "机构改革", "李四", new DateOnly(2026, 1, 1)))]), stream));

        var answer = Check("--waivers", waivers, "--today", "2025-06-01");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("机构改革", answer.Out);
    }

    private Answer Check(params string[] options) =>
        Tool.Run(["check", _folder.Json("a.json", Reports.Huaian), _folder.Csv("b.csv", Reports.Ningbo, Reports.Huaian2023), .. options]);
}
