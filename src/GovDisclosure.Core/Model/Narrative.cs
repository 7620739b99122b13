namespace GovDisclosure.Model;

/// <summary>文字描述: the text of a section, paragraph by paragraph. Two narratives with the same paragraphs are equal.</summary>
public sealed class Narrative : IEquatable<Narrative>
{
    /// <summary>A narrative without paragraphs.</summary>
    public static readonly Narrative Empty = new();

    /// <summary>Makes a narrative of paragraphs.</summary>
    /// <param name="paragraphs">The paragraphs in order.</param>
    public Narrative(params ImmutableArray<Paragraph> paragraphs)
    {
        Paragraphs = paragraphs.IsDefault ? [] : paragraphs;
        foreach (var paragraph in Paragraphs)
        {
            ArgumentNullException.ThrowIfNull(paragraph, nameof(paragraphs));
        }
    }

    /// <summary>The paragraphs in order.</summary>
    public ImmutableArray<Paragraph> Paragraphs { get; }

    /// <summary>Makes a narrative of plain text: each line that is not blank becomes a paragraph of body text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The narrative.</returns>
    /// <exception cref="ArgumentException">A line holds a control character or half a surrogate pair.</exception>
    public static Narrative FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new Narrative([.. text
            .Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => new Paragraph(line))]);
    }

    /// <inheritdoc/>
    public bool Equals(Narrative? other) => other is not null && Paragraphs.AsSpan().SequenceEqual(other.Paragraphs.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Narrative);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var paragraph in Paragraphs)
        {
            hash.Add(paragraph);
        }

        return hash.ToHashCode();
    }

    /// <summary>The paragraphs, one a line.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join('\n', Paragraphs.Select(paragraph => paragraph.Text));
}
