using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>Decides in one pass whether a report breaks no rule of a set and leaves none undecided.</summary>
/// <remarks>
/// It may say no to a report that is clean after all (one with numbers near the end of the range, or whose tables break a rule that is switched off):
/// then the rules are applied one by one. It never says yes to a report that is not.
/// The tables and the fees take constant time, a tree of section one takes time in proportion to its counts.
/// No memory is used up to <see cref="CleanResults.Bound"/> checks passed, which leaves room for trees of two hundred counts.
/// </remarks>
internal static class CleanReport
{
    // Sums of fewer than 64 counts below 2^56 cannot overflow. Blanks and negative counts have the highest bit set.
    internal const long OutOfRange = unchecked((long)0xFF00_0000_0000_0000);

    private static readonly Plan[] Plans = [.. Edition.All.Select(edition => new Plan(StatutoryForm.Of(edition)))];

    /// <summary>
    /// How many checks a clean report passes beyond those of <see cref="Zero"/>: of its date, its tree of counts and its fees.
    /// <see langword="null"/> if the report is not clean for certain.
    /// </summary>
    public static int? CountIfClean(AnnualReport report, RuleSet rules)
    {
        var edition = report.Edition;
        return report.Year is { } year
            && edition.Governs(year)
            && report.Agency.Name.Length > 0
            && PublicationDate.IsLawful(report, rules)
            && Plans[edition.Index].IsClean(report, rules)
            && (!rules.HasPlausibility || IsPlausible(report, rules))
            && rules.Extras.CountIfCertain(report, rules.Settings) is { } extras
                ? PublicationDate.Checks(report, rules) + extras
                : null;
    }

    private static bool IsPlausible(AnnualReport report, RuleSet rules)
    {
        foreach (var rule in rules.Rules)
        {
            if (rule is PlausibilityRule plausibility && !plausibility.Holds(report, rules.Settings))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a cell of a report is blank.</summary>
    public static bool HasBlanks(AnnualReport report) =>
        report.Counts.Contains(CellStore.Blank) || Plans[report.Edition.Index].HasBlankAmounts(report);

    /// <summary>A report that breaks no rule of numbers; it tells how many checks a clean report passes.</summary>
    public static AnnualReport Zero(Edition edition) =>
        new AnnualReportBuilder(edition) { Year = edition.FirstYear, Agency = new Agency("0", AgencyKind.Other) }
            .FillBlanksWithZero()
            .Build();

    /// <summary>What is to be computed for one edition, prepared from the definition.</summary>
    private sealed class Plan(StatutoryForm form)
    {
        private readonly ApplicationSums _applications = new(form);

        private readonly AmountCell[] _amounts = [.. form.Cells.OfType<AmountCell>()];

        private readonly SlotRelation[] _others =
            [.. form.Tables.Where(table => table.Section != ReportSection.Applications)
                .SelectMany(table => table.Relations)
                .Select(relation => new SlotRelation(relation))];

        public bool IsClean(AnnualReport report, RuleSet rules) =>
            (rules.Settings.BlanksAreZero ? CountsAreCleanWithZeros(report.Counts, rules) : CountsAreClean(report.Counts, rules))
            && AmountsAreClean(report, rules.Settings);

        public bool HasBlankAmounts(AnnualReport report)
        {
            foreach (var cell in _amounts)
            {
                if (report[cell] is null)
                {
                    return true;
                }
            }

            return false;
        }

        // The counts with zeros for blanks lie on the stack: nothing is allocated.
        private bool CountsAreCleanWithZeros(ReadOnlySpan<long> counts, RuleSet rules)
        {
            Span<long> filled = stackalloc long[CellSlots.Counts];
            counts[..CellSlots.Counts].CopyTo(filled);
            filled.Replace(CellStore.Blank, 0);
            return CountsAreClean(filled, rules);
        }

        private bool CountsAreClean(ReadOnlySpan<long> counts, RuleSet rules) =>
            _applications.Hold(counts, rules.HasNewApplications)
            && OtherCountsAreInRange(counts)
            && OtherRelationsHold(counts);

        private static bool OtherCountsAreInRange(ReadOnlySpan<long> counts)
        {
            ref var first = ref MemoryMarshal.GetReference(counts[..CellSlots.Counts]);
            var seen = Vector256<long>.Zero;
            for (nuint at = CellSlots.Proceedings; at < CellSlots.ItemChanges; at += 4)
            {
                seen |= Vector256.LoadUnsafe(ref first, at);
            }

            // A change may be negative, but neither blank nor out of range: moved up by the bound, it shows the highest bits then.
            var bound = Vector256.Create(1L << 56);
            var changes = (Vector256.LoadUnsafe(ref first, CellSlots.ItemChanges) + bound)
                | (Vector256.LoadUnsafe(ref first, CellSlots.ItemChanges + 4) + bound);
            return ((seen & Vector256.Create(OutOfRange)) | (changes & Vector256.Create(OutOfRange << 1))) == Vector256<long>.Zero;
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

        private bool AmountsAreClean(AnnualReport report, RuleSettings settings)
        {
            foreach (var cell in _amounts)
            {
                if (settings.Known(report[cell]) is not { } amount || amount < 0 || amount.Scale > FeeAmountPrecisionRule.Places)
                {
                    return false;
                }
            }

            return ProcurementRule.IsCertain(report, settings);
        }
    }
}
