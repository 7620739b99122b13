using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>Decides in one pass whether a report breaks no rule of the library and leaves none undecided.</summary>
/// <remarks>
/// It may say no to a report that is clean after all (one with a tree of counts, or with numbers near the end of the range):
/// then the rules are applied one by one. It never says yes to a report that is not.
/// </remarks>
internal static class CleanReport
{
    // Sums of fewer than 64 counts below this bound cannot overflow. Blanks and negative counts lie above it when read without sign.
    private const long OutOfRange = unchecked((long)0xFF00_0000_0000_0000);

    private static readonly ImmutableArray<Plan> Plans = [.. Edition.All.Select(edition => new Plan(StatutoryForm.Of(edition)))];

    public static bool IsClean(AnnualReport report)
    {
        var plan = Plans[report.Edition.Index];
        return report.Year is { } year
            && report.Edition.Governs(year)
            && report.Agency.Name.Length > 0
            && report.Disclosures.IsEmpty
            && report.Fees is null
            && plan.AmountsAreClean(report)
            && plan.OtherCountsAreClean(report.Counts)
            && plan.Applications.IsClean(report.Counts, OutOfRange);
    }

    /// <summary>What is to be computed for one edition, prepared from the definition.</summary>
    private sealed class Plan
    {
        private readonly AmountCell[] _amounts;
        private readonly int[] _unsigned;
        private readonly int[] _signed;
        private readonly (int[] Left, int[] Right, bool IsEquality)[] _relations;

        public Plan(StatutoryForm form)
        {
            Applications = new ApplicationSums(form);
            var others = form.Tables.Where(table => table.Section != ReportSection.Applications).ToList();
            var counts = others.SelectMany(table => table.Cells).OfType<CountCell>().ToList();
            _amounts = [.. form.Cells.OfType<AmountCell>()];
            _unsigned = [.. counts.Where(cell => !cell.IsSigned).Select(cell => cell.Slot)];
            _signed = [.. counts.Where(cell => cell.IsSigned).Select(cell => cell.Slot)];
            _relations =
            [
                .. others.SelectMany(table => table.Relations).Select(relation => (
                    relation.Left.Select(cell => cell.Slot).ToArray(),
                    relation.Right.Select(cell => cell.Slot).ToArray(),
                    relation.IsEquality)),
            ];
        }

        public ApplicationSums Applications { get; }

        public bool AmountsAreClean(AnnualReport report)
        {
            foreach (var cell in _amounts)
            {
                if (report[cell] is not >= 0)
                {
                    return false;
                }
            }

            return true;
        }

        public bool OtherCountsAreClean(ReadOnlySpan<long> counts)
        {
            long seen = 0;
            foreach (var slot in _unsigned)
            {
                seen |= counts[slot];
            }

            foreach (var slot in _signed)
            {
                if (counts[slot] == CellStore.Blank)
                {
                    return false;
                }
            }

            return (seen & OutOfRange) == 0 && RelationsHold(counts);
        }

        private bool RelationsHold(ReadOnlySpan<long> counts)
        {
            foreach (var (left, right, isEquality) in _relations)
            {
                long difference = 0;
                foreach (var slot in left)
                {
                    difference += counts[slot];
                }

                foreach (var slot in right)
                {
                    difference -= counts[slot];
                }

                if (difference < 0 || (isEquality && difference != 0))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
