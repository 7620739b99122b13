using System.Runtime.InteropServices;

namespace GovDisclosure.Rules.RollUps;

/// <summary>Who the children are, and how often each was added.</summary>
internal sealed class ChildNames
{
    private readonly Dictionary<string, long>? _times;
    private readonly ImmutableArray<string> _expected = [];

    private ChildNames(Dictionary<string, long>? times) => _times = times;

    /// <summary>Any child, each once.</summary>
    public ChildNames()
        : this(new Dictionary<string, long>())
    {
    }

    /// <summary>The children on a list, each once.</summary>
    public ChildNames(IEnumerable<string> expected)
        : this(new Dictionary<string, long>())
    {
        _expected = [.. expected];
        foreach (var name in _expected)
        {
            ArgumentException.ThrowIfNullOrEmpty(name, nameof(expected));
            if (!_times!.TryAdd(name, 0))
            {
                throw new ArgumentException($"'{name}' is on the list twice. Name every child once.", nameof(expected));
            }
        }

        HasList = true;
    }

    /// <summary>Any child; the caller vouches that none comes twice.</summary>
    public static ChildNames Distinct() => new((Dictionary<string, long>?)null);

    /// <summary>Whether there is a list of the children.</summary>
    public bool HasList { get; }

    /// <summary>Reports without a name, of which nobody can tell whether their organ comes twice.</summary>
    public long Unnamed { get; private set; }

    /// <summary>Whether names are kept at all.</summary>
    public bool AreKnown => _times is not null;

    public bool HasRepeated => _times is not null && _times.Values.Any(times => times > 1);

    /// <summary>The list, in its order; empty without one.</summary>
    public ImmutableArray<string> Expected => _expected;

    public IEnumerable<string> Missing => _expected.Where(name => _times![name] == 0);

    /// <summary>Each child with how often it was added: in the order of the list, or else in ordinal order.</summary>
    public IEnumerable<KeyValuePair<string, long>> All =>
        HasList ? _expected.Select(name => KeyValuePair.Create(name, _times![name]))
        : _times is null ? []
        : _times.OrderBy(child => child.Key, StringComparer.Ordinal);

    /// <summary>Whether a name is on the list, or was added where there is no list.</summary>
    public bool Contains(string name) => _times is not null && _times.ContainsKey(name);

    /// <summary>Notes a child.</summary>
    /// <returns>Whether it may be added: it is on the list, or there is none.</returns>
    public bool TryAdd(string name)
    {
        if (_times is null)
        {
            return true;
        }

        if (HasList)
        {
            ref var listed = ref CollectionsMarshal.GetValueRefOrNullRef(_times, name);
            if (System.Runtime.CompilerServices.Unsafe.IsNullRef(ref listed))
            {
                return false;
            }

            listed++;
        }
        else if (name.Length > 0)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_times, name, out _)++;
        }
        else
        {
            Unnamed++;
        }

        return true;
    }

    /// <summary>Takes up how often a child was added. Without a list, each is to be given once.</summary>
    /// <returns>Whether it may be a child.</returns>
    public bool TryRestore(string name, long times)
    {
        if (name.Length == 0)
        {
            Unnamed += times;
            return !HasList;
        }

        if (HasList && !_times!.ContainsKey(name))
        {
            return false;
        }

        _times![name] = times;
        return true;
    }

    public bool CanMerge(ChildNames other) =>
        HasList == other.HasList && AreKnown == other.AreKnown && _expected.AsSpan().SequenceEqual(other._expected.AsSpan());

    public void Merge(ChildNames other)
    {
        Unnamed += other.Unnamed;
        foreach (var (name, times) in other._times ?? [])
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_times!, name, out _) += times;
        }
    }
}
