using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>豁免清单: the waivers of one or many reports. Immutable. Sets with the same waivers in the same order are equal.</summary>
public sealed class WaiverSet : IEquatable<WaiverSet>
{
    /// <summary>Makes a set.</summary>
    /// <param name="waivers">The waivers.</param>
    public WaiverSet(params ImmutableArray<Waiver> waivers)
    {
        Waivers = waivers.IsDefault ? [] : waivers;
        foreach (var waiver in Waivers)
        {
            ArgumentNullException.ThrowIfNull(waiver, nameof(waivers));
        }
    }

    /// <summary>The waivers, in the order given.</summary>
    public ImmutableArray<Waiver> Waivers { get; }

    /// <summary>Moves the findings that are waived out of the findings of a result. Each waiver takes one finding: of those with the same facts, the first.</summary>
    /// <param name="result">The result of checking the report.</param>
    /// <param name="report">The report.</param>
    /// <param name="today">The day on which the waivers must still hold.</param>
    /// <returns>The result with <see cref="CheckResult.Waived"/>; the same result if nothing is waived.</returns>
    public CheckResult Apply(CheckResult result, AnnualReport report, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Apply(result, report.Agency.Name, report.Year, today);
    }

    /// <summary>Moves the findings that are waived out of the findings of a comparison of several reports. Each waiver takes one finding: of those with the same facts, the first.</summary>
    /// <param name="result">The result of the comparison.</param>
    /// <param name="agency">The full name of the organ whose reports were compared, or of the parent of a roll-up.</param>
    /// <param name="year">The report year; <see langword="null"/> for a comparison across years.</param>
    /// <param name="today">The day on which the waivers must still hold.</param>
    /// <returns>The result with <see cref="CheckResult.Waived"/>; the same result if nothing is waived.</returns>
    public CheckResult Apply(CheckResult result, string agency, int? year, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(agency);
        var valid = Waivers.Where(waiver => waiver.Expires >= today)
            .GroupBy(waiver => waiver.Rule, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);
        var waived = ImmutableArray.CreateBuilder<WaivedFinding>();
        var left = ImmutableArray.CreateBuilder<Finding>(result.Findings.Length);
        foreach (var finding in result.Findings)
        {
            if (valid.TryGetValue(finding.Rule.Id, out var waivers) && waivers.FindIndex(waiver => waiver.IsFor(finding, agency, year)) is >= 0 and var first)
            {
                waived.Add(new WaivedFinding(finding, waivers[first]));
                waivers.RemoveAt(first);
            }
            else
            {
                left.Add(finding);
            }
        }

        return waived.Count == 0
            ? result
            : new CheckResult(left.DrainToImmutable(), result.Passed) { Waived = [.. result.Waived, .. waived] };
    }

    /// <summary>Whether two sets hold the same waivers in the same order.</summary>
    /// <param name="left">A set, or <see langword="null"/>.</param>
    /// <param name="right">Another set, or <see langword="null"/>.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(WaiverSet? left, WaiverSet? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sets differ.</summary>
    /// <param name="left">A set, or <see langword="null"/>.</param>
    /// <param name="right">Another set, or <see langword="null"/>.</param>
    /// <returns>Whether they are not equal.</returns>
    public static bool operator !=(WaiverSet? left, WaiverSet? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(WaiverSet? other) => other is not null && Waivers.AsSpan().SequenceEqual(other.Waivers.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WaiverSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var waiver in Waivers)
        {
            hash.Add(waiver);
        }

        return hash.ToHashCode();
    }
}
