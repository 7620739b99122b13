namespace GovDisclosure.Model;

/// <summary>主动公开信息数量: how many pieces were published through a channel or in a category, and the parts that make it up.</summary>
/// <remarks>Section one may state these numbers as a tree, such as 政府信息公开平台 28, of which 工作信息 10, of which 通知公告 6. Where parts are given, they must add up to the count.</remarks>
public sealed class DisclosureCount : IEquatable<DisclosureCount>
{
    /// <summary>The greatest depth of a tree.</summary>
    public const int MaximumDepth = 16;

    /// <summary>Makes a count with its parts.</summary>
    /// <param name="label">The channel or category, in one line.</param>
    /// <param name="count">The number of pieces, or <see langword="null"/> where it is blank.</param>
    /// <param name="parts">The parts in order; none if the count is not divided. A single part that is written <c>new(…)</c> needs brackets: <c>[new(…)]</c>.</param>
    /// <exception cref="ArgumentException">The label is empty or no single line of text, or the tree is deeper than <see cref="MaximumDepth"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is <see cref="long.MinValue"/>.</exception>
    public DisclosureCount(string label, long? count, params ImmutableArray<DisclosureCount> parts)
    {
        Label = PlainText.Require(label, nameof(label));
        if (label.Length == 0)
        {
            throw new ArgumentException("A disclosure count needs a label.", nameof(label));
        }

        Count = CountRange.Require(count, nameof(count));
        Parts = parts.IsDefault ? [] : parts;
        foreach (var part in Parts)
        {
            ArgumentNullException.ThrowIfNull(part, nameof(parts));
            Depth = Math.Max(Depth, part.Depth);
        }

        Depth++;
        if (Depth > MaximumDepth)
        {
            throw new ArgumentException($"The tree of disclosure counts is deeper than {MaximumDepth} levels. Flatten it.", nameof(parts));
        }
    }

    /// <summary>The channel or category.</summary>
    public string Label { get; }

    /// <summary>The number of pieces, or <see langword="null"/> where it is blank.</summary>
    public long? Count { get; }

    /// <summary>The parts in order; empty if the count is not divided.</summary>
    public ImmutableArray<DisclosureCount> Parts { get; }

    internal int Depth { get; }

    /// <inheritdoc/>
    public bool Equals(DisclosureCount? other) =>
        other is not null
        && Label == other.Label
        && Count == other.Count
        && Parts.AsSpan().SequenceEqual(other.Parts.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisclosureCount);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Label, Count, Parts.Length);

    /// <summary>The label and the count.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Label} {Count}");
}
