namespace GovDisclosure.Docx.Reading;

/// <summary>A style, as far as it matters to what a text says.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Level">The outline level, from 1; 0 for body text.</param>
internal readonly record struct Style(string Name, int Level)
{
    /// <summary>The style of what names none.</summary>
    public static readonly Style None = new("", 0);

    /// <summary>Whether its text is hidden.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether its text is struck out.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether its text is set above or below the line.</summary>
    public bool IsRaised { get; init; }
}
