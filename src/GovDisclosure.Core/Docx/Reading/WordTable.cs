namespace GovDisclosure.Docx.Reading;

/// <summary>A table in the body of a document.</summary>
/// <param name="Number">Which table of the body it is, from 1; tables inside cells are not counted.</param>
/// <param name="Rows">Its rows, each with its cells as they stand in the file; a row may be shorter or longer than others.</param>
internal sealed record WordTable(int Number, ImmutableArray<ImmutableArray<WordCell>> Rows) : WordBlock;
