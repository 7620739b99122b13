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
    [InlineData("blank")]
    [InlineData("blank", "-o", "a.docx", "--edition", "2020")]
    public void Wrong_usage_exits_with_2_and_points_to_the_help(params string[] args)
    {
        var answer = Tool.Run(args);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--help", answer.Error);
        Assert.Empty(answer.Out);
    }

    [Theory]
    [InlineData("zh", "没有命令“frob”。")]
    [InlineData("en", "There is no command 'frob'.")]
    public void An_unknown_command_is_the_first_and_only_thing_that_is_said(string language, string message)
    {
        var answer = Tool.Run("frob", "--lang", language);

        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith(message, answer.Error);
        Assert.Equal(2, answer.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("--format：缺少参数，应为 text, json。", "check", "a.json", "--format")]
    [InlineData("--lang：缺少参数，应为 zh, en。", "check", "a.json", "--lang")]
    [InlineData("--layout：缺少参数，应为 form, official。", "convert", "a.json", "b.docx", "--layout")]
    [InlineData("--edition：缺少参数，应为 2021, 2019。", "blank", "-o", "a.docx", "--edition")]
    public void An_option_without_its_value_says_what_is_accepted(string message, params string[] args)
    {
        var answer = Tool.Run(args);

        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith(message, answer.Error);
    }

    [Theory]
    [InlineData("convert", "a.json")]
    [InlineData("convert", "a.json", "b.csv", "c.csv")]
    [InlineData("check", "a.json", "--format", "xml")]
    [InlineData("check", "a.json", "--today", "tomorrow")]
    [InlineData("check", "a.json", "--colour")]
    [InlineData("check", "a.json", "--explain", "GD3003")]
    [InlineData("rollup", "a.json")]
    [InlineData("convert", "a.json", "b.csv", "--layout", "form")]
    [InlineData("convert", "a.json", "b.docx", "--layout", "x")]
    [InlineData("blank")]
    [InlineData("blank", "-o", "a.docx", "--edition", "2020")]
    [InlineData("rollup", "a.json", "-o", "b.json", "--year", "-1")]
    [InlineData("repair", "a.json", "--choose", "1")]
    [InlineData("repair", "a.json", "-o", "b.json", "--choose", "x")]
    [InlineData("check")]
    [InlineData]
    public void Mistakes_are_told_in_the_language_of_the_output(params string[] args)
    {
        Assert.Matches(@"^[^\n]*[\u4E00-\u9FFF]", Tool.Run(args).Error);
        Assert.DoesNotMatch(@"[\u4E00-\u9FFF]", Tool.Run([.. args, "--lang", "en"]).Error);
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("convert")]
    [InlineData("blank")]
    [InlineData("rules")]
    [InlineData("rollup")]
    [InlineData("repair")]
    public void Help_is_in_the_language_of_the_output_down_to_its_headings(params string[] command)
    {
        var chinese = Tool.Run([.. command, "--help"]);
        var english = Tool.Run([.. command, "--help", "--lang=en"]);

        Assert.Equal((0, 0), (chinese.ExitCode, english.ExitCode));
        Assert.DoesNotMatch("(?m)^[A-Za-z]", chinese.Out);
        Assert.Contains("Usage:", english.Out);
        Assert.Matches(@"--lang <zh\|en>.*zh\]", chinese.Out);
        Assert.DoesNotMatch(@"[\u4E00-\u9FFF]", english.Out.Replace("政府信息公开工作年度报告", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Help_names_the_commands()
    {
        var answer = Tool.Run("--help");

        Assert.All(["check", "convert", "blank", "rules", "rollup", "repair"], command => Assert.Contains($"\n  {command} ", answer.Out));
    }

    [Fact]
    public void Help_on_check_tells_the_exit_codes_and_the_default_language()
    {
        var answer = Tool.Run("check", "--help", "--lang", "en");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("0 all certified or waived, 1 findings, 2 a file could not be read", answer.Out);
        Assert.Matches(@"--lang <zh\|en>.*\[default: zh\]", answer.Out);
    }

    [Theory]
    [InlineData("--year", "abc", "2024", "rollup", "a.json", "-o", "b.json", "--year", "abc")]
    [InlineData("--choose", "x", "正整数", "repair", "a.json", "-o", "b.json", "--choose", "x")]
    [InlineData("--today", "tomorrow", "2025-01-31", "check", "a.json", "--today", "tomorrow")]
    [InlineData("--profile", "strikt", "statutory, strict, numbers", "check", "a.json", "--profile", "strikt")]
    [InlineData("--format", "yaml", "text, json", "check", "a.json", "--format", "yaml")]
    [InlineData("--lang", "fr", "zh, en", "check", "a.json", "--lang", "fr")]
    [InlineData("--edition", "2020", "2021, 2019", "blank", "-o", "a.docx", "--edition", "2020")]
    [InlineData("--kind", "city", "peoplesGovernment, department", "rollup", "a.json", "-o", "b.json", "--kind", "city")]
    [InlineData("--explain", "缺少", "GD3003", "check", "--explain")]
    [InlineData("--waivers", "缺少", "FILE", "check", "a.json", "--waivers")]
    public void A_wrong_value_is_told_with_the_option_what_was_found_and_what_is_accepted(string option, string found, string accepted, params string[] args)
    {
        var answer = Tool.Run(args);

        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        var line = answer.Error.Split('\n')[0];
        Assert.All([option, found, accepted], word => Assert.Contains(word, line));
    }

    [Fact]
    public void A_folder_is_told_with_every_format_that_is_read()
    {
        using var folder = new TemporaryFolder();

        Assert.Contains(".json、.csv 或者 .docx", Tool.Run("check", folder.Path).Out);
    }

    [Fact]
    public void A_file_name_may_begin_with_an_at_sign()
    {
        var answer = Tool.Run("check", "@missing.json");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("@missing.json", answer.Out);
    }
}
