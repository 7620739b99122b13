using System.Globalization;
using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.Docx.Reading;
using GovDisclosure.Tests.Model;
using GovDisclosure.Tests.Rules;

namespace GovDisclosure.Tests.Docx.Comments;

/// <summary>Comments on a document: on the right places, and nothing else touched.</summary>
public class AnnotateTests
{
    private static readonly CountCell OneCell = ApplicationRow.Granted.Of(Applicant.NaturalPerson);

    private static readonly string DeviationFolder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Docx", "Deviations");

    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    public static TheoryData<string> Deviations { get; } = new(Directory.GetFiles(DeviationFolder, "*.docx").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Editions))]
    public void A_finding_is_put_on_the_cell_that_it_is_about(Edition edition)
    {
        var report = Spoiled(edition);
        var findings = ReportChecker.Check(report, RuleSet.Numbers).Findings;

        var comments = AnnotatedDocument.Comments(Annotate(report, findings));

        Assert.NotEmpty(findings);
        Assert.Equal(findings.Select(finding => finding.Left[0].Cell!).Distinct().Count(), comments.Count);
        Assert.All(findings, finding => Assert.Contains(comments, comment =>
            comment.Text.Contains(finding.Rule.Id, StringComparison.Ordinal)
            && comment.Text.Contains(finding.Basis!.Chinese, StringComparison.Ordinal)
            && comment.Text.Contains(finding.Expected!.Value.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            && comment.Place is TableCell cell
            && cell.InnerText == finding.Left[0].Value!.Value.ToString(CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_cell_of_the_form_is_found_in_its_row_and_column() => Assert.All(Edition.All, edition =>
    {
        var builder = DetectionTests.Zero(edition);
        var cells = StatutoryForm.Of(edition).Cells;
        for (var i = 0; i < cells.Length; i++)
        {
            CellTests.Set(builder, cells[i], 1000 + i);
        }

        var copy = AnnotatedDocument.Annotate(WrittenDocument.Write(builder.Build()), [.. cells.Select((cell, index) => new ReportComment(cell, $"{1000 + index}"))]);

        var comments = AnnotatedDocument.Comments(copy);
        Assert.Equal(cells.Length, comments.Count);
        Assert.All(comments, comment => Assert.StartsWith(comment.Text, comment.Place.InnerText, StringComparison.Ordinal));
    });

    [Fact]
    public void A_remark_on_narrative_is_put_on_its_paragraph_and_one_on_a_section_on_its_title()
    {
        var report = Spoiled(Edition.Latest);
        var copy = AnnotatedDocument.Annotate(
            WrittenDocument.Write(report),
            new ReportComment(ReportSection.Problems, 1, "second paragraph"),
            new ReportComment(ReportSection.OtherMatters, null, "title"),
            new ReportComment(null, null, "whole report"));

        Assert.Equal(
            [("second paragraph", "改进二"), ("title", ReportSection.OtherMatters.Label), ("whole report", report.Title)],
            AnnotatedDocument.Comments(copy).Select(comment => (comment.Text, comment.Place.InnerText)));
    }

    [Fact]
    public void A_finding_on_narrative_is_put_on_the_paragraph_that_it_quotes()
    {
        var builder = Spoiled(Edition.Latest).ToBuilder();
        builder[ReportSection.Applications] = new Narrative(new("前言。"), new("本年新收政府信息公开申请84件。"));
        var report = builder.Build();
        var finding = ReportChecker.Check(report).Findings.Single(finding => finding.Rule == NarrativeRules.NewlyReceivedStated);

        var comment = Assert.Single(AnnotatedDocument.Comments(Annotate(report, [finding])));

        Assert.Equal(report[ReportSection.Applications].Paragraphs[1].Text, comment.Place.InnerText);
    }

    [Fact]
    public void A_finding_on_the_preface_is_put_on_its_paragraph()
    {
        var builder = Spoiled(Edition.Latest).ToBuilder();
        builder.Preface = new Narrative(new("现公布本报告。"), new("咨询电话：13800138000。"));
        var report = builder.Build();
        var finding = ReportChecker.Check(report).Findings.Single(finding => finding.Rule == DocumentRules.NoMobileNumber);

        var comment = Assert.Single(AnnotatedDocument.Comments(Annotate(report, [finding])));

        Assert.Equal(report.Preface.Paragraphs[1].Text, comment.Place.InnerText);
    }

    [Fact]
    public void A_remark_on_the_preface_as_a_whole_is_put_on_its_beginning_and_without_a_preface_on_that_of_the_document()
    {
        var builder = Spoiled(Edition.Latest).ToBuilder();
        builder.Preface = new Narrative(new("现公布本报告。"), new("可在网站下载。"));
        ReportComment[] remarks = [ReportComment.OnPreface(null, "whole"), ReportComment.OnPreface(1, "second")];

        Assert.Equal(
            [("whole", "现公布本报告。"), ("second", "可在网站下载。")],
            AnnotatedDocument.Comments(AnnotatedDocument.Annotate(WrittenDocument.Write(builder.Build()), remarks)).Select(comment => (comment.Text, comment.Place.InnerText)));
        Assert.Equal(
            [("前言：whole\n前言第2段：second", Spoiled(Edition.Latest).Title)],
            AnnotatedDocument.Comments(AnnotatedDocument.Annotate(Original, remarks)).Select(comment => (comment.Text, comment.Place.InnerText)));
    }

    [Fact]
    public void In_a_document_that_people_made_a_remark_on_the_preface_is_put_on_its_paragraph()
    {
        var original = File.ReadAllBytes(Path.Combine(DeviationFolder, "preface-of-several-paragraphs.docx"));
        var preface = ReportDocx.Read(new MemoryStream(original)).Value!.Preface.Paragraphs;

        var copy = AnnotatedDocument.Annotate(original, [.. preface.Select((paragraph, index) => ReportComment.OnPreface(index, paragraph.Text))]);

        Assert.Equal(preface.Select(paragraph => paragraph.Text), AnnotatedDocument.Comments(copy).Select(comment => comment.Place.InnerText));
        Assert.All(AnnotatedDocument.Comments(copy), comment => Assert.Equal(comment.Text, comment.Place.InnerText));
    }

    [Fact]
    public void Remarks_on_one_place_are_one_comment_in_their_order()
    {
        var copy = AnnotatedDocument.Annotate(Original, new ReportComment(OneCell, "one\r\ntwo"), new ReportComment(OneCell, "three"));

        Assert.Equal("one\ntwo\nthree", Assert.Single(AnnotatedDocument.Comments(copy)).Text);
    }

    [Fact]
    public void Remarks_on_a_document_without_paragraphs_share_the_one_that_is_added()
    {
        var remarks = Enumerable.Range(0, 10).Select(i => i % 2 == 0 ? new ReportComment(OneCell, $"{i}") : new ReportComment(ReportSection.Problems, i, $"{i}"));

        var copy = AnnotatedDocument.Annotate(AnnotatedDocument.Empty(), [.. remarks]);

        Assert.Equal(10, Assert.Single(AnnotatedDocument.Comments(copy)).Text.Split('\n').Length);
        using var package = WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        Assert.Single(package.MainDocumentPart!.Document.Body!.Elements<DocumentFormat.OpenXml.Wordprocessing.Paragraph>());
    }

    [Fact]
    public void Nothing_but_the_comments_is_new()
    {
        string[] changed = ["word/document.xml", "word/_rels/document.xml.rels", "[Content_Types].xml"];

        var before = AnnotatedDocument.Parts(Original);
        var after = AnnotatedDocument.Parts(AnnotatedDocument.Annotate(Original, new ReportComment(OneCell, "wrong"), new ReportComment(null, null, "all")));

        Assert.Equal(["word/comments.xml"], after.Keys.Except(before.Keys));
        Assert.Empty(before.Keys.Except(after.Keys));
        Assert.All(before.Keys.Except(changed), name => Assert.Equal(before[name], after[name]));
        Assert.Equal(AnnotatedDocument.Xml(before[changed[0]]).Root!.ToString(SaveOptions.DisableFormatting), AnnotatedDocument.WithoutComments(after[changed[0]]).Root!.ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void The_copy_is_valid_and_reads_as_the_same_report()
    {
        var report = Spoiled(Edition.Latest);

        var copy = Annotate(report, ReportChecker.Check(report).Findings);

        using var package = WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(error => $"{error.Path?.XPath} {error.Description}"));
        var read = ReportDocx.Read(new MemoryStream(copy));
        Assert.True(read.IsComplete);
        Assert.Equal(report, read.Value);
    }

    [Fact]
    public void Equal_input_gives_an_equal_copy() =>
        Assert.Equal(
            AnnotatedDocument.Annotate(Original, new ReportComment(OneCell, "wrong")),
            AnnotatedDocument.Annotate(Original, new ReportComment(OneCell, "wrong")));

    [Fact]
    public void Comments_that_are_there_already_stay()
    {
        var once = AnnotatedDocument.Annotate(Original, new ReportComment(OneCell, "first"));

        var comments = AnnotatedDocument.CommentElements(AnnotatedDocument.Annotate(once, new ReportComment(OneCell, "second")));

        Assert.Equal(["first", "second"], comments.Select(comment => comment.InnerText));
        Assert.Distinct(comments.Select(comment => comment.Id!.Value));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not a document")]
    public void A_file_that_cannot_be_read_gives_no_copy_and_says_why(string text)
    {
        using var output = new MemoryStream();

        var result = ReportDocx.Annotate(new MemoryStream(Encoding.UTF8.GetBytes(text)), [new ReportComment(null, null, "all")], output);

        Assert.Null(result.Value);
        Assert.NotEmpty(result.Findings);
        Assert.Equal(0, output.Length);
    }

    [Fact]
    public void Characters_that_XML_cannot_carry_are_replaced() =>
        Assert.Equal("a\uFFFDb\uFFFDc𠮷", AnnotatedDocument.Comments(AnnotatedDocument.Annotate(Original, new ReportComment(null, null, "a\u0001b\uFFFFc𠮷"))).Single().Text);

    /// <summary>Documents as people make them: cut tables, missing merges, tracked changes, content controls.</summary>
    [Theory, MemberData(nameof(Deviations))]
    public void In_a_document_of_any_make_each_number_that_was_read_has_its_comment_in_the_cell_that_shows_it(string name)
    {
        var original = File.ReadAllBytes(Path.Combine(DeviationFolder, name));
        var reading = ReportReader.Read(WordSource.Read(new MemoryStream(original), new FindingList())!, new FindingList());
        var report = reading.Result.Value!;
        var cells = reading.Map.Cells.Keys.OfType<CountCell>().Where(cell => report[cell] is not null).ToList();

        var copy = AnnotatedDocument.Annotate(original, [.. cells.Select(cell => new ReportComment(cell, $"{report[cell]}"))]);

        var comments = AnnotatedDocument.Comments(copy);
        Assert.Equal(cells.Count, comments.Count);
        Assert.All(comments, comment => Assert.Contains(comment.Text, Digits(comment.Place), StringComparison.Ordinal));
        Assert.Equal(report, ReportDocx.Read(new MemoryStream(copy)).Value);
    }

    [Fact]
    public void The_example_of_the_guide_puts_every_finding_on_the_copy()
    {
        using var document = new MemoryStream(Original);
        using var copy = new MemoryStream();

        DocxExamples.Annotate(document, copy);

        var text = string.Concat(AnnotatedDocument.Comments(copy.ToArray()).Select(comment => comment.Text));
        Assert.All(ReportChecker.Check(Spoiled(Edition.Latest)).Findings, finding => Assert.Contains(finding.Rule.Id, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Misuse_is_an_exception()
    {
        Assert.Throws<ArgumentException>(() => new ReportComment(null, 0, "no section"));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportComment(ReportSection.Overview, -1, "negative"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportComment.OnPreface(-1, "negative"));
        Assert.Throws<ArgumentException>(() => ReportDocx.Annotate(new MemoryStream(Original), [null!], Stream.Null));
        Assert.Throws<ArgumentNullException>("input", () => ReportDocx.Annotate(null!, [], Stream.Null));
        Assert.Throws<ArgumentNullException>("comments", () => ReportDocx.Annotate(new MemoryStream(Original), null!, Stream.Null));
        Assert.Throws<ArgumentNullException>("output", () => ReportDocx.Annotate(new MemoryStream(Original), [], null!));
        Assert.Throws<ArgumentException>("input", () => ReportDocx.Annotate(Unreadable.Stream(), [], Stream.Null));
        Assert.Throws<ArgumentException>("output", () => ReportDocx.Annotate(new MemoryStream(Original), [], new MemoryStream([], writable: false)));
        Assert.Throws<IOException>(() => ReportDocx.Annotate(new Unreadable(), [], Stream.Null));
        using var both = new MemoryStream();
        both.Write(Original);
        both.Position = 0;
        Assert.Throws<ArgumentException>("output", () => ReportDocx.Annotate(both, [], both));
        Assert.Equal(Original, both.ToArray());
    }

    private static byte[] Original => WrittenDocument.Write(Spoiled(Edition.Latest));

    private static AnnualReport Spoiled(Edition edition)
    {
        var builder = DetectionTests.Zero(edition);
        builder.Agency = new Agency("某某局", AgencyKind.Department);
        builder[ReportSection.Problems] = new Narrative(new("问题一"), new("改进二"));
        builder[ApplicationRow.Granted, Applicant.NaturalPerson] = 12;
        builder[Proceeding.Review, CaseResult.Total] = 7;
        return builder.Build();
    }

    private static byte[] Annotate(AnnualReport report, IEnumerable<Finding> findings) =>
        AnnotatedDocument.Annotate(WrittenDocument.Write(report), [.. findings.Select(finding => ReportComment.Of(finding, Language.Chinese))]);

    /// <summary>The digits that a cell shows, in half width: numbers may be cut, spaced and in full width.</summary>
    private static string Digits(OpenXmlElement place) =>
        string.Concat(place.Descendants<Text>().SelectMany(text => text.Text)
            .Select(c => c is '−' or '－' ? '-' : char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c)
            .Where(c => c is '-' || char.IsAsciiDigit(c)));
}
