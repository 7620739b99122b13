using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>What is attached on the preface or the narrative of a section.</summary>
/// <param name="Length">How many paragraphs it has.</param>
/// <param name="Stated">Those that the page cannot give back exactly, by their index.</param>
internal sealed record WrittenNarrative(int Length, ImmutableSortedDictionary<int, Paragraph> Stated)
{
    public static readonly WrittenNarrative Empty = new(0, ImmutableSortedDictionary<int, Paragraph>.Empty);

    /// <summary>How many of the paragraphs show something on the page.</summary>
    public int Shown => Length - Stated.Values.Count(paragraph => string.IsNullOrWhiteSpace(paragraph.Text));
}
