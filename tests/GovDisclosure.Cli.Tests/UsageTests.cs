namespace GovDisclosure.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("chek", "a.json")]
    [InlineData("check", "a.json", "--lang", "fr")]
    [InlineData("check", "a.json", "--format", "xml")]
    [InlineData("check", "a.json", "--colour")]
    [InlineData("convert", "a.json")]
    [InlineData("convert", "a.json", "b.csv", "c.csv")]
    public void Wrong_usage_exits_with_2_and_points_to_the_help(params string[] args)
    {
        var answer = Tool.Run(args);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--help", answer.Error);
        Assert.Empty(answer.Out);
    }

    [Fact]
    public void Help_names_the_commands()
    {
        var answer = Tool.Run("--help");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("check", answer.Out);
        Assert.Contains("convert", answer.Out);
    }

    [Fact]
    public void Help_on_check_tells_the_exit_codes_and_the_default_language()
    {
        var answer = Tool.Run("check", "--help");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("0 all certified, 1 findings, 2 a file could not be read", answer.Out);
        Assert.Matches(@"--lang <zh\|en>.*\[default: zh\]", answer.Out);
    }

    [Fact]
    public void A_file_name_may_begin_with_an_at_sign()
    {
        var answer = Tool.Run("check", "@missing.json");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("@missing.json", answer.Out);
    }
}
