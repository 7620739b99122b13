using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>数据突变: no number becomes many times as great or as small as it was in the year before.</summary>
internal sealed class JumpRule() : YearPairRule(SeriesRules.Jump)
{
    // A few cases more or less say nothing. The greater of the two years counts, for a wrong unit makes a great number of a small one.
    // Of amounts it counts only where nothing is left: in its right unit an amount may be small.
    private const int SmallestBase = 20;

    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        foreach (var cells in StatutoryForm.ComparableBetween(before.Edition, after.Edition))
        {
            // A change from one year to the next is no size that could be compared.
            if (!cells.After[0].IsSigned)
            {
                Check(before, after, cells, results);
            }
        }
    }

    private void Check(AnnualReport before, AnnualReport after, ComparableCells cells, CheckCollector results)
    {
        var last = YearFacts.Sum(before, cells.Before);
        var now = YearFacts.Sum(after, cells.After);
        var factor = results.Settings.JumpFactor;
        bool? jumps = last is null || now is null ? null : Jumps(last.Value, now.Value, cells.After[0] is AmountCell, factor);
        if (jumps == false)
        {
            results.Pass();
            return;
        }

        results.Add(new Finding(Descriptor, jumps is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = YearFacts.Of(after, cells.After),
            Right = YearFacts.Of(before, cells.Before),
            Actual = now,
            Wanted = jumps is null ? null : Multiple.Wanted(last, factor),
        });
    }

    // Where there was nothing, whatever there is now is new, not many times as great.
    private static bool Jumps(decimal last, decimal now, bool isAmount, int factor)
    {
        var (great, small) = (Math.Max(last, now), Math.Min(last, now));
        return small > 0 ? (isAmount || great >= SmallestBase) && Multiple.IsReached(great, small, factor) : last >= SmallestBase;
    }
}
