namespace GovDisclosure.Model;

/// <summary>段落: one paragraph of narrative, or one heading within it.</summary>
public sealed record Paragraph
{
    /// <summary>The deepest heading level of an official document: （1）.</summary>
    public const int DeepestLevel = 4;

    /// <summary>Makes a paragraph.</summary>
    /// <param name="text">The text, in one line.</param>
    /// <param name="level">Zero for body text; 2 to 4 for a heading （一）, 1. or （1）. Level 1 belongs to the titles of the six sections.</param>
    /// <exception cref="ArgumentException">The text holds a line break, a control character or half a surrogate pair.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is none of 0, 2, 3 and 4.</exception>
    public Paragraph(string text, int level = 0)
    {
        if (!IsLevel(level))
        {
            throw new ArgumentOutOfRangeException(nameof(level), level, "The level must be 0 for body text, or 2 to 4 for a heading.");
        }

        Text = PlainText.Require(text, nameof(text));
        Level = level;
    }

    private Paragraph(int level, string text)
    {
        Text = text;
        Level = level;
    }

    /// <summary>The text, in one line.</summary>
    public string Text { get; }

    /// <summary>Zero for body text, 2 to 4 for a heading.</summary>
    public int Level { get; }

    /// <summary>Makes a paragraph of a text and a level that a reader has judged already.</summary>
    internal static Paragraph OfJudged(string text, int level) => new(level, text);

    internal static bool IsLevel(int level) => level is 0 or (>= 2 and <= DeepestLevel);
}
