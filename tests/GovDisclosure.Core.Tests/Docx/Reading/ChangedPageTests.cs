using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>GD9016 says what was changed: the first cell, line of cells or paragraph that differs, with what it shows, and how many others do at least.</summary>
public sealed class ChangedPageTests
{
    private const string Facts = "customXml/item1.xml";
    private const string Number = "<w:t>12</w:t>";

    [Theory]
    [InlineData(ReportDocxLayout.Form)]
    [InlineData(ReportDocxLayout.OfficialDocument)]
    public void A_number_that_was_changed_is_told_with_its_cell_and_what_it_shows(ReportDocxLayout layout)
    {
        var finding = Changed(Number, "<w:t>13</w:t>", layout);

        Assert.Equal(("13", null), (finding.Found, finding.Wanted));
        Assert.NotNull(Assert.Single(finding.Left).Cell);
        Assert.Equal(2, finding.Location!.Table);
        Assert.True(finding.Location is { Line: > 0, Column: > 0 });
        Assert.Contains("读到“13”，所属的两组数据均与写入时不同。", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_that_was_removed_is_told_as_blank()
    {
        var finding = Changed(Number, "<w:t></w:t>");

        Assert.Null(finding.Found);
        Assert.StartsWith(InputState.Blank.Chinese + "，", finding.State!.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_several_changes_the_first_is_told_and_the_others_are_counted()
    {
        var finding = Changed(page => page.Replace(Number, "<w:t>13</w:t>", StringComparison.Ordinal).Replace("未收取信息处理费", "收取了信息处理费", StringComparison.Ordinal));

        Assert.Equal("13", finding.Found);
        Assert.Contains("另有至少 1 处不同", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("at least 1 other place differs", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_was_changed_is_told_with_the_words_of_the_form()
    {
        var label = Applicant.ResearchInstitution.Label;

        Assert.Equal(("研究所", label, null), Facing(Changed($">{label}<", ">研究所<")));
    }

    [Fact]
    public void A_paragraph_that_was_changed_is_told_with_its_place_and_its_words()
    {
        var finding = Changed("没有其他。", "没有别的。");

        Assert.Equal("没有别的。", finding.Found);
        Assert.NotNull(finding.Location!.Paragraph);
    }

    [Fact]
    public void A_paragraph_that_was_added_is_told_with_the_numbers_of_paragraphs()
    {
        var finding = Changed("<w:sectPr", "<w:p><w:r><w:t>另外。</w:t></w:r></w:p><w:sectPr");

        Assert.Equal("另外。", finding.Found);
        Assert.Matches("现有 [0-9]+ 段文字，写入时有 [0-9]+ 段", finding.ToString());
        Assert.Matches("paragraphs shown: [0-9]+, written: [0-9]+", finding.ToString(Language.English));
    }

    [Fact]
    public void A_table_that_was_added_is_told_with_the_numbers_of_tables()
    {
        var finding = Changed("<w:sectPr", "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/><w:sectPr");

        Assert.Equal((4, null, null), (finding.Location!.Table, finding.Found, finding.Wanted));
        Assert.Contains("现有 4 个表格，写入时有 3 个", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("tables shown: 4, written: 3", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_that_was_added_is_told_with_the_numbers_of_cells()
    {
        var finding = Changed("</w:tr></w:tbl>", "<w:tc><w:p/></w:tc></w:tr></w:tbl>");

        Assert.Equal((1, ReportSection.ActiveDisclosure, null), (finding.Location!.Table, finding.Location.Section, finding.Found));
        Assert.Matches("现有 [0-9]+ 个单元格，写入时有 [0-9]+ 个", finding.ToString());
        Assert.Matches("cells shown: [0-9]+, written: [0-9]+", finding.ToString(Language.English));
    }

    [Fact]
    public void Facts_that_were_changed_behind_an_unchanged_page_are_told_so()
    {
        var file = DocxFile.Open(WrittenDocument.Write(Sample())).Replace(Facts, "agency=\"某市档案局\"", "agency=\"某市财政局\"");

        var finding = Finding(file);

        Assert.Equal((Facts, InputState.FactsChanged), (finding.Location!.Path, finding.State));
    }

    [Fact]
    public void A_document_that_has_only_the_hash_says_that_the_place_is_not_known()
    {
        var file = DocxFile.Open(WrittenDocument.Write(Sample()));
        var facts = file.Text(Facts);
        var start = facts.IndexOf(" marks=\"", StringComparison.Ordinal);
        var end = facts.IndexOf(" edition=", StringComparison.Ordinal);
        file.With(Facts, facts[..start] + facts[end..]).Replace(DocxFile.Document, "没有其他。", "没有别的。");

        var finding = Finding(file);

        Assert.Equal((Facts, InputState.ChangedSomewhere), (finding.Location!.Path, finding.State));
    }

    private static AnnualReport Sample()
    {
        var builder = WrittenReportTests.Sample().ToBuilder();
        builder[ReportSection.Overview] = new Narrative(new Paragraph("没有其他。"));
        builder[ReportSection.OtherMatters] = new Narrative(new Paragraph("未收取信息处理费。"));
        return builder.Build();
    }

    private static (string? Found, string? Wanted, LocalizedText? State) Facing(Finding finding) => (finding.Found, finding.Wanted, finding.State);

    private static Finding Changed(string before, string after, ReportDocxLayout layout = ReportDocxLayout.Form) => Changed(
        page =>
        {
            var at = page.IndexOf(before, StringComparison.Ordinal);
            Assert.True(at >= 0, before);
            return page[..at] + after + page[(at + before.Length)..];
        },
        layout);

    private static Finding Changed(Func<string, string> change, ReportDocxLayout layout = ReportDocxLayout.Form)
    {
        var file = DocxFile.Open(WrittenDocument.Write(Sample(), layout));
        return Finding(file.With(DocxFile.Document, change(file.Text(DocxFile.Document))));
    }

    private static Finding Finding(DocxFile file) => Assert.Single(
        ReportDocx.Read(new MemoryStream(file.ToBytes())).Findings, finding => finding.Rule == ReadingRules.AsWritten);
}
