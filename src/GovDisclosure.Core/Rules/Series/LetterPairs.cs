using System.Runtime.InteropServices;
using System.Text;
using GovDisclosure.Model;

namespace GovDisclosure.Rules.Series;

/// <summary>The pairs of neighbouring letters of a text, by which two texts are compared. Digits, marks and blanks are left out before.</summary>
/// <remarks>A text of another year with other numbers has the same pairs. The order of sentences hardly matters, so that moved paragraphs are recognised.</remarks>
internal sealed class LetterPairs
{
    /// <summary>The letters behind this many pairs are not looked at. No section is as long; memory stays bounded for any text.</summary>
    public const int Most = 65_536;

    private readonly Dictionary<ulong, int> _counts = [];

    /// <summary>How many pairs there are, each counted as often as it occurs.</summary>
    public int Count { get; private set; }

    /// <summary>The pairs of a narrative, across the ends of its paragraphs.</summary>
    public static LetterPairs Of(Narrative narrative)
    {
        var pairs = new LetterPairs();
        ulong before = 0;
        foreach (var paragraph in narrative.Paragraphs)
        {
            foreach (var rune in paragraph.Text.EnumerateRunes())
            {
                if (!Rune.IsLetter(rune))
                {
                    continue;
                }

                if (before != 0)
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(pairs._counts, (before << 32) | (uint)rune.Value, out _)++;
                    if (++pairs.Count == Most)
                    {
                        return pairs;
                    }
                }

                before = (uint)rune.Value;
            }
        }

        return pairs;
    }

    /// <summary>How much two texts have in common, in whole percent, rounded down: twice the pairs that both have, of the pairs of both.</summary>
    public int PercentInCommonWith(LetterPairs other)
    {
        if (Count + other.Count == 0)
        {
            return 0;
        }

        long common = 0;
        foreach (var (pair, count) in _counts)
        {
            common += Math.Min(count, other._counts.GetValueOrDefault(pair));
        }

        return (int)(200 * common / (Count + other.Count));
    }
}
