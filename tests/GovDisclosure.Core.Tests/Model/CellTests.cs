using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Model;

/// <summary>Numbers are read and set with the definition as the key.</summary>
public class CellTests
{
    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_new_report_is_blank_everywhere_and_blank_is_not_zero(FormCell address)
    {
        var report = new AnnualReportBuilder(address.Edition).Build();
        var zero = Set(report.ToBuilder(), address.Cell, 0).Build();
        return report[address.Cell] is null && zero[address.Cell] == 0 && !zero.Equals(report);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 10)]
    public bool Setting_one_cell_changes_that_cell_and_no_other(AnyReport any, NonZeroDelta delta)
    {
        var report = any.Value;
        return StatutoryForm.Of(report.Edition).Cells.All(cell =>
        {
            var value = report[cell] == delta.Value ? delta.Value + 1 : delta.Value;
            var changed = Set(report.ToBuilder(), cell, value).Build();
            return changed[cell] == value
                && !changed.Equals(report)
                && StatutoryForm.Of(report.Edition).Cells.All(other => other == cell || changed[other] == report[other]);
        });
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool All_ways_of_addressing_a_cell_read_the_same_number(AnyReport any)
    {
        var report = any.Value;
        var builder = report.ToBuilder();
        return StatutoryForm.Of(report.Edition).Cells.All(cell => cell switch
        {
            AmountCell amount => report[amount] == report[cell] && builder[amount] == report[amount],
            CountCell count => report[count] == report[cell] && builder[count] == report[count] && (cell.Row, cell.Column) switch
            {
                (ApplicationRow row, Applicant applicant) =>
                    row.Of(applicant) == cell && report[row, applicant] == report[count] && builder[row, applicant] == report[count],
                (Proceeding proceeding, CaseResult result) =>
                    proceeding.Of(result) == cell && report[proceeding, result] == report[count] && builder[proceeding, result] == report[count],
                _ => cell.Section == ReportSection.ActiveDisclosure,
            },
            _ => false,
        });
    }

    [Fact]
    public void A_cell_of_another_edition_is_refused_by_name()
    {
        Assert.All(Edition.All, edition =>
        {
            var builder = new AnnualReportBuilder(edition);
            var report = builder.Build();
            var foreign = Edition.All.SelectMany(any => StatutoryForm.Of(any).Cells).Where(cell => !cell.Editions.Contains(edition)).ToList();
            Assert.NotEmpty(foreign);
            Assert.All(foreign, cell =>
            {
                Assert.Contains(cell.Code, Assert.Throws<ArgumentException>(() => report[cell]).Message, StringComparison.Ordinal);
                Assert.Contains(cell.Code, Assert.Throws<ArgumentException>(() => Set(builder, cell, 1)).Message, StringComparison.Ordinal);
                if (cell is CountCell { Row: ApplicationRow row, Column: Applicant applicant })
                {
                    var reading = Assert.Throws<ArgumentException>(() => report[row, applicant]);
                    Assert.Contains(row.Code, reading.Message, StringComparison.Ordinal);
                    Assert.Contains(edition.Notice, reading.Message, StringComparison.Ordinal);
                    Assert.Throws<ArgumentException>(() => builder[row, applicant]);
                    Assert.Throws<ArgumentException>(() => builder.SetRow(row, 0, 0, 0, 0, 0, 0));
                }
            });
        });
    }

    /// <summary>Rows of table three go with applicants and proceedings with results; no indexer takes a wrong pair, so that it does not compile.</summary>
    [Theory]
    [InlineData(typeof(AnnualReport))]
    [InlineData(typeof(AnnualReportBuilder))]
    public void No_indexer_accepts_a_row_with_a_column_of_another_table(Type type)
    {
        var pairs = type.GetProperties()
            .Select(property => property.GetIndexParameters())
            .Where(parameters => parameters.Length > 1)
            .Select(parameters => string.Join(' ', parameters.Select(parameter => parameter.ParameterType.Name)));
        Assert.Equal(["ApplicationRow Applicant", "Proceeding CaseResult"], pairs);
        Type[] keys = [typeof(ApplicationRow), typeof(Applicant), typeof(Proceeding), typeof(CaseResult)];
        Assert.All(keys, key => Assert.All(keys, other => Assert.True(key == other || !key.IsAssignableFrom(other))));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 20)]
    public bool Reading_cells_allocates_nothing(AnyReport any)
    {
        var report = any.Value;
        var cells = StatutoryForm.Of(report.Edition).Cells;
        ReadAll(report, cells);
        var before = GC.GetAllocatedBytesForCurrentThread();
        ReadAll(report, cells);
        return GC.GetAllocatedBytesForCurrentThread() == before;
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Filling_blanks_touches_blanks_only(AnyReport any)
    {
        var filled = any.Value.ToBuilder().FillBlanksWithZero().Build();
        return StatutoryForm.Of(filled.Edition).Cells.All(cell => filled[cell] == (any.Value[cell] ?? 0));
    }

    [Fact]
    public void A_row_is_set_in_printed_order_without_its_total()
    {
        var report = new AnnualReportBuilder(2021).SetRow(ApplicationRow.Granted, 1, 2, 3, 4, 5, null).Build();
        Assert.Equal([1, 2, 3, 4, 5, null, null], Applicant.All.Select(applicant => report[ApplicationRow.Granted, applicant]));
        Assert.Throws<ArgumentException>(() => new AnnualReportBuilder(2021).SetRow(ApplicationRow.Granted, 1, 2, 3, 4, 5));
        Assert.Throws<ArgumentException>(() => new AnnualReportBuilder(2021).SetRow(ApplicationRow.Granted, 1, 2, 3, 4, 5, 6, 7));
    }

    [Fact]
    public void The_one_number_that_stands_for_blank_is_no_count()
    {
        var builder = new AnnualReportBuilder(2021);
        Assert.Throws<ArgumentOutOfRangeException>(() => builder[ActiveDisclosure.RulesIssued] = long.MinValue);
        Assert.Null(builder[ActiveDisclosure.RulesIssued]);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Amounts_keep_their_value_and_lose_zeros_at_the_end(AnyAmount amount)
    {
        var report = Amount(amount.Value);
        var stored = report[ActiveDisclosure.AdministrativeFeesAmount]!.Value;
        var text = stored.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return stored == amount.Value && (!text.Contains('.', StringComparison.Ordinal) || text[^1] != '0') && text != "-0";
    }

    [Fact]
    public void Amounts_written_differently_make_equal_reports()
    {
        Assert.Equal(Amount(1.5m), Amount(1.50m));
        Assert.Equal(Amount(1.5m).GetHashCode(), Amount(1.50m).GetHashCode());
        Assert.Equal(new ProcessingFees { AmountReceived = 400m }, new ProcessingFees { AmountReceived = 400.00m });
        Assert.Equal("0", Amount(-0.00m)[ActiveDisclosure.AdministrativeFeesAmount]!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    internal static AnnualReportBuilder Set(AnnualReportBuilder builder, Cell cell, long? value)
    {
        if (cell is AmountCell amount)
        {
            builder[amount] = value;
        }
        else
        {
            builder[(CountCell)cell] = value;
        }

        return builder;
    }

    private static AnnualReport Amount(decimal value) =>
        new AnnualReportBuilder(2021) { [ActiveDisclosure.AdministrativeFeesAmount] = value }.Build();

    private static decimal ReadAll(AnnualReport report, System.Collections.Immutable.ImmutableArray<Cell> cells)
    {
        var blanks = 0;
        foreach (var cell in cells)
        {
            blanks += report[cell] is null ? 1 : 0;
            if (cell is CountCell { Row: ApplicationRow row, Column: Applicant applicant } count)
            {
                blanks += report[row, applicant] is null ? 1 : 0;
                blanks += report[count] is null ? 1 : 0;
            }
        }

        return blanks;
    }
}
