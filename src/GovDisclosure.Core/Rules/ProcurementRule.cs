using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>采购项目与金额不符: projects and amount of centralised procurement are both zero or both not.</summary>
internal sealed class ProcurementRule() : CoveredRule(TableRules.ProcurementAgrees)
{
    /// <summary>Whether the rule holds, or the edition does not print the cells.</summary>
    public static bool IsCertain(AnnualReport report, RuleSettings settings) =>
        !ActiveDisclosure.ProcurementProjects.Editions.Contains(report.Edition) || Agrees(report, settings) == true;

    public override void Check(AnnualReport report, CheckCollector results)
    {
        var agrees = Agrees(report, results.Settings);
        if (agrees == true)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, agrees is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [CellFacts.Of(report, ActiveDisclosure.ProcurementProjects)],
            Right = [CellFacts.Of(report, ActiveDisclosure.ProcurementAmount)],
            Found = agrees is null ? null : Stated(report, ActiveDisclosure.ProcurementProjects) + " / " + Stated(report, ActiveDisclosure.ProcurementAmount),
        });
    }

    private static string Stated(AnnualReport report, Cell cell) =>
        string.Create(CultureInfo.InvariantCulture, $"{report[cell]} {cell.Unit}");

    private static bool? Agrees(AnnualReport report, RuleSettings settings) =>
        settings.Known(report[ActiveDisclosure.ProcurementProjects]) is { } projects && settings.Known(report[ActiveDisclosure.ProcurementAmount]) is { } amount
            ? projects == 0 == (amount == 0)
            : null;
}
