using System.Text.Json;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Tests;

public sealed class ProfileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_profile_file_decides_which_rules_are_applied()
    {
        var report = _folder.Json("a.json", Reports.Spoiled);
        var profile = _folder.File("profile.json", """{ "rules": { "GD3002": "off", "GD3003": "info" } }""");

        var answer = Tool.Run("check", report, "--profile", profile, "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.DoesNotContain("GD3002", answer.Out);
        Assert.Contains("GD3003 info", answer.Out);
    }

    [Fact]
    public void The_strict_profile_adds_the_rules_of_plausibility_and_takes_none_away()
    {
        var (statutory, strict) = (RulesOf("statutory"), RulesOf("strict"));

        Assert.Equal(IdsOf(rule => rule.Kind == RuleKind.Plausibility), strict.Except(statutory));
        Assert.Empty(statutory.Except(strict));
        Assert.Equal(IdsOf(rule => rule.Kind != RuleKind.Reading), strict);
    }

    [Fact]
    public void The_strict_profile_makes_a_blank_cell_an_error_and_changes_no_other_severity()
    {
        var (statutory, strict) = (Found("statutory", Implausible), Found("strict", Implausible));

        var added = strict.Where(finding => !statutory.Exists(other => (other.Rule, other.Code) == (finding.Rule, finding.Code))).ToList();
        Assert.NotEmpty(added);
        Assert.All(added, finding => Assert.Equal((RuleKind.Plausibility, SeverityOf(finding.Rule)), (RuleCatalog.Find(finding.Rule)!.Kind, finding.Severity)));
        Assert.Contains(statutory, finding => finding.Rule == TableRules.CellFilled.Id);
        Assert.All(statutory, finding => Assert.Equal(SeverityOf(finding.Rule), finding.Severity));
        Assert.Equal(
            statutory.Select(finding => finding with { Severity = finding.Rule == TableRules.CellFilled.Id ? "error" : finding.Severity }),
            strict.Except(added));
        Assert.NotEqual("error", SeverityOf(TableRules.CellFilled.Id));
    }

    [Fact]
    public void The_numbers_profile_leaves_out_the_rules_for_texts_and_nothing_else()
    {
        var (statutory, numbers) = (RulesOf("statutory"), RulesOf("numbers"));
        Assert.Empty(numbers.Except(statutory));
        Assert.All(RuleCatalog.All.Where(rule => statutory.Except(numbers).Contains(rule.Id)), rule => Assert.Matches("^GD(5|60|70)", rule.Id));
        Assert.DoesNotContain(statutory.Except(numbers), id => RuleCatalog.Find(id)!.Kind is RuleKind.Balance or RuleKind.Stock or RuleKind.CarryOver);

        var silent = Reports.Changed(report =>
        {
            report[ReportSection.Overview] = Narrative.Empty;
            report[ActiveDisclosure.LicensingDecisions] = -1;
        });
        var all = Found("statutory", silent);
        Assert.Contains(all, finding => !numbers.Contains(finding.Rule));
        Assert.Equal(all.Where(finding => numbers.Contains(finding.Rule)), Found("numbers", silent));
    }

    // A blank, a wrong sum, an amount in the wrong unit, and many outcomes that fit nowhere.
    private static AnnualReport Implausible { get; } = Reports.Changed(report =>
    {
        report[ActiveDisclosure.LicensingDecisions] = null;
        report[ActiveDisclosure.AdministrativeFeesAmount] = 2_000_000;
        report[ApplicationRow.OtherOutcome, Applicant.Total] = report[ApplicationRow.OutcomesTotal, Applicant.Total];
    });

    private List<(string Rule, string Code, string Severity)> Found(string profile, AnnualReport report)
    {
        var answer = Tool.Run("check", _folder.Json("a.json", report), "--profile", profile, "--format", "json");
        using var json = JsonDocument.Parse(answer.Out);
        return
        [
            .. json.RootElement.GetProperty("files")[0].GetProperty("reports")[0].GetProperty("findings").EnumerateArray().Select(finding => (
                finding.GetProperty("rule").GetString()!,
                string.Join('+', finding.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("code").GetString())),
                finding.GetProperty("severity").GetString()!)),
        ];
    }

    private static List<string> RulesOf(string profile)
    {
        using var json = JsonDocument.Parse(Tool.Run("rules", "--format", "json").Out);
        return
        [
            .. json.RootElement.GetProperty("rules").EnumerateArray()
                .Where(rule => rule.GetProperty("profiles").EnumerateArray().Any(name => name.GetString() == profile))
                .Select(rule => rule.GetProperty("id").GetString()!),
        ];
    }

    private static IEnumerable<string> IdsOf(Func<RuleDescriptor, bool> condition) => RuleCatalog.All.Where(condition).Select(rule => rule.Id);

    private static string SeverityOf(string id) => RuleCatalog.Find(id)!.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" };

    [Theory]
    [InlineData("""{ "rules": { "GD8888": "off" } }""", "GD9031")]
    [InlineData("""{ "rules": { "GD8888": "off" } }""", "GD8888", "$.rules.GD8888")]
    [InlineData("""{ "rules": { "GD9001": "off" } }""", "GD9032", "always apply them")]
    [InlineData("""{ "settings": { "deadlines": { "department": "02-28" } } }""", "GD9035", "$.settings.deadlines.department", "\"MM-dd\", 01-01 … 01-31")]
    [InlineData("""{ "rules": """, "GD9001")]
    [InlineData("""[]""", "GD9035")]
    [InlineData("""{ "rules": { "GD0001": "\ud800" } }""", "GD9035")]
    public void A_profile_with_a_mistake_exits_with_2_before_anything_is_checked(string text, params string[] why)
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Huaian), "--profile", _folder.File("profile.json", text), "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("profile.json: There are problems with this file. Nothing was checked.", answer.Error);
        Assert.All(why, fact => Assert.Contains(fact, answer.Error));
    }

    [Theory]
    [InlineData("en", "GD9036", "has no effect")]
    [InlineData("zh", "GD9036", "不起作用")]
    public void A_setting_without_effect_is_told_and_the_report_is_checked(string language, params string[] why)
    {
        var report = _folder.Json("a.json", Reports.Huaian);
        var answer = Tool.Run("check", report, "--profile", _folder.File("profile.json", """{ "settings": { "jumpFactor": 5 } }"""), "--lang", language);
        var plain = Tool.Run("check", report, "--lang", language);

        Assert.Equal((plain.ExitCode, plain.Out), (answer.ExitCode, answer.Out));
        Assert.All(why.Append("profile.json").Append("$.settings.jumpFactor"), fact => Assert.Contains(fact, answer.Error));
        Assert.DoesNotContain("Nothing was checked", answer.Error);
    }

    [Theory]
    [InlineData("zh", "读到", "填报")]
    [InlineData("en", "Found", "Stated")]
    public void What_a_profile_holds_is_found_and_not_stated_as_in_a_report(string language, string found, string stated)
    {
        var answer = Tool.Run("check", "a.json", "--profile", _folder.File("profile.json", """{ "settings": { "jumpFactor": 1 } }"""), "--lang", language);

        Assert.Matches($@"│ {found} +│.*\n.*\n│ \$\.settings\.jumpFactor │ 1 +│ 2, 3, 4, … 2147483647 │", answer.Error);
        Assert.DoesNotContain(stated, answer.Error);
    }

    /// <summary>GD8011 is advice. A profile switches it on, and then the reports of different organs are compared with each other.</summary>
    [Theory]
    [InlineData("""{ "rules": { "GD8011": "warning" } }""", true)]
    [InlineData("""{ "rules": { } }""", false)]
    public void A_profile_switches_on_the_comparison_of_the_texts_of_several_organs(string text, bool isOn)
    {
        var narrative = Narrative.FromText(string.Concat(Enumerable.Repeat("存在的主要问题：部分信息更新不够及时，个别栏目长期没有新内容。改进情况：安排专人每周检查各栏目，逾期未更新的当月通报。", 3)));
        var (education, police) = (WithProblems("某某市教育局"), WithProblems("某某市公安局"));

        var answer = Tool.Run(
            "check", _folder.Json("education.json", education), _folder.Json("police.json", police), "--profile", _folder.File("profile.json", text), "--format", "json");

        using var json = JsonDocument.Parse(answer.Out);
        var found = json.RootElement.GetProperty("series").EnumerateArray().Select(series => (
            series.GetProperty("compared").GetString(),
            series.GetProperty("agency").GetString(),
            series.GetProperty("findings")[0].GetProperty("rule").GetString(),
            series.GetProperty("findings")[0].GetProperty("found").GetString()));
        Assert.Equal(isOn ? [("organs", "某某市教育局", "GD8011", "某某市公安局"), ("organs", "某某市公安局", "GD8011", "某某市教育局")] : [], found);
        Assert.Equal(isOn ? 1 : 0, answer.ExitCode);

        var shown = Tool.Run("check", _folder["education.json"], _folder["police.json"], "--profile", _folder["profile.json"], "--lang", "en").Out;
        Assert.Equal(isOn, shown.Contains("GD8011 warning", StringComparison.Ordinal));

        AnnualReport WithProblems(string agency)
        {
            var report = Reports.Of(agency).ToBuilder();
            report[ReportSection.Problems] = narrative;
            return report.Build();
        }
    }

    [Theory]
    [InlineData("--profile", """{ "rules": { "GD0001": "?" } }""")]
    [InlineData("--waivers", """{ "waivers": [ { "?": 1 } ] }""")]
    public void A_configuration_file_in_another_encoding_exits_with_2(string option, string text)
    {
        // 单 in GBK.
        byte[] bytes = [.. text.SelectMany(character => character == '?' ? new byte[] { 0xB5, 0xA5 } : [(byte)character])];

        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Huaian), option, _folder.File("gbk.json", stream => stream.Write(bytes)), "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("GD9002", answer.Error);
    }

    [Theory]
    [InlineData("--profile")]
    [InlineData("--waivers")]
    public void A_configuration_file_that_is_missing_exits_with_2(string option)
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Huaian), option, _folder["missing.json"], "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.EndsWith("missing.json: There is no such file.\n", answer.Error);
    }
}
