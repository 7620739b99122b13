using System.IO.Compression;
using System.Text;

namespace GovDisclosure.Benchmarks.Peers;

/// <summary>What two programs by hand pack around the text of a document: the parts that never change, and the title.</summary>
internal sealed class DocxPackage
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly (string Name, byte[] Content)[] _fixed;

    public DocxPackage(DocxParts parts) => _fixed =
    [
        ("[Content_Types].xml", Utf8($"""
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{Types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="{Types}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="{Types}.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="{Types}.fontTable+xml"/><Override PartName="/word/footer1.xml" ContentType="{Types}.footer+xml"/><Override PartName="/word/footer2.xml" ContentType="{Types}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>
            """)),
        ("_rels/.rels", Utf8($"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>
            """)),
        ("word/_rels/document.xml.rels", Utf8($"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relations}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="{Relations}/settings" Target="settings.xml"/><Relationship Id="rId3" Type="{Relations}/fontTable" Target="fontTable.xml"/><Relationship Id="{DocxParts.OddFooterId}" Type="{Relations}/footer" Target="footer1.xml"/><Relationship Id="{DocxParts.EvenFooterId}" Type="{Relations}/footer" Target="footer2.xml"/></Relationships>
            """)),
        ("word/styles.xml", parts.Styles),
        ("word/settings.xml", parts.Settings),
        ("word/fontTable.xml", parts.Fonts),
        ("word/footer1.xml", parts.OddFooter),
        ("word/footer2.xml", parts.EvenFooter),
    ];

    /// <summary>Opens a package that holds the parts that never change.</summary>
    public ZipArchive Open(Stream output)
    {
        var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, content) in _fixed)
        {
            using var part = package.CreateEntry(name).Open();
            part.Write(content);
        }

        return package;
    }

    public static Stream OpenCore(ZipArchive package) => package.CreateEntry("docProps/core.xml").Open();

    public static Stream OpenDocument(ZipArchive package) => package.CreateEntry("word/document.xml").Open();

    private static byte[] Utf8(string xml) => Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml);
}
