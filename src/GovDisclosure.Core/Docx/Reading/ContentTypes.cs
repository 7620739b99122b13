namespace GovDisclosure.Docx.Reading;

/// <summary>What the package says of the kinds of its parts, as far as it concerns the text.</summary>
/// <param name="Type">The content type of the part that holds the text, or <see langword="null"/> if none is stated.</param>
/// <param name="MainPart">The part whose content type is that of a text, or <see langword="null"/>.</param>
internal readonly record struct ContentTypes(string? Type, string? MainPart)
{
    /// <param name="package">The package.</param>
    /// <param name="expected">The part that the relationships say holds the text, or <see langword="null"/>.</param>
    public static ContentTypes Read(WordPackage package, string? expected)
    {
        if (!package.Has(WordNames.ContentTypesPart))
        {
            return default;
        }

        string? type = null;
        string? ofExtension = null;
        string? main = null;
        string? mainType = null;
        using var xml = package.Open(WordNames.ContentTypesPart);
        while (xml?.Read() == true)
        {
            if (!xml.IsElement || xml.Attribute("ContentType") is not { } content)
            {
                continue;
            }

            if (xml.Attribute("PartName") is { } name)
            {
                name = name.TrimStart('/');
                type ??= string.Equals(name, expected, StringComparison.OrdinalIgnoreCase) ? content : null;
                if (main is null && WordNames.IsMainContent(content))
                {
                    main = name;
                    mainType = content;
                }
            }
            else if (xml.Attribute("Extension") is { Length: > 0 } extension
                && expected?.EndsWith("." + extension, StringComparison.OrdinalIgnoreCase) == true)
            {
                ofExtension ??= content;
            }
        }

        return new ContentTypes(type ?? ofExtension ?? (expected is null ? mainType : null), main);
    }
}
