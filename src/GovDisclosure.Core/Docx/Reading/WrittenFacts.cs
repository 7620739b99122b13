using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>What this library attached to a document when it wrote it: all of the report that the page does not show.</summary>
internal sealed record WrittenFacts
{
    /// <summary>The hash of what the document showed.</summary>
    public required string Hash { get; init; }

    /// <summary>The <see cref="PageMarks"/> of what the document showed, those of lines of numbers before those of paragraphs; empty if they are not attached.</summary>
    public required string Marks { get; init; }

    public required Edition Edition { get; init; }

    public required int? Year { get; init; }

    public required Agency Agency { get; init; }

    public required string Title { get; init; }

    public required DateOnly? Published { get; init; }

    public ImmutableArray<DisclosureCount> Disclosures { get; init; } = [];

    public ProcessingFees? Fees { get; init; }

    public WrittenNarrative Preface { get; init; } = WrittenNarrative.Empty;

    /// <summary>The narratives, one for each section.</summary>
    public ImmutableArray<WrittenNarrative> Narratives { get; init; } = [];
}
