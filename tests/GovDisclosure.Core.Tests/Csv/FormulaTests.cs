using System.Globalization;
using FsCheck.Xunit;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Csv;

/// <summary>No text of a file can be taken for a formula, and none is changed by that.</summary>
public class FormulaTests
{
    /// <summary>What begins a formula and may stand in a report.</summary>
    private const string TextMarks = "=+-@＝＋－＠";

    private const string Marks = TextMarks + "\t\r";

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool No_written_text_begins_a_formula_and_each_is_restored(AnyLine line, int apostrophes, int mark)
    {
        string[] texts =
        [
            line.Value,
            Marks[(mark & int.MaxValue) % Marks.Length] + line.Value,
            new string('\'', apostrophes & 3) + Marks[(mark & int.MaxValue) % Marks.Length] + line.Value,
            new string('\'', apostrophes & 3) + line.Value,
        ];
        return texts.All(text =>
        {
            var written = FormulaGuard.Protect(text);
            return (written.Length == 0 || !Marks.Contains(written[0], StringComparison.Ordinal)) && FormulaGuard.Restore(written) == text;
        });
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("＝1＋1")]
    [InlineData("'=1+1")]
    public void Texts_are_guarded_wherever_they_stand(string text)
    {
        var report = new AnnualReportBuilder(2024)
        {
            Agency = new Agency(text, AgencyKind.Other),
            Title = text,
            Disclosures = [new DisclosureCount(text, 5)],
            [ReportSection.Overview] = new Narrative(new Paragraph(text)),
        }.Build();
        foreach (var options in CsvFile.AllOptions)
        {
            var file = CsvFile.WriteText(options, report);
            Assert.DoesNotContain("," + text, file, StringComparison.Ordinal);
            Assert.DoesNotContain("\n" + text, file, StringComparison.Ordinal);
            Assert.Contains(",'" + text, file, StringComparison.Ordinal);
            Assert.Equal(report, CsvFile.ReadOne(file));
        }
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 60)]
    public bool No_field_of_a_file_begins_a_formula_unless_it_is_a_number(AnyReport any, int mark) =>
        CsvFile.AllOptions.All(options => CsvRecords.Of(CsvFile.WriteText(options, Risky(any.Value, mark)))
            .SelectMany(CsvRecords.Fields)
            .Select(CsvRecords.Unquoted)
            .All(field => field.Length == 0
                || !Marks.Contains(field[0], StringComparison.Ordinal)
                || decimal.TryParse(field, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)));

    [Fact]
    public void Numbers_are_written_as_numbers()
    {
        var report = CsvFile.Sample(2020).ToBuilder();
        report[ActiveDisclosure.LicensingItemChange] = -8;
        Assert.Contains(",licensing,itemChange,-8\r\n", CsvFile.WriteText(CsvFile.Plain, report.Build()), StringComparison.Ordinal);
    }

    /// <summary>The report with a mark before its texts, each alone and before what stood there.</summary>
    private static AnnualReport Risky(AnnualReport report, int number)
    {
        var mark = TextMarks[(number & int.MaxValue) % TextMarks.Length].ToString();
        var builder = report.ToBuilder();
        builder.Agency = new Agency(mark + report.Agency.Name, report.Agency.Kind);
        builder.Title = mark + "cmd|' /C calc'!A0";
        builder.Disclosures = [.. report.Disclosures.Select(part => new DisclosureCount(mark + part.Label, part.Count))];
        foreach (var section in ReportSection.All)
        {
            builder[section] = new Narrative([new Paragraph(mark), .. report[section].Paragraphs.Select(
                paragraph => new Paragraph(mark + paragraph.Text, paragraph.Level))]);
        }

        return builder.Build();
    }
}
