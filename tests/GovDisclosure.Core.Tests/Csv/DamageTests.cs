using FsCheck.Xunit;
using GovDisclosure.Csv;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Csv;

/// <summary>A certified report with one number of its file spoiled: the finding names cell and place, the cell is blank, all else is as it was.</summary>
[Properties(Arbitrary = [typeof(ReportGenerators)], MaxTest = 60)]
public class DamageTests
{
    private static readonly string[] NoNumbers =
        ["12abc", "1e3", "99999999999999999999999999999999", "—", "NaN", "12 345", "１２", "0x1F", "=1+1", "#REF!", "1;2", "二十"];

    [Property]
    public bool What_is_no_number_blanks_its_cell_in_a_long_file(CertifiedReport certified, int place, int text) => Names().All(names =>
    {
        var options = CsvFile.Plain with { Names = names };
        var records = CsvRecords.Of(CsvFile.WriteText(options, certified.Value));
        var cells = StatutoryForm.Of(certified.Value.Edition).Cells;
        var index = (place & int.MaxValue) % cells.Length;
        var record = records.Count - cells.Length + index;
        const int Value = 7;
        records[record] = With(records[record], Value, Spoiled(text));
        var line = 1 + string.Concat(records.Take(record)).Count(c => c == '\n');
        return IsBlanked(string.Concat(records), certified.Value, cells[index], Spoiled(text), line, Value + 1);
    });

    [Property]
    public bool What_is_no_number_blanks_its_cell_in_a_wide_file(CertifiedReport certified, int place, int text) => Names().All(names =>
    {
        var options = CsvFile.PlainWide with { Names = names };
        var records = CsvRecords.Of(CsvFile.WriteText(options, certified.Value));
        var cells = StatutoryForm.Of(certified.Value.Edition).Cells;
        var cell = cells[(place & int.MaxValue) % cells.Length];
        var column = CsvHeader.FirstCell + CellNames.All.IndexOf(cell);
        records[1] = With(records[1], column, Spoiled(text));
        return IsBlanked(string.Concat(records), certified.Value, cell, Spoiled(text), 2, column + 1);
    });

    [Property]
    public bool A_negative_count_is_read_and_never_certified(CertifiedReport certified, int place) => Layouts().All(layout =>
    {
        var cells = StatutoryForm.Of(certified.Value.Edition).Cells.OfType<CountCell>().Where(cell => !cell.IsSigned).ToList();
        var cell = cells[(place & int.MaxValue) % cells.Count];
        var negative = certified.Value.ToBuilder();
        negative[cell] = -5;
        var result = Assert.Single(CsvFile.Read(CsvFile.Write(new ReportCsvOptions { Layout = layout }, negative.Build())));
        var check = ReportChecker.Check(result);
        return result.Value![cell] == -5
            && !check.IsCertified
            && check.Findings.Any(finding => finding.Left.Concat(finding.Right).Any(value => value.Cell == cell));
    });

    private static CsvNames[] Names() => Enum.GetValues<CsvNames>();

    private static CsvLayout[] Layouts() => Enum.GetValues<CsvLayout>();

    private static string Spoiled(int number) => NoNumbers[(number & int.MaxValue) % NoNumbers.Length];

    private static string With(string record, int index, string field)
    {
        var fields = CsvRecords.Fields(record);
        fields[index] = field;
        return CsvRecords.Join(fields);
    }

    private static bool IsBlanked(string file, AnnualReport original, Cell cell, string raw, int line, int column)
    {
        var expected = original.ToBuilder();
        if (cell is CountCell count)
        {
            expected[count] = null;
        }
        else
        {
            expected[(AmountCell)cell] = null;
        }

        var result = Assert.Single(CsvFile.Read(file));
        var finding = Assert.Single(result.Findings);
        return finding.Found == raw
            && finding.Wanted is not null
            && finding.Left.Single().Cell == cell
            && finding.Location!.Line == line
            && finding.Location.Column == column
            && result.Value!.Equals(expected.Build())
            && !ReportChecker.Check(result).IsCertified;
    }
}
