using System.IO.Compression;
using System.Text;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>A DOCX file that a test puts together part by part.</summary>
internal sealed class DocxFile
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    public const string Document = "word/document.xml";
    public const string Types = "[Content_Types].xml";
    public const string Relationships = "_rels/.rels";

    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string RelationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, byte[] Content)> _parts = [];

    /// <summary>A file whose body is this markup.</summary>
    public static DocxFile OfBody(string body) => OfDocument(
        $"<w:document xmlns:w=\"{Word}\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wp=\"urn:wp\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:v=\"urn:v\"><w:body>{body}</w:body></w:document>");

    /// <summary>A file whose part of text is this.</summary>
    public static DocxFile OfDocument(string document) => new DocxFile()
        .With(Types, ContentTypes(MainType))
        .With(Relationships, Related(("officeDocument", Document)))
        .With(Document, document);

    public static string ContentTypes(string type, string part = "/" + Document) =>
        $"<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"{part}\" ContentType=\"{type}\"/></Types>";

    public static string Related(params (string Type, string Target)[] relationships) =>
        $"<Relationships xmlns=\"{RelationshipsNamespace}\">{string.Concat(relationships.Select((related, i) => $"<Relationship Id=\"r{i}\" Type=\"{OfficeDocument}/{related.Type}\" Target=\"{related.Target}\"/>"))}</Relationships>";

    public DocxFile With(string name, string content) => With(name, Encoding.UTF8.GetBytes(content));

    public DocxFile With(string name, byte[] content)
    {
        _parts.RemoveAll(part => part.Name == name);
        return And(name, content);
    }

    /// <summary>Adds an entry even if there is one of its name.</summary>
    public DocxFile And(string name, byte[] content)
    {
        _parts.Add((name, content));
        return this;
    }

    public DocxFile Without(string name)
    {
        _parts.RemoveAll(part => part.Name == name);
        return this;
    }

    /// <summary>Adds the styles of a document.</summary>
    public DocxFile WithStyles(string styles) => this
        .With("word/_rels/document.xml.rels", Related(("styles", "styles.xml")))
        .With("word/styles.xml", $"<w:styles xmlns:w=\"{Word}\">{styles}</w:styles>");

    public byte[] ToBytes(CompressionLevel level = CompressionLevel.Optimal)
    {
        using var stream = new MemoryStream();
        using (var package = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                using var entry = package.CreateEntry(name, level).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    public Source Read() => Read(ToBytes());

    public static Source Read(byte[] file) => Read(new MemoryStream(file));

    public static Source Read(Stream file)
    {
        var findings = new FindingList();
        return new Source(WordSource.Read(file, findings), findings.Take());
    }

    /// <summary>The parts of a file that is no test's.</summary>
    public static DocxFile Open(byte[] file)
    {
        var opened = new DocxFile();
        using var package = new ZipArchive(new MemoryStream(file));
        foreach (var entry in package.Entries)
        {
            using var content = new MemoryStream();
            using var stream = entry.Open();
            stream.CopyTo(content);
            opened.And(entry.FullName, content.ToArray());
        }

        return opened;
    }

    public IEnumerable<string> Names => _parts.Select(part => part.Name);

    public byte[] Part(string name) => _parts.First(part => part.Name == name).Content;

    public string Text(string name) => Encoding.UTF8.GetString(Part(name));
}
