namespace GovDisclosure.Csv;

/// <summary>Remembers which reports a file has given, as many as fit into constant memory: the latest 65,536.</summary>
internal sealed class RecentReports
{
    public const int Limit = 65_536;

    private readonly HashSet<ulong> _keys = [];
    private readonly Queue<ulong> _order = new();

    /// <summary>Adds a report.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(ulong key)
    {
        if (!_keys.Add(key))
        {
            return false;
        }

        _order.Enqueue(key);
        if (_order.Count > Limit)
        {
            _keys.Remove(_order.Dequeue());
        }

        return true;
    }
}
