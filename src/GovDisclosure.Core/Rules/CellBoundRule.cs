using GovDisclosure.Definition;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Rules;

/// <summary>合理范围: one cell is not greater than a bound, which the rest of the report and the settings give.</summary>
internal abstract class CellBoundRule(RuleDescriptor descriptor) : PlausibilityRule(descriptor)
{
    /// <summary>The cell that is judged.</summary>
    protected abstract Cell Judged(AnnualReport report);

    /// <summary>The greatest number that is likely, or the greatest there is where any is; <see langword="null"/> if a blank cell hides it.</summary>
    protected abstract decimal? Bound(AnnualReport report, RuleSettings settings);

    /// <summary>The cells that the bound depends on.</summary>
    protected virtual ImmutableArray<Cell> BoundBy => [];

    protected sealed override bool IsCertain(AnnualReport report, RuleSettings settings) =>
        settings.Known(report[Judged(report)]) <= Bound(report, settings);

    protected sealed override Finding Describe(AnnualReport report, RuleSettings settings)
    {
        var value = CellFacts.Of(report, Judged(report));
        var bound = Bound(report, settings);
        return new Finding(Descriptor, value.Value is null || bound is null ? CheckOutcome.Unknown : CheckOutcome.Failed)
        {
            Left = [value],
            Right = [.. BoundBy.Select(cell => CellFacts.Of(report, cell))],
            Actual = value.Value,
            Wanted = bound is { } greatest and < decimal.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"≤ {greatest}") : null,
        };
    }
}
