using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>合理性: one cell is not greater than a bound, which the rest of the report and the settings give.</summary>
internal abstract class PlausibilityRule(RuleDescriptor descriptor) : CoveredRule(descriptor)
{
    /// <summary>Whether the rule holds for certain.</summary>
    public bool Holds(AnnualReport report, RuleSettings settings) =>
        !Descriptor.Editions.Contains(report.Edition) || report[Judged(report)] <= Bound(report, settings);

    public sealed override void Check(AnnualReport report, CheckCollector results)
    {
        if (Holds(report, results.Settings))
        {
            results.Pass();
            return;
        }

        var value = CellFacts.Of(report, Judged(report));
        var bound = Bound(report, results.Settings);
        results.Add(new Finding(Descriptor, value.Value is null || bound is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [value],
            Actual = value.Value,
            Wanted = bound is { } greatest ? string.Create(CultureInfo.InvariantCulture, $"≤ {greatest}") : null,
        });
    }

    /// <summary>The cell that is judged.</summary>
    protected abstract Cell Judged(AnnualReport report);

    /// <summary>The greatest number that is likely; <see langword="null"/> if a blank cell hides it.</summary>
    protected abstract decimal? Bound(AnnualReport report, RuleSettings settings);
}
