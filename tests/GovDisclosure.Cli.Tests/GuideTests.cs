using System.Text;
using System.Text.RegularExpressions;

namespace GovDisclosure.Cli.Tests;

/// <summary>The guide shows what the tool really answers. Set GOVDISCLOSURE_WRITE_DOCS to write it anew.</summary>
public sealed partial class GuideTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_sample_of_the_page_is_the_answer_of_the_tool()
    {
        _folder.Json("ningbo-2023.json", Reports.Ningbo);
        _folder.Json("huaian-2024.json", Reports.Huaian);
        _folder.Json("huaian-2023.json", Reports.Huaian2023);
        _folder.Csv("bureaus.csv", Reports.Of("某某市教育局"), Reports.Of("某某市公安局"));
        _folder.Csv("absurd.csv", Reports.Of("某某市教育局"), Reports.Great("某某市公安局"));
        _folder.File("bureaus.txt", "某某市教育局\n某某市公安局\n某某市民政局\n");
        _folder.Json("wrong.json", Reports.Spoiled);
        _folder.Json("blank.json", Reports.BlankInTableThree);
        _folder.Broken("cut.json");
        var shown = File.ReadAllText(Page());

        var actual = Sample().Replace(shown, sample =>
        {
            var answer = Tool.Start("GovDisclosure.Cli.dll", sample.Groups["args"].Value.Split(' '), folder: _folder.Path);
            Assert.Empty(answer.Error);
            return $"```text\n$ govdisclosure {sample.Groups["args"].Value}\n{answer.Out.Trim('\n')}\n```";
        });

        if (Environment.GetEnvironmentVariable("GOVDISCLOSURE_WRITE_DOCS") is not null)
        {
            File.WriteAllText(Page(), actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        else
        {
            Assert.Equal(actual, shown);
        }
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("convert")]
    [InlineData("blank")]
    [InlineData("rules")]
    [InlineData("rollup")]
    [InlineData("repair")]
    public void Every_command_and_option_of_the_help_stands_on_the_page(params string[] command)
    {
        var shown = File.ReadAllText(Page());
        var help = Tool.Run([.. command, "--help"]).Out;

        Assert.All(Name().Matches(help).Select(match => match.Groups["name"].Value).Except(["--version"]), name => Assert.Contains(name, shown));
    }

    private static string Page() => Checkout.PathOf("docs", "guide", "command-line.md");

    [GeneratedRegex("```text\n\\$ govdisclosure (?<args>[^\n]*)\n.*?```", RegexOptions.Singleline)]
    private static partial Regex Sample();

    // A command or an option at the beginning of a line of the help.
    [GeneratedRegex("^  (-\\?, -h, )?(?<name>--?[a-z]+|[a-z]+(?= <|  ))", RegexOptions.Multiline)]
    private static partial Regex Name();
}
