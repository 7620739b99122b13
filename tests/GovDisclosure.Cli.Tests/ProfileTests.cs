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
    public void The_strict_profile_makes_a_blank_an_error_and_the_numbers_profile_leaves_out_texts()
    {
        var (strict, numbers) = (Verdict("strict"), Verdict("numbers"));

        Assert.NotEqual(strict, numbers);

        string Verdict(string profile) => Tool.Run("check", _folder.Json("a.json", Reports.Blank), "--profile", profile, "--lang", "en", "--format", "json").Out;
    }

    [Theory]
    [InlineData("""{ "rules": { "GD8888": "off" } }""", "GD8888")]
    [InlineData("""{ "rules": """, "GD9001")]
    [InlineData("""[]""", "GD9010")]
    [InlineData("""{ "rules": { "GD0001": "\ud800" } }""", "GD9010")]
    public void A_profile_with_a_mistake_exits_with_2_before_anything_is_checked(string text, string why)
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Huaian), "--profile", _folder.File("profile.json", text), "--lang", "en");

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.Contains("profile.json: There are problems with this file. Nothing was checked.", answer.Error);
        Assert.Contains(why, answer.Error);
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
