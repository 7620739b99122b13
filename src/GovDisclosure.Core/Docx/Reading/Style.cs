namespace GovDisclosure.Docx.Reading;

/// <summary>A style, as far as it matters to what a text says.</summary>
/// <param name="Name">Its name in lower case.</param>
/// <param name="Level">The outline level, from 1; 0 for body text.</param>
/// <param name="IsHidden">Whether its text is hidden.</param>
internal readonly record struct Style(string Name, int Level, bool IsHidden)
{
    /// <summary>The style of what names none.</summary>
    public static readonly Style None = new("", 0, false);
}
