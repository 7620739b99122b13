namespace GovDisclosure.Docx.Reading;

/// <summary>What the package says of the kinds of its parts, as far as it concerns the text.</summary>
/// <param name="Type">The content type of the part that holds the text, or <see langword="null"/> if none is stated.</param>
/// <param name="MainPart">The part whose content type is that of a text, looked for where the relationships name none; or <see langword="null"/>.</param>
internal readonly record struct ContentTypes(string? Type, string? MainPart)
{
    /// <summary>Reads the list of content types.</summary>
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
        using var xml = package.Open(WordNames.ContentTypesPart);
        while (xml?.Read() == true)
        {
            if (!xml.IsElement)
            {
                continue;
            }

            if (xml.Attribute("PartName") is { } name)
            {
                var isExpected = expected is not null && name.AsSpan().TrimStart('/').Equals(expected, StringComparison.OrdinalIgnoreCase);
                if (type is null && isExpected)
                {
                    type = xml.Attribute("ContentType");
                }
                else if (expected is null && main is null && xml.Attribute("ContentType") is { } content && WordNames.IsMainContent(content))
                {
                    main = name.TrimStart('/');
                    type = content;
                }
            }
            else if (expected is not null && ofExtension is null && xml.Attribute("Extension") is { Length: > 0 } extension
                && expected.EndsWith("." + extension, StringComparison.OrdinalIgnoreCase))
            {
                ofExtension = xml.Attribute("ContentType");
            }
        }

        return new ContentTypes(type ?? ofExtension, main);
    }
}
