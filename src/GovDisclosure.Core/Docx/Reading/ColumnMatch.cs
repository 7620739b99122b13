using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>The columns of the form that a run of headings from top to bottom can name.</summary>
/// <param name="Columns">Their indices; more than one where the headings above are missing.</param>
/// <param name="Match">How well the innermost heading agrees.</param>
/// <param name="First">The first of the headings that make the innermost label.</param>
/// <param name="End">The heading after the last of them.</param>
internal readonly record struct ColumnMatch(ImmutableArray<int> Columns, LabelMatch Match, int First, int End);
