using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>A document that deviates from what the library writes.</summary>
/// <param name="Name">The name of its file, which says what deviates.</param>
/// <param name="Report">The report that it was before.</param>
/// <param name="Document">The document.</param>
internal sealed record Deviation(string Name, AnnualReport Report, HumanDocument Document);
