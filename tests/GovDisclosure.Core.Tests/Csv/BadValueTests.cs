using System.Globalization;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;

namespace GovDisclosure.Tests.Csv;

/// <summary>A field that is no plain number is blank, with a finding that says where it stands and what was found.</summary>
public class BadValueTests
{
    private static readonly CountCell Cell = ApplicationRow.Granted.Of(Applicant.NaturalPerson);

    public static TheoryData<string, string> BadCounts => new()
    {
        { "12abc", ReadingRules.CountReadable.Id },
        { "1e3", ReadingRules.CountReadable.Id },
        { "3.5", ReadingRules.CountReadable.Id },
        { "3.0", ReadingRules.CountReadable.Id },
        { "1,234", ReadingRules.CountReadable.Id },
        { "１２", ReadingRules.CountReadable.Id },
        { "/", ReadingRules.CountReadable.Id },
        { "-", ReadingRules.CountReadable.Id },
        { "—", ReadingRules.CountReadable.Id },
        { "--5", ReadingRules.CountReadable.Id },
        { "+5", ReadingRules.CountReadable.Id },
        { "1 2", ReadingRules.CountReadable.Id },
        { "0x10", ReadingRules.CountReadable.Id },
        { "无", ReadingRules.CountReadable.Id },
        { "\u3000", ReadingRules.CountReadable.Id },
        { "251000元", ReadingRules.CountReadable.Id },
        { "99999999999999999999", ReadingRules.NumberInRange.Id },
        { "-99999999999999999999", ReadingRules.NumberInRange.Id },
        { "9223372036854775808", ReadingRules.NumberInRange.Id },
        { "-9223372036854775808", ReadingRules.NumberInRange.Id },
        { " -009223372036854775808", ReadingRules.NumberInRange.Id },
    };

    public static TheoryData<string, string> BadAmounts => new()
    {
        { "12abc", ReadingRules.AmountReadable.Id },
        { "1e3", ReadingRules.AmountReadable.Id },
        { "1,234.5", ReadingRules.AmountReadable.Id },
        { ".5", ReadingRules.AmountReadable.Id },
        { "5.", ReadingRules.AmountReadable.Id },
        { "251000元", ReadingRules.AmountReadable.Id },
        { "99999999999999999999999999999", ReadingRules.NumberInRange.Id },
        { "0.12345678901234567890123456789", ReadingRules.NumberInRange.Id },
    };

    [Theory]
    [MemberData(nameof(BadCounts))]
    public void A_count_that_cannot_be_read_is_blank_with_a_finding(string raw, string rule)
    {
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        var spoiled = CsvFile.Replaced(file, ",granted,naturalPerson,24\r\n", $",granted,naturalPerson,\"{raw}\"\r\n");
        Judge(spoiled, Cell, raw, rule, new SourceLocation("value", CsvFile.LineOf(file, ",granted,"), 8));
    }

    [Theory]
    [MemberData(nameof(BadCounts))]
    public void The_same_in_a_wide_row(string raw, string rule)
    {
        var file = CsvFile.WriteText(CsvFile.PlainWide, CsvFile.Sample());
        var column = Array.IndexOf(file.Split("\r\n")[0].Split(','), Cell.Code);
        var spoiled = CsvFile.Replaced(file, ",23,24,25,", $",23,\"{raw}\",25,");
        Judge(spoiled, Cell, raw, rule, new SourceLocation(Cell.Code, 2, column + 1));
    }

    /// <summary>Of a bad number nobody knows what it should be: a finding tells the form of numbers, never a number.</summary>
    [Theory]
    [MemberData(nameof(BadCounts))]
    [MemberData(nameof(BadAmounts))]
    public void Outside_the_tables_too_a_bad_number_is_never_given_a_right_one(string raw, string rule)
    {
        Assert.NotNull(rule);
        string[] spoiled =
        [
            CsvFile.Replaced(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample()), ",fees,noticesIssued,,1", $",fees,noticesIssued,,\"{raw}\""),
            CsvFile.Replaced(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample()), ",fees,amountNotified,,100", $",fees,amountNotified,,\"{raw}\""),
            CsvFile.Replaced(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample()), ",disclosures,count,1,7", $",disclosures,count,1,\"{raw}\""),
            CsvFile.Replaced(CsvFile.WriteText(CsvFile.PlainWide, CsvFile.Sample()), "\t政府网站\t7", $"\t政府网站\t{raw}"),
            CsvFile.WriteText(CsvFile.PlainWide, CsvFile.Sample()).Replace(",2024,", $",\"{raw}\",", StringComparison.Ordinal),
        ];
        Assert.All(spoiled.SelectMany(file => Assert.Single(CsvFile.Read(file)).Findings), finding =>
            Assert.False(finding.Wanted is null || decimal.TryParse(finding.Wanted, CultureInfo.InvariantCulture, out _), finding.ToString(Language.English)));
    }

    [Theory]
    [MemberData(nameof(BadAmounts))]
    public void An_amount_that_cannot_be_read_is_blank_with_a_finding(string raw, string rule)
    {
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        var spoiled = CsvFile.Replaced(file, ",96171.6\r\n", $",\"{raw}\"\r\n");
        Judge(spoiled, ActiveDisclosure.AdministrativeFeesAmount, raw, rule, new SourceLocation("value", CsvFile.LineOf(file, ",96171.6"), 8));
    }

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("9999999999999999999")]
    [InlineData("99999999999999999999")]
    [InlineData("18446744073709551617")]
    public void A_count_that_is_too_great_is_found_without_quotes_too(string raw)
    {
        // Without quotes the value is read on the fast path first.
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        var spoiled = CsvFile.Replaced(file, ",granted,naturalPerson,24\r\n", $",granted,naturalPerson,{raw}\r\n");
        Judge(spoiled, Cell, raw, ReadingRules.NumberInRange.Id, new SourceLocation("value", CsvFile.LineOf(file, ",granted,"), 8));
    }

    [Theory]
    [InlineData(",disclosures,count,1,7")]
    [InlineData(",fees,noticesIssued,,1")]
    public void A_count_of_section_one_or_six_has_the_range_of_a_cell(string row)
    {
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        var least = row[..(row.LastIndexOf(',') + 1)];
        Assert.Equal(
            ReadingRules.NumberInRange,
            Assert.Single(CsvFile.FindingsOf(CsvFile.Replaced(file, row + "\r\n", least + "-9223372036854775808\r\n"))).Rule);
        Assert.Empty(CsvFile.FindingsOf(CsvFile.Replaced(file, row + "\r\n", least + "-9223372036854775807\r\n")));
    }

    [Theory]
    [InlineData("-5", -5L)]
    [InlineData(" 5 ", 5L)]
    [InlineData("007", 7L)]
    [InlineData("-0", 0L)]
    [InlineData("999999999999999999", 999_999_999_999_999_999L)]
    [InlineData("1000000000000000000", 1_000_000_000_000_000_000L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("00000000000000000000012", 12L)]
    [InlineData("", null)]
    [InlineData("  ", null)]
    public void Plain_counts_are_read_as_they_stand(string raw, long? expected)
    {
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        Assert.Equal(expected, CsvFile.ReadOne(CsvFile.Replaced(file, ",granted,naturalPerson,24\r\n", $",granted,naturalPerson,{raw}\r\n"))[Cell]);
    }

    [Fact]
    public void The_finding_says_in_words_where_it_is_and_what_to_do()
    {
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        var finding = Assert.Single(CsvFile.FindingsOf(CsvFile.Replaced(file, ",granted,naturalPerson,24\r\n", ",granted,naturalPerson,12abc\r\n")));
        var text = finding.ToString();
        Assert.Contains("第 37 行，第 8 列，value", text, StringComparison.Ordinal);
        Assert.Contains("（一）予以公开/自然人", text, StringComparison.Ordinal);
        Assert.Contains("读到“12abc”，应为 0, 1, 2, …", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",report,published,,2025-01-31", ",report,published,,31.1.2025")]
    [InlineData(",report,published,,2025-01-31", ",report,published,,2025-02-30")]
    [InlineData(",overview,heading2,1,", ",overview,heading2,x,")]
    [InlineData(",overview,heading2,1,", ",overview,heading2,0,")]
    [InlineData(",disclosures,level2,2,", ",disclosures,level3,2,")]
    [InlineData(",disclosures,level1,1,政府网站", ",disclosures,level1,1,")]
    public void Other_values_that_cannot_be_read_are_findings(string old, string spoiled)
    {
        var file = CsvFile.Replaced(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample()), old, spoiled);
        Assert.Contains(CsvFile.FindingsOf(file), finding => finding.Rule == ReadingRules.ValueValid);
    }

    [Theory]
    [InlineData("\"2\t（一）", "\"1\t（一）")]
    [InlineData("\"2\t（一）", "\"二\t（一）")]
    [InlineData("\"1\t政府网站\t7", "\"1\t政府网站")]
    [InlineData("\"1\t政府网站\t7", "\"17\t政府网站\t7")]
    [InlineData("\n2\t通知公告\t7", "\n3\t通知公告\t7")]
    [InlineData(",stated,", ",是,")]
    public void Text_fields_of_a_wide_row_that_cannot_be_read_are_findings(string old, string spoiled)
    {
        var file = CsvFile.Replaced(CsvFile.WriteText(CsvFile.PlainWide, CsvFile.Sample()), old, spoiled);
        var findings = CsvFile.FindingsOf(file);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(ReadingRules.ValueValid, finding.Rule));
    }

    [Fact]
    public void A_date_as_spreadsheets_save_it_is_read()
    {
        var file = CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample());
        Assert.Equal(CsvFile.Sample(), CsvFile.ReadOne(CsvFile.Replaced(file, "2025-01-31", "2025/1/31")));
    }

    [Fact]
    public void Control_characters_are_left_out_with_a_finding()
    {
        var file = CsvFile.Replaced(CsvFile.WriteText(CsvFile.Plain, CsvFile.Sample()), "全年公开信息", "\"全年\n公开\0信息\"");
        var result = Assert.Single(CsvFile.Read(file.Replace("，详见下表。", "", StringComparison.Ordinal)));
        Assert.Equal(ReadingRules.TextValid, Assert.Single(result.Findings).Rule);
        Assert.Equal("全年公开信息", result.Value![ReportSection.Overview].Paragraphs[1].Text);
    }

    private static void Judge(string file, Cell cell, string raw, string rule, SourceLocation place)
    {
        var result = Assert.Single(CsvFile.Read(file));
        var finding = Assert.Single(result.Findings);
        Assert.Equal(rule, finding.Rule.Id);
        Assert.Equal(raw, finding.Found);
        Assert.False(decimal.TryParse(finding.Wanted, CultureInfo.InvariantCulture, out _), "An example would be taken for the right number.");
        Assert.NotNull(finding.Wanted);
        Assert.Equal(place, finding.Location);
        Assert.Equal(cell, Assert.Single(finding.Left).Cell);
        Assert.Null(result.Value![cell]);
        Assert.NotEqual(Verdict.Certified, ReportChecker.Check(result).Verdict);
    }
}
