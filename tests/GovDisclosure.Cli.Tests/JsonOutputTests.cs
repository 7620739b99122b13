using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli.Tests;

public sealed class JsonOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Findings_are_written_with_all_their_facts()
    {
        var (report, exitCode) = Check(_folder.Json("a.json", Reports.Spoiled));

        Assert.Equal(1, exitCode);
        Assert.Equal(Reports.Spoiled.Agency.Name, report.GetProperty("agency").GetString());
        Assert.Equal(Reports.Spoiled.Year, report.GetProperty("year").GetInt32());
        Assert.Equal(Reports.Spoiled.Edition.Code, report.GetProperty("edition").GetString());
        Assert.Equal("rejected", report.GetProperty("verdict").GetString());
        var expected = ReportChecker.Check(Reports.Spoiled);
        Assert.Equal(expected.Passed, report.GetProperty("passed").GetInt32());
        Assert.Equal(expected.Failed, report.GetProperty("failed").GetInt32());
        Assert.Equal(expected.Unknown, report.GetProperty("unknown").GetInt32());
        Assert.Equal(expected.Findings.Select(Facts), report.GetProperty("findings").EnumerateArray().Select(Facts));
        var finding = report.GetProperty("findings")[0];
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal("derived", finding.GetProperty("class").GetString());
        Assert.Equal("failed", finding.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("location").ValueKind);
    }

    [Theory]
    [InlineData("zh", Language.Chinese)]
    [InlineData("en", Language.English)]
    public void Messages_are_in_the_language_asked_for(string option, Language language)
    {
        var (report, _) = Check(_folder.Json("a.json", Reports.Spoiled), "--lang", option);

        Assert.Equal(
            ReportChecker.Check(Reports.Spoiled).Findings.Select(finding => finding.ToString(language)),
            report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("message").GetString()));
    }

    [Fact]
    public void A_blank_is_null_and_never_zero()
    {
        var (report, exitCode) = Check(_folder.Json("a.json", Reports.Blank));

        Assert.Equal(1, exitCode);
        Assert.Equal("undetermined", report.GetProperty("verdict").GetString());
        var finding = report.GetProperty("findings")[0];
        Assert.Equal("unknown", finding.GetProperty("outcome").GetString());
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("cells")[0].GetProperty("value").ValueKind);
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("actual").ValueKind);
    }

    /// <summary>Whoever writes a waiver by hand takes the check of a private number from here.</summary>
    [Fact]
    public void A_finding_on_a_private_number_tells_its_check_and_no_other_does()
    {
        var (report, _) = Check(_folder.Json("a.json", Reports.Changed(report => report[ReportSection.OtherMatters] = Narrative.FromText("未收取信息处理费。电话13800138000。"))));
        var findings = report.GetProperty("findings").EnumerateArray().ToList();
        var number = findings.Single(finding => finding.GetProperty("rule").GetString() == "GD5022");
        Assert.Equal(("138****8000", 13800138000 % 97), (number.GetProperty("found").GetString(), number.GetProperty("numberCheck").GetInt64()));
        Assert.All(findings.Where(finding => finding.GetProperty("rule").GetString() != "GD5022"), finding => Assert.Equal(JsonValueKind.Null, finding.GetProperty("numberCheck").ValueKind));
    }

    [Fact]
    public void A_finding_of_a_reader_tells_its_place_and_what_was_found_and_wanted()
    {
        var good = File.ReadAllText(_folder.Json("good.json", Reports.Huaian));
        var (report, _) = Check(_folder.File("bad.json", good.Replace("447228", "\"12abc\"", StringComparison.Ordinal)));

        var finding = report.GetProperty("findings")[0];
        Assert.StartsWith("GD9", finding.GetProperty("rule").GetString());
        Assert.Contains("12abc", finding.GetProperty("found").GetString());
        Assert.NotEmpty(finding.GetProperty("wanted").GetString()!);
        Assert.True(finding.GetProperty("location").GetProperty("line").GetInt32() > 0);
        Assert.True(finding.GetProperty("location").GetProperty("column").GetInt32() > 0);
        Assert.NotEmpty(finding.GetProperty("location").GetProperty("path").GetString()!);
    }

    [Fact]
    public void A_finding_on_a_document_tells_the_table_the_row_and_the_cell_in_numbers()
    {
        var path = _folder.File("a.docx", stream => ReportDocx.Write(Reports.Huaian, stream));
        using (var document = WordprocessingDocument.Open(path, isEditable: true))
        {
            document.MainDocumentPart!.Document!.Body!.Elements<Table>().First().Elements<TableRow>().ElementAt(2).Elements<TableCell>().ElementAt(1)
                .Descendants<Text>().Single().Text = "１２ 件";
        }

        var (report, _) = Check(path);

        var location = report.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("rule").GetString() == "GD9020").GetProperty("location");
        Assert.Equal((1, 3, 2), (location.GetProperty("table").GetInt32(), location.GetProperty("line").GetInt32(), location.GetProperty("column").GetInt32()));
        Assert.Equal("activeDisclosure", location.GetProperty("section").GetString());
        Assert.All(["path", "paragraph", "end", "character"], name => Assert.Equal(JsonValueKind.Null, location.GetProperty(name).ValueKind));
    }

    [Fact]
    public void A_file_that_is_no_document_is_told_by_its_end()
    {
        var (report, _) = Check(_folder.File("a.docx", "no document"));

        Assert.Equal("first", report.GetProperty("findings")[0].GetProperty("location").GetProperty("end").GetString());
    }

    [Fact]
    public void A_file_that_cannot_be_opened_has_an_error_and_no_reports()
    {
        var answer = Tool.Run("check", _folder["missing.json"], _folder.Json("good.json", Reports.Ningbo), "--format", "json", "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        using var json = JsonDocument.Parse(answer.Out);
        var files = json.RootElement.GetProperty("files");
        Assert.Equal(_folder["missing.json"], files[0].GetProperty("file").GetString());
        Assert.Equal("There is no such file.", files[0].GetProperty("error").GetString());
        Assert.Empty(files[0].GetProperty("reports").EnumerateArray());
        Assert.Equal(JsonValueKind.Null, files[1].GetProperty("error").ValueKind);
        Assert.Equal("certified", files[1].GetProperty("reports")[0].GetProperty("verdict").GetString());
    }

    [Fact]
    public void A_file_without_a_report_has_findings_and_is_never_certified()
    {
        var (report, exitCode) = Check(_folder.File("empty.json", ""));

        Assert.Equal(2, exitCode);
        Assert.Equal(JsonValueKind.Null, report.GetProperty("agency").ValueKind);
        Assert.NotEqual("certified", report.GetProperty("verdict").GetString());
        Assert.NotEmpty(report.GetProperty("findings").EnumerateArray());
    }

    private static (JsonElement Report, int ExitCode) Check(string file, params string[] options)
    {
        var answer = Tool.Run(["check", file, "--format", "json", .. options]);
        Assert.Empty(answer.Error);
        using var json = JsonDocument.Parse(answer.Out);
        return (json.RootElement.GetProperty("files")[0].GetProperty("reports")[0].Clone(), answer.ExitCode);
    }

    private static string Facts(Finding finding) =>
        $"{finding.Rule.Id} {finding.Actual} {finding.Expected} {finding.Difference} "
        + string.Join(',', finding.Values.Select(value => $"{value.Name} {value.Label} {value.Value}"));

    private static string Facts(JsonElement finding) =>
        $"{finding.GetProperty("rule")} {finding.GetProperty("actual")} {finding.GetProperty("expected")} {finding.GetProperty("difference")} "
        + string.Join(',', finding.GetProperty("cells").EnumerateArray()
            .Select(cell => $"{cell.GetProperty("code")} {cell.GetProperty("label")} {cell.GetProperty("value")}"));

    [Theory]
    [InlineData("zh", "空文件")]
    [InlineData("en", "empty file")]
    public void What_was_found_where_there_is_no_text_to_quote_is_a_fact_of_its_own(string language, string state)
    {
        var answer = Tool.Run("check", _folder.File("empty.json", ""), "--format", "json", "--lang", language);

        Assert.Contains($"\"state\": \"{state}\"", answer.Out, StringComparison.Ordinal);
    }
}
