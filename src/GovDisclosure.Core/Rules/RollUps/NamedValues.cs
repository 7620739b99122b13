namespace GovDisclosure.Rules.RollUps;

/// <summary>How many reports there are of some kind, and what the first of them state, with their organs. The memory does not grow with their number.</summary>
/// <remarks>
/// The first are those that come first in ordinal order of the names, the lesser value first, so that the order of adding and merging does not matter.
/// A report that comes twice is kept twice.
/// </remarks>
internal sealed class NamedValues
{
    private readonly List<(string Name, decimal Value)> _first = [];

    public long Count { get; private set; }

    public IReadOnlyList<(string Name, decimal Value)> First => _first;

    public void Add(string name, decimal value)
    {
        Count++;
        Remember((name, value));
    }

    public void Merge(NamedValues other) => Restore(other.Count, other._first);

    /// <summary>Takes up what another one held when it was written.</summary>
    public void Restore(long count, IEnumerable<(string Name, decimal Value)> first)
    {
        Count += count;
        foreach (var item in first)
        {
            Remember(item);
        }
    }

    private void Remember((string Name, decimal Value) item)
    {
        var place = _first.Count;
        while (place > 0 && Compare(item, _first[place - 1]) < 0)
        {
            place--;
        }

        if (place < NamedCount.MostNames)
        {
            _first.Insert(place, item);
            if (_first.Count > NamedCount.MostNames)
            {
                _first.RemoveAt(NamedCount.MostNames);
            }
        }
    }

    private static int Compare((string Name, decimal Value) one, (string Name, decimal Value) other)
    {
        var order = string.CompareOrdinal(one.Name, other.Name);
        return order != 0 ? order : one.Value.CompareTo(other.Value);
    }
}
