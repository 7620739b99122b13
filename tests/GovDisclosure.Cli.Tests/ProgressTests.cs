using System.Globalization;
using System.Text.RegularExpressions;
using GovDisclosure.Cli.Output;
using GovDisclosure.Docx;
using GovDisclosure.Findings;

namespace GovDisclosure.Cli.Tests;

/// <summary>The bar of a roll-up: from 0 to 100 percent, never more, and never back.</summary>
public sealed partial class ProgressTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Over_files_of_every_format_it_only_moves_forward_and_ends_at_a_hundred()
    {
        using var screen = new StringWriter();
        var docx = _folder["b.docx"];
        using (var stream = File.Create(docx))
        {
            ReportDocx.Write(Reports.Of("某某市民政局"), stream);
        }

        string[] files =
        [
            _folder.Csv("a.csv", [.. Enumerable.Range(0, 500).Select(number => Reports.Of($"某某市第{number}局"))]),
            docx,
            _folder.Json("c.json", Reports.Of("某某市教育局")),
            _folder.Csv("d.csv", [.. Enumerable.Range(500, 500).Select(number => Reports.Of($"某某市第{number}局"))]),
        ];

        var exitCode = await CommandLine.RunAsync(
            ["rollup", .. files, "-o", _folder["sum.json"], "--lang", "en"], new Terminal(TextWriter.Null, screen, () => Stream.Null) { IsErrorScreen = true });

        Assert.Equal(0, exitCode);
        var shown = States(screen.ToString());
        Assert.All(shown, state => Assert.InRange(state.Percent, 0, 100));
        Assert.Equal(shown.Order(), shown);
        Assert.True(shown.Select(state => state.Percent).Distinct().Count() > 10, $"{shown.Count} states");
        Assert.Equal((100, 1000), shown[^1]);
    }

    /// <summary>A file may grow while it is read, and one may be empty.</summary>
    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 3)]
    [InlineData(long.MaxValue, long.MaxValue)]
    public void It_shows_no_percentage_out_of_range_whatever_the_total_is(long total, long step)
    {
        using var screen = new StringWriter();
        using (var progress = new Progress(new Terminal(TextWriter.Null, screen, () => Stream.Null) { IsErrorScreen = true }, Language.English, total))
        {
            for (var at = 0; at < 5; at++)
            {
                progress.Show(step / 5 * at, at);
                progress.Show(step, at);
            }
        }

        Assert.All(States(screen.ToString()), state => Assert.InRange(state.Percent, 0, 100));
        Assert.Equal(total > 0, States(screen.ToString()).Count > 0);
    }

    private static List<(int Percent, int Reports)> States(string screen) =>
        [.. State().Matches(screen).Select(state => (
            int.Parse(state.Groups["percent"].Value, CultureInfo.InvariantCulture),
            int.Parse(state.Groups["reports"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture)))];

    [GeneratedRegex(@"(?<percent>-?[0-9]+) %  (?<reports>[0-9,]+) reports")]
    private static partial Regex State();
}
