using GovDisclosure.Findings;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules;

/// <summary>A finding on a profile or a list of waivers names the value, what was found and what would do, in the words of such a file.</summary>
public class ConfigurationMessageTests
{
    private const string Checks = "GD0001 … GD8011";
    private const string Severities = "\"off\", \"info\", \"warning\", \"error\"";
    private const string Percent = "0, 1, 2, … 100";
    private const string Day = "\"MM-dd\", 01-01 … ";

    [Theory]
    [InlineData("""[]""", "GD9035", "$", "[]", "{ }")]
    [InlineData("""{"rule":{}}""", "GD9030", "$.rule", "rule", "rules, settings")]
    [InlineData("""{"rules":[]}""", "GD9035", "$.rules", "[]", "{ }")]
    [InlineData("""{"rules":{"GD0000":"off"}}""", "GD9031", "$.rules.GD0000", "GD0000", Checks)]
    [InlineData("""{"rules":{"GD9999":"off"}}""", "GD9031", "$.rules.GD9999", "GD9999", Checks)]
    [InlineData("""{"rules":{"a.b c":"off"}}""", "GD9031", "$.rules['a.b c']", "a.b c", Checks)]
    [InlineData("""{"rules":{"GD9001":"off"}}""", "GD9032", "$.rules.GD9001", "GD9001", Checks)]
    [InlineData("""{"rules":{"GD9030":"warning"}}""", "GD9032", "$.rules.GD9030", "GD9030", Checks)]
    [InlineData("""{"rules":{"GD0001":"off","GD0001":"error"}}""", "GD9033", "$.rules.GD0001", "GD0001", null)]
    [InlineData("""{"rules":{"GD0001":"fatal"}}""", "GD9035", "$.rules.GD0001", "\"fatal\"", Severities)]
    [InlineData("""{"rules":{"GD0001":7}}""", "GD9035", "$.rules.GD0001", "7", Severities)]
    [InlineData("""{"settings":{"blanksAreZero":"yes"}}""", "GD9035", "$.settings.blanksAreZero", "\"yes\"", "true, false")]
    [InlineData("""{"settings":{"jumpFactor":1}}""", "GD9035", "$.settings.jumpFactor", "1", "2, 3, 4, … 2147483647")]
    [InlineData("""{"settings":{"jumpFactor":"5"}}""", "GD9035", "$.settings.jumpFactor", "\"5\"", "2, 3, 4, … 2147483647")]
    [InlineData("""{"settings":{"jumpFactor":99999999999}}""", "GD9035", "$.settings.jumpFactor", "99999999999", "2, 3, 4, … 2147483647")]
    [InlineData("""{"settings":{"otherOutcomePercent":101}}""", "GD9035", "$.settings.otherOutcomePercent", "101", Percent)]
    [InlineData("""{"settings":{"similarityPercent":7.5}}""", "GD9035", "$.settings.similarityPercent", "7.5", Percent)]
    [InlineData("""{"settings":{"longestOverview":null}}""", "GD9035", "$.settings.longestOverview", "null", "1, 2, 3, … 2147483647")]
    [InlineData("""{"settings":{"largestFeeAmount":-1}}""", "GD9035", "$.settings.largestFeeAmount", "-1", "> 0, ≤ 79228162514264337593543950335")]
    [InlineData("""{"settings":{"largestFeeAmount":"9"}}""", "GD9035", "$.settings.largestFeeAmount", "\"9\"", "> 0, ≤ 79228162514264337593543950335")]
    [InlineData("""{"settings":{"deadlines":7}}""", "GD9035", "$.settings.deadlines", "7", "{ }")]
    [InlineData("""{"settings":{"deadlines":{"bureau":"01-20"}}}""", "GD9030", "$.settings.deadlines.bureau", "bureau", "peoplesGovernment, department, townshipOrSubdistrict, other")]
    [InlineData("""{"settings":{"deadlines":{"department":"02-28"}}}""", "GD9035", "$.settings.deadlines.department", "\"02-28\"", Day + "01-31")]
    [InlineData("""{"settings":{"deadlines":{"department":"1-20"}}}""", "GD9035", "$.settings.deadlines.department", "\"1-20\"", Day + "01-31")]
    [InlineData("""{"settings":{"deadlines":{"peoplesGovernment":"04-01"}}}""", "GD9035", "$.settings.deadlines.peoplesGovernment", "\"04-01\"", Day + "03-31")]
    [InlineData("""{"settings":{"deadlines":{"other":"02-29"}}}""", "GD9035", "$.settings.deadlines.other", "\"02-29\"", Day + "12-31")]
    public void A_profile_is_told_where_what_was_found_and_what_would_do(string text, string rule, string path, string found, string? wanted) =>
        AssertTold(RuleSetJson.Read(RuleSetJsonTests.Stream(text)).Findings, rule, path, found, wanted);

    [Theory]
    [InlineData("\"expires\":\"2025-13-01\"", "GD9035", "expires", "\"2025-13-01\"", "\"yyyy-MM-dd\", 0001-01-01 … 9999-12-31")]
    [InlineData("\"expires\":20251231", "GD9035", "expires", "20251231", "\"yyyy-MM-dd\", 0001-01-01 … 9999-12-31")]
    [InlineData("\"year\":20240", "GD9035", "year", "20240", "1 … 9999")]
    [InlineData("\"year\":\"2024\"", "GD9035", "year", "\"2024\"", "1 … 9999")]
    [InlineData("\"reason\":\" \"", "GD9035", "reason", "\" \"", "\"…\" (≥ 1)")]
    [InlineData("\"by\":3", "GD9035", "by", "3", "\"…\" (≥ 1)")]
    [InlineData("\"rule\":\"GD9001\"", "GD9032", "rule", "GD9001", Checks)]
    [InlineData("\"rule\":\"GD0000\"", "GD9031", "rule", "GD0000", Checks)]
    [InlineData("\"until\":1", "GD9030", "until", "until", "rule, agency, year, values, found, numberCheck, reason, by, expires")]
    [InlineData("\"numberCheck\":97", "GD9035", "numberCheck", "97", "0 … 96")]
    [InlineData("\"numberCheck\":-1", "GD9035", "numberCheck", "-1", "0 … 96")]
    [InlineData("\"numberCheck\":\"7\"", "GD9035", "numberCheck", "\"7\"", "0 … 96")]
    [InlineData("\"values\":[7]", "GD9035", "values[0]", "7", "{ }")]
    [InlineData("\"values\":[{\"name\":\"a\",\"value\":\"4\"}]", "GD9035", "values[0].value", "\"4\"", "null, -1, 0, 12.5, …")]
    public void A_waiver_is_told_where_what_was_found_and_what_would_do(string property, string rule, string path, string found, string wanted)
    {
        var all = new[] { "\"rule\":\"GD0001\"", "\"agency\":\"甲\"", "\"values\":[]", "\"reason\":\"r\"", "\"by\":\"b\"", "\"expires\":\"2025-12-31\"" };
        var name = property[..property.IndexOf(':', StringComparison.Ordinal)];
        var text = string.Join(',', all.Where(other => !other.StartsWith(name + ":", StringComparison.Ordinal)).Append(property));
        AssertTold(WaiverJson.Read(RuleSetJsonTests.Stream($$"""{"waivers":[{{{text}}}]}""")).Findings, rule, $"$.waivers[0].{path}", found, wanted);
    }

    [Theory]
    [InlineData("{}", "$.waivers", "waivers")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD0001\",\"agency\":\"甲\",\"values\":[],\"reason\":\"r\",\"by\":\"b\"}]}", "$.waivers[0].expires", "expires")]
    [InlineData("{\"waivers\":[{\"rule\":\"GD5022\",\"agency\":\"甲\",\"values\":[],\"found\":\"138****8000\",\"reason\":\"r\",\"by\":\"b\",\"expires\":\"2025-12-31\"}]}", "$.waivers[0].numberCheck", "numberCheck")]
    public void What_a_list_of_waivers_lacks_is_told_in_its_own_words(string text, string path, string name)
    {
        var finding = AssertInWordsOfTheFile(Assert.Single(WaiverJson.Read(RuleSetJsonTests.Stream(text)).Findings));
        Assert.Equal(("GD9034", path, InputState.Missing, name), (finding.Rule.Id, finding.Location?.Path, finding.State, finding.Wanted));
    }

    [Fact]
    public void A_rule_of_reading_is_not_called_unknown()
    {
        var profile = Assert.Single(RuleSetJson.Read(RuleSetJsonTests.Stream("""{"rules":{"GD9001":"off"}}""")).Findings);
        Assert.Contains("always", profile.ToString(Language.English), StringComparison.Ordinal);
        Assert.Contains("始终适用", profile.ToString(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("always on", Assert.Throws<ArgumentException>(() => RuleSet.Strict.With("GD9001")).Message, StringComparison.Ordinal);
        Assert.Contains("always on", Assert.Throws<ArgumentException>(() => RuleSet.Strict.Without("GD9001")).Message, StringComparison.Ordinal);
        Assert.Contains("always on", Assert.Throws<ArgumentException>(() => RuleSet.Strict.WithSeverity("GD9001", Severity.Info)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_that_names_a_rule_of_ones_own_is_told_which_the_reader_was_given()
    {
        var finding = Assert.Single(RuleSetJson.Read(RuleSetJsonTests.Stream("""{"rules":{"X2":"off"}}"""), new RuleSetTests.OwnRule("X1", fails: false)).Findings);
        Assert.Equal(("GD9031", "X2", Checks + ", X1"), (finding.Rule.Id, finding.Found, finding.Wanted));
        Assert.Contains("of your own", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    private static void AssertTold(IEnumerable<Finding> findings, string rule, string path, string found, string? wanted)
    {
        var finding = AssertInWordsOfTheFile(Assert.Single(findings));
        Assert.Equal((rule, path, found, wanted), (finding.Rule.Id, finding.Location?.Path, finding.Found, finding.Wanted));
        Assert.All([finding.ToString(Language.Chinese), finding.ToString(Language.English)], text => Assert.Contains(path, text, StringComparison.Ordinal));
    }

    private static Finding AssertInWordsOfTheFile(Finding finding)
    {
        var english = finding.Rule.Statement.English + finding.Rule.Remedy.English;
        var chinese = finding.Rule.Statement.Chinese + finding.Rule.Remedy.Chinese;
        Assert.All(["table", "cell", "report", "label", "of the form"], word => Assert.DoesNotContain(word, english, StringComparison.OrdinalIgnoreCase));
        Assert.All(["表格", "单元格", "报告", "标签", "数据按空白"], word => Assert.DoesNotContain(word, chinese, StringComparison.Ordinal));
        return finding;
    }
}
