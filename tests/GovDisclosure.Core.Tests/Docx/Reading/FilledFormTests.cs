using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.Model;
using static GovDisclosure.Tests.Docx.Reading.Markup;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>The blank form, as a clerk fills it in.</summary>
public sealed class FilledFormTests
{
    public static TheoryData<string, ReportDocxLayout> Forms => BlankFormTests.Forms;

    [Theory, MemberData(nameof(Forms))]
    public void Whatever_is_filled_in_is_read_and_the_rest_is_blank(string code, ReportDocxLayout layout)
    {
        var edition = Edition.FromCode(code)!;
        var year = edition == Edition.Latest ? 2024 : 2019;
        var blank = WrittenDocument.Blank(edition, layout).File;
        var places = ReportReader.Read(WordSource.Read(new MemoryStream(blank), new FindingList())!, new FindingList()).Map.Cells;
        var expected = new AnnualReportBuilder(year) { Agency = new Agency("某市档案局", AgencyKind.ByName("某市档案局")), Published = new DateOnly(year + 1, 1, 20) };
        expected[ReportSection.Problems] = Narrative.FromText("解读形式单一，今后增加图解。");

        var filled = HumanDocument.Of(blank).Edit(body =>
        {
            // Every third number stays out.
            foreach (var (cell, index) in StatutoryForm.Of(edition).Cells.Select((cell, index) => (cell, index)).Where(pair => pair.index % 3 > 0))
            {
                CellTests.Set(expected, cell, index);
                body.Cell(places[cell].Table - 1, places[cell].Row, places[cell].Number).SetText($"{index}{(cell is AmountCell { HeadingNamesUnit: false } ? cell.Unit : "")}");
            }

            var paragraphs = body.Elements(W + "p").ToList();
            paragraphs.Single(paragraph => Style(paragraph) == "Title").SetText($"某市档案局{year}年政府信息公开工作年度报告");
            paragraphs.Single(paragraph => Style(paragraph) == "Date").SetText($"{year + 1}年1月20日");
            paragraphs.SkipWhile(paragraph => paragraph.Value != ReportSection.Problems.LabelIn(edition)).First(paragraph => Style(paragraph) == "BodyText").SetText("解读形式单一，今后增加图解。");
        });

        var read = ReportDocx.Read(new MemoryStream(filled.Save()));

        Assert.Empty(read.Findings.Select(finding => finding.ToString()));
        Assert.Equal(expected.Build(), read.Value);
    }

    private static string? Style(System.Xml.Linq.XElement paragraph) => paragraph.Descendants(W + "pStyle").FirstOrDefault()?.Attribute(W + "val")?.Value;
}
