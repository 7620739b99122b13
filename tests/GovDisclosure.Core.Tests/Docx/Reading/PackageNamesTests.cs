using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>How the text is found in a package: by relationships, content types and usual names; links and tricks lead nowhere.</summary>
public sealed class PackageNamesTests
{
    private const string Text = "<w:p><w:r><w:t>正文</w:t></w:r></w:p>";

    [Fact]
    public void Without_relationships_and_content_types_the_text_is_found_by_its_usual_name()
    {
        Assert.All(
            new[] { DocxFile.OfBody(Text).Without(DocxFile.Types), DocxFile.OfBody(Text).Without(DocxFile.Relationships), DocxFile.OfBody(Text).Without(DocxFile.Types).Without(DocxFile.Relationships) },
            file =>
            {
                var read = file.Read();
                Assert.Equal("正文", read.Paragraphs[0].Text);
                Assert.Equal(ReadingRules.PackageInOrder, read.Finding.Rule);
            });
    }

    [Fact]
    public void The_text_may_have_another_name()
    {
        const string Other = "content/main.xml";
        var document = DocxFile.OfBody(Text).Part(DocxFile.Document);
        var file = DocxFile.OfBody(Text).Without(DocxFile.Document).With(Other, document).With(DocxFile.Types, DocxFile.ContentTypes(DocxFile.MainType, "/" + Other));
        Assert.Equal(ReadingRules.PackageInOrder, file.Without(DocxFile.Relationships).Read().Finding.Rule);
        Assert.Equal("正文", file.With(DocxFile.Relationships, DocxFile.Related(("officeDocument", "./x/../" + Other))).Read().Paragraph.Text);
        Assert.Equal("正文", file.With(DocxFile.Relationships, DocxFile.Related(("officeDocument", "/" + Other))).Read().Paragraph.Text);
    }

    [Fact]
    public void A_strict_document_is_read()
    {
        var file = DocxFile.OfDocument("<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body><w:p><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:r><w:t>严格</w:t></w:r></w:p></w:body></w:document>")
            .With(DocxFile.Relationships, DocxFile.Related(("officeDocument", DocxFile.Document)).Replace("http://schemas.openxmlformats.org/officeDocument/2006", "http://purl.oclc.org/ooxml/officeDocument", StringComparison.Ordinal));
        Assert.Equal(("严格", 1), (file.Read().Paragraph.Text, file.Read().Paragraph.Level));
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml", "GD9015")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml", "GD9015")]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "GD9014")]
    [InlineData("text/plain", "GD9014")]
    public void A_content_type_that_should_not_be_is_a_finding(string type, string rule)
    {
        var read = DocxFile.OfBody(Text).With(DocxFile.Types, DocxFile.ContentTypes(type)).Read();
        Assert.Equal("正文", read.Paragraphs[0].Text);
        Assert.Equal((rule, type), (read.Finding.Rule.Id, read.Finding.Found));
    }

    [Theory]
    [InlineData("xml", DocxFile.MainType, null)]
    [InlineData("XML", DocxFile.MainType, null)]
    [InlineData("xml", "text/plain", "text/plain")]
    public void The_content_type_may_be_that_of_the_extension(string extension, string type, string? found)
    {
        var types = $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/x\"/><Default Extension=\"{extension}\" ContentType=\"{type}\"/></Types>";
        var read = DocxFile.OfBody(Text).With(DocxFile.Types, types).Read();
        Assert.Equal("正文", read.Paragraphs[0].Text);
        Assert.Equal(found is null ? [] : [(ReadingRules.PackageInOrder, found)], read.Findings.Select(finding => (finding.Rule, finding.Found)));
    }

    [Fact]
    public void A_template_is_read() =>
        Assert.Equal("正文", DocxFile.OfBody(Text).With(DocxFile.Types, DocxFile.ContentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")).Read().Paragraph.Text);

    [Fact]
    public void Links_out_of_the_package_are_not_followed()
    {
        var read = DocxFile.OfBody(Text)
            .With("word/_rels/document.xml.rels", DocxFile.Related(("styles", "http://example.invalid/styles.xml"), ("customXml", "file:///etc/passwd"), ("customXml", "../../../../etc/passwd"))
                .Replace("Target=", "TargetMode=\"External\" Target=", StringComparison.Ordinal))
            .Read();
        Assert.Equal("正文", read.Paragraph.Text);
        Assert.Equal("正文", DocxFile.OfBody(Text).With("word/_rels/document.xml.rels", DocxFile.Related(("styles", "http://example.invalid/s.xml"), ("customXml", "../../../x.xml"))).Read().Paragraph.Text);
    }

    [Theory]
    [InlineData("../word/document.xml")]
    [InlineData("C:\\word\\document.xml")]
    [InlineData("word/../word/document.xml")]
    public void Names_that_play_tricks_are_names_of_nothing(string name)
    {
        var file = DocxFile.OfBody(Text);
        var read = file.With(name, file.Part(DocxFile.Document)).Without(DocxFile.Document).Read();
        Assert.Null(read.Document);
        Assert.Equal(ReadingRules.Present, read.Finding.Rule);
    }

    [Theory]
    [InlineData("word\\document.xml")]
    [InlineData("/word/document.xml")]
    [InlineData("Word/Document.XML")]
    public void Names_are_taken_as_other_programs_take_them(string name)
    {
        var file = DocxFile.OfBody(Text);
        Assert.Equal("正文", file.With(name, file.Part(DocxFile.Document)).Without(name == DocxFile.Document ? "" : DocxFile.Document).Read().Paragraph.Text);
    }

    [Fact]
    public void Of_two_parts_of_one_name_the_first_is_read()
    {
        var read = DocxFile.OfBody(Text).And("word/DOCUMENT.xml", DocxFile.OfBody("<w:p/>").Part(DocxFile.Document)).Read();
        Assert.Equal("正文", read.Paragraphs[0].Text);
        Assert.Equal((ReadingRules.GivenOnce, DocxFile.Document), (read.Finding.Rule, read.Finding.Location!.Path));
    }
}
