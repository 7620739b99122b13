using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.Docx.Reading;
using GovDisclosure.Tests.Rules;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace GovDisclosure.Tests.Docx.Comments;

/// <summary>Comments on documents that others made: whatever these hold stays as it is.</summary>
public sealed class ForeignDocumentTests
{
    private const string Word = DocxFile.Word;

    private static readonly CountCell OneCell = ApplicationRow.Granted.Of(Applicant.NaturalPerson);

    private static readonly string[] Changed =
        ["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml", "word/comments.xml", "word/comments1.xml"];

    public static TheoryData<string> Deviations { get; } = new(Reading.Deviations.All.Keys);

    [Theory, MemberData(nameof(Deviations))]
    public void A_document_as_people_make_them_is_left_as_it_is(string name) => LeavesAllElse(Reading.Deviations.All[name].Document.Save());

    [Fact]
    public void A_letter_with_pictures_numbering_headers_and_remarks_of_others_is_left_as_it_is() => LeavesAllElse(Letter());

    [Fact]
    public void The_remarks_of_others_stay_before_ours()
    {
        var comments = AnnotatedDocument.CommentElements(Annotate(Letter()));

        Assert.Equal("请核对。", comments[0].InnerText);
        Assert.Equal(["复核人", "GovDisclosure", "GovDisclosure"], comments.Select(comment => comment.Author!.Value));
        Assert.Distinct(comments.Select(comment => comment.Id!.Value));
    }

    /// <summary>A remark encloses the number, and adds no paragraph to the cell.</summary>
    [Fact]
    public void A_number_in_a_content_control_has_its_remark_around_it()
    {
        var original = HumanDocument.Of(DetectionTests.Zero(Edition.Latest).Build()).Edit(body =>
        {
            foreach (var paragraph in body.Descendants(Markup.W + "tc").Elements(Markup.W + "p").ToList())
            {
                paragraph.ReplaceWith(new XElement(Markup.W + "sdt", new XElement(Markup.W + "sdtContent", new XElement(paragraph))));
            }
        }).Save();

        var copy = AnnotatedDocument.Annotate(original, new ReportComment(OneCell, "wrong"));

        Assert.Equal("0", Enclosed(copy));
        Assert.Equal(Paragraphs(original), Paragraphs(copy));
    }

    /// <summary>Paragraphs that a document gives twice, for new and for old programs, are counted once.</summary>
    [Fact]
    public void Alternatives_before_a_section_do_not_shift_its_remarks()
    {
        var builder = DetectionTests.Zero(Edition.Latest);
        builder[ReportSection.Problems] = new Narrative(new("问题一"), new("改进二"));
        XNamespace compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
        var original = HumanDocument.Of(builder.Build()).Edit(body => body.ParagraphWith("问题一").AddBeforeSelf(new XElement(
            compatibility + "AlternateContent",
            new XElement(compatibility + "Choice", new XAttribute("Requires", "w"), Markup.Paragraph("新式一"), Markup.Paragraph("新式二")),
            new XElement(compatibility + "Fallback", Markup.Paragraph("旧式"))))).Save();
        var problems = ReportDocx.Read(new MemoryStream(original)).Value![ReportSection.Problems].Paragraphs;

        var copy = AnnotatedDocument.Annotate(original, [.. problems.Select((paragraph, i) => new ReportComment(ReportSection.Problems, i, paragraph.Text))]);

        Assert.Equal(["新式一", "新式二", "问题一", "改进二"], AnnotatedDocument.Comments(copy).Select(comment => comment.Place.InnerText));
        Assert.All(AnnotatedDocument.Comments(copy), comment => Assert.Equal(comment.Text, comment.Place.InnerText));
    }

    /// <summary>A remark on a label stands on the cell with the label, not on the beginning of the document.</summary>
    [Theory]
    [InlineData("enumeration-comma")]
    [InlineData("labels-without-number")]
    [InlineData("group-labels-swapped")]
    public void A_remark_on_a_label_stands_on_its_cell(string name)
    {
        var original = Reading.Deviations.All[name].Document.Save();
        var findings = ReportDocx.Read(new MemoryStream(original)).Findings;

        var comments = AnnotatedDocument.Comments(AnnotatedDocument.Annotate(original, [.. findings.Select(finding => ReportComment.Of(finding, Language.Chinese))]));

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(comments, comment => comment.Place.InnerText == finding.Found && comment.Text.Contains(finding.Rule.Id, StringComparison.Ordinal)));
    }

    private static void LeavesAllElse(byte[] original)
    {
        var copy = Annotate(original);

        var before = AnnotatedDocument.Parts(original);
        var after = AnnotatedDocument.Parts(copy);
        Assert.Empty(before.Keys.Except(after.Keys));
        Assert.Empty(after.Keys.Except(before.Keys).Except(Changed));
        Assert.All(before.Keys.Except(Changed), name => Assert.Equal(before[name], after[name]));
        Assert.Equal(
            AnnotatedDocument.Canonical(AnnotatedDocument.WithoutComments(before[Changed[0]]).Root!),
            AnnotatedDocument.Canonical(AnnotatedDocument.WithoutComments(after[Changed[0]]).Root!));
        Assert.Empty(Errors(copy).Except(Errors(original)));
        Assert.Equal(ReportDocx.Read(new MemoryStream(original)).Value, ReportDocx.Read(new MemoryStream(copy)).Value);
    }

    private static byte[] Annotate(byte[] document) => AnnotatedDocument.Annotate(
        document, new ReportComment(OneCell, "wrong"), new ReportComment(ReportSection.OtherMatters, null, "title"));

    /// <summary>A report behind a letter with all that letters have.</summary>
    private static byte[] Letter() => HostDocument.Edit(HostDocument.Letterhead("<w:pgSz w:w=\"11906\" w:h=\"16838\"/>"), document =>
    {
        ReportDocx.Append(DetectionTests.Zero(Edition.Latest).Build(), document);
        var main = document.MainDocumentPart!;
        using (var picture = new MemoryStream([0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10]))
        {
            main.AddImagePart(ImagePartType.Png, "picture").FeedData(picture);
        }

        main.AddNewPart<WordprocessingCommentsPart>("remarks").Comments = new DocumentFormat.OpenXml.Wordprocessing.Comments(
            $"<w:comments xmlns:w=\"{Word}\"><w:comment w:id=\"7\" w:author=\"复核人\"><w:p><w:r><w:t>请核对。</w:t></w:r></w:p></w:comment></w:comments>");
        var first = main.Document!.Body!.Elements<Paragraph>().First();
        first.InsertAfter(new CommentRangeStart { Id = "7" }, first.ParagraphProperties);
        first.Append(new CommentRangeEnd { Id = "7" }, new Run(new CommentReference { Id = "7" }));
    });

    private static IEnumerable<string> Errors(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => error.Description)];
    }

    private static int Paragraphs(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return package.MainDocumentPart!.Document!.Descendants<Paragraph>().Count();
    }

    /// <summary>The text between the marks of the only comment.</summary>
    private static string Enclosed(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        var all = package.MainDocumentPart!.Document!.Descendants().ToList();
        var start = all.FindIndex(element => element is CommentRangeStart);
        return string.Concat(all.Skip(start).TakeWhile(element => element is not CommentRangeEnd).OfType<Text>().Select(text => text.Text));
    }
}
