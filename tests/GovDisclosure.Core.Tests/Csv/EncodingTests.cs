using System.Text;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Csv;

/// <summary>UTF-8 and GB18030 are told apart; everything else is a finding.</summary>
public class EncodingTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    // What the runtime decodes the eighteen two-byte codes of A6D9… and FE59… to, and what GB18030-2022 says they are.
    private static readonly byte[] EighteenCodes = Convert.FromHexString(
        "A6D9A6DAA6DBA6DCA6DDA6DEA6DFA6ECA6EDA6F3FE59FE61FE66FE67FE6DFE7EFE90FEA0");

    private const string EighteenCharacters =
        "\uFE10\uFE12\uFE11\uFE13\uFE14\uFE15\uFE16\uFE17\uFE18\uFE19\u9FB4\u9FB5\u9FB6\u9FB7\u9FB8\u9FB9\u9FBA\u9FBB";

    [Theory]
    [InlineData("淮安市人民政府")]
    [InlineData("西㙍村民委员会")]
    [InlineData("䶮城镇人民政府")]
    [InlineData("𠮷林街道办事处")]
    [InlineData("页")]
    public void A_file_in_gb18030_is_read_like_one_in_utf8(string agency)
    {
        var report = CsvFile.Sample(2024, agency);
        foreach (var options in CsvFile.AllOptions.Where(options => !options.ByteOrderMark))
        {
            var file = Gb18030.GetBytes(CsvFile.WriteText(options, report));
            var result = Assert.Single(CsvFile.Read(file));
            Assert.Empty(result.Findings);
            Assert.Equal(report, result.Value);
        }
    }

    [Fact]
    public void The_codes_that_gb18030_changed_in_2022_are_read_as_it_says_now()
    {
        var text = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample(2024, "机关"));
        byte[] file = [.. text.Split("机关").SelectMany((part, index) =>
            index == 0 ? Gb18030.GetBytes(part) : [.. EighteenCodes, .. Gb18030.GetBytes(part)])];
        var result = Assert.Single(CsvFile.Read(file));
        Assert.Empty(result.Findings);
        Assert.Equal(EighteenCharacters, result.Value!.Agency.Name);
    }

    [Fact]
    public void A_long_file_in_gb18030_is_decoded_across_all_its_parts()
    {
        var reports = Enumerable.Range(2021, 40).Select(year => CsvFile.Sample(year, "𠮷林街道办事处")).ToList();
        var file = Gb18030.GetBytes(CsvFile.WriteText(CsvFile.Plain, reports));
        Assert.True(file.Length > 5 * 64 * 1024);
        var results = CsvFile.Read(file);
        Assert.All(results, result => Assert.Empty(result.Findings));
        Assert.Equal(reports, results.Select(result => result.Value));
    }

    [Fact]
    public void Gb18030_is_recognised_even_if_it_begins_after_a_long_stretch_of_ascii()
    {
        AnnualReport[] reports = [.. Enumerable.Range(2021, 10).Select(year => Ascii(year)), CsvFile.Sample()];
        var file = CsvFile.WriteText(CsvFile.Plain, reports);
        Assert.True(file.IndexOf('淮', StringComparison.Ordinal) > 64 * 1024);
        Assert.Equal(reports, CsvFile.Read(Gb18030.GetBytes(file)).Select(result => result.Value));
        Assert.Equal(reports, CsvFile.Read(file).Select(result => result.Value));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    [InlineData("utf-32BE")]
    public void Utf16_and_utf32_are_a_finding(string name)
    {
        var encoding = Encoding.GetEncoding(name);
        var result = Assert.Single(CsvFile.Read([.. encoding.Preamble, .. encoding.GetBytes(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample()))]));
        Assert.Null(result.Value);
        Assert.Equal(ReadingRules.Decodable, Assert.Single(result.Findings).Rule);
    }

    [Fact]
    public void A_damaged_character_is_a_finding_with_its_line_and_column()
    {
        var text = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        var file = Encoding.UTF8.GetBytes(CsvFile.Replaced(text, "全年公开", "\u0001"));
        file[file.AsSpan().IndexOf((byte)1)] = 0xE5;
        var result = Assert.Single(CsvFile.Read(file));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(ReadingRules.Decodable, finding.Rule);
        Assert.Equal(new SourceLocation("value", CsvFile.LineOf(text, "全年公开"), 8), finding.Location);
        Assert.Equal(CsvFile.Sample()[ReportSection.Overview].Paragraphs.Take(1), result.Value![ReportSection.Overview].Paragraphs);
    }

    /// <summary>What could not be decoded is left out, wherever a text may stand, and nothing else is.</summary>
    [Theory]
    [InlineData("淮安")]
    [InlineData("政府网站")]
    [InlineData("通知公告")]
    [InlineData("（一）主动公开")]
    public void A_text_with_a_damaged_character_is_not_kept(string text)
    {
        foreach (var options in new[] { CsvFile.Plain, CsvFile.PlainWide })
        {
            var file = Encoding.UTF8.GetBytes(CsvFile.WriteText(options, CsvFile.Sample()).Replace(text, "\u0001" + text, StringComparison.Ordinal));
            file = [.. file.Select(value => value == 1 ? (byte)0xE5 : value)];
            var result = Assert.Single(CsvFile.Read(file));
            Assert.NotEmpty(result.Findings);
            Assert.All(result.Findings, finding => Assert.Equal((ReadingRules.Decodable, "UTF-8, GB18030"), (finding.Rule, finding.Wanted)));
            var report = result.Value!;
            string[] texts =
            [
                report.Agency.Name, report.Title,
                .. report[ReportSection.Overview].Paragraphs.Select(paragraph => paragraph.Text),
                .. report.Disclosures.SelectMany(count => count.Parts.Add(count)).Select(count => count.Label),
            ];
            Assert.All(texts, kept => Assert.False(kept.Contains(text, StringComparison.Ordinal) || kept.Contains('\uFFFD') || kept.Contains('\uFFFF')));
            Assert.Equal([7L, 7L], report.Disclosures.SelectMany(count => count.Parts.Add(count)).Select(count => count.Count!.Value));
        }
    }

    [Theory]
    [InlineData("applications.granted.total")]
    [InlineData("overview")]
    public void A_heading_with_a_damaged_character_is_a_fault_of_the_encoding(string heading)
    {
        var text = CsvFile.WriteText(CsvFile.PlainWide, CsvFile.Sample());
        var file = Encoding.UTF8.GetBytes(CsvFile.Replaced(text, $",{heading},", $",\u0001{heading},"));
        file[Array.IndexOf(file, (byte)1)] = 0xE5;
        var findings = Assert.Single(CsvFile.Read(file)).Findings;
        Assert.Equal(ReadingRules.Decodable, findings[0].Rule);
        Assert.Equal("\uFFFD" + heading, findings[0].Found);
        Assert.DoesNotContain(findings, finding => finding.Rule == ReadingRules.NameKnown);
    }

    [Fact]
    public void A_row_whose_name_has_a_damaged_character_is_a_fault_of_the_encoding()
    {
        var file = Encoding.UTF8.GetBytes(CsvFile.Replaced(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample()), "granted,naturalPerson", "granted,\u0001naturalPerson"));
        file[Array.IndexOf(file, (byte)1)] = 0xE5;
        Assert.Equal(["GD9002", "GD9005"], Assert.Single(CsvFile.Read(file)).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_damaged_character_in_gb18030_is_a_finding_too()
    {
        var reports = Enumerable.Range(2021, 20).Select(year => CsvFile.Sample(year)).ToList();
        var file = Gb18030.GetBytes(CsvFile.WriteText(CsvFile.Plain, reports));
        file[file.AsSpan().LastIndexOf(Gb18030.GetBytes("全年公开"))] = 0xFF;
        var results = CsvFile.Read(file);
        Assert.All(results[..^1], result => Assert.Empty(result.Findings));
        var finding = Assert.Single(results[^1].Findings);
        Assert.Equal(ReadingRules.Decodable, finding.Rule);
        Assert.Equal("value", finding.Location!.Path);
    }

    private static AnnualReport Ascii(int year)
    {
        var report = CsvFile.Sample(year, "office").ToBuilder();
        report.Title = "report";
        report.Disclosures = [];
        report[ReportSection.Overview] = new Narrative(new Paragraph("text"));
        return report.Build();
    }
}
