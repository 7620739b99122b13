using FsCheck.Xunit;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.Repair;
using GovDisclosure.Tests.PropertyTests;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>What is always true of proposals.</summary>
public class RepairProperties
{
    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 300)]
    public bool One_wrong_cell_of_table_three_is_repaired_to_the_original_and_one_of_table_four_is_not_guessed(SpoiledReport spoiled)
    {
        var result = ReportRepair.Propose(spoiled.Value);
        if (spoiled.Cell.Section == ReportSection.Proceedings)
        {
            return result.Status == RepairStatus.CannotLocate && result.Proposals.IsEmpty && result.Unlocated.Single().Relation.Left[0].Row == spoiled.Cell.Row;
        }

        return result.Status == RepairStatus.Unique
            && result.Proposals.Single() is { Changes: [var change], Rank: 1 } proposal
            && change.Cell == spoiled.Cell
            && spoiled.Value.With(proposal).Equals(spoiled.Original)
            && proposal.Certificate.Mended.Length == result.Failed.Length;
    }

    // Two errors never look like one, because no error in three cells is invisible.
    [Property(Arbitrary = [typeof(SpoiledTables)], MaxTest = 300)]
    public bool The_original_is_among_the_proposals_unless_fewer_cells_explain_three_wrong_ones(SpoiledTable spoiled)
    {
        var result = ReportRepair.Propose(spoiled.Value);
        return result.Proposals.Any(proposal => spoiled.Value.With(proposal).Equals(spoiled.Original))
            || (spoiled.Cells == 3 && result.Proposals.Length > 0 && result.Proposals[0].Changes.Length < 3);
    }

    [Property(Arbitrary = [typeof(SpoiledTables)], MaxTest = 200)]
    public void Every_certificate_holds_when_added_up_by_hand(SpoiledTable spoiled)
    {
        var result = ReportRepair.Propose(spoiled.Value);
        Assert.Empty(result.Proposals.SelectMany(proposal => CertificateChecker.Faults(spoiled.Value, proposal)));
    }

    [Property(Arbitrary = [typeof(SpoiledTables)], MaxTest = 200)]
    public bool After_any_proposal_no_equation_of_the_report_fails_and_no_count_is_negative(SpoiledTable spoiled)
    {
        RuleDescriptor[] rules = [TableRules.ApplicationsBalance, TableRules.OutcomesAddUp, TableRules.ApplicantsAddUp, TableRules.ResultsAddUp, TableRules.NotNegative];
        return ReportRepair.Propose(spoiled.Value).Proposals.All(proposal =>
            !ReportChecker.Check(spoiled.Value.With(proposal)).Findings.Any(finding => rules.Contains(finding.Rule)));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 200)]
    public void Whatever_a_report_holds_each_proposal_is_true_and_the_failures_are_those_of_the_checker(AnyReport any)
    {
        var result = ReportRepair.Propose(any.Value);
        Assert.Empty(result.Proposals.SelectMany(proposal => CertificateChecker.Faults(any.Value, proposal)));
        Assert.All(result.Proposals, proposal => Assert.InRange(proposal.Changes.Length, 1, ReportRepairOptions.CellLimit));
        Assert.Equal(
            StatutoryForm.Of(any.Value.Edition).Relations.Where(relation => relation.IsEquality && CertificateChecker.Holds(any.Value, relation) == false),
            result.Failed.Concat(result.Unlocated).Select(equation => equation.Relation));
    }

    [Property(Arbitrary = [typeof(ReportGenerators)], MaxTest = 50)]
    public bool A_certified_report_needs_no_repair(CertifiedReport certified) =>
        ReportRepair.Propose(certified.Value) is { Status: RepairStatus.NothingToRepair, Proposals: [], Failed: [], Unlocated: [], IsCut: false };

    [Property(Arbitrary = [typeof(SpoiledTables)], MaxTest = 50)]
    public bool Asking_twice_gives_the_same(SpoiledTable spoiled) =>
        ReportRepair.Propose(spoiled.Value).Proposals.Select(proposal => proposal.ToString())
            .SequenceEqual(ReportRepair.Propose(spoiled.Value.ToBuilder().Build()).Proposals.Select(proposal => proposal.ToString()));
}
