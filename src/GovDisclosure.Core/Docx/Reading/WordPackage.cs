using System.Xml;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Reading;

/// <summary>The package that a document is: finds its parts as the package says, and where it does not say, by their usual names.</summary>
internal sealed class WordPackage
{
    private const int Stored = 0;
    private const int Deflated = 8;

    private readonly ZipDirectory _directory;
    private readonly FindingList _findings;
    private readonly List<string> _attached = [];
    private readonly NameTable _names = new();

    public WordPackage(ZipDirectory directory, FindingList findings)
    {
        _directory = directory;
        _findings = findings;
        if (directory.HasTooMany)
        {
            findings.Add(ReadingRules.WithinLimits, new SourceLocation(), wanted: FindingList.AtMost(ReadingLimits.Entries));
        }

        MainPart = FindMainPart();
        FindRelatedParts();
    }

    /// <summary>The name of the part that holds the text; it may not be there.</summary>
    public string MainPart { get; }

    /// <summary>Whether the package is of something else: it has no such part, and does not say that it should.</summary>
    public bool IsOther { get; private set; }

    /// <summary>What is wrong with the way that leads to the text; of concern only if the text is there.</summary>
    public FindingList Disorder { get; } = new();

    /// <summary>The name of the part that holds the styles, or <see langword="null"/>.</summary>
    public string? StylesPart { get; private set; }

    /// <summary>The name of the part that holds the footnotes, or <see langword="null"/>.</summary>
    public string? FootnotesPart { get; private set; }

    /// <summary>The name of the part that holds the endnotes, or <see langword="null"/>.</summary>
    public string? EndnotesPart { get; private set; }

    /// <summary>The names of the parts of XML that programs attached to the text.</summary>
    public IReadOnlyList<string> AttachedParts => _attached;

    /// <summary>Whether the package has a part of a name.</summary>
    public bool Has(string name) => _directory.TryFind(name, out _, out _);

    /// <summary>Opens a part to read.</summary>
    /// <returns>The part, or <see langword="null"/> with a finding if it cannot be read.</returns>
    public XmlPart? Open(string name, int limit = ReadingLimits.PartLength) => Open(name, _findings, limit);

    /// <summary>Opens a part to read, with findings of its own.</summary>
    /// <returns>The part, or <see langword="null"/> with a finding if it cannot be read.</returns>
    public XmlPart? Open(string name, FindingList findings, int limit = ReadingLimits.PartLength)
    {
        var place = new SourceLocation(name);
        if (!_directory.TryFind(name, out var entry, out var isRepeated))
        {
            findings.Add(ReadingRules.Present, place, state: InputState.Missing);
            return null;
        }

        if (isRepeated)
        {
            findings.Add(ReadingRules.GivenOnce, place);
        }

        if (entry.IsEncrypted)
        {
            findings.Add(ReadingRules.Readable, place, state: InputState.Encrypted);
            return null;
        }

        if (entry.Method is not (Stored or Deflated))
        {
            findings.Add(ReadingRules.Readable, place, "ZIP " + entry.Method.ToString(CultureInfo.InvariantCulture), "ZIP 0, 8");
            return null;
        }

        if (_directory.Open(entry) is not { } bytes)
        {
            findings.Add(ReadingRules.Readable, place, state: InputState.Damaged);
            return null;
        }

        return new XmlPart(name, new PartStream(bytes, entry.Method == Deflated, entry.Checksum, limit), entry.Length, _names, findings);
    }

    private string FindMainPart()
    {
        var related = FirstRelated("", WordNames.PackageRelationshipsPart);
        var types = ContentTypes.Read(this, related);
        var main = related ?? types.MainPart ?? WordNames.DocumentPart;
        var place = new SourceLocation(main);
        IsOther = related is null && types.MainPart is null && !Has(main);
        if (related is null || types.Type is null)
        {
            Disorder.Add(
                ReadingRules.PackageInOrder,
                new SourceLocation(related is null ? WordNames.PackageRelationshipsPart : WordNames.ContentTypesPart),
                wanted: main,
                state: InputState.Missing);
        }
        else if (!WordNames.IsMainContent(types.Type))
        {
            Disorder.Add(ReadingRules.PackageInOrder, place, types.Type);
        }

        if (WordNames.IsMacroContent(types.Type))
        {
            _findings.Add(ReadingRules.WithoutMacros, place, types.Type, state: InputState.Macros);
        }

        return main;
    }

    private string? FirstRelated(string source, string part)
    {
        string? main = null;
        ForEachRelationship(source, part, (type, target) => main ??= WordNames.IsRelationship(type, WordNames.OfficeDocument) ? target : null);
        return main;
    }

    private void FindRelatedParts()
    {
        ForEachRelationship(MainPart, PartName.Relationships(MainPart), (type, target) =>
        {
            if (WordNames.IsRelationship(type, WordNames.Styles))
            {
                StylesPart ??= target;
            }
            else if (WordNames.IsRelationship(type, WordNames.Footnotes))
            {
                FootnotesPart ??= target;
            }
            else if (WordNames.IsRelationship(type, WordNames.Endnotes))
            {
                EndnotesPart ??= target;
            }
            else if (WordNames.IsRelationship(type, WordNames.CustomXml))
            {
                _attached.Add(target);
            }
        });
        if (_attached.Count > ReadingLimits.AttachedParts)
        {
            _attached.RemoveRange(ReadingLimits.AttachedParts, _attached.Count - ReadingLimits.AttachedParts);
            _findings.Add(ReadingRules.WithinLimits, new SourceLocation(PartName.Relationships(MainPart)), wanted: FindingList.AtMost(ReadingLimits.AttachedParts));
        }

        if (StylesPart is null && PartName.Resolve(MainPart, "styles.xml") is { } usual && Has(usual))
        {
            StylesPart = usual;
        }
    }

    /// <summary>Walks the relationships of a part that lead to parts of the package. Others, such as links, are never followed.</summary>
    private void ForEachRelationship(string source, string part, Action<string, string> use)
    {
        if (!Has(part))
        {
            return;
        }

        using var xml = Open(part);
        while (xml?.Read() == true)
        {
            if (xml is { IsElement: true, Name: "Relationship" }
                && xml.Attribute("Type") is { } type
                && WordNames.IsOfConcern(type)
                && xml.Attribute("TargetMode") is not "External"
                && xml.Attribute("Target") is { } target
                && PartName.Resolve(source, target) is { Length: > 0 } name)
            {
                use(type, name);
            }
        }
    }
}
