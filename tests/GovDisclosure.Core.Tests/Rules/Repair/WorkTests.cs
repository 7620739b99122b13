using FsCheck.Fluent;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.Proofs;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>The search for repairs is bounded by the form, whatever the numbers are. Steps are counted, not time.</summary>
public class WorkTests
{
    public static TheoryData<Edition> Editions { get; } = new(Edition.All);

    [Theory, MemberData(nameof(Editions))]
    public void No_report_makes_the_search_look_at_more_sets_than_documented(Edition edition)
    {
        var work = Worst(edition).Select(Examined).ToList();
        Assert.All(work, examined => Assert.InRange(examined, 0, RepairSearch.MostSets));

        // The counter counts: the hardest reports need a search worth the name.
        Assert.InRange(work.Max(), 1000, RepairSearch.MostSets);
    }

    [Theory, MemberData(nameof(Editions))]
    public void Where_no_equation_fails_nothing_is_searched(Edition edition)
    {
        Assert.Equal(0, Examined(new AnnualReportBuilder(edition).Build()));
        Assert.Equal(0, Examined(SpoiledTables.Great(edition)));
    }

    [Theory, MemberData(nameof(Editions))]
    public void One_wrong_cell_is_found_by_looking_at_the_cells_of_one_equation(Edition edition)
    {
        var original = SpoiledTables.Great(edition);
        var longest = StatutoryForm.Of(edition).Relations.Max(relation => relation.Left.Length + relation.Right.Length);
        Assert.All(TableThree.Of(edition).Cells, cell => Assert.InRange(Examined(SpoiledTables.Change(original, [(cell, 7)])), 1, longest));
    }

    /// <summary>One outcome too many in each of three columns of which nothing but （七）总计 can be decided: any outcome of each may be the wrong one.</summary>
    [Theory, MemberData(nameof(Editions))]
    public void Where_blanks_leave_thousands_of_repairs_all_are_proposed_and_the_true_one_is_among_them(Edition edition)
    {
        var original = SpoiledTables.Great(edition);
        var wrong = Applicant.Entered.Take(3).Select(applicant => ApplicationRow.Granted.Of(applicant)).ToList();
        var builder = SpoiledTables.Change(original, wrong.Select(cell => (cell, 7L))).ToBuilder();
        foreach (var cell in TableThree.Of(edition).Cells.Where(cell => cell.Column == Applicant.Total || cell.Row == ApplicationRow.CarriedIn))
        {
            builder[cell] = null;
        }

        var report = builder.Build();
        var result = ReportRepair.Propose(report);
        var perColumn = ApplicationRow.All.Count(row => row.Editions.Contains(edition) && IsOutcomeOrTotal(edition, row));
        Assert.Equal((RepairStatus.Ambiguous, perColumn * perColumn * perColumn), (result.Status, result.Proposals.Length));
        Assert.InRange(result.Examined, result.CandidateCount, RepairSearch.MostSets);
        Assert.Single(result.Proposals, proposal => proposal.Changes.All(change => wrong.Contains(change.Cell) && change.Proposed == original[change.Cell]));
    }

    private static bool IsOutcomeOrTotal(Edition edition, ApplicationRow row) =>
        StatutoryForm.Of(edition).Relations.Any(relation =>
            relation.Kind == RelationKind.OutcomeTotal && relation.Left.Concat(relation.Right).Contains(row.Of(Applicant.NaturalPerson)));

    private static int Examined(AnnualReport report)
    {
        var result = ReportRepair.Propose(report);
        Assert.True(result.Failed.IsEmpty || result.Examined >= result.CandidateCount);
        Assert.Equal((result.CandidateCount, false), (result.Proposals.Length, result.IsCut));
        return result.Examined;
    }

    // All cells wrong, random noise, blanks of every density among wrong cells, and every pattern of a few wrong cells that hides or doubles failures.
    private static IEnumerable<AnnualReport> Worst(Edition edition)
    {
        var random = new Random(20210930);
        var original = SpoiledTables.Great(edition);
        CountCell[] cells = [.. TableThree.Of(edition).Cells];
        yield return SpoiledTables.Change(original, cells.Select((cell, place) => (cell, (long)place + 1)));
        yield return SpoiledTables.Change(original, cells.Select(cell => (cell, 5L)));
        for (var i = 0; i < 40; i++)
        {
            yield return SpoiledTables.Change(original, cells.Select(cell => (cell, random.NextInt64(-1_000_000_000, long.MaxValue / 2))));
        }

        foreach (var any in ReportGenerators.AnyReports().Generator.Where(any => any.Value.Edition == edition).Sample(40))
        {
            yield return any.Value;
        }

        for (var i = 0; i < 1500; i++)
        {
            random.Shuffle(cells);
            var amounts = new[] { 7L, 7, -7, 3, 7 };
            var spoiled = SpoiledTables.Change(original, cells.Take(1 + random.Next(5)).Select((cell, place) => (cell, amounts[place])));
            yield return spoiled;
            yield return WithBlanks(spoiled, cells, random.Next(cells.Length), random);
        }

        // One cell wrong, so that what fails is one row, one column or one balance, among blanks that hide the rest.
        foreach (var cell in cells.ToArray())
        {
            foreach (var kept in StatutoryForm.Of(edition).Relations.Where(relation => relation.IsEquality && relation.Left.Concat(relation.Right).Contains(cell)))
            {
                var others = cells.Where(other => !kept.Left.Contains(other) && !kept.Right.Contains(other)).ToArray();
                random.Shuffle(others);
                yield return WithBlanks(SpoiledTables.Change(original, [(cell, 7)]), others, 1 + random.Next(12), random);
                yield return WithBlanks(SpoiledTables.Change(original, [(cell, 7)]), others, others.Length, random);
            }
        }
    }

    private static AnnualReport WithBlanks(AnnualReport report, CountCell[] cells, int count, Random random)
    {
        var builder = report.ToBuilder();
        var first = random.Next(cells.Length);
        for (var i = 0; i < count; i++)
        {
            builder[cells[(first + i) % cells.Length]] = null;
        }

        return builder.Build();
    }
}
