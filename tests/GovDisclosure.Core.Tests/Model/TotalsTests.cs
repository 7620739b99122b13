using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Model;

/// <summary>Totals computed by the library against sums written out here.</summary>
public class TotalsTests
{
    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Computed_totals_are_the_plain_sums_of_what_was_entered(CertifiedReport certified)
    {
        var source = certified.Value;
        var blank = source.ToBuilder();
        foreach (var total in ReportGenerators.SummedCells(source.Edition).Where(cell => cell.IsTotal))
        {
            blank[total] = null;
        }

        var report = blank.ComputeTotals().Build();
        var rows = ApplicationRow.All.Where(row => row.Editions.Contains(report.Edition)).ToList();
        var outcomes = rows.Where(row => row.Path[0] == ApplicationRow.Outcomes && row != ApplicationRow.OutcomesTotal).ToList();
        long Entered(IEnumerable<ApplicationRow> some, IEnumerable<Applicant> applicants) =>
            some.Sum(row => applicants.Sum(applicant => source[row, applicant]!.Value));

        return report.Equals(source)
            && rows.Where(row => row != ApplicationRow.OutcomesTotal).All(row =>
                report[row, Applicant.Total] == Entered([row], Applicant.Entered))
            && Applicant.Entered.All(applicant => report[ApplicationRow.OutcomesTotal, applicant] == Entered(outcomes, [applicant]))
            && report[ApplicationRow.OutcomesTotal, Applicant.Total] == Entered(outcomes, Applicant.Entered)
            && Proceeding.All.All(proceeding => report[proceeding, CaseResult.Total]
                == source[proceeding, CaseResult.Upheld] + source[proceeding, CaseResult.Corrected]
                + source[proceeding, CaseResult.OtherResult] + source[proceeding, CaseResult.Pending]);
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool Entered_cells_stay_as_they_are(CertifiedReport certified, FormCell address)
    {
        var report = CellTests.Set(certified.Value.ToBuilder(), In(certified.Value, address), null).ComputeTotals().Build();
        return StatutoryForm.Of(report.Edition).Cells.All(cell =>
            cell.IsTotal || report[cell] == (cell == In(certified.Value, address) ? null : certified.Value[cell]));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)])]
    public bool A_total_is_blank_exactly_when_one_of_its_parts_is(CertifiedReport certified, FormCell address)
    {
        var cell = In(certified.Value, address);
        var report = CellTests.Set(certified.Value.ToBuilder(), cell, null).ComputeTotals().Build();
        return StatutoryForm.Of(report.Edition).Relations.Where(relation => relation.IsTotal).All(relation =>
            report[relation.Left[0]] is null == relation.Right.Any(part => report[part] is null));
    }

    [Fact]
    public void A_total_too_great_for_a_count_overflows_aloud()
    {
        var builder = new AnnualReportBuilder(2021).FillBlanksWithZero();
        builder[ApplicationRow.Granted, Applicant.NaturalPerson] = long.MaxValue;
        builder[ApplicationRow.Granted, Applicant.OtherOrganization] = 1;
        Assert.Throws<OverflowException>(builder.ComputeTotals);
    }

    // The report has another edition than the address may have: then any cell of its own serves.
    private static Cell In(AnnualReport report, FormCell address) =>
        address.Cell.Editions.Contains(report.Edition) ? address.Cell : ApplicationRow.Granted.Of(Applicant.NaturalPerson);

    [Theory]
    [InlineData(long.MaxValue, 1)]
    [InlineData(-long.MaxValue, -1)]
    public void A_total_that_no_count_can_hold_is_named(long one, long other)
    {
        var builder = new AnnualReportBuilder(2024).FillBlanksWithZero();
        builder[Proceeding.Review, CaseResult.Upheld] = one;
        builder[Proceeding.Review, CaseResult.Corrected] = other;
        var thrown = Assert.Throws<OverflowException>(builder.ComputeTotals);
        Assert.Contains(Proceeding.Review.Of(CaseResult.Total).Code, thrown.Message, StringComparison.Ordinal);
    }
}
