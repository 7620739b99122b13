using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>上限: one cell is not greater than a bound, which the rest of the report and the settings give.</summary>
internal abstract class UpperBoundRule(RuleDescriptor descriptor) : PlausibilityRule(descriptor)
{
    protected sealed override bool? IsLikely(AnnualReport report, RuleSettings settings) =>
        report[Judged(report)] is { } value && Bound(report, settings) is { } bound ? value <= bound : null;

    protected sealed override Finding Describe(AnnualReport report, RuleSettings settings, CheckOutcome outcome)
    {
        var value = CellFacts.Of(report, Judged(report));
        return new Finding(Descriptor, outcome)
        {
            Left = [value],
            Right = [.. BoundBy.Select(cell => CellFacts.Of(report, cell))],
            Actual = value.Value,
            Wanted = Bound(report, settings) is { } greatest ? string.Create(CultureInfo.InvariantCulture, $"≤ {greatest}") : null,
        };
    }

    /// <summary>The cell that is judged.</summary>
    protected abstract Cell Judged(AnnualReport report);

    /// <summary>The greatest number that is likely; <see langword="null"/> if a blank cell hides it.</summary>
    protected abstract decimal? Bound(AnnualReport report, RuleSettings settings);

    /// <summary>The cells that the bound depends on.</summary>
    protected virtual ImmutableArray<Cell> BoundBy => [];
}
