using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Docx;

namespace GovDisclosure.Tests.Docx.Comments;

/// <summary>A document with comments, looked at as a word processor would.</summary>
internal static class AnnotatedDocument
{
    public static byte[] Annotate(byte[] document, params IReadOnlyList<ReportComment> comments)
    {
        using var output = new MemoryStream();
        var result = ReportDocx.Annotate(new MemoryStream(document), comments, output);
        Assert.NotNull(result.Value);
        return output.ToArray();
    }

    /// <summary>A document that has neither a paragraph nor a table.</summary>
    public static byte[] Empty()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.AddMainDocumentPart().Document = new Document(new Body());
        }

        return stream.ToArray();
    }

    public static List<Comment> CommentElements(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return [.. package.MainDocumentPart!.WordprocessingCommentsPart!.Comments.Elements<Comment>().Select(comment => (Comment)comment.CloneNode(deep: true))];
    }

    /// <summary>The text of each comment, and the paragraph outside tables, or the cell, that holds the whole of its range.</summary>
    public static List<(string Text, OpenXmlElement Place)> Comments(byte[] document)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        var body = package.MainDocumentPart!.Document;
        return [.. CommentElements(document).Select(comment =>
        {
            var id = comment.Id!.Value;
            var place = PlaceOf(body.Descendants<CommentRangeStart>().Single(element => element.Id!.Value == id));
            Assert.Same(place, PlaceOf(body.Descendants<CommentRangeEnd>().Single(element => element.Id!.Value == id)));
            Assert.Single(body.Descendants<CommentReference>(), element => element.Id!.Value == id);
            return (string.Join('\n', comment.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)), place);
        })];
    }

    public static Dictionary<string, byte[]> Parts(byte[] document)
    {
        using var package = new ZipArchive(new MemoryStream(document));
        return package.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = new MemoryStream();
            using var part = entry.Open();
            part.CopyTo(content);
            return content.ToArray();
        });
    }

    public static XDocument WithoutComments(byte[] part)
    {
        var document = Xml(part);
        document.Descendants(WrittenDocument.Name("r")).Where(run => run.Elements(WrittenDocument.Name("commentReference")).Any()).Remove();
        document.Descendants(WrittenDocument.Name("commentRangeStart")).Remove();
        document.Descendants(WrittenDocument.Name("commentRangeEnd")).Remove();
        return document;
    }

    /// <summary>What an element says, whatever prefixes and order of attributes a program writes.</summary>
    public static string Canonical(XElement element) =>
        $"<{element.Name}{string.Concat(element.Attributes().Where(attribute => !attribute.IsNamespaceDeclaration).Select(attribute => $" {attribute.Name}='{attribute.Value}'").Order(StringComparer.Ordinal))}>"
        + string.Concat(element.Nodes().Select(node => node is XElement child ? Canonical(child) : node.ToString()))
        + "</>";

    public static XDocument Xml(byte[] part) => XDocument.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace);

    public static byte[] WithoutTables(byte[] document)
    {
        using var stream = new MemoryStream();
        stream.Write(document);
        using (var package = WordprocessingDocument.Open(stream, isEditable: true))
        {
            foreach (var table in package.MainDocumentPart!.Document.Descendants<Table>().ToList())
            {
                table.Remove();
            }
        }

        return stream.ToArray();
    }

    private static OpenXmlElement PlaceOf(OpenXmlElement element) =>
        element.Ancestors<TableCell>().FirstOrDefault() ?? (OpenXmlElement)element.Ancestors<Paragraph>().First();
}
