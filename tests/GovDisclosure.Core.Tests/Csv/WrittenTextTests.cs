using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Csv;

/// <summary>What stands in the files, letter by letter.</summary>
public class WrittenTextTests
{
    private static readonly AnnualReport Report = CsvFile.Sample();

    [Fact]
    public void A_long_file_has_a_row_for_each_text_and_then_for_each_cell()
    {
        var lines = CsvFile.WriteText(CsvFile.Plain, Report).Split("\r\n");
        const string Head = "淮安市人民政府,peoplesGovernment,2024,2021,";
        string[] first =
        [
            "agency,agencyKind,year,edition,table,row,column,value",
            Head + "report,title,,淮安市人民政府2024年政府信息公开工作年度报告",
            Head + "report,published,,2025-01-31",
            Head + "overview,heading2,1,（一）主动公开",
            Head + "overview,paragraph,2,全年公开信息，详见下表。",
            Head + "disclosures,level1,1,政府网站",
            Head + "disclosures,count,1,7",
            Head + "disclosures,level2,2,通知公告",
            Head + "disclosures,count,2,7",
            Head + "fees,noticesIssued,,1",
            Head + "fees,amountNotified,,100",
            Head + "fees,amountReceived,,100",
            Head + "activeDisclosure,rules,issued,1",
        ];
        Assert.Equal(first, lines[..first.Length]);
        Assert.Equal(Head + "proceedings,litigationAfterReview,total,199", lines[^2]);
        Assert.Equal("", lines[^1]);
        Assert.Equal(first.Length - 1 + StatutoryForm.Of(Edition.Form2021).Cells.Length + 1, lines.Length);
    }

    [Fact]
    public void A_long_file_may_name_its_rows_by_label()
    {
        var lines = CsvFile.WriteText(CsvFile.Plain with { Names = CsvNames.Labels }, Report).Split("\r\n");
        Assert.Equal("报告机关,机关类别,报告年度,格式版本,表,行,列,数据", lines[0]);
        Assert.Equal("淮安市人民政府,人民政府,2024,2021,一、总体情况,段落,2,全年公开信息，详见下表。", lines[4]);
        Assert.Contains("淮安市人民政府,人民政府,2024,2021,三、收到和处理政府信息公开申请情况,1.属于国家秘密,自然人,38", lines);
    }

    [Fact]
    public void A_long_file_may_have_the_labels_beside_the_codes()
    {
        var lines = CsvFile.WriteText(CsvFile.Plain with { Names = CsvNames.Both }, Report).Split("\r\n");
        Assert.Equal("agency,agencyKind,year,edition,table,row,column,value,tableLabel,rowLabel,columnLabel", lines[0]);
        Assert.Equal("淮安市人民政府,peoplesGovernment,2024,2021,report,title,,淮安市人民政府2024年政府信息公开工作年度报告,报告,标题,", lines[1]);
        Assert.Contains(
            "淮安市人民政府,peoplesGovernment,2024,2021,applications,stateSecret,naturalPerson,38,三、收到和处理政府信息公开申请情况,1.属于国家秘密,自然人", lines);
    }

    [Fact]
    public void Labels_are_those_of_the_edition_of_the_report()
    {
        var file = CsvFile.WriteText(CsvFile.Plain with { Names = CsvNames.Labels }, CsvFile.Sample(2020));
        Assert.Contains(",规范性文件,本年新制作数量,", file, StringComparison.Ordinal);
        Assert.Contains(",行政许可,处理决定数量,", file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CsvNames.Codes, ",preface,paragraph,1,现公布本报告。\r\n", ",preface,heading2,2,（一）说明\r\n")]
    [InlineData(CsvNames.Labels, ",前言,段落,1,现公布本报告。\r\n", ",前言,标题2,2,（一）说明\r\n")]
    public void A_preface_is_written_before_the_sections_as_their_texts_are(CsvNames names, string paragraph, string heading)
    {
        var builder = Report.ToBuilder();
        builder.Preface = new Narrative(new("现公布本报告。"), new("（一）说明", 2));
        var file = CsvFile.WriteText(CsvFile.Plain with { Names = names }, builder.Build());
        var section = names == CsvNames.Codes ? ",overview," : ",一、总体情况,";
        Assert.Contains(paragraph, file, StringComparison.Ordinal);
        Assert.True(file.IndexOf(heading, StringComparison.Ordinal) < file.IndexOf(section, StringComparison.Ordinal));
    }

    [Fact]
    public void A_wide_file_has_a_column_for_each_cell_of_every_edition()
    {
        var header = CsvFile.WriteText(CsvFile.PlainWide, Report).Split("\r\n")[0].Split(',');
        var codes = Edition.All.Reverse().SelectMany(edition => StatutoryForm.Of(edition).Cells).Select(cell => cell.Code).Distinct();
        Assert.Equal(
            [
                "agency", "agencyKind", "year", "edition", "title", "published", .. codes,
                "preface", "overview", "activeDisclosure", "applications", "proceedings", "problems", "otherMatters", "disclosures",
                "fees", "fees.noticesIssued", "fees.amountNotified", "fees.amountReceived",
            ],
            header);
    }

    [Fact]
    public void A_wide_row_holds_the_report()
    {
        var file = CsvFile.WriteText(CsvFile.PlainWide, Report);
        var row = file[(file.IndexOf("\r\n", StringComparison.Ordinal) + 2)..];
        Assert.StartsWith("淮安市人民政府,peoplesGovernment,2024,2021,淮安市人民政府2024年政府信息公开工作年度报告,2025-01-31,1,2,3,4,5,6,7,8,9,96171.6,10,11,", row, StringComparison.Ordinal);
        Assert.EndsWith(",\"2\t（一）主动公开\n全年公开信息，详见下表。\",,,,,,\"1\t政府网站\t7\n2\t通知公告\t7\",stated,1,100,100\r\n", row, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wide_header_may_hold_labels_or_both()
    {
        var labels = CsvFile.WriteText(CsvFile.PlainWide with { Names = CsvNames.Labels }, Report).Split("\r\n")[0];
        var both = CsvFile.WriteText(CsvFile.PlainWide with { Names = CsvNames.Both }, Report).Split("\r\n")[0];
        Assert.Contains(",三、收到和处理政府信息公开申请情况/（一）予以公开/自然人,", labels, StringComparison.Ordinal);
        Assert.Contains(",applications.granted.naturalPerson 三、收到和处理政府信息公开申请情况/（一）予以公开/自然人,", both, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CsvLayout.Long, "agency,agencyKind,year,edition,table,row,column,value\r\n")]
    [InlineData(CsvLayout.Wide, "agency,agencyKind,year,edition,activeDisclosure.rules.issued,")]
    public void Without_texts_only_numbers_are_written(CsvLayout layout, string beginning)
    {
        var file = CsvFile.WriteText(new ReportCsvOptions { Layout = layout, Texts = false, ByteOrderMark = false }, Report);
        Assert.StartsWith(beginning, file, StringComparison.Ordinal);
        Assert.DoesNotContain("主动公开", file, StringComparison.Ordinal);
        Assert.DoesNotContain("overview", file, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_cell_is_an_empty_field_and_not_zero()
    {
        var builder = Report.ToBuilder();
        builder[ApplicationRow.Granted, Applicant.NaturalPerson] = null;
        builder[ApplicationRow.Granted, Applicant.Total] = 0;
        var file = CsvFile.WriteText(CsvFile.Plain, builder.Build());
        Assert.Contains(",granted,naturalPerson,\r\n", file, StringComparison.Ordinal);
        Assert.Contains(",granted,total,0\r\n", file, StringComparison.Ordinal);
    }

    [Fact]
    public void The_byte_order_mark_is_written_unless_it_is_switched_off()
    {
        Assert.True(CsvFile.Write(ReportCsvOptions.Default, Report).AsSpan().StartsWith("\uFEFFagency"u8));
        Assert.True(CsvFile.Write(CsvFile.Plain, Report).AsSpan().StartsWith("agency"u8));
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        ReportCsv.Write([Report], stream);
        stream.Position = 0;
        Assert.Single(ReportCsv.Read(stream));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Misuse_throws()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentNullException>(() => ReportCsv.Write(null!, stream));
        Assert.Throws<ArgumentNullException>(() => ReportCsv.Write([Report], null!));
        Assert.Throws<ArgumentNullException>(() => ReportCsv.Write([Report], stream, null!));
        Assert.Throws<ArgumentException>(() => ReportCsv.Write([null!], stream));
        Assert.Throws<ArgumentNullException>(() => ReportCsv.Read(null!));
    }

    [Fact]
    public void Options_that_are_no_member_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ReportCsvOptions { Layout = (CsvLayout)7 });
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ReportCsvOptions { Names = (CsvNames)7 });
    }
}
