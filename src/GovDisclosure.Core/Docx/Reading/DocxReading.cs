using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>What was read from a document, and where.</summary>
/// <param name="Result">The report and the findings.</param>
/// <param name="Places">Where each part of the report stands, found when it is first asked for.</param>
internal sealed record DocxReading(ReadResult<AnnualReport> Result, Lazy<DocumentMap> Places)
{
    /// <summary>Where each part of the report stands.</summary>
    public DocumentMap Map => Places.Value;
}
