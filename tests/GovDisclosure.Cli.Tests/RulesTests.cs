using System.Text.Json;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Tests;

public sealed class RulesTests
{
    public static TheoryData<string> Rules { get; } = new(RuleCatalog.All.Select(rule => rule.Id));

    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("en", Language.English)]
    public void Every_rule_is_listed_once_with_its_title(string option, Language language)
    {
        var answer = Tool.Run("rules", "--lang", option);

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.All(RuleCatalog.All, rule => Assert.Matches($"\n│ {rule.Id} │.*│ {rule.Title.In(language)} +│", answer.Out));
    }

    [Fact]
    public void Programs_get_every_rule_in_the_order_of_the_catalogue()
    {
        using var json = JsonDocument.Parse(Tool.Run("rules", "--format", "json").Out);

        Assert.Equal(
            RuleCatalog.All.Select(rule => rule.Id),
            json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()));
    }

    [Theory, MemberData(nameof(Rules))]
    public void A_rule_is_explained_with_all_that_the_catalogue_knows(string id)
    {
        var rule = RuleCatalog.Find(id)!;

        var answer = Tool.Run("check", "--explain", id, "--lang", "en");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        string?[] facts = [rule.Title.English, rule.Statement.English, rule.Remedy.English, rule.Basis?.English, $"docs/rules/{id}.md", .. rule.Settings.Select(JsonNamingPolicy.CamelCase.ConvertName)];
        Assert.All(facts, fact => Assert.Contains(fact ?? "", answer.Out));
    }

    [Fact]
    public void A_rule_may_be_asked_for_in_small_letters_and_as_json()
    {
        using var json = JsonDocument.Parse(Tool.Run("check", "--explain", "gd3003", "--format", "json").Out);

        Assert.Equal("GD3003", json.RootElement.GetProperty("id").GetString());
        Assert.Equal("sum", json.RootElement.GetProperty("kind").GetString());
        Assert.Equal(["statutory", "strict", "numbers"], json.RootElement.GetProperty("profiles").EnumerateArray().Select(name => name.GetString()));
        Assert.Equal(["2019", "2021"], json.RootElement.GetProperty("editions").EnumerateArray().Select(code => code.GetString()));
    }

    public static TheoryData<string> ReadingRules { get; } = new(RuleCatalog.All.Where(rule => rule.Kind == RuleKind.Reading).Select(rule => rule.Id));

    /// <summary>As the page of the rule says it: no rule set has it, and readers always apply it.</summary>
    [Theory, MemberData(nameof(ReadingRules))]
    public void A_rule_of_reading_is_explained_as_one_that_is_always_on(string id)
    {
        Assert.Contains("none: readers always apply it; a profile cannot change it, a waiver cannot accept its findings", Tool.Run("check", "--explain", id, "--lang", "en").Out);
        Assert.Contains("无：读取文件时始终适用，规则集不能调整，也不能豁免", Tool.Run("check", "--explain", id).Out);
        using var json = JsonDocument.Parse(Tool.Run("check", "--explain", id, "--format", "json").Out);
        Assert.Empty(json.RootElement.GetProperty("profiles").EnumerateArray());
        Assert.True(json.RootElement.GetProperty("alwaysApplied").GetBoolean());
        Assert.Contains("none: readers always apply it", File.ReadAllText(Checkout.PathOf("docs", "rules", $"{id}.md")));
    }

    [Fact]
    public void The_list_tells_rules_of_reading_from_those_of_a_profile()
    {
        var lines = Tool.Run("rules", "--lang", "en").Out.Split('\n');
        Assert.All(RuleCatalog.All, rule =>
        {
            var cells = Assert.Single(lines, line => line.StartsWith($"│ {rule.Id} │", StringComparison.Ordinal)).Split('│', StringSplitOptions.TrimEntries)[4..7];
            Assert.Equal(rule.Kind == RuleKind.Reading, cells.All(cell => cell == "always"));
            Assert.Equal(rule.Kind == RuleKind.Reading, cells.Contains("always"));
        });
        using var json = JsonDocument.Parse(Tool.Run("rules", "--format", "json").Out);
        Assert.All(json.RootElement.GetProperty("rules").EnumerateArray(), rule =>
            Assert.Equal(rule.GetProperty("kind").GetString() == "reading", rule.GetProperty("alwaysApplied").GetBoolean()));
    }

    [Fact]
    public void An_unknown_rule_exits_with_2_and_says_where_the_known_ones_are()
    {
        var answer = Tool.Run("check", "--explain", "GD8888", "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("There is no rule 'GD8888'. The command govdisclosure rules lists them all.", answer.Error);
    }
}
