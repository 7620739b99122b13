using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>金额单位前后不一: the amounts of two years are not so far apart as 元 and 万元 are.</summary>
internal sealed class FeeAmountUnitChangedRule() : YearPairRule(SeriesRules.FeeAmountUnitChanged)
{
    // 元 and 万元 are ten thousand apart; in its right unit an amount may have halved or doubled since.
    private const int Factor = 5_000;

    private static readonly AmountCell Amount = ActiveDisclosure.AdministrativeFeesAmount;

    public override void Check(AnnualReport before, AnnualReport after, CheckCollector results)
    {
        if (!Amount.Editions.Contains(before.Edition) || !Amount.Editions.Contains(after.Edition))
        {
            return;
        }

        // Where one of two amounts is zero nobody can tell its unit. A negative one is the matter of another rule.
        var (last, now) = (before[Amount], after[Amount]);
        if (last <= 0 || now <= 0 || (last is { } one && now is { } other && !Multiple.IsReached(one, other, Factor)))
        {
            results.Pass();
            return;
        }

        var isKnown = last is not null && now is not null;
        results.Add(new Finding(Descriptor, isKnown ? CheckOutcome.Failed : CheckOutcome.Unknown)
        {
            Left = [YearFacts.Of(after, Amount)],
            Right = [YearFacts.Of(before, Amount)],
            Actual = now,
            Wanted = isKnown ? Multiple.Wanted(last, Factor) : null,
        });
    }
}
