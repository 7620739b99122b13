using System.Runtime.CompilerServices;
using System.Text;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Json;

/// <summary>Where a reader stands. Kept as references and numbers; the text is made only for a finding.</summary>
internal struct JsonPath
{
    // A part of the deepest tree of section one is an item and a property for each level, below the section.
    private const int Capacity = 8 + (2 * DisclosureCount.MaximumDepth);
    private const int LongestName = 80;

    private Segments _segments;
    private int _length;

    /// <summary>What findings cite for the current step, if it is a cell.</summary>
    public readonly FindingValue? Subject => _length > 0 ? _segments[_length - 1].Property?.Subject : null;

    /// <summary>Steps into an object with a plan, or into an array without.</summary>
    public void Enter(ObjectPlan? plan)
    {
        _segments[_length++] = new PathSegment { Owner = plan, Index = -1 };
    }

    public void Leave() => _length--;

    /// <summary>Moves to a property of the current object, or to an item of the current array.</summary>
    public void MoveTo(int index) => _segments[_length - 1].Index = index;

    /// <summary>Moves to a property that the current object does not know, or back to its plan.</summary>
    public void MoveTo(object nameOrPlan) => _segments[_length - 1].Owner = nameOrPlan;

    public override readonly string ToString()
    {
        var text = new StringBuilder("$");
        for (var i = 0; i < _length; i++)
        {
            Append(text, _segments[i]);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, PathSegment segment)
    {
        if (segment.Owner is null && segment.Index < 0)
        {
            // The array itself: its first item has not begun.
        }
        else if (segment.Owner is null)
        {
            text.Append('[').Append(segment.Index).Append(']');
        }
        else if ((segment.Property?.Name.Value ?? segment.Owner as string) is { } name)
        {
            AppendName(text, name);
        }
    }

    private static void AppendName(StringBuilder text, string name)
    {
        if (name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '$'))
        {
            text.Append('.').Append(Shorten(name));
        }
        else
        {
            text.Append("['").Append(Shorten(PlainText.Clean(name)).Replace(@"\", @"\\").Replace("'", @"\'")).Append("']");
        }
    }

    private static string Shorten(string name) => name.Length <= LongestName ? name : PlainText.Clean(name[..LongestName]) + "…";

    [InlineArray(Capacity)]
    private struct Segments
    {
        private PathSegment _first;
    }
}
