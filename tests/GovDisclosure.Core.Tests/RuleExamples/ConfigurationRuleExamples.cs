using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.RuleExamples;

/// <summary>GD903: reading a profile or a list of waivers.</summary>
internal static class ConfigurationRuleExamples
{
    public static IEnumerable<Finding> GD9030_fails()
    {
        // example: begin
        string profile = """{ "settings": { "blankIsZero": true } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9030_passes()
    {
        // example: begin
        string profile = """{ "settings": { "blanksAreZero": true } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9031_fails()
    {
        // example: begin
        string profile = """{ "rules": { "GD1": "off" } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9031_passes()
    {
        // example: begin
        string profile = """{ "rules": { "GD0001": "off" } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9032_fails()
    {
        // example: begin
        string profile = """{ "rules": { "GD9020": "off" } }""";            // a number that is not written as plain digits
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9032_passes()
    {
        // example: begin
        string profile = """{ "rules": { "GD5009": "off" } }""";            // a title that is worded otherwise
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9033_fails()
    {
        // example: begin
        string profile = """{ "rules": { "GD0001": "error", "GD0001": "off" } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9033_passes()
    {
        // example: begin
        string profile = """{ "rules": { "GD0001": "error" } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9034_fails()
    {
        // example: begin
        string waiver = """{ "rule": "GD0005", "agency": "某某市档案局", "values": [], "reason": "网站迁移", "by": "张三" }""";
        ReadResult<WaiverSet> read = FromWaivers($$"""{ "waivers": [{{waiver}}] }""");         // until when?
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9034_passes()
    {
        // example: begin
        string waiver = """{ "rule": "GD0005", "agency": "某某市档案局", "values": [], "reason": "网站迁移", "by": "张三", "expires": "2025-12-31" }""";
        ReadResult<WaiverSet> read = FromWaivers($$"""{ "waivers": [{{waiver}}] }""");
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9035_fails()
    {
        // example: begin
        string profile = """{ "settings": { "deadlines": { "department": "02-28" } } }""";
        ReadResult<RuleSet> read = FromProfile(profile);                    // later than the Regulations allow
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9035_passes()
    {
        // example: begin
        string profile = """{ "settings": { "deadlines": { "department": "01-20" } } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9036_fails()
    {
        // example: begin
        string profile = """{ "settings": { "jumpFactor": 5 } }""";         // GD7005 is off unless switched on
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    public static IEnumerable<Finding> GD9036_passes()
    {
        // example: begin
        string profile = """{ "rules": { "GD7005": "warning" }, "settings": { "jumpFactor": 5 } }""";
        ReadResult<RuleSet> read = FromProfile(profile);
        // example: end
        return read.Findings;
    }

    private static ReadResult<RuleSet> FromProfile(string json) => RuleSetJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));

    private static ReadResult<WaiverSet> FromWaivers(string json) => WaiverJson.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)));
}
