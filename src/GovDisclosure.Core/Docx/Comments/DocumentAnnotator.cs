using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using GovDisclosure.Definition;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Comments;

/// <summary>Writes a copy of a document with comments. The Open XML SDK adds them: it knows how to add a part to a package that others made.</summary>
internal static class DocumentAnnotator
{
    private const string Format = "DOCX";

    /// <summary>Writes the copy, unless the document cannot be read.</summary>
    public static ReadResult<AnnualReport> Annotate(Stream document, IEnumerable<ReportComment> comments, Stream output)
    {
        List<ReportComment> remarks = [.. comments.Select(comment => comment ?? throw new ArgumentException("A remark is null.", nameof(comments)))];
        using var file = new FileBuffer();
        var findings = new FindingList();
        if (!file.TryFill(document, ReadingLimits.FileLength))
        {
            return Beyond(ReadingLimits.FileLength, findings);
        }

        // Reading takes a few parts; a copy takes them all.
        var entries = 0;
        if (ZipDirectory.Open(file)?.Measure(out entries) > ReadingLimits.PackageLength)
        {
            return Beyond(ReadingLimits.PackageLength, findings);
        }

        if (entries > ReadingLimits.Entries)
        {
            return Beyond(ReadingLimits.Entries, findings);
        }

        if (WordSource.Read(file, findings) is not { } content)
        {
            return new ReadResult<AnnualReport>(null, findings.Take());
        }

        var reading = ReportReader.Read(content, findings);
        if (reading.Result.Value is not { } report)
        {
            return reading.Result;
        }

        using var copy = new MemoryStream();
        copy.Write(file.Bytes);
        using var finished = new MemoryStream();
        if (AddComments(copy, remarks, reading.Map, report.Edition, finished) is { } problem)
        {
            return new ReadResult<AnnualReport>(null, reading.Result.Findings.Add(problem));
        }

        finished.WriteTo(output);
        return reading.Result;
    }

    private static Finding? AddComments(MemoryStream copy, List<ReportComment> remarks, DocumentMap map, Edition edition, MemoryStream finished)
    {
        try
        {
            using (var package = WordprocessingDocument.Open(copy, isEditable: true, new OpenSettings { MaxCharactersInPart = ReadingLimits.DocumentLength }))
            {
                if (package.MainDocumentPart is not { Document.Body: { } body } main)
                {
                    return Unwritable();
                }

                var places = new CommentPlaces(body, map, edition);
                remarks.ForEach(places.Add);
                if (places.Any)
                {
                    new CommentWriter(main).Write(places);
                }
            }

            PackageCopy.Write(copy, finished);
            return null;
        }
        catch (Exception exception) when (exception is OpenXmlPackageException or FileFormatException or InvalidDataException or XmlException
            or UriFormatException or ArgumentException or NotSupportedException or EndOfStreamException or InvalidOperationException)
        {
            // A package that our reader forgives and the SDK or the zip of .NET does not.
            return Unwritable();
        }
    }

    private static ReadResult<AnnualReport> Beyond(int limit, FindingList findings)
    {
        findings.Add(ReadingRules.WithinLimits, new SourceLocation(), wanted: FindingList.AtMost(limit));
        return new ReadResult<AnnualReport>(null, findings.Take());
    }

    private static Finding Unwritable() => new(ReadingRules.Readable, CheckOutcome.Failed)
    {
        Location = new SourceLocation(),
        State = InputState.NotWritable,
        Wanted = Format,
    };
}
