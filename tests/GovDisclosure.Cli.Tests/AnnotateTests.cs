using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Docx;
using GovDisclosure.Model;

namespace GovDisclosure.Cli.Tests;

public sealed class AnnotateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("zh", "应为 1302", "改后符合 GD3003", "依据：国办公开办函〔2021〕30号")]
    [InlineData("en", "expected 1302", "This mends GD3003", "Basis: 国办公开办函〔2021〕30号")]
    public void A_copy_of_the_document_has_the_findings_and_the_repair_as_comments(string language, string expected, string mended, string law)
    {
        var source = Docx("a.docx", Reports.Spoiled);
        var before = File.ReadAllBytes(source);

        var answer = Tool.Run("check", source, "--annotate", _folder["b.docx"], "--lang", language);

        Assert.Equal((1, ""), (answer.ExitCode, answer.Error));
        Assert.Equal(before, File.ReadAllBytes(source));
        var comments = Comments("b.docx");
        Assert.Contains(comments, comment => comment.Contains("GD3003", StringComparison.Ordinal) && comment.Contains(expected, StringComparison.Ordinal));
        Assert.Contains(comments, comment => comment.Contains("1288", StringComparison.Ordinal) && comment.Contains(mended, StringComparison.Ordinal) && comment.Contains(law, StringComparison.Ordinal));
    }

    [Fact]
    public void The_copy_of_a_certified_document_has_no_comments()
    {
        var answer = Tool.Run("check", Docx("a.docx", Reports.Huaian), "--annotate", _folder["b.docx"], "--lang", "en");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Error));
        Assert.Empty(Comments("b.docx"));
    }

    [Theory]
    [InlineData("a.json")]
    [InlineData("a.docx", "b.docx")]
    public void Only_one_document_can_be_annotated(params string[] names)
    {
        var answer = Tool.Run(["check", .. names, "--annotate", _folder["c.docx"], "--lang", "en"]);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("--annotate takes one .docx file.", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.docx", "Source and target are the same file.")]
    [InlineData("b.json", "Use the extension .docx.")]
    public void A_target_that_cannot_be_is_told_and_nothing_is_written(string target, string why)
    {
        var answer = Tool.Run("check", Docx("a.docx", Reports.Spoiled), "--annotate", _folder[target], "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(why, answer.Error, StringComparison.Ordinal);
        Assert.Equal(["a.docx"], _folder.Names);
    }

    [Fact]
    public void A_document_that_cannot_be_read_has_no_copy()
    {
        var answer = Tool.Run("check", _folder.File("a.docx", "no document"), "--annotate", _folder["b.docx"], "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Equal(["a.docx"], _folder.Names);
    }

    private string Docx(string name, AnnualReport report) => _folder.File(name, stream => ReportDocx.Write(report, stream));

    private List<string> Comments(string name)
    {
        using var package = WordprocessingDocument.Open(_folder[name], isEditable: false);
        return package.MainDocumentPart!.WordprocessingCommentsPart is { } part
            ? [.. part.Comments.Elements<Comment>().Select(comment => comment.InnerText)]
            : [];
    }
}
