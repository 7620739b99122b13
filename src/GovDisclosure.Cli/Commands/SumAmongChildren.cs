using GovDisclosure.Cli.Output;
using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules;
using GovDisclosure.Rules.RollUps;

namespace GovDisclosure.Cli.Commands;

/// <summary>Finds a report that is the sum of all others, cell by cell: it looks like that of the parent, given among its children.</summary>
/// <remarks>
/// One report is kept. Without negative numbers a sum of the others is the greatest of all, so that no other report needs to be.
/// A sum of some of the others, such as a city among its own departments and other cities, is not found.
/// </remarks>
internal sealed class SumAmongChildren
{
    // Two equal reports are each the sum of the other.
    private const int Fewest = 3;

    private AnnualReport? _greatest;
    private decimal _size;
    private long _notZero;

    public void Add(AnnualReport report)
    {
        var size = StatutoryForm.Of(report.Edition).Cells.OfType<CountCell>().Where(cell => !cell.IsSigned).Sum(cell => (decimal)(report[cell] ?? 0));
        _notZero += size > 0 ? 1 : 0;
        if (size > _size)
        {
            (_greatest, _size) = (report, size);
        }
    }

    /// <summary>The finding on that report, or <see langword="null"/> if there is none or the rule is off.</summary>
    public Finding? Find(RollUp rollUp, RuleSet rules)
    {
        var rule = RollUpRules.ParentIsNoChild;
        return _greatest is { } report && _notZero >= Fewest && rules.Includes(rule.Id)
            && StatutoryForm.Of(rollUp.Edition).Cells.All(cell => rollUp.BlanksIn(cell) == 0 && IsHalf(report[cell], rollUp.KnownSum(cell), cell))
                ? new Finding(rule, CheckOutcome.Unknown)
                {
                    Severity = rules.SeverityOf(rule),
                    Edition = rollUp.Edition,
                    Found = report.Agency.Name,
                    State = Words.SumOfOthers,
                }
                : null;
    }

    // Two numbers of one sign, so that nothing overflows. Changes may have either sign, but are counts.
    private static bool IsHalf(decimal? value, decimal? sum, Cell cell) =>
        value is { } half && sum is { } whole && (cell.IsSigned || (half >= 0 && whole >= 0)) && whole - half == half;
}
