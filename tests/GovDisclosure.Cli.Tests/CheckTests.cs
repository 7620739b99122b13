using System.Text.RegularExpressions;

namespace GovDisclosure.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh", "合格")]
    [InlineData("en", "Certified")]
    public void Certified_reports_exit_with_0(string language, string verdict)
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Ningbo), _folder.Csv("b.csv", Reports.Huaian), "--lang", language);

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(Reports.Ningbo.Agency.Name, answer.Out);
        Assert.Contains(Reports.Huaian.Agency.Name, answer.Out);
        Assert.Contains(verdict, answer.Out);
        Assert.DoesNotMatch("GD[0-9]{4}", answer.Out);
        Assert.Empty(answer.Error);
    }

    [Theory]
    [InlineData("zh", "不合格", "总计列应当等于", "请核对该行总计")]
    [InlineData("en", "Rejected", "The total of a row is the sum", "Check the total of this row")]
    public void A_wrong_cell_exits_with_1_and_says_what_is_wrong_and_what_to_do(string language, params string[] words)
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Spoiled), "--lang", language);

        Assert.Equal(1, answer.ExitCode);
        Assert.All(words, word => Assert.Contains(word, answer.Out));
        var finding = Assert.Single(Lines(answer.Out), line => line.Contains("（一）予以公开/总计 │", StringComparison.Ordinal));
        Assert.Matches(@"│ +1362 │ +1302 │ +\+60 │ 1302 = 1228 \+ 21 \+ 50 \+ 3 +│$", finding);
    }

    [Fact]
    public void A_blank_cell_exits_with_1_and_is_undecided()
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Blank));

        Assert.Equal(1, answer.ExitCode);
        Assert.Matches(@"│ 无法判断 │ +\d+ │ +0 │ +\d+ │", answer.Out);
        Assert.Contains("空白", answer.Out);
    }

    [Fact]
    public void A_blank_cell_is_told_once_and_the_sums_that_need_it_in_one_line_each()
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.BlankInTableThree), "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Single(Lines(answer.Out), line => line.Contains("（一）予以公开/自然人", StringComparison.Ordinal));
        Assert.Contains("for the cells see GD0001", answer.Out);
        Assert.All(["GD0002", "GD3002", "GD3003"], rule => Assert.Matches($@"\n│ {rule} │ +1 │ ", answer.Out));
        Assert.DoesNotContain("error", answer.Out);
    }

    [Fact]
    public void An_undecided_sum_is_shown_with_its_cells_when_the_blank_itself_is_not()
    {
        var profile = _folder.File("profile.json", """{ "rules": { "GD0001": "off" } }""");

        var answer = Tool.Run("check", _folder.Json("a.json", Reports.BlankInTableThree), "--profile", profile);

        Assert.Matches(@"（一）予以公开/总计 +│ 1362 │ 无法判断", answer.Out);
        Assert.DoesNotContain("GD0001", answer.Out);
    }

    [Fact]
    public void A_year_of_another_edition_is_shown_with_year_and_edition()
    {
        var report = Reports.Huaian.ToBuilder();
        report.Year = 2020;

        var answer = Tool.Run("check", _folder.Json("a.json", report.Build()));

        Assert.Matches("│ 报告年度、格式版本 │ 2020，国办公开办函〔2021〕30号 │ 国办公开办函〔2019〕60号 │", answer.Out);
    }

    [Fact]
    public void Every_report_of_a_file_is_checked()
    {
        var answer = Tool.Run("check", _folder.Csv("a.csv", Reports.Huaian, Reports.Ningbo, Reports.Spoiled.ToBuilder().Build()));

        Assert.Equal(1, answer.ExitCode);
        Assert.Equal(3, Lines(answer.Out).Count(line => line.StartsWith("│ " + _folder["a.csv"], StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("nothing.json", "找不到文件")]
    [InlineData("nothing/nothing.json", "找不到文件夹")]
    [InlineData("report.txt", "无法识别的扩展名。请使用 .json、.csv 或者 .docx 文件。")]
    [InlineData("report", "无法识别的扩展名。请使用 .json、.csv 或者 .docx 文件。")]
    [InlineData("", "无法识别的扩展名")]
    [InlineData("report.docx", "找不到文件")]
    [InlineData("folder.json", "这是一个文件夹")]
    [InlineData("folder", "这是一个文件夹")]
    public void A_file_that_cannot_be_read_exits_with_2_and_says_why(string name, string why)
    {
        Directory.CreateDirectory(_folder["folder.json"]);
        Directory.CreateDirectory(_folder["folder"]);

        var answer = Tool.Run("check", name.Length == 0 ? name : _folder[name]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("无法读取", answer.Out);
        Assert.Contains(why, answer.Out);
    }

    [Theory]
    [InlineData("empty.json", "")]
    [InlineData("empty.csv", "")]
    [InlineData("words.json", "政府信息公开")]
    [InlineData("other.json", "[]")]
    public void A_file_without_a_report_exits_with_2_and_tells_the_findings_of_the_reader(string name, string text)
    {
        var answer = Tool.Run("check", _folder.File(name, text));

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("无法读取", answer.Out);
        Assert.Matches("GD9[0-9]{3} 错误", answer.Out);
    }

    [Fact]
    public void Of_several_files_the_worst_decides_and_each_is_reported()
    {
        var answer = Tool.Run(
            "check", _folder.Json("good.json", Reports.Ningbo), _folder["missing.json"], _folder.Json("bad.json", Reports.Spoiled), "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Matches(@"good\.json .*Certified", answer.Out);
        Assert.Matches(@"missing\.json .*Unreadable", answer.Out);
        Assert.Matches(@"bad\.json .*Rejected", answer.Out);
        Assert.Contains("There is no such file.", answer.Out);
    }

    [Fact]
    public void A_truncated_file_exits_with_2_and_none_of_its_cells_is_called_blank()
    {
        var answer = Tool.Run("check", _folder.File("cut.json", "{"), "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("GD9001", answer.Out);
        Assert.DoesNotContain("blank", answer.Out);
    }

    [Fact]
    public void A_report_without_tables_exits_with_1_and_a_long_list_of_blanks_is_cut_with_its_rest_counted()
    {
        var answer = Tool.Run("check", _folder.File("empty.json", "{}"), "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD9005", answer.Out);
        Assert.Equal(40, Regex.Count(answer.Out[..answer.Out.IndexOf("And ", StringComparison.Ordinal)], "blank +│\n"));
        Assert.Contains("And 160 more; --format json lists all.", answer.Out);
    }

    [Fact]
    public void A_reading_problem_is_shown_with_its_line_and_its_raw_text()
    {
        var good = File.ReadAllText(_folder.Json("good.json", Reports.Huaian));
        var answer = Tool.Run("check", _folder.File("bad.json", good.Replace("447228", "\"12\\u001babc\"", StringComparison.Ordinal)));

        Assert.Equal(1, answer.ExitCode);
        Assert.Matches(@"GD9\d{3}", answer.Out);
        Assert.Matches(@"第 \d+ 行，第 \d+ 列", answer.Out);
        Assert.DoesNotContain('\e', answer.Out);
    }

    [Fact]
    public void Text_from_outside_cannot_steer_the_terminal()
    {
        var answer = Tool.Run("check", _folder["\e[31m\u202Emissing.json"]);

        Assert.Contains(@"\u001B[31m\u202Emissing.json", answer.Out);
        Assert.DoesNotContain('\e', answer.Out);
        Assert.DoesNotContain('\u202E', answer.Out);
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.csv")]
    public void Standard_input_is_read_in_either_format(string name)
    {
        var file = name.EndsWith("json", StringComparison.Ordinal) ? _folder.Json(name, Reports.Huaian) : _folder.Csv(name, Reports.Huaian);

        var answer = Tool.RunWithInput(File.ReadAllText(file), "check", "-");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains(Reports.Huaian.Agency.Name, answer.Out);
    }

    [Fact]
    public void Redirected_text_is_not_wrapped_and_its_columns_are_aligned_for_wide_characters()
    {
        var answer = Tool.Run("check", _folder.Json("a.json", Reports.Spoiled), _folder.Json("b.json", Reports.Ningbo));

        var table = Lines(answer.Out).TakeWhile(line => !line.StartsWith('共')).ToList();
        Assert.Equal(6, table.Count);
        Assert.Single(table.Select(Width).Distinct());
    }

    [Fact]
    public void A_cancelled_check_exits_with_130_and_says_nothing()
    {
        var answer = Tool.RunCancelled("check", _folder.Json("a.json", Reports.Huaian));

        Assert.Equal(new Answer(130, "", ""), answer);
    }

    private static string[] Lines(string text) => text.Split('\n');

    private static int Width(string line) => line.Sum(c => c is >= '\u2E80' and <= '\uFFEF' ? 2 : 1);
}
