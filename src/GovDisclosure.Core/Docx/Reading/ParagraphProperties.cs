namespace GovDisclosure.Docx.Reading;

/// <summary>What a paragraph says about itself.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Level">The outline level, from 1; 0 for body text.</param>
/// <param name="RunsOn">Whether a tracked change deletes its end, so that the next paragraph follows in the same line.</param>
internal readonly record struct ParagraphProperties(Style Style, int Level, bool RunsOn)
{
    public static readonly ParagraphProperties None = new(Style.None, 0, false);
}
