namespace GovDisclosure.Cli.Tests;

/// <summary>Any number of reports: what is kept does not grow with them. Nothing else runs meanwhile, for memory is measured.</summary>
[CollectionDefinition(nameof(StreamingTests), DisableParallelization = true)]
[Collection(nameof(StreamingTests))]
public sealed class StreamingTests
{
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
        Assert.InRange(late - early, long.MinValue, 250 * (All - Warm));
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
