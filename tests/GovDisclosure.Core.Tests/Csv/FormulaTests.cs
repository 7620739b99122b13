using FsCheck.Xunit;
using GovDisclosure.Csv;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Csv;

/// <summary>No text of a file can be taken for a formula, and none is changed by that.</summary>
public class FormulaTests
{
    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool No_written_text_begins_a_formula_and_each_is_restored(AnyLine line, int apostrophes, int mark)
    {
        const string Marks = "=+-@\t\r＝＋－＠";
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
            Agency = new Agency(text, GovDisclosure.Definition.AgencyKind.Other),
            Title = text,
            Disclosures = [new DisclosureCount(text, 5)],
            [GovDisclosure.Definition.ReportSection.Overview] = new Narrative(new Paragraph(text)),
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

    [Fact]
    public void Numbers_are_written_as_numbers()
    {
        var report = CsvFile.Sample(2020).ToBuilder();
        report[GovDisclosure.Definition.ActiveDisclosure.LicensingItemChange] = -8;
        Assert.Contains(",licensing,itemChange,-8\r\n", CsvFile.WriteText(CsvFile.Plain, report.Build()), StringComparison.Ordinal);
    }
}
