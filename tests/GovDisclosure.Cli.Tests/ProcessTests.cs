namespace GovDisclosure.Cli.Tests;

/// <summary>The tool as a process of its own: what only the real console can show.</summary>
public sealed class ProcessTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh", "不合格")]
    [InlineData("en", "Rejected")]
    public void Redirected_output_is_utf8_without_colour_even_where_others_would_force_it(string language, string verdict)
    {
        var variables = new Dictionary<string, string>
        {
            ["GITHUB_ACTIONS"] = "true",
            ["TERM"] = "xterm-256color",
            ["COLORTERM"] = "truecolor",
            ["LANG"] = "C",
            ["LC_ALL"] = "C",
        };

        var answer = Tool.Start("GovDisclosure.Cli.dll", ["check", _folder.Json("a.json", Reports.Spoiled), "--lang", language], variables);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(verdict, answer.Out);
        Assert.Contains(Reports.Spoiled.Agency.Name, answer.Out);
        Assert.DoesNotContain('\e', answer.Out);
        Assert.Empty(answer.Error);
    }

    [Fact]
    public void A_process_answers_as_the_same_command_does_in_process()
    {
        string[] args = ["check", _folder.Json("a.json", Reports.Spoiled), _folder["missing.csv"], "--format", "json"];

        Assert.Equal(Tool.Run(args), Tool.Start("GovDisclosure.Cli.dll", args));
    }
}
