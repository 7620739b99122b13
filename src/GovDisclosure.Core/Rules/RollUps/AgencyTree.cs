namespace GovDisclosure.Rules.RollUps;

/// <summary>Who reports to whom. Made of input, it may hold circles, which it finds.</summary>
internal sealed class AgencyTree
{
    private readonly IReadOnlyDictionary<string, string> _parents;
    private readonly Dictionary<string, string[]> _children;
    private readonly Dictionary<string, string> _circles = [];

    /// <summary>Makes a tree of the parent of each child.</summary>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public AgencyTree(IReadOnlyDictionary<string, string> parents)
    {
        foreach (var (child, parent) in parents)
        {
            ArgumentException.ThrowIfNullOrEmpty(child, nameof(parents));
            ArgumentException.ThrowIfNullOrEmpty(parent, nameof(parents));
        }

        _parents = parents;
        _children = parents.GroupBy(pair => pair.Value, pair => pair.Key).ToDictionary(
            group => group.Key, group => group.Order(StringComparer.Ordinal).ToArray());
        FindCircles();
    }

    public IEnumerable<string> Parents => _children.Keys;

    public string? ParentOf(string name) => _parents.GetValueOrDefault(name);

    public IReadOnlyList<string> ChildrenOf(string parent) => _children[parent];

    public bool IsParent(string name) => _children.ContainsKey(name);

    /// <summary>The circle that an organ lies on, as text that leads back to it; <see langword="null"/> for a sound place.</summary>
    public string? CircleOf(string name) => _circles.GetValueOrDefault(name);

    // From each organ upwards until the top, a circle, or a place where an earlier walk has been.
    private void FindCircles()
    {
        var visited = new HashSet<string>();
        foreach (var start in _parents.Keys.Order(StringComparer.Ordinal))
        {
            var path = new List<string>();
            var places = new Dictionary<string, int>();
            string? name = start;
            while (name is not null && visited.Add(name))
            {
                places[name] = path.Count;
                path.Add(name);
                name = ParentOf(name);
            }

            if (name is not null && places.TryGetValue(name, out var first))
            {
                NoteCircle(path[first..]);
            }
        }
    }

    private void NoteCircle(List<string> circle)
    {
        // The same words for everybody on it, so that a long circle costs no more than its length.
        var text = string.Join(" → ", circle.Append(circle[0]));
        foreach (var name in circle)
        {
            _circles[name] = text;
        }
    }
}
