using GovDisclosure.Definition;

namespace GovDisclosure.Cli.Tests;

/// <summary>Any number of reports: what is kept does not grow with them. Nothing else runs meanwhile, for memory is measured.</summary>
[CollectionDefinition(nameof(StreamingTests), DisableParallelization = true)]
[Collection(nameof(StreamingTests))]
public sealed class StreamingTests
{
    // What the reader of a CSV file remembers of a report, up to 65,536 of them: eight bytes in a queue and twenty in a table, both up to half empty.
    private const long Remembered = 2 * (8 + 20);

    private const long Slack = 64 * 1024;

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task What_is_kept_of_many_reports_with_findings_does_not_grow(string format)
    {
        // Reports are kept to be compared across years, up to a bound; beyond it nothing more is.
        const int Warm = 3_000;
        const int All = 9_000;
        var (early, late) = (0L, 0L);
        using var reports = new ReportStream(Reports.Spoiled, count =>
        {
            if (count == Warm)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (count == All)
            {
                late = GC.GetTotalMemory(forceFullCollection: true);
            }

            return count < All;
        });

        var exitCode = await CommandLine.RunAsync(["check", "-", "--format", format], new Terminal(TextWriter.Null, TextWriter.Null, () => reports));

        Assert.Equal(1, exitCode);
        Assert.InRange(late - early, long.MinValue, (Remembered * (All - Warm)) + Slack);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    public async Task Of_many_reports_that_are_added_up_only_the_names_are_kept(string format)
    {
        const int Some = 1_000;
        var (early, late) = await MemoryOfRollUp(Some, 10 * Some, "--format", format);

        Assert.InRange(late - early, long.MinValue, ((NameAndEntry(Some) + Remembered) * 9 * Some) + Slack);
    }

    [Fact]
    public async Task Of_many_reports_that_are_not_on_the_list_nothing_is_kept()
    {
        // The reader of a CSV file remembers the latest 65,536 reports of it by a number of eight bytes, to find one that comes twice. Beyond them nothing grows.
        const int Many = 70_000;
        using var folder = new TemporaryFolder();
        var (early, late) = await MemoryOfRollUp(Many, 2 * Many, "--expected", folder.File("names.txt", "某某市教育局"));

        Assert.InRange(late - early, long.MinValue, 64 * 1024);
    }

    [Fact]
    public async Task Standard_input_is_checked_while_it_comes()
    {
        using var stop = new CancellationTokenSource();
        using var reports = new ReportStream(Reports.Huaian, count =>
        {
            if (count == 100)
            {
                stop.Cancel();
            }

            return true;
        });

        var exitCode = await CommandLine.RunAsync(["check", "-"], new Terminal(TextWriter.Null, TextWriter.Null, () => reports), stop.Token);

        Assert.Equal(130, exitCode);
    }

    [Fact]
    public void More_reports_than_can_be_kept_are_checked_but_not_compared_across_years_and_the_check_says_so()
    {
        using var few = new ReportStream(Reports.Huaian, count => count < 2_000);
        using var many = new ReportStream(Reports.Huaian, count => count < 2_001);

        Assert.DoesNotContain("not compared across years", Tool.RunWithInput(few, "check", "-", "--lang", "en").Out);
        Assert.Contains("not compared across years", Tool.RunWithInput(many, "check", "-", "--lang", "en").Out);
    }

    [Fact]
    public void Of_many_reports_a_bounded_number_is_shown_and_the_rest_counted()
    {
        using var reports = new ReportStream(Reports.Spoiled, count => count < 100);

        var answer = Tool.RunWithInput(reports, "check", "-", "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("100 in all: Rejected 100.", answer.Out);
        Assert.Contains("The findings on 80 more reports are not shown", answer.Out);
        Assert.Equal(20, System.Text.RegularExpressions.Regex.Count(answer.Out, "GD3003 error"));
    }

    // A string of 22 bytes and two for each character, in steps of eight; an entry of 28 bytes in a table that may be half empty.
    private static long NameAndEntry(int number) => ((22 + (2 * $"{number}{Reports.Huaian.Agency.Name}".Length) + 7) / 8 * 8) + (2 * 28);

    // What is in memory after some reports and after more of them. The reports have a blank and a negative number, of which the first are remembered.
    private static async Task<(long Early, long Late)> MemoryOfRollUp(int some, int all, params string[] options)
    {
        var (early, late) = (0L, 0L);
        var odd = Reports.Changed(report =>
        {
            report[ActiveDisclosure.LicensingDecisions] = null;
            report[ActiveDisclosure.PenaltyDecisions] = -1;
        });
        using var folder = new TemporaryFolder();
        using var reports = new ReportStream(odd, count =>
        {
            if (count == some)
            {
                early = GC.GetTotalMemory(forceFullCollection: true);
            }
            else if (count == all)
            {
                late = GC.GetTotalMemory(forceFullCollection: true);
            }

            return count < all;
        });

        var exitCode = await CommandLine.RunAsync(
            ["rollup", "-", "-o", folder["sum.json"], .. options], new Terminal(TextWriter.Null, TextWriter.Null, () => reports));

        Assert.Equal(1, exitCode);
        return (early, late);
    }

    [Fact]
    public void Of_many_certified_reports_none_is_listed_and_all_are_counted()
    {
        using var reports = new ReportStream(Reports.Huaian, count => count < 100);

        var answer = Tool.RunWithInput(reports, "check", "-", "--profile", "numbers", "--lang", "en");

        Assert.Equal(0, answer.ExitCode);
        Assert.StartsWith("100 in all: Certified 100.", answer.Out);
        Assert.Single(answer.Out.TrimEnd().Split('\n'));
    }
}
