using System.Collections.Immutable;
using GovDisclosure.Definition;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>Documents that no person makes, each made to cost much: what reading allocates grows with their length and no faster.</summary>
public sealed class ReadingWorkTests
{
    private const int PerCharacter = 48;

    /// <summary>A text is compared with every label under every division of the headings: a long one must be none at once.</summary>
    [Theory]
    [InlineData('甲')]
    [InlineData('1')]
    [InlineData('(')]
    public void Long_texts_between_headings_cost_in_proportion_to_their_length(char filling) =>
        GrowsWithLength(length => Headings(rows: 24, columns: 20, new string(filling, length)), length: 300, texts: 21 * 20);

    /// <summary>A cell merged over many rows stands in each of their headings, and is looked at once.</summary>
    [Fact]
    public void A_long_text_beside_many_headings_is_looked_at_once() =>
        GrowsWithLength(length => Beside(400, new string('甲', length)), length: 20_000, texts: 1);

    /// <summary>A cell merged over all numbers is quoted for each, and quotes are short.</summary>
    [Fact]
    public void A_long_text_over_all_numbers_is_quoted_and_not_copied() =>
        GrowsWithLength(length => Over(new string('甲', length)), length: 20_000, texts: 1);

    [Fact]
    public void Titles_without_end_are_found_in_order()
    {
        const int Many = 50_000;
        var blocks = Enumerable.Repeat((ReportSection.Overview.Label, 1), Many - 1)
            .Concat(Enumerable.Repeat((SectionWords(ReportSection.Problems), 0), Many))
            .Append((ReportSection.Overview.Label, 1))
            .Select((title, index) => new WordParagraph(index + 1, title.Item1, "", title.Item2, []));
        var outline = DocumentOutline.Of(new WordDocument([.. blocks]));
        Assert.Equal(Many, outline.Starts.Count);
        Assert.All(outline.Starts, start => Assert.Equal(ReportSection.Overview, start.Section));
    }

    /// <summary>A label may have a remark of any length in brackets, and keeps its meaning.</summary>
    [Fact]
    public void A_label_with_a_long_remark_is_still_the_label()
    {
        var remark = $"（{string.Concat(Enumerable.Repeat("说明", 200))}）";
        var (one, other) = (ApplicationRow.NewlyReceived.Label, ApplicationRow.CarriedIn.Label);
        var read = Read(new WordDocument([TableOf([["", "自然人", "商业企业" + remark, "科研机构"], [one + remark, "1", "2", "3"], [other, "4", "5", "6"]])]));
        Assert.Equal(
            [1, 2, 4],
            new[] { read.Value![ApplicationRow.NewlyReceived, Applicant.NaturalPerson], read.Value[ApplicationRow.NewlyReceived, Applicant.CommercialEnterprise], read.Value[ApplicationRow.CarriedIn, Applicant.NaturalPerson] });
        Assert.Equal([one, "商业企业"], read.Findings.Where(finding => finding.Rule == DocumentReadingRules.OfficialLabel).Select(finding => finding.Wanted).Order(StringComparer.Ordinal));
    }

    private static string SectionWords(ReportSection section) => section.Label[(section.Label.IndexOf('、', StringComparison.Ordinal) + 1)..];

    private static void GrowsWithLength(Func<int, WordDocument> make, int length, int texts)
    {
        Allocated(make(length));
        var grown = Allocated(make(2 * length)) - Allocated(make(length));
        Assert.True(grown <= (long)PerCharacter * length * texts, $"{(double)grown / length / texts:F0} bytes are allocated for a character.");
    }

    private static long Allocated(WordDocument document)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Read(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static ReadResult<AnnualReport> Read(WordDocument document) => ReportReader.Read(document, new FindingList()).Result;

    private static WordDocument Headings(int rows, int columns, string text)
    {
        string[] labels = [.. ApplicantLabels().Take(columns)];
        return new WordDocument([TableOf([.. Enumerable.Range(0, rows).Select(row => row % HeadingRows.MostRows == 0 ? labels : [.. Enumerable.Range(0, columns).Select(column => $"乙{column}{text}")])])]);
    }

    private static WordDocument Beside(int rows, string text)
    {
        string[] labels = [text, .. ApplicantLabels().Take(4)];
        var table = TableOf([.. Enumerable.Repeat(labels, rows)]);
        return new WordDocument([table with { Rows = [.. table.Rows.Select((row, index) => index == 0 ? row : row.SetItem(0, row[0] with { ContinuesAbove = true, Text = "" }))] }]);
    }

    private static WordDocument Over(string text)
    {
        string[] heading = ["", .. StatutoryForm.Of(Edition.Latest).TableOf(ReportSection.Applications)!.Blocks[0].Columns.Select(path => path[^1].Label)];
        var lines = StatutoryForm.Of(Edition.Latest).TableOf(ReportSection.Applications)!.Blocks.SelectMany(block => block.Rows).Select(path => path[^1].Label);
        var table = TableOf([heading, .. lines.Select((label, row) => (string[])[label, row == 0 ? text : "", .. Enumerable.Repeat("", heading.Length - 2)])]);
        return new WordDocument([table with { Rows = [.. table.Rows.Select((row, index) => index < 1 ? row : [row[0], row[1] with { ColumnSpan = heading.Length - 1, ContinuesAbove = index > 1 }])] }]);
    }

    private static IEnumerable<string> ApplicantLabels()
    {
        while (true)
        {
            yield return "自然人";
            yield return "商业企业";
            yield return "科研机构";
            yield return "总计";
        }
    }

    private static WordTable TableOf(string[][] rows) => new(
        1,
        [.. rows.Select((row, index) => row.Select((text, column) => new WordCell(index + 1, column + 1, column, 1, false, text, [])).ToImmutableArray())]);
}
