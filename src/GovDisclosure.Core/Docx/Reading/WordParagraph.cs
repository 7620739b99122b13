namespace GovDisclosure.Docx.Reading;

/// <summary>A paragraph in the body of a document. A line break in it is <c>\n</c>, a tab <c>\t</c>.</summary>
/// <param name="Number">Which paragraph of the body it is, tables not counted, from 1.</param>
/// <param name="Text">The text that counts: what is deleted or hidden is left out.</param>
/// <param name="StyleName">The name of its style in lower case as the document has it, such as <c>heading 1</c> or <c>title</c>; empty for none.</param>
/// <param name="Level">The outline level that its style or the paragraph itself states, from 1; 0 for body text.</param>
/// <param name="Notes">What there is beside the text.</param>
internal sealed record WordParagraph(int Number, string Text, string StyleName, int Level, ImmutableArray<WordNote> Notes) : WordBlock;
