using System.IO.Compression;
using System.Text;
using System.Xml;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>A program by hand: zip and <see cref="XmlReader"/>. It takes every text that it meets, struck out, hidden or not.</summary>
internal static class XmlTexts
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static DocxTexts Read(Stream file)
    {
        using var package = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        using var part = package.GetEntry("word/document.xml")!.Open();
        using var xml = XmlReader.Create(part);
        var texts = new DocxTexts();
        var text = new StringBuilder();
        var isCell = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Text || xml.NodeType == XmlNodeType.SignificantWhitespace)
            {
                text.Append(xml.Value);
            }
            else if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement && xml.NamespaceURI == Word)
            {
                Move(xml, texts, text, ref isCell);
            }
        }

        return texts;
    }

    private static void Move(XmlReader xml, DocxTexts texts, StringBuilder text, ref bool isCell)
    {
        var ends = xml.NodeType == XmlNodeType.EndElement || xml.IsEmptyElement;
        switch (xml.LocalName)
        {
            case "tbl" when !ends:
                texts.Tables.Add([]);
                break;
            case "tr" when !ends:
                texts.Tables[^1].Add([]);
                break;
            case "tc" when !ends:
                isCell = true;
                break;
            case "tc":
                texts.Tables[^1][^1].Add(Take(text));
                isCell = false;
                break;
            case "p" when ends && !isCell:
                texts.Paragraphs.Add(Take(text));
                break;
        }
    }

    private static string Take(StringBuilder text)
    {
        var taken = text.ToString();
        text.Clear();
        return taken;
    }
}
