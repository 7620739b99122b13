using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Tests.Conventions;
using GovDisclosure.Tests.RealReports;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>LibreOffice opened what this library wrote and saved it: other markup and styles, the same page. The script beside the files makes them.</summary>
public sealed class SavedAgainTests
{
    private const string Blank = "blank-";

    private static readonly string Folder = Repository.PathOf("tests/GovDisclosure.Core.Tests/Fixtures/Docx/LibreOffice");

    // The small reports have text; the published ones, typed off, have every number and are written here as JSON of this library.
    private static readonly string[] Sources = [Repository.PathOf("tests/GovDisclosure.Core.Tests/Fixtures/Json"), Folder];

    private static readonly string[] All = [.. Directory.GetFiles(Folder, "*.docx").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Reports { get; } = new(All.Where(name => !name.StartsWith(Blank, StringComparison.Ordinal)));

    public static TheoryData<string> Blanks { get; } = new(All.Where(name => name.StartsWith(Blank, StringComparison.Ordinal)));

    /// <summary>What the script converts.</summary>
    [Theory]
    [InlineData("huaian-shi-2024")]
    [InlineData("shanghai-shizhengfu-bangongting-2019")]
    public void A_published_report_stands_beside_its_documents(string name)
    {
        var report = RealReport.Load(name).Report;

        using var json = new MemoryStream();
        ReportJson.Write(report, json, new ReportJsonOptions { Indented = true });
        GeneratedFile.Check(Path.GetRelativePath(Repository.PathOf("."), Path.Combine(Folder, name + ".json")), Encoding.UTF8.GetString(json.ToArray()).ReplaceLineEndings("\n"));
        Assert.Equal(report, ReportOf(name + "-form"));
        Assert.All(StatutoryForm.Of(report.Edition).Tables, table => Assert.Contains(table.Cells, cell => report[cell] > 0));
    }

    [Fact]
    public void Both_editions_are_there_in_both_layouts()
    {
        string[] layouts = ["form", "official"];
        Assert.All(Edition.All, edition => Assert.All(layouts, layout =>
        {
            Assert.Contains($"{Blank}{edition.Code}-{layout}", All);
            Assert.Contains(All, name => !name.StartsWith(Blank, StringComparison.Ordinal) && name.EndsWith("-" + layout, StringComparison.Ordinal) && ReportOf(name).Edition == edition);
        }));
    }

    [Theory, MemberData(nameof(Reports))]
    public void A_report_is_read_back_equal_and_without_a_finding(string name)
    {
        var read = ReportDocx.Read(new MemoryStream(File(name)));

        Assert.Empty(read.Findings.Select(finding => finding.ToString()));
        Assert.Equal(ReportOf(name), read.Value);
    }

    /// <summary>Without the facts that travel beside the page: by labels and titles alone.</summary>
    [Theory, MemberData(nameof(Reports))]
    public void The_page_alone_gives_back_every_number_and_every_paragraph(string name)
    {
        var report = ReportOf(name);
        var file = DocxFile.Open(File(name));
        foreach (var part in file.Names.Where(part => part.StartsWith("customXml", StringComparison.Ordinal)).ToList())
        {
            file.Without(part);
        }

        var read = ReportDocx.Read(new MemoryStream(file.ToBytes()));

        Assert.Empty(read.Findings.Select(finding => finding.ToString()));
        Assert.Equal((report.Edition, report.Year, report.Title, report.Published), (read.Value!.Edition, read.Value.Year, read.Value.Title, read.Value.Published));
        Assert.All(StatutoryForm.Of(report.Edition).Cells, cell => Assert.Equal(report[cell], read.Value[cell]));
        Assert.Equal(report.Preface, read.Value.Preface);
        Assert.All(ReportSection.All, section => Assert.Equal(report[section], read.Value[section]));
    }

    [Theory, MemberData(nameof(Blanks))]
    public void A_blank_form_is_a_report_without_numbers_and_without_text(string name)
    {
        var read = ReportDocx.Read(new MemoryStream(File(name)));

        Assert.Equal(new AnnualReportBuilder(Edition.FromCode(name.Split('-')[1])!).Build(), read.Value);
        Assert.All(read.Findings, finding => Assert.Equal(ReadingRules.Present, finding.Rule));
    }

    private static AnnualReport ReportOf(string name)
    {
        var source = Sources.Select(folder => Path.Combine(folder, name[..name.LastIndexOf('-')] + ".json")).Single(System.IO.File.Exists);
        var read = ReportJson.Read(System.IO.File.ReadAllBytes(source));
        Assert.Empty(read.Findings);
        return read.Value!;
    }

    private static byte[] File(string name) => System.IO.File.ReadAllBytes(Path.Combine(Folder, name + ".docx"));
}
