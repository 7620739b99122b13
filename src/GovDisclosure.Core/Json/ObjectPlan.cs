using System.Collections.Frozen;
using System.Text;

namespace GovDisclosure.Json;

/// <summary>The properties of a JSON object in the order in which they are written and, first of all, expected.</summary>
internal sealed class ObjectPlan
{
    private readonly byte[][] _names;
    private readonly FrozenSet<string> _elsewhere;

    /// <summary>Prepares an object.</summary>
    /// <param name="properties">The properties in order, at most 64.</param>
    /// <param name="elsewhere">Names that this object has on other editions of the form.</param>
    public ObjectPlan(ImmutableArray<PropertyPlan> properties, IEnumerable<string>? elsewhere = null)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(properties.Length, PropertyCursor.Capacity, nameof(properties));
        Properties = properties;
        _names = [.. properties.Select(property => Encoding.UTF8.GetBytes(property.Name.Value))];
        _elsewhere = (elsewhere ?? []).ToFrozenSet(StringComparer.Ordinal);
    }

    public ImmutableArray<PropertyPlan> Properties { get; }

    /// <summary>Finds a property by its name, looking first where it is expected.</summary>
    /// <returns>The index, or -1.</returns>
    public int IndexOf(ReadOnlySpan<byte> name, int expected)
    {
        for (var i = expected; i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        for (var i = 0; i < expected && i < _names.Length; i++)
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether another edition of the form has this name here.</summary>
    public bool IsElsewhere(string name) => _elsewhere.Contains(name);
}
