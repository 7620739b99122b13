using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>A place of a page that shows something else than was written.</summary>
/// <param name="Place">Where.</param>
/// <param name="Found">What it shows: an empty string for an empty cell, <see langword="null"/> where there is no text to quote.</param>
/// <param name="Wanted">What was written, or <see langword="null"/> where only a mark of it is attached.</param>
/// <param name="Subject">The cell of the form, or <see langword="null"/>.</param>
/// <param name="Means">By what it is known, where it is not the place itself that has a mark.</param>
internal sealed record PageDifference(
    SourceLocation Place, string? Found = null, string? Wanted = null, FindingValue? Subject = null, LocalizedText? Means = null);
