using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Docx.Reading;

namespace GovDisclosure.Docx.Comments;

/// <summary>The paragraphs and tables of a body, counted as the reader counts them.</summary>
internal sealed class BodyPlaces
{
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Table> _tables = [];

    public BodyPlaces(Body body) => Collect(body);

    /// <summary>The paragraph with a <see cref="WordParagraph.Number"/>, or <see langword="null"/>.</summary>
    public Paragraph? this[int number] => number >= 1 && number <= _paragraphs.Count ? _paragraphs[number - 1] : null;

    /// <summary>The cell at a place, or <see langword="null"/>.</summary>
    public TableCell? this[CellPlace place] =>
        place.Table >= 1 && place.Table <= _tables.Count
            ? Within<TableCell>(Within<TableRow>(_tables[place.Table - 1]).ElementAtOrDefault(place.Row - 1)).ElementAtOrDefault(place.Number - 1)
            : null;

    private void Collect(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Paragraph paragraph:
                    _paragraphs.Add(paragraph);
                    break;
                case Table table:
                    _tables.Add(table);
                    break;
                default:
                    Collect(child);
                    break;
            }
        }
    }

    // Rows and cells may be wrapped, in content controls for example, but those of a table inside a cell are not meant.
    private static IEnumerable<T> Within<T>(OpenXmlElement? parent)
        where T : OpenXmlElement =>
        parent is null ? [] : parent.ChildElements.SelectMany(child =>
            child is T wanted ? [wanted] : child is TableCell or Table or Paragraph ? [] : Within<T>(child));
}
