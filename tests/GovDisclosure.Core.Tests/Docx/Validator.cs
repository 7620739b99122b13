using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace GovDisclosure.Tests.Docx;

/// <summary>The validator of the Open XML SDK, as strict as each Word since 2010. Word 2007 knows no captions of tables (<c>tblCaption</c>).</summary>
internal static class Validator
{
    private static readonly FileFormatVersions[] Versions =
        [.. Enum.GetValues<FileFormatVersions>().Where(version => version is > FileFormatVersions.Office2007 and <= FileFormatVersions.Microsoft365)];

    public static List<string> Errors(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. Versions.SelectMany(version => new OpenXmlValidator(version) { MaxNumberOfErrors = 0 }.Validate(document)
            .Select(error => $"{version} {error.Part?.Uri} {error.Path?.XPath}: {error.Description}"))];
    }
}
