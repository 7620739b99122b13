namespace GovDisclosure.Docx.Reading;

/// <summary>What encloses paragraphs and tables.</summary>
/// <param name="Text">What it makes of their text.</param>
/// <param name="IsControl">Whether they stand in a content control.</param>
internal readonly record struct BlockState(TextState Text, bool IsControl);
