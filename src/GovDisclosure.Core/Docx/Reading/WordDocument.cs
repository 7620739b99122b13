namespace GovDisclosure.Docx.Reading;

/// <summary>What the body of a document says, in reading order.</summary>
internal sealed record WordDocument(ImmutableArray<WordBlock> Blocks);
