using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>What was read from a document, and where.</summary>
/// <param name="Result">The report and the findings.</param>
/// <param name="Map">Where each part of the report stands.</param>
internal sealed record DocxReading(ReadResult<AnnualReport> Result, DocumentMap Map);
