using System.IO.Compression;
using GovDisclosure.Definition;
using GovDisclosure.Docx;

namespace GovDisclosure.Cli.Tests;

public sealed class BlankTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_blank_form_is_the_one_of_the_library_and_in_force_now()
    {
        var answer = Tool.Run("blank", "-o", _folder["form.docx"], "--lang", "en");

        Assert.Equal(0, answer.ExitCode);
        Assert.Contains("form.docx (blank form, 国办公开办函〔2021〕30号)", answer.Out);
        Assert.Equal(Blank(Edition.Form2021, ReportDocxLayout.Form), File.ReadAllBytes(_folder["form.docx"]));
    }

    [Fact]
    public void Edition_and_layout_can_be_chosen()
    {
        Assert.Equal(0, Tool.Run("blank", "--edition", "2019", "--layout", "official", "-o", _folder["form.docx"]).ExitCode);
        Assert.Equal(Blank(Edition.Form2019, ReportDocxLayout.OfficialDocument), File.ReadAllBytes(_folder["form.docx"]));
    }

    [Theory]
    [InlineData("form.csv", "The blank form is a Word document. Use the extension .docx.")]
    [InlineData("form.pdf", "The blank form is a Word document. Use the extension .docx.")]
    [InlineData("no/form.docx", "There is no such folder.")]
    public void What_cannot_be_written_is_said_and_nothing_is_left_behind(string name, string message)
    {
        var answer = Tool.Run("blank", "-o", _folder[name], "--lang", "en");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(message, answer.Error);
        Assert.Empty(_folder.Names);
    }

    [Fact]
    public void Convert_writes_the_layout_that_is_asked_for()
    {
        var source = _folder.Json("a.json", Reports.Huaian);
        Assert.Equal(0, Tool.Run("convert", source, _folder["form.docx"]).ExitCode);
        Assert.Equal(0, Tool.Run("convert", source, _folder["official.docx"], "--layout", "official").ExitCode);

        Assert.Contains("w:left=\"1080\"", Document("form.docx"));
        Assert.Contains("w:left=\"1587\"", Document("official.docx"));
    }

    private string Document(string name)
    {
        using var package = ZipFile.OpenRead(_folder[name]);
        using var reader = new StreamReader(package.GetEntry("word/document.xml")!.Open());
        return reader.ReadToEnd();
    }

    private static byte[] Blank(Edition edition, ReportDocxLayout layout)
    {
        using var stream = new MemoryStream();
        ReportDocx.WriteBlank(edition, stream, new ReportDocxOptions { Layout = layout });
        return stream.ToArray();
    }
}
