using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using GovDisclosure.Definition;
using GovDisclosure.Docx.Comments;
using GovDisclosure.Docx.Embedding;
using GovDisclosure.Docx.Parts;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Docx;

/// <summary>Word 文档: writes reports as DOCX files in the layout of the official form or of an official document, and reads them. Thread-safe.</summary>
public static class ReportDocx
{
    /// <summary>The oldest time that a package can hold: a document tells nothing about when it was written.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes a report as a DOCX file.</summary>
    /// <param name="report">The report. It is written as it stands, checked or not; a blank cell becomes an empty cell.</param>
    /// <param name="output">Where to write. It need not be able to seek, and stays open.</param>
    /// <exception cref="ArgumentException">The stream cannot be written: it was opened for reading only, or is closed.</exception>
    /// <remarks>
    /// The document has the title, the preface if there is one, the six sections with narrative and tables, the name of the organ,
    /// and the date of publication if stated: under the title or at the end, as the layout demands. <see cref="AnnualReport.Disclosures"/> and <see cref="AnnualReport.Fees"/> are not printed: the narrative tells them.
    /// With the kind of organ and all else that the page does not show they travel in a part of XML beside the text, bound to it by a hash.
    /// Equal reports give equal bytes on one version of .NET, one kind of operating system and one kind of processor; the parts inside are equal everywhere.
    /// </remarks>
    public static void Write(AnnualReport report, Stream output) => Write(report, output, ReportDocxOptions.Default);

    /// <summary>Writes a report as a DOCX file, with options.</summary>
    /// <param name="report">The report. It is written as it stands, checked or not; a blank cell becomes an empty cell.</param>
    /// <param name="output">Where to write. It need not be able to seek, and stays open.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentException">The stream cannot be written: it was opened for reading only, or is closed.</exception>
    /// <remarks>See <see cref="Write(AnnualReport, Stream)"/>.</remarks>
    public static void Write(AnnualReport report, Stream output, ReportDocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        RequireWritable(output, nameof(output));
        ArgumentNullException.ThrowIfNull(options);
        WritePackage(report, ReportFrame.Of(report), output, options, (visible, xml) => FactsPart.Write(report, visible, xml));
    }

    /// <summary>空白格式文本: writes the blank form as a DOCX file, to be filled in by hand.</summary>
    /// <param name="edition">The edition of the form.</param>
    /// <param name="output">Where to write. It need not be able to seek, and stays open.</param>
    /// <exception cref="ArgumentException">The stream cannot be written: it was opened for reading only, or is closed.</exception>
    /// <remarks>
    /// The form has places for organ, year and date, the six sections and the three tables with empty cells. It is not a report: to write
    /// a report of which some cells are blank, use <see cref="Write(AnnualReport, Stream)"/>.
    /// </remarks>
    public static void WriteBlank(Edition edition, Stream output) => WriteBlank(edition, output, ReportDocxOptions.Default);

    /// <summary>空白格式文本: writes the blank form as a DOCX file, with options.</summary>
    /// <param name="edition">The edition of the form.</param>
    /// <param name="output">Where to write. It need not be able to seek, and stays open.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentException">The stream cannot be written: it was opened for reading only, or is closed.</exception>
    /// <remarks>See <see cref="WriteBlank(Edition, Stream)"/>.</remarks>
    public static void WriteBlank(Edition edition, Stream output, ReportDocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(edition);
        RequireWritable(output, nameof(output));
        ArgumentNullException.ThrowIfNull(options);
        WritePackage(BlankForm.Of(edition), ReportFrame.Blank, output, options, (_, xml) => FactsPart.WriteBlank(xml));
    }

    /// <summary>Appends a report to a document that is there already, such as one with a letterhead or with other chapters.</summary>
    /// <param name="report">The report. It is written as it stands, checked or not; a blank cell becomes an empty cell.</param>
    /// <param name="document">The document, opened as editable. The caller saves and closes it.</param>
    /// <exception cref="ArgumentException">The document has no body, or was opened for reading.</exception>
    /// <exception cref="ObjectDisposedException">The document is closed.</exception>
    /// <remarks>
    /// The report comes last in the body and belongs to the last section of the document. Nothing begins a new page.
    /// Titles, headings and text take the document's own styles, found by the names of Word's built-in styles; a style that the document
    /// lacks is added under a name that is free, and none is changed. A style that numbers its paragraphs does not number ours.
    /// Tables are as wide as the text of the last section. Apart from document, styles and font table no part is touched.
    /// <see cref="ReportDocxOptions.Layout"/> says how added styles look and where the date stands.
    /// Not safe while another thread uses the document.
    /// </remarks>
    public static void Append(AnnualReport report, WordprocessingDocument document) => Append(report, document, ReportDocxOptions.Default);

    /// <summary>Appends a report to a document that is there already, with options.</summary>
    /// <param name="report">The report. It is written as it stands, checked or not; a blank cell becomes an empty cell.</param>
    /// <param name="document">The document, opened as editable. The caller saves and closes it.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentException">The document has no body, or was opened for reading.</exception>
    /// <exception cref="ObjectDisposedException">The document is closed.</exception>
    /// <remarks>See <see cref="Append(AnnualReport, WordprocessingDocument)"/>.</remarks>
    public static void Append(AnnualReport report, WordprocessingDocument document, ReportDocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        AppendedReport.Append(report, document, options);
    }

    /// <summary>Appends one table of a report, without the heading of its section, to a document that is there already.</summary>
    /// <param name="report">The report. A blank cell becomes an empty cell.</param>
    /// <param name="section">The section whose table is appended.</param>
    /// <param name="document">The document, opened as editable. The caller saves and closes it.</param>
    /// <exception cref="ArgumentException">The section has no table; the document has no body, or was opened for reading.</exception>
    /// <exception cref="ObjectDisposedException">The document is closed.</exception>
    /// <remarks>See <see cref="Append(AnnualReport, WordprocessingDocument)"/>. An empty paragraph parts the table from one right before it.</remarks>
    public static void AppendTable(AnnualReport report, ReportSection section, WordprocessingDocument document) =>
        AppendTable(report, section, document, ReportDocxOptions.Default);

    /// <summary>Appends one table of a report, without the heading of its section, to a document that is there already, with options.</summary>
    /// <param name="report">The report. A blank cell becomes an empty cell.</param>
    /// <param name="section">The section whose table is appended.</param>
    /// <param name="document">The document, opened as editable. The caller saves and closes it.</param>
    /// <param name="options">How to write.</param>
    /// <exception cref="ArgumentException">The section has no table; the document has no body, or was opened for reading.</exception>
    /// <exception cref="ObjectDisposedException">The document is closed.</exception>
    /// <remarks>See <see cref="AppendTable(AnnualReport, ReportSection, WordprocessingDocument)"/>.</remarks>
    public static void AppendTable(AnnualReport report, ReportSection section, WordprocessingDocument document, ReportDocxOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(section);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        AppendedReport.AppendTable(report, section, document, options);
    }

    /// <summary>Reads a report from a DOCX file, whoever wrote it.</summary>
    /// <param name="input">The file. It is read from where it stands, need not be able to seek, and stays open.</param>
    /// <returns>What could be read, and a finding for every liberty that was taken and everything that could not be read. Bad input never throws.</returns>
    /// <remarks>
    /// Tables are found by their labels, sections by their titles; text between the title and section one is the preface. The titles of the
    /// sections are handed out as they stand (<see cref="ReadResult{T}.Titles"/>), for the rules to judge. What <see cref="Write(AnnualReport, Stream)"/> wrote is read back equal
    /// as long as nobody changed what it shows; a title that names another year than the report is a finding; from other documents <see cref="AnnualReport.Disclosures"/> and
    /// <see cref="AnnualReport.Fees"/> are not read, and the kind of organ only where its name tells it.
    /// <para>
    /// A file of more than 64 MiB is not read. Of the text are read 16 MiB when it is inflated, 100,000 paragraphs, 1,000 tables, 20,000 rows and
    /// 100,000 cells of tables, and elements nested 256 deep; of styles and other parts 4 MiB each. What lies beyond is left out with a
    /// finding. <c>docs/guide/limits.md</c> lists all limits. Links are never followed, macros never run, and document types and entities are refused.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The input is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The input cannot be read: it was opened for writing only, or is closed.</exception>
    /// <exception cref="IOException">The input itself fails. What else a stream throws of its own passes through too.</exception>
    public static ReadResult<AnnualReport> Read(Stream input)
    {
        RequireReadable(input, nameof(input));
        var findings = new FindingList();
        return WordSource.Read(input, findings) is { } document
            ? ReportReader.Read(document, findings).Result
            : new ReadResult<AnnualReport>(null, findings.Take());
    }

    /// <summary>批注: writes a copy of a document with Word comments, for its author. Nothing else in it is touched.</summary>
    /// <param name="input">The DOCX file, whoever wrote it. It is read from where it stands, need not be able to seek, and stays open.</param>
    /// <param name="comments">The remarks. One on a cell or paragraph that the document does not have is put on the title of its section, or on the beginning.</param>
    /// <param name="output">Where to write the copy. It need not be able to seek, and stays open. Nothing is written if the document cannot be read.</param>
    /// <returns>What <see cref="Read"/> reads from the document; without a report if there is no copy, and then with a finding that says why.</returns>
    /// <remarks>
    /// Comments that the document has already stay. Equal input gives an equal copy, on the terms of <see cref="Write(AnnualReport, Stream)"/>:
    /// the comments bear no date. The Open XML SDK does the work, so a program that is trimmed holds it only if it calls this method.
    /// <para>
    /// The limits of <see cref="Read"/> hold. Beyond them there is no copy, nor of a package of more than 10,000 entries or of parts that
    /// are longer than 256 MiB together when they are inflated.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">The input, the remarks or the output are <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The input cannot be read, the output cannot be written or is the input itself, or a remark is <see langword="null"/>.</exception>
    /// <exception cref="IOException">One of the streams itself fails. What else a stream throws of its own passes through too.</exception>
    public static ReadResult<AnnualReport> Annotate(Stream input, IEnumerable<ReportComment> comments, Stream output)
    {
        RequireReadable(input, nameof(input));
        ArgumentNullException.ThrowIfNull(comments);
        RequireWritable(output, nameof(output));
        return ReferenceEquals(input, output)
            ? throw new ArgumentException("The copy would be written behind the document, into the same stream. Give a stream of its own.", nameof(output))
            : DocumentAnnotator.Annotate(input, comments, output);
    }

    private static void RequireWritable(Stream output, string name)
    {
        ArgumentNullException.ThrowIfNull(output, name);
        if (!output.CanWrite)
        {
            throw new ArgumentException("The stream cannot be written. Give one that is open for writing.", name);
        }
    }

    private static void RequireReadable(Stream input, string name)
    {
        ArgumentNullException.ThrowIfNull(input, name);
        if (!input.CanRead)
        {
            throw new ArgumentException("The stream cannot be read. Give one that is open for reading.", name);
        }
    }

    private static void WritePackage(
        AnnualReport report, ReportFrame frame, Stream output, ReportDocxOptions options, Action<VisibleText, XmlOutput> writeFacts)
    {
        using var package = new ZipArchive(new ForwardStream(output), ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in FixedParts.Of(options.Layout, options.Fonts))
        {
            using var target = OpenPart(package, part.Name);
            target.Write(part.Content);
        }

        using var visible = new VisibleText();
        WritePart(package, CorePropertiesPart.Name, null, xml => CorePropertiesPart.Write(report, xml));
        WritePart(package, DocumentPart.Name, visible, xml => DocumentPart.Write(report, frame, PageLayout.Of(options.Layout), xml));
        WritePart(package, FactsPart.Name, null, xml => writeFacts(visible, xml));
    }

    private static void WritePart(ZipArchive package, string name, VisibleText? visible, Action<XmlOutput> write)
    {
        using var target = OpenPart(package, name);
        using var xml = new XmlOutput(target) { Visible = visible };
        write(xml);
    }

    /// <summary>Begins a part of a package that tells nothing about when and where it was made.</summary>
    internal static Stream OpenPart(ZipArchive package, string name)
    {
        var entry = package.CreateEntry(name);
        entry.LastWriteTime = NoTime;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }
}
