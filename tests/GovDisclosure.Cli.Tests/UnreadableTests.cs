using System.Text.Json;

namespace GovDisclosure.Cli.Tests;

/// <summary>A file that ceases to be of its format is not judged by what it might have said.</summary>
public sealed class UnreadableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Broken => BrokenFiles.All;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_file_exits_with_2_and_no_rule_on_content_speaks_of_it(string name)
    {
        var answer = Tool.Run("check", _folder.Broken(name), "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Unreadable", answer.Out);
        Assert.Contains("GD9001", answer.Out);
        Assert.Matches(@"line \d+", answer.Out);
        Assert.DoesNotMatch("GD[0-8][0-9]{3}", answer.Out);
        Assert.Single(answer.Out.Split('\n'), line => line.Contains(name, StringComparison.Ordinal) && line.StartsWith('│'));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Programs_get_the_error_with_its_place_and_findings_of_the_reader_only(string name)
    {
        var answer = Tool.Run("check", _folder.Broken(name), "--format", "json", "--lang", "en");

        using var json = JsonDocument.Parse(answer.Out);
        var file = json.RootElement.GetProperty("files")[0];
        var report = file.GetProperty("reports")[0];
        Assert.Equal(2, answer.ExitCode);
        Assert.Matches(@"GD9001 .*line \d+", file.GetProperty("error").GetString());
        Assert.Equal(("rejected", 0), (report.GetProperty("verdict").GetString(), report.GetProperty("passed").GetInt32()));
        Assert.All(report.GetProperty("findings").EnumerateArray(), finding => Assert.StartsWith("GD9", finding.GetProperty("rule").GetString()));
        Assert.Equal(JsonValueKind.Null, report.GetProperty("repair").ValueKind);
    }

    [Theory]
    [InlineData("cut.json")]
    [InlineData("token.json")]
    public void The_error_of_a_broken_JSON_text_has_line_and_column(string name)
    {
        var answer = Tool.Run("check", _folder.Broken(name));

        Assert.Matches(@"第 1 行，第 \d{3,} 列", answer.Out);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Nothing_is_made_of_a_broken_file(string name)
    {
        var broken = _folder.Broken(name);
        var good = _folder.Json("good.json", Reports.Of("某某市教育局"));
        var target = _folder["out.json"];

        Assert.All(
            [
                Tool.Run("convert", broken, target, "--lang", "en"),
                Tool.Run("repair", broken, "-o", target, "--lang", "en"),
                Tool.Run("rollup", good, broken, "-o", target, "--lang", "en"),
                Tool.Run("rollup", good, "--parent", broken, "-o", target, "--lang", "en"),
            ],
            answer =>
            {
                Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
                Assert.StartsWith(broken, answer.Error);
                Assert.Matches(@"GD9001 .*line \d+", answer.Error);
            });
        Assert.False(File.Exists(target));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_good_report_before_a_broken_one_is_checked_and_the_file_is_unreadable_all_the_same(int good)
    {
        var reports = Enumerable.Range(0, good + 1).Select(index => Reports.Of($"某某市第{index}局")).ToArray();
        var whole = File.ReadAllBytes(_folder.Csv("whole.csv", reports));
        var answer = Tool.Run("check", _folder.File("cut.csv", stream => stream.Write(whole.AsSpan(0, whole.Length - 500))), "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(good, answer.Out.Split('\n').Count(line => line.Contains("Certified", StringComparison.Ordinal) && line.StartsWith('│')));
        Assert.Single(answer.Out.Split('\n'), line => line.Contains("Unreadable", StringComparison.Ordinal) && line.StartsWith('│'));
    }

    [Theory]
    [InlineData("empty.json", "")]
    [InlineData("words.json", "政府信息公开")]
    [InlineData("empty.csv", "")]
    [InlineData("words.docx", "政府信息公开")]
    public void Programs_are_told_why_a_file_without_a_report_could_not_be_read(string name, string text)
    {
        var answer = Tool.Run("check", _folder.File(name, text), "--format", "json");

        using var json = JsonDocument.Parse(answer.Out);
        Assert.Equal(2, answer.ExitCode);
        Assert.StartsWith("GD9001 ", json.RootElement.GetProperty("files")[0].GetProperty("error").GetString());
    }

    [Theory]
    [InlineData("words.docx", "政府信息公开")]
    [InlineData("binary.docx", "\u0001\u0002\u0003")]
    [InlineData("page.docx", "<html></html>")]
    public void A_file_that_is_no_document_is_told_with_file_place_and_what_was_found(string name, string text)
    {
        var answer = Tool.Run("check", _folder.File(name, text));

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(name, answer.Out);
        Assert.Matches(@"│ 文件开头 │ \S+.* │ DOCX │", answer.Out);
    }

    [Fact]
    public void What_follows_a_whole_report_is_a_finding_and_the_report_is_checked()
    {
        var text = File.ReadAllText(_folder.Json("whole.json", Reports.Spoiled));

        var answer = Tool.Run("check", _folder.File("more.json", text + "}"));

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD9001", answer.Out);
        Assert.Contains("GD3003", answer.Out);
    }

    [Fact]
    public void An_unknown_property_is_told_with_its_name_and_its_value()
    {
        var text = "{\"remark\":12," + File.ReadAllText(_folder.Json("whole.json", Reports.Huaian))[1..];

        var answer = Tool.Run("check", _folder.File("more.json", text));

        Assert.Matches(@"│ 第 1 行，第 \d+ 列，\$\.remark +│ ""remark"": 12 │", answer.Out);
    }
}
