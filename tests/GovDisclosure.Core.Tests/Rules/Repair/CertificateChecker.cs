using System.Numerics;
using GovDisclosure.Definition;
using GovDisclosure.Model;
using GovDisclosure.Rules.Repair;

namespace GovDisclosure.Tests.Rules.Repair;

/// <summary>Verifies a proposal and its certificate by adding up the cells of the form. It knows nothing of how proposals are found.</summary>
internal static class CertificateChecker
{
    /// <summary>Whatever is not true of a proposal, in words; nothing if all is well.</summary>
    public static IEnumerable<string> Faults(AnnualReport report, RepairProposal proposal)
    {
        var repaired = report.With(proposal);
        foreach (var fault in FaultsOfChanges(report, repaired, proposal))
        {
            yield return fault;
        }

        var certificate = proposal.Certificate;
        var cited = new[] { certificate.Mended, certificate.Kept, certificate.Undecided };
        var touched = Equations(report).Where(relation => Cells(relation).Any(cell => proposal.Changes.Any(change => change.Cell == cell))).ToList();
        if (!touched.ToHashSet().SetEquals(cited.SelectMany(list => list).Select(equation => equation.Relation)) || cited.Sum(list => list.Length) != touched.Count)
        {
            yield return "the certificate does not cite each equation of a changed cell once";
        }

        foreach (var (equation, before, after) in cited.SelectMany((list, index) => list.Select(equation => (equation, Wanted(index), index == 2 ? (bool?)null : true))))
        {
            if (before(Holds(report, equation.Relation)) is false || Holds(repaired, equation.Relation) != after || equation.Holds != after)
            {
                yield return $"{Name(equation)} is in the wrong list";
            }

            if (equation.Left != (decimal?)Sum(repaired, equation.Relation.Left) || equation.Right != (decimal?)Sum(repaired, equation.Relation.Right))
            {
                yield return $"{Name(equation)} has other sums";
            }
        }

        foreach (var relation in Equations(report).Where(relation => relation.Kind != RelationKind.ResultTotal))
        {
            if (Holds(repaired, relation) == false)
            {
                yield return $"the equation of {relation.Left[0].Code} fails in the repaired report";
            }
        }
    }

    public static bool? Holds(AnnualReport report, CellRelation relation) =>
        Sum(report, relation.Left) is { } left && Sum(report, relation.Right) is { } right ? left == right : null;

    private static IEnumerable<string> FaultsOfChanges(AnnualReport report, AnnualReport repaired, RepairProposal proposal)
    {
        var changed = StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().Where(cell => report[cell] != repaired[cell]);
        if (!changed.SequenceEqual(proposal.Changes.Select(change => change.Cell)))
        {
            yield return "the cells that change are not those that the proposal names, in printed order";
        }

        if (proposal.Changes.Any(change => change.Found != report[change.Cell] || change.Proposed != repaired[change.Cell] || change.Proposed < 0))
        {
            yield return "a value is not that of the report, not that of the repaired report, or negative";
        }
    }

    // Mended equations failed or were unknown, kept ones held, undecided ones were unknown.
    private static Func<bool?, bool> Wanted(int list) => list switch
    {
        0 => before => before != true,
        1 => before => before == true,
        _ => before => before is null,
    };

    private static BigInteger? Sum(AnnualReport report, IEnumerable<CountCell> cells) =>
        cells.Aggregate((BigInteger?)BigInteger.Zero, (sum, cell) => sum + report[cell]);

    private static IEnumerable<CellRelation> Equations(AnnualReport report) =>
        StatutoryForm.Of(report.Edition).Relations.Where(relation => relation.IsEquality);

    private static IEnumerable<CountCell> Cells(CellRelation relation) => relation.Left.Concat(relation.Right);

    private static string Name(CheckedRelation equation) => $"{equation.Relation.Kind} of {equation.Relation.Left[0].Code}";
}
