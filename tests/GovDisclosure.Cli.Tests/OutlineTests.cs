using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Rules;

namespace GovDisclosure.Cli.Tests;

/// <summary>The titles of a document are checked with it: by the rules of a profile, and a waiver holds for them.</summary>
public sealed class OutlineTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_with_its_sections_in_order_exits_with_0()
    {
        var answer = Tool.Run("check", Document("a.docx", _ => { }));

        Assert.Equal(0, answer.ExitCode);
        Assert.DoesNotMatch("GD[0-9]{4}", answer.Out);
    }

    [Theory]
    [InlineData("zh", "GD5008 错误", "第五十条")]
    [InlineData("en", "GD5008 error", "art. 50")]
    public void Sections_out_of_order_exit_with_1_and_are_an_error_with_its_article(string language, string rule, string article)
    {
        var answer = Tool.Run("check", Document("a.docx", Swap), "--lang", language);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains(rule, answer.Out);
        Assert.Contains(article, answer.Out);
        Assert.DoesNotContain("GD9", answer.Out);
    }

    [Fact]
    public void A_profile_switches_the_rule_off()
    {
        var profile = _folder.File("profile.json", """{ "rules": { "GD5008": "off" } }""");

        var answer = Tool.Run("check", Document("a.docx", Swap), "--profile", profile);

        Assert.Equal(0, answer.ExitCode);
        Assert.DoesNotMatch("GD[0-9]{4}", answer.Out);
    }

    [Fact]
    public void A_waiver_accepts_the_order_of_a_document()
    {
        var document = Document("a.docx", Swap);
        using var input = File.OpenRead(document);
        var read = ReportDocx.Read(input);
        var waivers = _folder.File("waivers.json", stream => WaiverJson.Write(
            new WaiverSet([.. ReportChecker.Check(read).Findings.Select(finding => Waiver.Of(finding, read.Value!, "按上级要求", "张三", new DateOnly(2026, 1, 1)))]), stream));

        var answer = Tool.Run("check", document, "--waivers", waivers, "--today", "2025-12-31");

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches(@"│ GD5008 │ .*│ 按上级要求 │ 张三 +│", answer.Out);
    }

    /// <summary>Whoever only converts a document learns that a section was not found, too.</summary>
    [Fact]
    public void A_conversion_says_that_a_title_is_missing()
    {
        var document = Document("a.docx", body => TitleOf(body, ReportSection.OtherMatters).Remove());

        var answer = Tool.Run("convert", document, _folder["a.json"]);

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("GD5008", answer.Error, StringComparison.Ordinal);
    }

    // A document that shows the report and has nothing beside its text, as people make them.
    private string Document(string name, Action<Body> change) => _folder.File(name, stream =>
    {
        using var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document);
        var body = new Body();
        document.AddMainDocumentPart().Document = new Document(body);
        ReportDocx.Append(Reports.Huaian, document);
        change(body);
    });

    // Section five comes before section four.
    private static void Swap(Body body)
    {
        var (four, six) = (TitleOf(body, ReportSection.Proceedings), TitleOf(body, ReportSection.OtherMatters));
        foreach (var element in TitleOf(body, ReportSection.Problems).ElementsAfter().Prepend(TitleOf(body, ReportSection.Problems)).TakeWhile(element => element != six).ToList())
        {
            element.Remove();
            body.InsertBefore(element, four);
        }
    }

    private static OpenXmlElement TitleOf(Body body, ReportSection section) => body.ChildElements.Single(element => element.InnerText == section.Label);
}
