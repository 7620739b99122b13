using GovDisclosure.Findings;

namespace GovDisclosure.Json;

/// <summary>The findings of one reading, up to the limit.</summary>
internal sealed class FindingLog
{
    private readonly ImmutableArray<Finding>.Builder _findings = ImmutableArray.CreateBuilder<Finding>();

    public int Count => _findings.Count;

    /// <summary>Where the token of the first finding starts.</summary>
    public long FirstFault { get; private set; } = -1;

    public ImmutableArray<Finding> ToImmutable() => _findings.ToImmutable();

    /// <summary>Adds a finding, or, at the limit, one that says that the rest was not read.</summary>
    /// <returns>Whether there is room for more.</returns>
    public bool TryAdd(int place, long offset, Finding finding)
    {
        if (FirstFault < 0)
        {
            FirstFault = offset;
        }

        if (_findings.Count < ReportJson.MaximumFindings - 1)
        {
            _findings.Insert(place, finding);
            return true;
        }

        if (_findings.Count < ReportJson.MaximumFindings)
        {
            _findings.Add(new Finding(ReadingRules.WithinLimits, CheckOutcome.Failed)
            {
                Wanted = string.Create(CultureInfo.InvariantCulture, $"≤ {ReportJson.MaximumFindings}"),
                Location = finding.Location,
            });
        }

        return false;
    }
}
