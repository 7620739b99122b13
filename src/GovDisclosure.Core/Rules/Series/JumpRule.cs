using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>数据突变: no number becomes many times as great or as small as it was in the year before.</summary>
internal sealed class JumpRule() : YearPairRule(SeriesRules.Jump)
{
    // A few cases more or less say nothing.
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
        bool? jumps = last is null ? null
            : last < SmallestBase ? false
            : now is null ? null
            : now <= 0 || IsManyTimes(last.Value, now.Value, factor) || IsManyTimes(now.Value, last.Value, factor);
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
            Wanted = jumps is null ? null : string.Create(CultureInfo.InvariantCulture, $"> {last} ÷ {factor}, < {last} × {factor}"),
        });
    }

    // For positive numbers. What could overflow is greater than any number there is.
    private static bool IsManyTimes(decimal great, decimal small, int factor) =>
        small <= decimal.MaxValue / factor && great >= small * factor;
}
