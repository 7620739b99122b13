using GovDisclosure.Model;

namespace GovDisclosure.Csv;

/// <summary>One node of the tree of disclosure counts, as the tree is written: each node before its parts, with its depth from 1.</summary>
internal readonly record struct DisclosureLine(int Level, string Label, long? Count)
{
    /// <summary>Makes the tree. A node that is too deep for its place becomes a part of the node before it, or a root.</summary>
    /// <param name="lines">The nodes in order.</param>
    /// <param name="tooDeep">Hears of each node whose level skips one.</param>
    public static ImmutableArray<DisclosureCount> ToTree(IReadOnlyList<DisclosureLine> lines, Action<DisclosureLine> tooDeep)
    {
        var next = 0;
        return PartsAt(1);

        ImmutableArray<DisclosureCount> PartsAt(int level)
        {
            var parts = ImmutableArray.CreateBuilder<DisclosureCount>();
            while (next < lines.Count && lines[next].Level >= level)
            {
                var line = lines[next++];
                if (line.Level > level)
                {
                    tooDeep(line);
                }

                parts.Add(new DisclosureCount(line.Label, line.Count, PartsAt(level + 1)));
            }

            return parts.DrainToImmutable();
        }
    }
}
