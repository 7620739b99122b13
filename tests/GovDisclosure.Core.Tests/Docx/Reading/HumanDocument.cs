using System.IO.Compression;
using System.Xml.Linq;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;
using GovDisclosure.Model;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>A document to be changed as people and their programs do. It starts as the library writes it, without what travels beside the page.</summary>
internal sealed class HumanDocument
{
    private const string Main = "word/document.xml";
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<(string Name, byte[] Content)> _parts;
    private readonly XDocument _document;

    private HumanDocument(List<(string Name, byte[] Content)> parts)
    {
        _parts = parts;
        using var main = new MemoryStream(parts.Single(part => part.Name == Main).Content);
        _document = XDocument.Load(main, LoadOptions.PreserveWhitespace);
    }

    /// <summary>The body of the document.</summary>
    public XElement Body => _document.Root!.Element(Markup.W + "body")!;

    public static HumanDocument Of(AnnualReport report, bool keepFacts = false) => Of(WrittenDocument.Write(report), keepFacts);

    public static HumanDocument Of(byte[] file, bool keepFacts = false)
    {
        using var package = new ZipArchive(new MemoryStream(file));
        var parts = new List<(string, byte[])>();
        foreach (var entry in package.Entries.Where(entry => keepFacts || !entry.FullName.StartsWith("customXml", StringComparison.Ordinal)))
        {
            using var content = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(content);
            parts.Add((entry.FullName, keepFacts ? content.ToArray() : WithoutFacts(entry.FullName, content.ToArray())));
        }

        return new HumanDocument(parts);
    }

    /// <summary>Changes the body.</summary>
    public HumanDocument Edit(Action<XElement> edit)
    {
        edit(Body);
        return this;
    }

    /// <summary>Sets a part of the package, which the document may refer to.</summary>
    public HumanDocument Add(string name, string content)
    {
        _parts.Add((name, System.Text.Encoding.UTF8.GetBytes(content)));
        return this;
    }

    /// <summary>Sets a part that the text refers to, such as that of its footnotes.</summary>
    public HumanDocument AddRelated(string kind, XElement content)
    {
        Change("word/_rels/document.xml.rels", "</Relationships>", $"<Relationship Id=\"rOf{kind}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{kind}.xml\"/>");
        Change("[Content_Types].xml", "</Types>", $"<Override PartName=\"/word/{kind}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>");
        return Add($"word/{kind}.xml", content.ToString(SaveOptions.DisableFormatting));
    }

    /// <summary>The file. The same document gives the same bytes.</summary>
    public byte[] Save()
    {
        using var file = new MemoryStream();
        using (var package = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in _parts)
            {
                var entry = package.CreateEntry(name);
                entry.LastWriteTime = NoTime;
                using var target = entry.Open();
                if (name == Main)
                {
                    _document.Save(target, SaveOptions.DisableFormatting);
                }
                else
                {
                    target.Write(content);
                }
            }
        }

        return file.ToArray();
    }

    /// <summary>Reads the document.</summary>
    public DocxReading Read()
    {
        var findings = new FindingList();
        return ReportReader.Read(WordSource.Read(new MemoryStream(Save()), findings)!, findings);
    }

    private void Change(string name, string before, string added)
    {
        var index = _parts.FindIndex(part => part.Name == name);
        var text = System.Text.Encoding.UTF8.GetString(_parts[index].Content);
        Assert.Contains(before, text, StringComparison.Ordinal);
        _parts[index] = (name, System.Text.Encoding.UTF8.GetBytes(text.Replace(before, added + before, StringComparison.Ordinal)));
    }

    // The relationship to the part that is left out.
    private static byte[] WithoutFacts(string name, byte[] content)
    {
        if (!name.EndsWith(".rels", StringComparison.Ordinal) && name != "[Content_Types].xml")
        {
            return content;
        }

        using var source = new MemoryStream(content);
        var xml = XDocument.Load(source);
        xml.Root!.Elements().Where(element => element.Attributes().Any(attribute => attribute.Value.Contains("customXml", StringComparison.Ordinal))).Remove();
        using var target = new MemoryStream();
        xml.Save(target, SaveOptions.DisableFormatting);
        return target.ToArray();
    }
}
