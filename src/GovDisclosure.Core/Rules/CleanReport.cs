using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    // Sums of fewer than 64 counts below 2^56 cannot overflow. Blanks and negative counts have the highest bit set.
    internal const long OutOfRange = unchecked((long)0xFF00_0000_0000_0000);

    private static readonly Plan[] Plans = [.. Edition.All.Select(edition => new Plan(StatutoryForm.Of(edition)))];

    public static bool IsClean(AnnualReport report)
    {
        var edition = report.Edition;
        return report.Year is { } year
            && edition.Governs(year)
            && report.Agency.Name.Length > 0
            && report.Disclosures.IsEmpty
            && report.Fees is null
            && Plans[edition.Index].IsClean(report);
    }

    /// <summary>What is to be computed for one edition, prepared from the definition.</summary>
    private sealed class Plan(StatutoryForm form)
    {
        private readonly ApplicationSums _applications = new(form);

        private readonly AmountCell[] _amounts = [.. form.Cells.OfType<AmountCell>()];

        private readonly SlotRelation[] _others =
            [.. form.Tables.Where(table => table.Section != ReportSection.Applications)
                .SelectMany(table => table.Relations)
                .Select(relation => new SlotRelation(relation))];

        public bool IsClean(AnnualReport report) =>
            _applications.Hold(report.Counts)
            && OtherCountsAreInRange(report.Counts)
            && OtherRelationsHold(report.Counts)
            && AmountsAreClean(report);

        private static bool OtherCountsAreInRange(ReadOnlySpan<long> counts)
        {
            ref var first = ref MemoryMarshal.GetReference(counts[..CellSlots.Counts]);
            var seen = Vector256<long>.Zero;
            for (nuint at = CellSlots.Proceedings; at < CellSlots.ItemChanges; at += 4)
            {
                seen |= Vector256.LoadUnsafe(ref first, at);
            }

            // A change may be negative, but not blank.
            var blank = Vector256.Create(CellStore.Blank);
            var blanks = Vector256.Equals(Vector256.LoadUnsafe(ref first, CellSlots.ItemChanges), blank)
                | Vector256.Equals(Vector256.LoadUnsafe(ref first, CellSlots.ItemChanges + 4), blank);
            return ((seen & Vector256.Create(OutOfRange)) | blanks) == Vector256<long>.Zero;
        }

        private bool OtherRelationsHold(ReadOnlySpan<long> counts)
        {
            foreach (var relation in _others)
            {
                if (!relation.Holds(counts))
                {
                    return false;
                }
            }

            return true;
        }

        private bool AmountsAreClean(AnnualReport report)
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
    }
}
