using System.Globalization;
using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Short marks tell which numbers of a page were changed, and never a number that was not.</summary>
public sealed class ChangedNumbersTests
{
    private const string Facts = "customXml/item1.xml";

    public static TheoryData<string> Editions => [.. Edition.All.Select(edition => edition.Code)];

    [Theory]
    [MemberData(nameof(Editions))]
    public void Any_one_number_that_was_changed_is_told_at_its_cell(string code)
    {
        var builder = Full(Edition.FromCode(code)!);
        var written = WrittenDocument.Write(builder.Build());
        foreach (var cell in StatutoryForm.Of(builder.Edition).Cells)
        {
            var before = Number(builder, cell)!.Value;
            Set(builder, cell, before + 1);
            var finding = Finding(written, builder.Build());
            Set(builder, cell, before);

            Assert.Equal(cell.Code, finding.Left.Single().Cell?.Code);
            Assert.StartsWith((before + 1).ToString(CultureInfo.InvariantCulture), finding.Found, StringComparison.Ordinal);
            Assert.Null(finding.Wanted);
            Assert.DoesNotContain("另有", finding.ToString(), StringComparison.Ordinal);
        }
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public void A_cell_that_is_told_alone_is_the_one_that_was_changed(SpoiledReport spoiled)
    {
        var finding = Finding(WrittenDocument.Write(spoiled.Original), spoiled.Value);
        var changed = StatutoryForm.Of(spoiled.Value.Edition).Cells.Where(cell => spoiled.Original[cell] != spoiled.Value[cell]).ToList();

        // One change in four thousand leaves its marks as they were. Then the place is not told.
        Assert.True(
            finding.State == InputState.ChangedSomewhere || (finding.Left.Length == 1 && changed.Exists(cell => cell.Code == finding.Left[0].Cell?.Code)),
            finding.ToString());
    }

    [Fact]
    public void Numbers_of_one_row_are_told_at_the_first_and_counted()
    {
        var finding = Changed(
            (ApplicationRow.NewlyReceived, Applicant.NaturalPerson), (ApplicationRow.NewlyReceived, Applicant.ResearchInstitution), (ApplicationRow.NewlyReceived, Applicant.Total));

        Assert.Equal(StatutoryCode(ApplicationRow.NewlyReceived, Applicant.NaturalPerson), finding.Left.Single().Cell?.Code);
        Assert.Contains("另有至少 2 处不同", finding.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_several_rows_and_columns_are_told_by_the_first_row()
    {
        var finding = Changed((ApplicationRow.NewlyReceived, Applicant.NaturalPerson), (ApplicationRow.CarriedIn, Applicant.ResearchInstitution));

        Assert.Empty(finding.Left);
        Assert.True(finding.Location is { Line: > 0, Column: null });
        Assert.Equal(Applicant.All.Length, finding.Found!.Split(' ').Length);
        Assert.Contains("各数与写入时不同，另有至少 1 处不同", finding.ToString(), StringComparison.Ordinal);
        Assert.Contains("differ from those written, at least 1 other place differs", finding.ToString(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_whose_crossing_lines_are_equal_by_chance_is_told_as_a_line()
    {
        var builder = Full(Edition.Latest);
        var file = DocxFile.Open(WrittenDocument.Write(builder.Build()));
        var facts = file.Text(Facts);
        var start = facts.IndexOf("marks=\"", StringComparison.Ordinal) + "marks=\"".Length;
        var marked = MarkedLines.Of(builder.Edition).At(1, Shown(ApplicationRow.NewlyReceived, Applicant.NaturalPerson))!.Value;
        Assert.Contains("“自然人”各数与写入时不同", Forged(marked.Column!.Value).ToString(), StringComparison.Ordinal);
        Assert.True(Forged(marked.Row) is { Left.Length: 0, Location: { Line: > 0, Column: null } });

        Finding Forged(int line)
        {
            var at = start + (line * PageMarks.Length);
            var other = facts[at] == '0' ? '1' : '0';
            var changed = DocxFile.Open(file.ToBytes()).With(Facts, facts[..at] + other + facts[(at + 1)..]).Replace(DocxFile.Document, "没有其他。", "没有别的。");
            return Finding(changed);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("12")]
    [InlineData("1234567")]
    [InlineData("1,2,3,4,")]
    public void Marks_that_do_not_fit_the_page_tell_nothing(string marks)
    {
        var builder = Full(Edition.Latest);
        var file = DocxFile.Open(WrittenDocument.Write(builder.Build()));
        var facts = file.Text(Facts);
        var start = facts.IndexOf("marks=\"", StringComparison.Ordinal) + "marks=\"".Length;
        builder[ApplicationRow.NewlyReceived, Applicant.NaturalPerson]++;
        var page = DocxFile.Open(WrittenDocument.Write(builder.Build())).Text(DocxFile.Document);

        var finding = Finding(file.With(Facts, facts[..start] + marks + facts[facts.IndexOf('"', start)..]).With(DocxFile.Document, page));

        Assert.Equal(InputState.ChangedSomewhere, finding.State);
    }

    private static Finding Changed(params (ApplicationRow Row, Applicant Column)[] cells)
    {
        var builder = Full(Edition.Latest);
        var written = WrittenDocument.Write(builder.Build());
        foreach (var (row, column) in cells)
        {
            builder[row, column]++;
        }

        return Finding(written, builder.Build());
    }

    private static string StatutoryCode(ApplicationRow row, Applicant column) => Of(row, column).Code;

    private static Cell Of(ApplicationRow row, Applicant column) =>
        StatutoryForm.Of(Edition.Latest).Cells.Single(cell => cell.Row == row && cell.Column == column);

    private static int Shown(ApplicationRow row, Applicant column) =>
        TableGrid.Of(StatutoryForm.Of(Edition.Latest).Tables[1]).Shown.ToList().FindIndex(place => place.Number == Of(row, column));

    private static Finding Finding(byte[] written, AnnualReport shown) =>
        Finding(DocxFile.Open(written).With(DocxFile.Document, DocxFile.Open(WrittenDocument.Write(shown)).Text(DocxFile.Document)));

    private static Finding Finding(DocxFile file) => Assert.Single(
        ReportDocx.Read(new MemoryStream(file.ToBytes())).Findings, finding => finding.Rule == ReadingRules.AsWritten);

    private static decimal? Number(AnnualReportBuilder report, Cell cell) => cell is AmountCell amount ? report[amount] : report[(CountCell)cell];

    private static void Set(AnnualReportBuilder report, Cell cell, decimal? number)
    {
        if (cell is AmountCell amount)
        {
            report[amount] = number;
        }
        else
        {
            report[(CountCell)cell] = (long?)number;
        }
    }

    private static AnnualReportBuilder Full(Edition edition)
    {
        var builder = new AnnualReportBuilder(edition) { [ReportSection.OtherMatters] = Narrative.FromText("没有其他。") };
        var number = 7;
        foreach (var cell in StatutoryForm.Of(edition).Cells)
        {
            number = ((number * 31) + 17) % 997;
            Set(builder, cell, number % 5 == 0 ? number : number % 40);
        }

        return builder;
    }
}
