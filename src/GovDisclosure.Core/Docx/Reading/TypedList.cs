namespace GovDisclosure.Docx.Reading;

/// <summary>Paragraphs of one level that are numbered by hand, one after the other: headings if there is text under each of them.</summary>
internal struct TypedList
{
    private List<WordParagraph>? _items;
    private bool _isText;

    public void Add(WordParagraph paragraph, bool hasTextBelow)
    {
        (_items ??= []).Add(paragraph);
        _isText |= !hasTextBelow;
    }

    /// <summary>Ends the list.</summary>
    /// <returns>Its items if they are headings.</returns>
    public IReadOnlyList<WordParagraph> TakeHeadings()
    {
        var headings = _isText ? [] : _items ?? [];
        (_items, _isText) = (null, false);
        return headings;
    }
}
