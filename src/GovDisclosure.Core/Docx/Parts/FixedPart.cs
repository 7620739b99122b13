using System.Text;

namespace GovDisclosure.Docx.Parts;

/// <summary>A part of the package that is the same in every document.</summary>
internal sealed record FixedPart(string Name, byte[] Content)
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    /// <summary>The root element.</summary>
    public string Xml => Encoding.UTF8.GetString(Content.AsSpan(Declaration.Length));

    /// <summary>Makes a part of XML that is laid out for people: ends of lines and indents are left out.</summary>
    public static FixedPart Of(string name, string xml) =>
        new(name, Encoding.UTF8.GetBytes(Declaration + string.Concat(xml.Split('\n').Select(line => line.Trim()))));
}
