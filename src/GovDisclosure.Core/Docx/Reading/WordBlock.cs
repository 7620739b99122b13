namespace GovDisclosure.Docx.Reading;

/// <summary>A paragraph or table in the body of a document.</summary>
internal abstract record WordBlock;
