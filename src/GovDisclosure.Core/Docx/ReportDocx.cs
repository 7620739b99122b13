using System.IO.Compression;
using GovDisclosure.Docx.Comments;
using GovDisclosure.Docx.Parts;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>Word 文档: writes reports as DOCX files in the layout of the official form, and reads them. Thread-safe.</summary>
public static class ReportDocx
{
    /// <summary>The oldest time that a package can hold: a document tells nothing about when it was written.</summary>
    internal static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a report as a DOCX file.</summary>
    /// <param name="report">The report. It is written as it stands, checked or not; a blank cell becomes an empty cell.</param>
    /// <param name="output">Where to write. It need not be able to seek, and stays open.</param>
    /// <remarks>
    /// The document has the title, the date of publication if stated, the six sections with narrative and tables, and the name of the
    /// organ. <see cref="AnnualReport.Disclosures"/> and <see cref="AnnualReport.Fees"/> are not printed: the narrative tells them. With
    /// the kind of organ and all else that the page does not show they travel in a part of XML beside the text, bound to it by a hash.
    /// Equal reports give equal bytes on one version of .NET, one kind of operating system and one kind of processor; the parts inside are equal everywhere.
    /// </remarks>
    public static void Write(AnnualReport report, Stream output) => Write(report, output, ReportDocxOptions.Default);

    /// <summary>Writes a report as a DOCX file, with options.</summary>
    /// <param name="report">The report. It is written as it stands, checked or not; a blank cell becomes an empty cell.</param>
    /// <param name="output">Where to write. It need not be able to seek, and stays open.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentException">The stream cannot be written.</exception>
    /// <remarks>See <see cref="Write(AnnualReport, Stream)"/>.</remarks>
    public static void Write(AnnualReport report, Stream output, ReportDocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        using var package = new ZipArchive(new ForwardStream(output), ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in FixedParts.Of(options.Fonts))
        {
            using var target = OpenPart(package, part.Name);
            target.Write(part.Content);
        }

        WriteProperties(package, report);
        var hash = WriteDocument(package, report);
        using var facts = OpenPart(package, FactsPart.Name);
        using var xml = new XmlOutput(facts);
        FactsPart.Write(report, hash, xml);
    }

    /// <summary>Reads a report from a DOCX file, whoever wrote it.</summary>
    /// <param name="input">The file. It is read from where it stands, need not be able to seek, and stays open.</param>
    /// <returns>What could be read, and a finding for every liberty that was taken and everything that could not be read. Bad input never throws.</returns>
    /// <remarks>
    /// Tables are found by their labels, sections by their titles. What <see cref="Write(AnnualReport, Stream)"/> wrote is read back equal
    /// as long as nobody changed what it shows; from other documents <see cref="AnnualReport.Disclosures"/> and
    /// <see cref="AnnualReport.Fees"/> are not read, and the kind of organ only where its name tells it.
    /// </remarks>
    public static ReadResult<AnnualReport> Read(Stream input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var findings = new FindingList();
        return WordSource.Read(input, findings) is { } document
            ? ReportReader.Read(document, findings).Result
            : new ReadResult<AnnualReport>(null, findings.Take());
    }

    /// <summary>批注: writes a copy of a document with Word comments, for its author. Nothing else in it is touched.</summary>
    /// <param name="document">The DOCX file, whoever wrote it. It is read from where it stands, need not be able to seek, and stays open.</param>
    /// <param name="comments">The remarks. One on a cell or paragraph that the document does not have is put on the title of its section, or on the beginning.</param>
    /// <param name="output">Where to write the copy. It need not be able to seek, and stays open. Nothing is written if the document cannot be read.</param>
    /// <returns>What <see cref="Read"/> reads from the document; without a report if there is no copy, and then with a finding that says why.</returns>
    /// <remarks>
    /// Comments that the document has already stay. Equal input gives an equal copy, on the terms of <see cref="Write(AnnualReport, Stream)"/>:
    /// the comments bear no date. The Open XML SDK does the work, so a program that is trimmed holds it only if it calls this method.
    /// </remarks>
    /// <exception cref="ArgumentException">The output cannot be written, or a remark is <see langword="null"/>.</exception>
    public static ReadResult<AnnualReport> Annotate(Stream document, IEnumerable<ReportComment> comments, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(comments);
        ArgumentNullException.ThrowIfNull(output);
        return DocumentAnnotator.Annotate(document, comments, output);
    }

    private static void WriteProperties(ZipArchive package, AnnualReport report)
    {
        using var target = OpenPart(package, CorePropertiesPart.Name);
        using var xml = new XmlOutput(target);
        CorePropertiesPart.Write(report, xml);
    }

    /// <returns>The hash of what the document shows.</returns>
    private static string WriteDocument(ZipArchive package, AnnualReport report)
    {
        using var visible = new VisibleText();
        using var target = OpenPart(package, DocumentPart.Name);
        using var xml = new XmlOutput(target) { Visible = visible };
        DocumentPart.Write(report, xml);
        return visible.Hash();
    }

    private static Stream OpenPart(ZipArchive package, string name)
    {
        var entry = package.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
