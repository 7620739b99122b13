using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>A run of columns under one heading.</summary>
/// <param name="Start">The first column.</param>
/// <param name="End">The column after the last.</param>
/// <param name="Heading">The cell with the innermost heading.</param>
/// <param name="Path">The column of the form.</param>
internal sealed record HeadedColumn(int Start, int End, WordCell Heading, ImmutableArray<FormElement> Path);
