using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Proofs;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>The search against one that looks at every set of one, two and three cells.</summary>
public class CompletenessTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory, MemberData(nameof(Editions))]
    public void It_finds_all_smallest_repairs_and_nothing_else(Edition edition) =>
        Assert.All(SpoiledTables.Any().Generator.Where(spoiled => spoiled.Original.Edition == edition).Sample(40).Select(spoiled => spoiled.Value), AssertComplete);

    [Theory, MemberData(nameof(Editions))]
    public void It_does_so_where_nothing_is_refused_for_being_negative(Edition edition)
    {
        var cells = Gen.Elements(TableThree.Of(edition).Cells);
        var amounts = Gen.Elements(1L, -1L, 5L);
        var changes = cells.Zip(amounts).ArrayOf(3).Sample(25);
        Assert.All(changes.Select(change => SpoiledTables.Change(SpoiledTables.Great(edition), change)), AssertComplete);
    }

    [Theory, MemberData(nameof(Editions))]
    public void It_does_so_with_blank_cells(Edition edition)
    {
        var cells = Gen.Elements(TableThree.Of(edition).Cells);
        var cases =
            from spoiled in SpoiledTables.Any().Generator
            where spoiled.Original.Edition == edition
            from count in Gen.Choose(1, 12)
            from blanks in cells.ArrayOf(count)
            select Blank(spoiled.Value, blanks);
        Assert.All(cases.Sample(25), AssertComplete);
    }

    private static void AssertComplete(AnnualReport report)
    {
        var result = ReportRepair.Propose(report);
        if (result.Failed.IsEmpty)
        {
            return;
        }

        var expected = new ExhaustiveSearch(report).Smallest(ReportRepairOptions.CellLimit);
        var found = result.Proposals.Select(proposal => ExhaustiveSearch.Name(proposal.Changes.Select(change => (change.Cell, change.Proposed)))).ToList();
        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Equal(
            expected.Count switch { 0 => RepairStatus.NotWithinLimit, 1 => RepairStatus.Unique, _ => RepairStatus.Ambiguous },
            result.Status);
    }

    private static AnnualReport Blank(AnnualReport report, IEnumerable<CountCell> cells)
    {
        var builder = report.ToBuilder();
        foreach (var cell in cells)
        {
            builder[cell] = null;
        }

        return builder.Build();
    }
}
