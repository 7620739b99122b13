using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Csv;

/// <summary>Collects what is wrong with one report. After a thousand findings it only counts, so that a broken file cannot fill the memory.</summary>
internal sealed class FindingList
{
    /// <summary>The greatest number of findings that a reader reports on one report.</summary>
    public const int Limit = 1000;

    private readonly List<Finding> _findings = [];
    private SourceLocation? _firstLeftOut;
    private long _leftOut;

    public bool IsEmpty => _findings.Count == 0;

    public void Add(
        RuleDescriptor rule, SourceLocation location, string? found = null, string? wanted = null, Cell? cell = null) =>
        Add(new Finding(rule, CheckOutcome.Failed)
        {
            Location = location,
            Found = found,
            Wanted = wanted,
            Left = cell is null ? [] : [new FindingValue(cell.Code, cell.LabelIn(LastEditionOf(cell)), null, cell)],
        });

    public void Add(Finding finding)
    {
        if (_findings.Count < Limit)
        {
            _findings.Add(finding);
        }
        else
        {
            _firstLeftOut ??= finding.Location;
            _leftOut++;
        }
    }

    public void AddRange(IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Add(finding);
        }
    }

    /// <summary>Hands over everything that was collected and starts again.</summary>
    public ImmutableArray<Finding> Take()
    {
        if (_leftOut > 0)
        {
            _findings.Add(new Finding(ReadingRules.WithinLimits, CheckOutcome.Failed)
            {
                Location = _firstLeftOut,
                Found = (Limit + _leftOut).ToString(CultureInfo.InvariantCulture),
                Wanted = "≤ " + Limit.ToString(CultureInfo.InvariantCulture),
            });
        }

        ImmutableArray<Finding> taken = [.. _findings];
        _findings.Clear();
        _firstLeftOut = null;
        _leftOut = 0;
        return taken;
    }

    private static Edition LastEditionOf(Cell cell) => Edition.All.Last(cell.Editions.Contains);
}
