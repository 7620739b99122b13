using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>A paragraph that begins a section, or something that is none.</summary>
/// <param name="Block">Its index among the blocks.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Section">The section; <see langword="null"/> for a title that is none of the six.</param>
/// <param name="IsKnown">Whether its words say so; otherwise its number does.</param>
/// <param name="Text">The text that follows the title in the same paragraph, if any does.</param>
internal sealed record SectionStart(int Block, WordParagraph Paragraph, ReportSection? Section, bool IsKnown, WordParagraph? Text = null);
