using GovDisclosure.Definition;

namespace GovDisclosure.Tests.Definition;

/// <summary>What one year hands on to the next, and what can be compared, against a list typed by hand from the forms.</summary>
public class AcrossYearsTests
{
    private static readonly string[] Columns =
        ["total", "naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization", "legalServiceInstitution", "otherOrganization"];

    private static readonly string[] Stocks2021 =
    [
        "activeDisclosure.rules.inForce + activeDisclosure.rules.repealed = activeDisclosure.rules.issued, activeDisclosure.rules.inForce",
        "activeDisclosure.normativeDocuments.inForce + activeDisclosure.normativeDocuments.repealed = activeDisclosure.normativeDocuments.issued, activeDisclosure.normativeDocuments.inForce",
    ];

    private static readonly string[] Rows2019 = ["licensing", "otherServices", "penalty", "coercion", "administrativeFees"];

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019", "2021")]
    [InlineData("2021", "2021")]
    [InlineData("2021", "2019")]
    public void The_relations_between_two_years_are_those_that_both_forms_print(string before, string after)
    {
        var expected = Columns.Select(column => $"applications.carriedIn.{column} = applications.carriedOut.{column}");
        expected = (before, after) switch
        {
            ("2021", "2021") => expected.Concat(Stocks2021),
            ("2019", "2019") => expected.Concat(Rows2019.Select(row => $"activeDisclosure.{row}.previousItems = activeDisclosure.{row}.previousItems + activeDisclosure.{row}.itemChange")),
            _ => expected,
        };
        Assert.Equal(expected, StatutoryForm.AcrossYears.Where(relation => relation.Applies(Edition.FromCode(before)!, Edition.FromCode(after)!)).Select(Text));
    }

    [Fact]
    public void Within_an_edition_every_cell_is_compared_with_itself() => Assert.All(Edition.All, edition =>
    {
        var comparable = StatutoryForm.ComparableBetween(edition, edition);
        Assert.Equal(StatutoryForm.Of(edition).Cells, comparable.Select(cells => Assert.Single(cells.Before)));
        Assert.Equal(StatutoryForm.Of(edition).Cells, comparable.Select(cells => Assert.Single(cells.After)));
    });

    [Fact]
    public void From_the_2019_to_the_2021_form_decisions_tables_three_and_four_are_compared_and_one_row_with_three()
    {
        var comparable = StatutoryForm.ComparableBetween(Edition.Form2019, Edition.Form2021);
        var tableTwo = comparable.Where(cells => cells.After[0].Section == ReportSection.ActiveDisclosure).Select(cells => Assert.Single(cells.After));
        Assert.Equal<Cell>([ActiveDisclosure.LicensingDecisions, ActiveDisclosure.PenaltyDecisions, ActiveDisclosure.CoercionDecisions], tableTwo);
        var divided = comparable.Where(cells => cells.After.Length > 1).ToList();
        Assert.Equal(Applicant.All.Length, divided.Count);
        Assert.All(divided.Zip(Applicant.All), pair =>
        {
            Assert.Equal<Cell>([ApplicationRow.OtherHandling.Of(pair.Second)], pair.First.Before);
            Assert.Equal<Cell>(
                [ApplicationRow.CorrectionOverdue.Of(pair.Second), ApplicationRow.FeeUnpaid.Of(pair.Second), ApplicationRow.OtherOutcome.Of(pair.Second)],
                pair.First.After);
        });
        Assert.Equal(StatutoryForm.Of(Edition.Form2019).Cells.Where(cell => cell.Section != ReportSection.ActiveDisclosure).ToHashSet(), comparable.SelectMany(cells => cells.Before).Where(cell => cell.Section != ReportSection.ActiveDisclosure).ToHashSet());
        Assert.Equal(StatutoryForm.Of(Edition.Form2021).Cells.Where(cell => cell.Section != ReportSection.ActiveDisclosure).ToHashSet(), comparable.SelectMany(cells => cells.After).Where(cell => cell.Section != ReportSection.ActiveDisclosure).ToHashSet());
    }

    [Fact]
    public void Comparing_backwards_turns_the_cells_round() => Assert.Equal(
        StatutoryForm.ComparableBetween(Edition.Form2019, Edition.Form2021).Select(cells => (Codes(cells.Before), Codes(cells.After))).ToHashSet(),
        StatutoryForm.ComparableBetween(Edition.Form2021, Edition.Form2019).Select(cells => (Codes(cells.After), Codes(cells.Before))).ToHashSet());

    private static string Codes(IEnumerable<Cell> cells) => string.Join(" + ", cells);

    private static string Text(YearRelation relation) =>
        $"{Codes(relation.Left)} = {(relation.Right.IsEmpty ? "" : Codes(relation.Right) + ", ")}{Codes(relation.Before)}";
}
