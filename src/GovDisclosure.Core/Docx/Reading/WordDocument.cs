using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>What the body of a document says, in reading order.</summary>
internal sealed record WordDocument(ImmutableArray<WordBlock> Blocks)
{
    /// <summary>What this library attached to the document when it wrote it, or <see langword="null"/>.</summary>
    public WrittenFacts? Facts { get; init; }

    /// <summary>The finding on why the text could not be read to its end, or <see langword="null"/>.</summary>
    public Finding? Fault { get; init; }
}
