using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Rules;

/// <summary>A profile is written and read back; what makes no sense in it is found and changes nothing.</summary>
public class RuleSetJsonTests
{
    [Property(Arbitrary = [typeof(Profiles)])]
    public bool A_profile_that_was_written_is_read_back(AnyProfile any)
    {
        var read = RuleSetJson.Read(Stream(Text(any.Value)));
        return read.IsComplete && Same(read.Value!, any.Value) && Text(read.Value!) == Text(any.Value) && read.Value!.Equals(any.Value);
    }

    /// <summary>Rules of one's own are no part of a file; whoever gives them to the reader gets the same set.</summary>
    [Property(Arbitrary = [typeof(Profiles)])]
    public bool A_profile_with_rules_of_ones_own_is_read_back_with_them(AnyProfile any, bool first, bool second, Severity severity)
    {
        Rule[] own = [.. new[] { (Is: first, Id: "X1"), (Is: second, Id: "县规则·二") }.Where(rule => rule.Is).Select(rule => new RuleSetTests.OwnRule(rule.Id, fails: true))];
        var rules = own.Aggregate(any.Value, (set, rule) => set.With(rule));
        rules = own.Length > 0 ? rules.WithSeverity(own[^1].Descriptor.Id, severity) : rules;
        var read = RuleSetJson.Read(Stream(Text(rules)), own);
        return read.IsComplete && read.Value!.Equals(rules) && read.Value.GetHashCode() == rules.GetHashCode();
    }

    /// <summary>Half a surrogate pair is no text, so that no file can name the rule.</summary>
    [Fact]
    public void What_cannot_be_read_back_is_not_written()
    {
        var rules = RuleSet.Statutory.With(new RuleSetTests.OwnRule("X\ud800", fails: true));
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentException>(() => RuleSetJson.Write(rules, stream));
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void The_statutory_profile_differs_in_nothing() =>
        Assert.Equal("{\n  \"rules\": {},\n  \"settings\": {}\n}\n", Text(RuleSet.Statutory));

    [Fact]
    public void A_profile_switches_rules_and_changes_dates()
    {
        const string Profile = """
            {
              "rules": { "GD0001": "error", "GD2001": "off", "GD3005": "info" },
              "settings": { "blanksAreZero": true, "deadlines": { "department": "01-20", "other": "02-15" }, "jumpFactor": 5 }
            }
            """;
        var read = RuleSetJson.Read(Stream(Profile));
        Assert.True(read.IsComplete, string.Join('\n', read.Findings));
        var rules = read.Value!;
        Assert.Equal(Severity.Error, rules.SeverityOf(TableRules.CellFilled));
        Assert.False(rules.Includes("GD2001"));
        Assert.True(rules.Includes("GD3005"));
        Assert.Equal(Severity.Info, rules.SeverityOf(TableRules.CarriedOutWithinNew));
        Assert.True(rules.Settings.BlanksAreZero);
        Assert.Equal(5, rules.Settings.JumpFactor);
        Assert.Equal(
            ["03-31", "01-20", null, "02-15"],
            AgencyKind.All.Select(kind => rules.Settings.Deadlines.For(kind)?.ToString()));
    }

    [Theory]
    [InlineData("", "GD9001", "$")]
    [InlineData("[]", "GD9035", "$")]
    [InlineData("{\"rules\":", "GD9001", "$")]
    [InlineData("{\"rule\":{}}", "GD9030", "$.rule")]
    [InlineData("{\"rules\":{\"GD0000\":\"off\"}}", "GD9031", "$.rules.GD0000")]
    [InlineData("{\"rules\":{\"GD9001\":\"off\"}}", "GD9032", "$.rules.GD9001")]
    [InlineData("{\"rules\":{\"X1\":\"error\"}}", "GD9031", "$.rules.X1")]
    [InlineData("{\"rules\":{\"GD0001\":\"fatal\"}}", "GD9035", "$.rules.GD0001")]
    [InlineData("{\"rules\":{\"GD0001\":7}}", "GD9035", "$.rules.GD0001")]
    [InlineData("{\"rules\":{\"GD0001\":\"off\",\"GD0001\":\"error\"}}", "GD9033", "$.rules.GD0001")]
    [InlineData("{\"rules\":[]}", "GD9035", "$.rules")]
    [InlineData("{\"settings\":{\"deadlines\":{\"department\":\"02-01\"}}}", "GD9035", "$.settings.deadlines.department")]
    [InlineData("{\"settings\":{\"deadlines\":{\"department\":\"02-30\"}}}", "GD9035", "$.settings.deadlines.department")]
    [InlineData("{\"settings\":{\"deadlines\":{\"department\":null}}}", "GD9035", "$.settings.deadlines.department")]
    [InlineData("{\"settings\":{\"jumpFactor\":1}}", "GD9035", "$.settings.jumpFactor")]
    [InlineData("{\"settings\":{\"jumpFactor\":2.5}}", "GD9035", "$.settings.jumpFactor")]
    [InlineData("{\"settings\":{\"otherOutcomePercent\":101}}", "GD9035", "$.settings.otherOutcomePercent")]
    [InlineData("{\"settings\":{\"similarityPercent\":101}}", "GD9035", "$.settings.similarityPercent")]
    [InlineData("{\"settings\":{\"overviewStatesNumbers\":1}}", "GD9035", "$.settings.overviewStatesNumbers")]
    [InlineData("{\"settings\":{\"largestFeeAmount\":-1}}", "GD9035", "$.settings.largestFeeAmount")]
    [InlineData("{\"settings\":{\"longestOverview\":0}}", "GD9035", "$.settings.longestOverview")]
    [InlineData("{\"settings\":{\"blanksAreZero\":\"yes\"}}", "GD9035", "$.settings.blanksAreZero")]
    public void What_makes_no_sense_is_found_at_its_place_and_changes_nothing(string text, string rule, string path)
    {
        var read = RuleSetJson.Read(Stream(text));
        var finding = Assert.Single(read.Findings);
        Assert.Equal((rule, path), (finding.Rule.Id, finding.Location?.Path));
        Assert.True(read.Value is null || Same(read.Value, RuleSet.Statutory) || rule == "GD9033");
    }

    [Theory]
    [InlineData("""{"settings":{"jumpFactor":5}}""", "$.settings.jumpFactor", "5", "GD7005")]
    [InlineData("""{"settings":{"jumpFactor":5},"rules":{"GD7005":"off"}}""", "$.settings.jumpFactor", "5", "GD7005")]
    [InlineData("""{"rules":{"GD0007":"off"},"settings":{"deadlines":{"department":"01-20"}}}""", "$.settings.deadlines", "{\"department\":\"01-20\"}", "GD0007")]
    [InlineData("""{"settings":{"otherOutcomePercent":40}}""", "$.settings.otherOutcomePercent", "40", "GD3006")]
    [InlineData("""{"settings":{"similarityPercent":90}}""", "$.settings.similarityPercent", "90", "GD7012")]
    [InlineData("""{"settings":{"longestOverview":900},"rules":{"GD5013":"off"}}""", "$.settings.longestOverview", "900", "GD5013")]
    [InlineData("""{"settings":{"overviewStatesNumbers":true},"rules":{"GD5016":"off"}}""", "$.settings.overviewStatesNumbers", "true", "GD5016")]
    [InlineData("""{"settings":{"largestFeeAmount":9},"rules":{"GD2003":"off"}}""", "$.settings.largestFeeAmount", "9", "GD2003")]
    public void A_setting_of_rules_that_are_off_is_told_and_the_profile_holds(string text, string path, string found, string wanted)
    {
        var read = RuleSetJson.Read(Stream(text));
        var finding = Assert.Single(read.Findings);
        Assert.Equal(("GD9036", Severity.Warning, path, found, wanted), (finding.Rule.Id, finding.Severity, finding.Location!.Path, finding.Found, finding.Wanted));
        Assert.True(read.IsComplete);
        Assert.NotEqual(RuleSettings.Default, read.Value!.Settings);
        Assert.Equal(read.Value, RuleSetJson.Read(Stream(Text(read.Value!))).Value);
    }

    [Theory]
    [InlineData("""{"settings":{"jumpFactor":5},"rules":{"GD7005":"info"}}""")]
    [InlineData("""{"settings":{"otherOutcomePercent":40},"rules":{"GD3006":"warning"}}""")]
    [InlineData("""{"settings":{"deadlines":{"department":"01-20"}}}""")]
    [InlineData("""{"settings":{"deadlines":{"department":"01-20"}},"rules":{"GD0005":"off"}}""")]
    [InlineData("""{"settings":{"largestFeeAmount":9,"longestOverview":900,"overviewStatesNumbers":true,"blanksAreZero":true},"rules":{"GD2003":"warning"}}""")]
    public void A_setting_that_some_rule_heeds_is_not_told(string text) => Assert.Empty(RuleSetJson.Read(Stream(text)).Findings);

    [Fact]
    public void A_setting_that_only_a_rule_of_ones_own_heeds_has_an_effect()
    {
        const string Profile = """{"settings":{"jumpFactor":5}}""";
        var heeds = new RuleSetTests.OwnRule("X1", fails: false, settings: nameof(RuleSettings.JumpFactor));
        Assert.Empty(RuleSetJson.Read(Stream(Profile), heeds).Findings);
        Assert.Equal("GD7005, X1", Assert.Single(RuleSetJson.Read(Stream("""{"settings":{"jumpFactor":5},"rules":{"X1":"off"}}"""), heeds).Findings).Wanted);
    }

    [Fact]
    public void A_profile_with_a_problem_beside_such_a_setting_is_not_whole()
    {
        var read = RuleSetJson.Read(Stream("""{"settings":{"jumpFactor":5,"similarityPercent":101}}"""));
        Assert.Equal(["GD9035", "GD9036"], read.Findings.Select(finding => finding.Rule.Id).Order(StringComparer.Ordinal));
        Assert.False(read.IsComplete);
    }

    [Theory]
    [InlineData("{\"rules\":{\"GD0001\":\"\\ud800\"}}", "GD9035", "$.rules.GD0001")]
    [InlineData("{\"rules\":{\"GD0001\":\"\\udc00\\ud800\"}}", "GD9035", "$.rules.GD0001")]
    [InlineData("{\"rules\":{\"GD0001\":\"\\ud83dx\"}}", "GD9035", "$.rules.GD0001")]
    [InlineData("{\"rules\":{\"\\ud83d\\ude00\":\"off\"}}", "GD9031", "$.rules.\ud83d\ude00")]
    [InlineData("{\"rules\":{\"\\uD800\":\"off\"}}", "GD9030", "$.rules.\\uD800")]
    [InlineData("{\"\\\"\\udc00\":{}}", "GD9030", "$.\\\"\\udc00")]
    [InlineData("{\"settings\":{\"deadlines\":{\"\\ud800\":\"01-20\"}}}", "GD9030", "$.settings.deadlines.\\ud800")]
    [InlineData("{\"settings\":{\"deadlines\":{\"department\":\"\\ud800\"}}}", "GD9035", "$.settings.deadlines.department")]
    public void Half_a_surrogate_pair_is_no_text(string text, string rule, string path) =>
        What_makes_no_sense_is_found_at_its_place_and_changes_nothing(text, rule, path);

    [Theory]
    [InlineData("{\"rules\":{\"GD0001\":\"?\"}}")]
    [InlineData("{\"rules\":{\"?\":\"off\"}}")]
    [InlineData("{\"?\":{}}")]
    public void A_profile_in_another_encoding_is_refused(string text)
    {
        // 单 in GBK.
        var bytes = Encoding.UTF8.GetBytes(text).SelectMany(value => value == '?' ? new byte[] { 0xB5, 0xA5 } : [value]).ToArray();
        var read = RuleSetJson.Read(new MemoryStream(bytes));
        var finding = Assert.Single(read.Findings);
        Assert.Equal((ReadingRules.Decodable, "UTF-8"), (finding.Rule, finding.Wanted));
        Assert.Null(read.Value);
    }

    [Fact]
    public void A_file_that_is_too_long_is_refused() =>
        Assert.Equal("GD9013", Assert.Single(RuleSetJson.Read(Stream(new string(' ', 5 * 1024 * 1024))).Findings).Rule.Id);

    [Fact]
    public void Rules_of_ones_own_are_named_by_their_id()
    {
        var own = new RuleSetTests.OwnRule("X1", fails: true);
        Assert.Contains("\"X1\": \"error\"", Text(RuleSet.Statutory.With(own).WithSeverity("X1", Severity.Error)), StringComparison.Ordinal);
        Assert.True(RuleSetJson.Read(Stream("{}"), own).Value!.Includes("X1"));
        Assert.False(RuleSetJson.Read(Stream("{\"rules\":{\"X1\":\"off\"}}"), own).Value!.Includes("X1"));
    }

    [Fact]
    public void Settings_that_make_no_sense_are_refused_in_code()
    {
        Assert.Throws<ArgumentException>(() => RuleSet.Statutory.WithSettings(new RuleSettings { JumpFactor = 1 }));
        var later = new PublicationDeadlines { Department = new AnnualDate(2, 1) };
        Assert.Throws<ArgumentException>(() => RuleSet.Statutory.WithSettings(new RuleSettings { Deadlines = later }));
        Assert.Throws<ArgumentException>(() => RuleSet.Statutory.With("GD9001"));
        Assert.Throws<ArgumentException>(() => RuleSet.Statutory.With("GD0000"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AnnualDate(2, 29));
    }

    internal static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));

    private static string Text(RuleSet rules)
    {
        using var stream = new MemoryStream();
        RuleSetJson.Write(rules, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static bool Same(RuleSet one, RuleSet other) =>
        one.Settings == other.Settings
        && RuleCatalog.All.All(rule => one.Includes(rule.Id) == other.Includes(rule.Id)
            && (!one.Includes(rule.Id) || one.SeverityOf(rule) == other.SeverityOf(rule)));

    /// <summary>Rule sets with any rules on or off, any severities and any lawful settings.</summary>
    public readonly record struct AnyProfile(RuleSet Value);

    public static class Profiles
    {
        public static Arbitrary<AnyProfile> Any() => Arb.From(
            from start in Gen.Elements(RuleSet.Statutory, RuleSet.Strict, RuleSet.Numbers)
            from switched in Gen.Elements("", "off", "on", "Info", "Warning", "Error").ArrayOf(RuleCatalog.All.Length)
            from blanks in Gen.Elements(true, false)
            from factor in Gen.Choose(2, 100)
            from percent in Gen.Choose(0, 100)
            from similarity in Gen.Choose(0, 100)
            from numbers in Gen.Elements(true, false)
            from fee in Gen.Choose(1, int.MaxValue)
            from length in Gen.OneOf(Gen.Constant((int?)null), Gen.Choose(1, 5000).Select(value => (int?)value))
            from day in Gen.Choose(1, 31)
            from other in Gen.OneOf(Gen.Constant((AnnualDate?)null), Gen.Choose(1, 28).Select(value => (AnnualDate?)new AnnualDate(2, value)))
            select new AnyProfile(Switch(start, switched).WithSettings(new RuleSettings
            {
                BlanksAreZero = blanks,
                JumpFactor = factor,
                OtherOutcomePercent = percent,
                SimilarityPercent = similarity,
                OverviewStatesNumbers = numbers,
                LargestFeeAmount = fee / 100m,
                LongestOverview = length,
                Deadlines = new PublicationDeadlines { Department = new AnnualDate(1, day), PeoplesGovernment = new AnnualDate(3, day), Other = other },
            })));

        private static RuleSet Switch(RuleSet rules, string[] words)
        {
            foreach (var (rule, word) in RuleCatalog.All.Zip(words).Where(pair => pair.First.Kind != RuleKind.Reading))
            {
                rules = word switch
                {
                    "" => rules,
                    "off" => rules.Includes(rule.Id) ? rules.Without(rule.Id) : rules,
                    "on" => rules.With(rule.Id),
                    _ => rules.With(rule.Id).WithSeverity(rule.Id, Enum.Parse<Severity>(word)),
                };
            }

            return rules;
        }
    }
}
