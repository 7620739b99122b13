namespace GovDisclosure.Docx.Reading;

/// <summary>Something beside the text of a paragraph or cell.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, or an empty string.</param>
internal readonly record struct WordNote(WordNoteKind Kind, string Text);
