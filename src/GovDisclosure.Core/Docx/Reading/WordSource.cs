using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads what a DOCX file says, whoever wrote it. The limits of <see cref="ReadingLimits"/> hold.</summary>
internal static class WordSource
{
    private const string Format = "DOCX";

    private static readonly SourceLocation File = new();

    /// <summary>Reads a document.</summary>
    /// <param name="input">The file. It is read from where it stands, need not be able to seek, and stays open.</param>
    /// <param name="findings">Where everything goes that is wrong with the file.</param>
    /// <returns>The document as far as it could be read, or <see langword="null"/>, with a finding, if nothing could.</returns>
    public static WordDocument? Read(Stream input, FindingList findings)
    {
        using var file = new FileBuffer();
        if (!file.TryFill(input, ReadingLimits.FileLength))
        {
            findings.Add(ReadingRules.WithinLimits, File, wanted: FindingList.AtMost(ReadingLimits.FileLength));
            return null;
        }

        return Read(file, findings);
    }

    /// <summary>Reads a document that was taken into memory.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="findings">Where everything goes that is wrong with the file.</param>
    /// <returns>The document as far as it could be read, or <see langword="null"/>, with a finding, if nothing could.</returns>
    public static WordDocument? Read(FileBuffer file, FindingList findings)
    {
        if (!FileKind.IsPackage(file.Bytes))
        {
            var kind = file.Nothing ?? FileKind.Of(file.Bytes);
            findings.Add(ReadingRules.Readable, Places.Beginning, kind is null ? FileKind.Show(file.Bytes) : null, Format, state: kind);
            return null;
        }

        if (ZipDirectory.Open(file) is not { } directory)
        {
            findings.Add(ReadingRules.Readable, Places.End, state: InputState.End, wanted: Format);
            return null;
        }

        return Read(new WordPackage(directory, findings), findings);
    }

    private static WordDocument? Read(WordPackage package, FindingList findings)
    {
        if (package.IsOther)
        {
            findings.Add(ReadingRules.Readable, Places.Beginning, wanted: Format, state: InputState.OtherPackage);
            return null;
        }

        using var xml = package.Open(package.MainPart, ReadingLimits.DocumentLength);
        if (xml is null)
        {
            return null;
        }

        var place = new SourceLocation(package.MainPart);
        if (!ToElement(xml))
        {
            return null;
        }

        var word = xml.Namespace;
        if (word is not (WordNames.Word or WordNames.StrictWord) || xml.Name != "document")
        {
            findings.Add(ReadingRules.Readable, place, xml.Name, "document", state: InputState.OtherPackage);
            return null;
        }

        findings.AddRange(package.Disorder);

        var blocks = new BlockReader(xml, word, ReadStyles(package, findings), new FootnoteTexts(package, word, findings), place, findings);
        WordDocument? document = null;
        var entered = xml.Enter();
        while (xml.Next(entered))
        {
            if (document is null && xml is { IsElement: true, Name: "body" } && xml.Namespace == word)
            {
                document = new WordDocument(blocks.ReadBody());
            }
            else
            {
                xml.Skip();
            }
        }

        xml.Finish();
        if (document is null && !xml.IsBroken)
        {
            findings.Add(ReadingRules.Present, place, wanted: "body", state: InputState.Missing);
        }

        return document is null ? null : document with { Facts = ReadFacts(package, findings), Fault = xml.Fault };
    }

    private static StyleSheet ReadStyles(WordPackage package, FindingList findings)
    {
        using var xml = package.StylesPart is { } name ? package.Open(name) : null;
        return xml is null ? StyleSheet.Empty : StyleSheet.Read(xml, package.StylesPart!, findings);
    }

    private static WrittenFacts? ReadFacts(WordPackage package, FindingList findings)
    {
        foreach (var name in package.AttachedParts)
        {
            // What other programs attach is no concern of ours, nor is what is wrong with it.
            var own = new FindingList();
            using var xml = package.Has(name) ? package.Open(name, own) : null;
            if (xml is null || !ToElement(xml) || !WrittenFactsReader.IsFacts(xml))
            {
                continue;
            }

            var facts = WrittenFactsReader.Read(xml);
            xml.Finish();
            if (facts is not null && !xml.IsBroken)
            {
                return facts;
            }

            findings.AddRange(own.Take());
            if (!xml.IsBroken)
            {
                findings.Add(ReadingRules.ValueValid, new SourceLocation(name));
            }
        }

        return null;
    }

    private static bool ToElement(XmlPart xml)
    {
        while (xml.Read())
        {
            if (xml.IsElement)
            {
                return true;
            }
        }

        return false;
    }
}
