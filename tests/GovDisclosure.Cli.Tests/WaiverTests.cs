using System.Text.Json;
using GovDisclosure.Findings;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli.Tests;

public sealed class WaiverTests : IDisposable
{
    private static readonly DateOnly Expires = new(2025, 12, 31);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh", "合格（有豁免）")]
    [InlineData("en", "Waived")]
    public void A_report_whose_findings_are_all_waived_exits_with_0_and_each_is_shown_with_reason_and_name(string language, string verdict)
    {
        var answer = Check("2025-12-31", "--lang", language);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(verdict, answer.Out);
        Assert.Matches(@"│ GD0001 │ .*│ 档案毁损 │ 张三 +│ +2025-12-31 │", answer.Out);
        Assert.DoesNotContain("match nothing", answer.Out);
    }

    [Fact]
    public void A_waiver_past_its_last_day_no_longer_holds_and_is_listed_as_expired()
    {
        var answer = Check("2026-01-01", "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("Waivers that match nothing", answer.Out);
        Assert.Matches(@"│ GD0001 │ .*│ expired +│", answer.Out);
    }

    [Fact]
    public void A_waiver_that_no_finding_needs_is_listed_and_changes_nothing()
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Huaian), "--waivers", Waivers(), "--today", "2025-01-01", "--lang", "en");

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches(@"│ GD0001 │ .*│ no finding has these facts │", answer.Out);
    }

    [Fact]
    public void A_waiver_that_no_finding_needs_is_listed_with_the_values_that_it_is_bound_to()
    {
        string[] args = ["check", _folder.Json("a.json", Reports.Huaian), "--waivers", Waivers(), "--today", "2025-01-01"];

        using var json = JsonDocument.Parse(Tool.Run([.. args, "--format", "json"]).Out);

        Assert.Contains("│ activeDisclosure.licensing.decisions = 空白 │", Tool.Run(args).Out);
        var value = json.RootElement.GetProperty("unusedWaivers")[0].GetProperty("values")[0];
        Assert.Equal(("activeDisclosure.licensing.decisions", JsonValueKind.Null), (value.GetProperty("code").GetString(), value.GetProperty("value").ValueKind));
    }

    [Fact]
    public void Without_a_day_the_waivers_must_hold_today()
    {
        var args = new[] { "check", _folder.Json("a.json", Reports.Blank), "--waivers", Waivers() };

        Assert.Equal(0, Run(Expires));
        Assert.Equal(1, Run(Expires.AddDays(1)));

        int Run(DateOnly today) => CommandLine.RunAsync(
            args, new Terminal(TextWriter.Null, TextWriter.Null, () => Stream.Null) { Today = () => today }).GetAwaiter().GetResult();
    }

    [Fact]
    public void Programs_get_the_waived_findings_and_the_unused_waivers_with_all_facts()
    {
        using var waived = JsonDocument.Parse(Check("2025-01-01", "--format", "json").Out);
        using var expired = JsonDocument.Parse(Check("2026-01-01", "--format", "json").Out);

        var report = waived.RootElement.GetProperty("files")[0].GetProperty("reports")[0];
        Assert.Equal("waived", report.GetProperty("verdict").GetString());
        Assert.All(report.GetProperty("waived").EnumerateArray(), item =>
        {
            Assert.Equal("张三", item.GetProperty("by").GetString());
            Assert.Equal("档案毁损", item.GetProperty("reason").GetString());
            Assert.StartsWith("GD0", item.GetProperty("finding").GetProperty("rule").GetString());
        });
        Assert.Empty(waived.RootElement.GetProperty("unusedWaivers").EnumerateArray());
        Assert.All(expired.RootElement.GetProperty("unusedWaivers").EnumerateArray(), item => Assert.True(item.GetProperty("expired").GetBoolean()));
    }

    [Fact]
    public void A_waiver_without_a_reason_exits_with_2()
    {
        var text = File.ReadAllText(Waivers()).Replace("档案毁损", "", StringComparison.Ordinal);

        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Blank), "--waivers", _folder.File("bad.json", text));

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("reason", answer.Error);
    }

    [Fact]
    public void A_waiver_of_what_could_not_be_read_exits_with_2_and_says_that_it_cannot_be_waived()
    {
        var text = File.ReadAllText(Waivers()).Replace("GD0001", "GD9006", StringComparison.Ordinal);

        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Blank), "--waivers", _folder.File("bad.json", text), "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("GD9032", answer.Error);
        Assert.Contains("cannot be waived", answer.Error);
        Assert.Contains("$.waivers[0].rule", answer.Error);
    }

    private Answer Check(string today, params string[] options) =>
        Tool.Run(["check", _folder.Json("a.json", Reports.Blank), "--waivers", Waivers(), "--today", today, .. options]);

    private string Waivers() => _folder.File("waivers.json", stream => WaiverJson.Write(
        new WaiverSet([.. ReportChecker.Check(Reports.Blank).Findings.Select(finding => Waiver.Of(finding, Reports.Blank, "档案毁损", "张三", Expires))]), stream));
}
