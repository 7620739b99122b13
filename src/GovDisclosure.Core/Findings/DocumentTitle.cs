namespace GovDisclosure.Findings;

/// <summary>部分标题: the title of a section, or of what stands as one, as a document has it.</summary>
/// <param name="Text">The title as written, with or without its number.</param>
/// <param name="Location">Where it stands.</param>
public sealed record DocumentTitle(string Text, SourceLocation Location);
