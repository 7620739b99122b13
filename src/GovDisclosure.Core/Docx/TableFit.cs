namespace GovDisclosure.Docx;

/// <summary>The room that a table has.</summary>
/// <param name="Width">The width of the text, in twips.</param>
/// <param name="StaysWhole">Whether a page has room for all of it.</param>
internal readonly record struct TableFit(int Width, bool StaysWhole);
