namespace GovDisclosure.Json;

/// <summary>Where a reader stands in an object: which property comes next in the written order, and which were given.</summary>
internal struct PropertyCursor
{
    /// <summary>How many properties an object may have.</summary>
    public const int Capacity = 64;

    private ulong _given;

    public int Next { get; private set; }

    public readonly bool Has(int index) => (_given & (1UL << index)) != 0;

    public void Add(int index)
    {
        _given |= 1UL << index;
        Next = index + 1;
    }
}
