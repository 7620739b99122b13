using GovDisclosure.Findings;
using GovDisclosure.Model;
using GovDisclosure.Rules.Statements;

namespace GovDisclosure.Rules.Fees;

/// <summary>
/// A rule for the figures on processing fees. Where the report has none, it judges what the words of section six state, if the rule set reads
/// such statements at all, which it does for <see cref="NarrativeRules.FeesStated"/>.
/// </summary>
/// <param name="descriptor">The rule.</param>
/// <param name="checks">How many checks it makes where all figures are stated.</param>
internal abstract class FeeRule(RuleDescriptor descriptor, int checks = 1) : CoveredRule(descriptor)
{
    public sealed override void Check(AnnualReport report, CheckCollector results)
    {
        if (FeeFacts.Stated(report.Fees).Any())
        {
            CheckFigures(report, report.Fees!, results);
        }
        else if (results.Includes(NarrativeRules.FeesStated))
        {
            CheckWords(report, results.NarrativeOf(report).Fees, results);
        }
    }

    /// <summary>How many checks the rule makes, or <see langword="null"/> if one of them does not hold for certain. It costs no memory.</summary>
    public int? CountIfCertain(AnnualReport report, ProcessingFees fees, RuleSettings settings)
    {
        var made = 0;
        for (var check = 0; check < checks && Descriptor.Editions.Contains(report.Edition); check++)
        {
            if (IsMade(check, report, fees))
            {
                if (Holds(check, report, fees, settings) != true)
                {
                    return null;
                }

                made++;
            }
        }

        return made;
    }

    /// <summary>Whether the report states the figures, and prints the cells, that the check is about.</summary>
    protected abstract bool IsMade(int check, AnnualReport report, ProcessingFees fees);

    /// <summary>Whether a check that is made holds; <see langword="null"/> if a cell that it needs is blank, and the settings do not take that for zero.</summary>
    protected abstract bool? Holds(int check, AnnualReport report, ProcessingFees fees, RuleSettings settings);

    /// <summary>The facts about a check that does not hold. What is wanted is left out where that is not known.</summary>
    protected abstract (FindingValue Judged, ImmutableArray<FindingValue> Against, string? Wanted) Describe(
        int check, AnnualReport report, ProcessingFees fees);

    protected static string AtMost(decimal bound) => string.Create(CultureInfo.InvariantCulture, $"≤ {bound}");

    private void CheckFigures(AnnualReport report, ProcessingFees fees, CheckCollector results)
    {
        for (var check = 0; check < checks; check++)
        {
            if (!IsMade(check, report, fees))
            {
                continue;
            }

            var holds = Holds(check, report, fees, results.Settings);
            if (holds == true)
            {
                results.Pass();
            }
            else
            {
                results.Add(Explain(check, report, fees, isUnknown: holds is null));
            }
        }
    }

    private void CheckWords(AnnualReport report, StatedFees stated, CheckCollector results)
    {
        foreach (var words in stated.Each())
        {
            for (var check = 0; check < checks; check++)
            {
                Judge(check, report, words, results);
            }
        }

        var together = stated.Together();
        for (var check = 0; check < checks; check++)
        {
            if (!IsMadeOfOne(check, report, together.Fees))
            {
                Judge(check, report, together, results);
            }
        }
    }

    // Such a check is made on each statement already.
    private bool IsMadeOfOne(int check, AnnualReport report, ProcessingFees fees) =>
        IsMade(check, report, ProcessingFees.Nothing with { NoticesIssued = fees.NoticesIssued })
        || IsMade(check, report, ProcessingFees.Nothing with { AmountNotified = fees.AmountNotified })
        || IsMade(check, report, ProcessingFees.Nothing with { AmountReceived = fees.AmountReceived });

    private void Judge(int check, AnnualReport report, FeesInWords words, CheckCollector results)
    {
        if (!IsMade(check, report, words.Fees))
        {
            return;
        }

        var holds = Holds(check, report, words.Fees, results.Settings);
        if (holds == true || (holds == false && Holds(check, report, words.Mildest, results.Settings) == true))
        {
            results.Pass();
            return;
        }

        var finding = Explain(check, report, words.Fees, isUnknown: holds is null);
        var statement = words.StatementOf(finding.Left[0]);
        results.Add(finding with
        {
            Left = [words.Cite(finding.Left[0])],
            Right = [.. finding.Right.Select(words.Cite)],
            Found = statement.Text,
            Location = FeesInWords.PlaceOf(statement).At(statement.Start),
        });
    }

    private Finding Explain(int check, AnnualReport report, ProcessingFees fees, bool isUnknown)
    {
        var (judged, against, wanted) = Describe(check, report, fees);
        return new Finding(Descriptor, isUnknown ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [judged],
            Right = against,
            Actual = judged.Value,
            Wanted = isUnknown ? null : wanted,
        };
    }
}
