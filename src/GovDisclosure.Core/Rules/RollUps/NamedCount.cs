using GovDisclosure.Findings;

namespace GovDisclosure.Rules.RollUps;

/// <summary>How many reports there are of some kind, and whose the first of them are. The memory does not grow with their number.</summary>
/// <remarks>The first are those that come first in ordinal order, so that the order of adding and merging does not matter.</remarks>
internal sealed class NamedCount
{
    public const int MostNames = 10;

    private readonly SortedSet<string> _first = new(StringComparer.Ordinal);

    public long Count { get; private set; }

    /// <summary>The names of the first, as findings tell them; <see langword="null"/> if there are none.</summary>
    public string? Names
    {
        get
        {
            var names = _first.Where(name => name.Length > 0).ToList();
            return names.Count == 0 ? null : string.Join('、', names) + (Count > names.Count ? "…" : "");
        }
    }

    /// <summary>The first, in ordinal order, each once; a name that is not known is empty.</summary>
    public IReadOnlyCollection<string> First => _first;

    public void Add(string name)
    {
        Count++;
        Remember(name);
    }

    public void Merge(NamedCount other) => Restore(other.Count, other._first);

    /// <summary>Takes up what another one held when it was written.</summary>
    public void Restore(long count, IEnumerable<string> first)
    {
        Count += count;
        foreach (var name in first)
        {
            Remember(name);
        }
    }

    public FindingValue Fact(string name, string label) => new(name, label, Count);

    private void Remember(string name)
    {
        if (_first.Count < MostNames || string.CompareOrdinal(name, _first.Max) < 0)
        {
            _first.Add(name);
            if (_first.Count > MostNames)
            {
                _first.Remove(_first.Max!);
            }
        }
    }
}
