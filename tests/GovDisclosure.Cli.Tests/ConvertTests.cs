using GovDisclosure.Csv;
using GovDisclosure.Json;

namespace GovDisclosure.Cli.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void From_json_to_csv_and_back_a_report_stays_equal()
    {
        var there = Tool.Run("convert", _folder.Json("a.json", Reports.Ningbo), _folder["b.csv"]);
        var back = Tool.Run("convert", _folder["b.csv"], _folder["c.json"]);

        Assert.Equal((0, 0), (there.ExitCode, back.ExitCode));
        using var stream = File.OpenRead(_folder["c.json"]);
        var read = ReportJson.Read(stream);
        Assert.True(read.IsComplete);
        Assert.Equal(Reports.Ningbo, read.Value);
    }

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.DOCX")]
    public void A_word_document_is_a_zip_archive(string name)
    {
        var answer = Tool.Run("convert", _folder.Json("a.json", Reports.Huaian), _folder[name]);

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal("PK"u8, File.ReadAllBytes(_folder[name]).AsSpan(0, 2));
    }

    [Theory]
    [InlineData("-")]
    [InlineData("a.docx")]
    public void A_word_document_is_read_back_equal(string source)
    {
        Assert.Equal(0, Tool.Run("convert", _folder.Json("a.json", Reports.Huaian), _folder["a.docx"]).ExitCode);

        var answer = source == "-"
            ? Tool.RunWithInput(File.OpenRead(_folder["a.docx"]), "convert", "-", _folder["b.json"])
            : Tool.Run("convert", _folder[source], _folder["b.json"]);

        Assert.Equal(0, answer.ExitCode);
        using var stream = File.OpenRead(_folder["b.json"]);
        Assert.Equal(Reports.Huaian, ReportJson.Read(stream).Value);
    }

    [Fact]
    public void Several_reports_stay_several_in_csv()
    {
        var answer = Tool.Run("convert", _folder.Csv("a.csv", Reports.Ningbo, Reports.Huaian), _folder["b.csv"]);

        Assert.Equal(0, answer.ExitCode);
        using var stream = File.OpenRead(_folder["b.csv"]);
        Assert.Equal([Reports.Ningbo, Reports.Huaian], ReportCsv.Read(stream).Select(read => read.Value));
    }

    [Theory]
    [InlineData("b.json")]
    [InlineData("b.docx")]
    public void Several_reports_do_not_fit_into_a_format_for_one_and_the_message_says_what_to_do(string name)
    {
        var answer = Tool.Run("convert", _folder.Csv("a.csv", Reports.Ningbo, Reports.Huaian), _folder[name], "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("Convert to .csv, or split the source first", answer.Error);
        Assert.Equal(["a.csv"], _folder.Names);
    }

    [Fact]
    public void Two_reports_of_one_organ_and_year_are_both_written_and_the_repetition_is_shown()
    {
        var source = _folder.File("a.csv", stream => ReportCsv.Write(
            [Reports.Huaian, Reports.Spoiled], stream, new ReportCsvOptions { Layout = CsvLayout.Wide }));

        var answer = Tool.Run("convert", source, _folder["b.csv"], "--lang", "en");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD9004", answer.Error);
        using var stream = File.OpenRead(_folder["b.csv"]);
        Assert.Equal([Reports.Huaian, Reports.Spoiled], ReportCsv.Read(stream).Select(read => read.Value));
    }

    [Fact]
    public void What_could_be_read_is_written_with_the_findings_shown_and_exit_code_1()
    {
        var good = File.ReadAllText(_folder.Json("good.json", Reports.Huaian));
        var answer = Tool.Run("convert", _folder.File("bad.json", good.Replace("447228", "\"12abc\"", StringComparison.Ordinal)), _folder["b.json"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("12abc", answer.Error);
        using var stream = File.OpenRead(_folder["b.json"]);
        Assert.Equal(Reports.Blank, ReportJson.Read(stream).Value);
    }

    [Fact]
    public void Nothing_is_written_when_nothing_could_be_read()
    {
        var answer = Tool.Run("convert", _folder.File("a.json", "[]"), _folder["b.csv"], "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("GD9", answer.Error);
        Assert.Contains("Nothing was written", answer.Error);
        Assert.Equal(["a.json"], _folder.Names);
    }

    [Theory]
    [InlineData("missing.json", "b.csv", "missing.json: There is no such file.")]
    [InlineData("a.txt", "b.csv", "a.txt: The extension is not known. Use a .json, .csv or .docx file.")]
    [InlineData("a.json", "b.txt", "b.txt: The extension is not known. Use .json, .csv or .docx.")]
    [InlineData("a.json", "", "This is a folder. Name a file.")]
    [InlineData("", "b.csv", "This is a folder. Name the .json, .csv or .docx files in it.")]
    [InlineData("a.json", "nowhere/b.csv", "b.csv: There is no such folder.")]
    [InlineData("a.json", "a.json", "Source and target are the same file.")]
    [InlineData("a.json", "link.json", "Source and target are the same file.")]
    public void A_conversion_that_cannot_be_done_exits_with_2_and_changes_no_file(string source, string target, string why)
    {
        var before = File.ReadAllBytes(_folder.Json("a.json", Reports.Huaian));
        File.CreateSymbolicLink(_folder["link.json"], _folder["a.json"]);

        var answer = Tool.Run("convert", _folder[source], _folder[target], "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(why, answer.Error);
        Assert.Empty(answer.Out);
        Assert.Equal(["a.json", "link.json"], _folder.Names);
        Assert.Equal(before, File.ReadAllBytes(_folder["a.json"]));
    }

    [Fact]
    public void A_cancelled_conversion_leaves_an_older_target_as_it_was()
    {
        var answer = Tool.RunCancelled("convert", _folder.Json("a.json", Reports.Huaian), _folder.File("b.csv", "older"));

        Assert.Equal(130, answer.ExitCode);
        Assert.Equal("older", File.ReadAllText(_folder["b.csv"]));
        Assert.Equal(["a.json", "b.csv"], _folder.Names);
    }

    [Fact]
    public void Converting_replaces_an_older_target()
    {
        var answer = Tool.RunWithInput(
            File.ReadAllText(_folder.Json("a.json", Reports.Huaian)), "convert", "-", _folder.File("b.csv", "older"));

        Assert.Equal(0, answer.ExitCode);
        using var stream = File.OpenRead(_folder["b.csv"]);
        Assert.Equal(Reports.Huaian, Assert.Single(ReportCsv.Read(stream)).Value);
    }
}
