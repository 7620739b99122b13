namespace GovDisclosure.Docx.Reading;

/// <summary>The namespaces and types of Office Open XML. Each has two forms, one for each conformance class.</summary>
internal static class WordNames
{
    public const string DocumentPart = "word/document.xml";
    public const string ContentTypesPart = "[Content_Types].xml";
    public const string PackageRelationshipsPart = "_rels/.rels";

    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string StrictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public const string Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    public const string StrictMath = "http://purl.oclc.org/ooxml/officeDocument/math";

    // Kinds of relationships.
    public const string OfficeDocument = "officeDocument";
    public const string Styles = "styles";
    public const string Footnotes = "footnotes";
    public const string Endnotes = "endnotes";
    public const string CustomXml = "customXml";

    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string StrictRelationship = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string MacroContentType = "application/vnd.ms-word.";

    /// <summary>Whether a type of relationship leads to a part that is read.</summary>
    public static bool IsOfConcern(string type) =>
        IsRelationship(type, OfficeDocument) || IsRelationship(type, Styles) || IsRelationship(type, CustomXml)
        || IsRelationship(type, Footnotes) || IsRelationship(type, Endnotes);

    /// <summary>Whether a type of relationship is of a kind, such as <see cref="Styles"/>.</summary>
    public static bool IsRelationship(string type, string kind) =>
        (type.StartsWith(Relationship, StringComparison.Ordinal) || type.StartsWith(StrictRelationship, StringComparison.Ordinal))
        && type.AsSpan(type.LastIndexOf('/') + 1).SequenceEqual(kind);

    /// <summary>Whether a content type is that of the text of a document or template.</summary>
    public static bool IsMainContent(string? type) =>
        type is ContentType + "document.main+xml" or ContentType + "template.main+xml" || IsMacroContent(type);

    /// <summary>Whether a content type is that of the text of a document or template with macros.</summary>
    public static bool IsMacroContent(string? type) =>
        type is MacroContentType + "document.macroEnabled.main+xml" or MacroContentType + "template.macroEnabledTemplate.main+xml";
}
