using FsCheck.Xunit;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Docx;
using GovDisclosure.Findings;
using GovDisclosure.Json;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Document;
using GovDisclosure.Tests.Csv;
using GovDisclosure.Tests.Docx;
using GovDisclosure.Tests.Docx.Reading;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules;

/// <summary>What nobody could read is judged by no rule: a number in the rest of a broken file is not blank.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators)], MaxTest = 60)]
public class FaultTests
{
    private static readonly AnnualReport Report = CsvFile.Sample();

    [Property]
    public bool A_JSON_text_that_is_cut_anywhere_is_judged_by_no_rule(CertifiedReport certified, int place)
    {
        using var stream = new MemoryStream();
        ReportJson.Write(certified.Value, stream);
        var whole = stream.ToArray();
        var read = ReportJson.Read(whole.AsSpan(0, (place & int.MaxValue) % whole.Length));
        return read.Fault is { Rule.Id: "GD9001", Location: { Line: > 0, Column: > 0 } } && HasReadingFindingsOnly(read);
    }

    [Property]
    public bool A_CSV_file_that_is_cut_within_a_row_is_judged_by_no_rule_or_lacks_nothing(CertifiedReport certified, int place) =>
        Enum.GetValues<CsvLayout>().All(layout =>
        {
            var whole = CsvFile.Write(CsvFile.Plain with { Layout = layout }, certified.Value);
            var length = (place & int.MaxValue) % whole.Length;
            var read = CsvFile.Read(whole[..length]);
            return whole[length] is (byte)'\n' or (byte)'\r' || length == 0 || whole[length - 1] is (byte)'\n' or (byte)'\r'
                || read.TrueForAll(result => result.Fault is null ? result.Value is null || LacksNoNumber(result.Value) : HasReadingFindingsOnly(result));
        });

    /// <summary>The last field of the file is blank because the file ends before it.</summary>
    [Theory]
    [InlineData(CsvLayout.Long)]
    [InlineData(CsvLayout.Wide)]
    public void A_file_that_is_cut_before_its_last_field_is_judged_by_no_rule(CsvLayout layout)
    {
        var file = CsvFile.WriteText(CsvFile.Plain with { Layout = layout }, Report).TrimEnd();

        var read = Assert.Single(CsvFile.Read(file[..(file.LastIndexOf(',') + 1)]));

        Assert.NotNull(read.Fault);
        Assert.True(HasReadingFindingsOnly(read));
    }

    [Fact]
    public void A_last_line_without_its_end_is_a_finding_on_a_report_that_is_read_whole()
    {
        var file = CsvFile.WriteText(CsvFile.Plain, Report);

        var read = Assert.Single(CsvFile.Read(file.TrimEnd()));

        Assert.Null(read.Fault);
        Assert.Equal(ReadingRules.Readable, Assert.Single(read.Findings).Rule);
    }

    [Fact]
    public void What_follows_the_JSON_of_a_report_takes_nothing_from_it()
    {
        using var stream = new MemoryStream();
        ReportJson.Write(Report, stream);

        var read = ReportJson.Read([.. stream.ToArray(), (byte)'}']);

        Assert.Null(read.Fault);
        Assert.Equal(Report, read.Value);
        Assert.Equal(ReadingRules.Readable, Assert.Single(read.Findings).Rule);
    }

    [Fact]
    public void A_document_that_is_broken_in_the_middle_is_judged_by_no_rule_and_its_titles_are_not_missed()
    {
        var file = DocxFile.Open(WrittenDocument.Write(Report));
        var text = file.Text(DocxFile.Document);

        var read = ReportDocx.Read(new MemoryStream(file.With(DocxFile.Document, text[..(text.Length / 2)]).ToBytes()));

        Assert.Equal(ReadingRules.Readable, read.Fault!.Rule);
        Assert.NotNull(read.Fault.Location!.Line);
        Assert.NotNull(read.Value);
        Assert.True(HasReadingFindingsOnly(read));
        Assert.Empty(SectionOutline.Check(read).Findings);
    }

    [Theory]
    [InlineData("复议行政")]
    [InlineData("行政覆义")]
    public void A_proceeding_that_is_not_known_is_one_finding_on_a_document(string label)
    {
        var file = DocxFile.Open(WrittenDocument.Write(Report)).Without("customXml/item1.xml");
        var text = file.Text(DocxFile.Document);

        var read = ReportDocx.Read(new MemoryStream(file.With(DocxFile.Document, text.Replace($">{Proceeding.Review.Label}<", $">{label}<", StringComparison.Ordinal)).ToBytes()));

        Assert.Equal(label, Assert.Single(read.Findings, finding => finding.Rule == ReadingRules.NameKnown).Found);
        Assert.DoesNotContain(read.Findings, finding => finding.Rule == ReadingRules.CellOfEdition);
    }

    [Fact]
    public void A_proceeding_that_is_not_known_is_one_finding_on_a_CSV_file()
    {
        var file = CsvFile.WriteText(CsvFile.Plain with { Names = CsvNames.Labels }, Report)
            .Replace($",{Proceeding.Review.Label},", ",行政覆义,", StringComparison.Ordinal);

        var findings = CsvFile.FindingsOf(file);

        Assert.Equal("行政覆义", Assert.Single(findings, finding => finding.Rule == ReadingRules.NameKnown).Found);
        Assert.DoesNotContain(findings, finding => finding.Rule == ReadingRules.CellOfEdition);
    }

    [Fact]
    public void A_property_that_is_not_known_is_told_with_its_name_its_value_and_its_path()
    {
        using var stream = new MemoryStream();
        ReportJson.Write(Report, stream);

        var read = ReportJson.Read([.. "{\"remark\":[1,2],"u8, .. stream.ToArray()[1..]]);

        var finding = Assert.Single(read.Findings);
        Assert.Equal((ReadingRules.NameKnown, "\"remark\": [1,2]", "$.remark"), (finding.Rule, finding.Found, finding.Location!.Path));
    }

    private static bool LacksNoNumber(AnnualReport report) => StatutoryForm.Of(report.Edition).Cells.All(cell => report[cell] is not null);

    private static bool HasReadingFindingsOnly(ReadResult<AnnualReport> read)
    {
        var result = ReportChecker.Check(read, RuleSet.Strict);
        return result.Verdict == Verdict.Rejected && result.Passed == 0 && result.Findings.All(finding => finding.Rule.Kind == RuleKind.Reading);
    }
}
