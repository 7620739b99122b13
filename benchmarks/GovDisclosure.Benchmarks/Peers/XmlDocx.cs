using System.Text;
using System.Xml;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A program by hand around <see cref="XmlWriter"/> and a zip archive.</summary>
internal static class XmlDocx
{
    private const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
    };

    public static void Write(DocxContent content, DocxPackage parts, Stream output)
    {
        using var package = parts.Open(output);
        using (var part = DocxPackage.OpenCore(package))
        using (var xml = XmlWriter.Create(part, Settings))
        {
            xml.WriteStartElement("cp", "coreProperties", Core);
            xml.WriteElementString("dc", "title", DublinCore, content.Title);
            xml.WriteEndElement();
        }

        using (var part = DocxPackage.OpenDocument(package))
        {
            Render(content.Blocks, part);
        }
    }

    /// <summary>The text of a document in memory.</summary>
    public static byte[] Render(IReadOnlyList<object> blocks)
    {
        var output = new MemoryStream();
        Render(blocks, output);
        return output.ToArray();
    }

    private static void Render(IReadOnlyList<object> blocks, Stream output)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartDocument(standalone: true);
        new XmlDocxBody(xml).Write(blocks);
        xml.WriteEndDocument();
    }
}
