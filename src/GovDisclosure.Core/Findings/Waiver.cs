using GovDisclosure.Model;

namespace GovDisclosure.Findings;

/// <summary>豁免: the statement of a person that one finding is known and accepted. It holds for the rule, the organ, the year and the very values of that finding.</summary>
/// <remarks>When a value changes, the finding is another one and the waiver no longer holds. What a reader could not read cannot be waived.</remarks>
public sealed record Waiver
{
    private readonly ImmutableArray<WaivedValue> _values = [];

    /// <summary>规则编号: the id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>报告机关: the name of the organ whose report it is.</summary>
    public required string Agency { get; init; }

    /// <summary>报告年度: the report year; <see langword="null"/> if the report states none, or for a finding across years.</summary>
    public int? Year { get; init; }

    /// <summary>涉及数据: the values that the finding cites, in its order.</summary>
    public ImmutableArray<WaivedValue> Values
    {
        get => _values;
        init => _values = value.IsDefault ? [] : value;
    }

    /// <summary>原文: the text that the finding cites, if any.</summary>
    public string? Found { get; init; }

    /// <summary>
    /// 校验数: of a finding on a private number its <see cref="Finding.NumberCheck"/>, so that the waiver ends when another number takes the
    /// place of the one that was accepted; otherwise <see langword="null"/>.
    /// </summary>
    public int? NumberCheck { get; init; }

    /// <summary>理由: why the finding is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>豁免人: who accepts it.</summary>
    public required string By { get; init; }

    /// <summary>有效期至: the last day on which the waiver holds.</summary>
    public required DateOnly Expires { get; init; }

    /// <summary>Makes the waiver of a finding on a report.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="report">The report.</param>
    /// <param name="reason">Why it is accepted.</param>
    /// <param name="by">Who accepts it.</param>
    /// <param name="expires">The last day on which the waiver holds.</param>
    /// <returns>The waiver.</returns>
    /// <exception cref="ArgumentException">The finding is one of a reader, or reason or name is empty.</exception>
    public static Waiver Of(Finding finding, AnnualReport report, string reason, string by, DateOnly expires)
    {
        ArgumentNullException.ThrowIfNull(report);
        return Of(finding, report.Agency.Name, report.Year, reason, by, expires);
    }

    /// <summary>Makes the waiver of a finding between several reports: across years, or between a parent and its children.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="agency">The full name of the organ whose reports were compared, or of the parent of a roll-up.</param>
    /// <param name="year">The report year; <see langword="null"/> for a finding across years.</param>
    /// <param name="reason">Why it is accepted.</param>
    /// <param name="by">Who accepts it.</param>
    /// <param name="expires">The last day on which the waiver holds.</param>
    /// <returns>The waiver.</returns>
    /// <exception cref="ArgumentException">The finding is one of a reader, or reason or name is empty.</exception>
    public static Waiver Of(Finding finding, string agency, int? year, string reason, string by, DateOnly expires)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(agency);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        return finding.Rule.Kind == RuleKind.Reading
            ? throw new ArgumentException("What could not be read cannot be waived. Mend the file.", nameof(finding))
            : new Waiver
            {
                Rule = finding.Rule.Id,
                Agency = agency,
                Year = year,
                Values = [.. finding.Values.Select(value => new WaivedValue(value.Name, value.Value))],
                Found = finding.Found,
                NumberCheck = finding.NumberCheck,
                Reason = reason,
                By = by,
                Expires = expires,
            };
    }

    /// <summary>Whether the waiver is for a finding on a report, values included.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="report">The report.</param>
    /// <returns><see langword="true"/> if all facts are the same. Whether it has expired is not asked.</returns>
    public bool IsFor(Finding finding, AnnualReport report)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentNullException.ThrowIfNull(report);
        return IsFor(finding, report.Agency.Name, report.Year);
    }

    internal bool IsFor(Finding finding, string agency, int? year) =>
        finding.Rule.Kind != RuleKind.Reading
        && Rule == finding.Rule.Id
        && Agency == agency
        && Year == year
        && Found == finding.Found
        && NumberCheck == finding.NumberCheck
        && Values.SequenceEqual(finding.Values.Select(value => new WaivedValue(value.Name, value.Value)));

    /// <inheritdoc/>
    public bool Equals(Waiver? other) =>
        other is not null
        && (Rule, Agency, Year, Found, NumberCheck, Reason, By, Expires) == (other.Rule, other.Agency, other.Year, other.Found, other.NumberCheck, other.Reason, other.By, other.Expires)
        && Values.AsSpan().SequenceEqual(other.Values.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Agency, Year, Found, Reason, By, Expires, Values.Length);
}
