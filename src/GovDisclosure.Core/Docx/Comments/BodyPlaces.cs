using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Docx.Reading;

namespace GovDisclosure.Docx.Comments;

/// <summary>The paragraphs and tables of a body, counted as <see cref="BlockReader"/> and <see cref="TableReader"/> count them.</summary>
/// <remarks>Elements are told apart by their names: the SDK has no type for one that stands where the schema does not allow it.</remarks>
internal sealed class BodyPlaces
{
    private readonly List<OpenXmlElement> _paragraphs;
    private readonly List<OpenXmlElement> _tables;

    public BodyPlaces(Body body)
    {
        _paragraphs = [.. Within(body, "p")];
        _tables = [.. Within(body, "tbl")];
    }

    /// <summary>The paragraph with a <see cref="WordParagraph.Number"/>, or <see langword="null"/>.</summary>
    public Paragraph? this[int number] => _paragraphs.ElementAtOrDefault(number - 1) as Paragraph;

    /// <summary>The cell at a place, or <see langword="null"/>.</summary>
    public TableCell? this[CellPlace place] =>
        _tables.ElementAtOrDefault(place.Table - 1) is { } table
        && Within(table, "tr").ElementAtOrDefault(place.Row - 1) is { } row
            ? Within(row, "tc").ElementAtOrDefault(place.Number - 1) as TableCell
            : null;

    /// <summary>The paragraphs of a cell, those in content controls among them.</summary>
    public static IEnumerable<OpenXmlElement> ParagraphsOf(TableCell cell) => Within(cell, "p");

    private static bool IsWrapper(OpenXmlElement element) => BlockState.IsWrapper(element.LocalName) && IsWord(element);

    private static IEnumerable<OpenXmlElement> Within(OpenXmlElement parent, string name)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child.LocalName == name && IsWord(child))
            {
                yield return child;
            }
            else if ((IsWrapper(child) ? child : FirstChoice(child)) is { } wrapper)
            {
                foreach (var inner in Within(wrapper, name))
                {
                    yield return inner;
                }
            }
        }
    }

    // Of alternatives the first is read; see XmlPart.Next.
    private static OpenXmlElement? FirstChoice(OpenXmlElement element) =>
        element.LocalName == "AlternateContent" && element.NamespaceUri == WordNames.Compatibility ? element.FirstChild : null;

    private static bool IsWord(OpenXmlElement element) => element.NamespaceUri is WordNames.Word or WordNames.StrictWord;
}
