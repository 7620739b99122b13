using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GovDisclosure.Definition;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx.Comments;

/// <summary>Finds the place in a document for each remark. Those on one place are kept together, in their order.</summary>
internal sealed class CommentPlaces(Body body, DocumentMap map, Edition edition)
{
    private static readonly LocalizedText NumberedParagraph = new("第{0}段", "paragraph {0}");
    private static readonly LocalizedText Separator = new("", ", ");
    private static readonly LocalizedText Colon = new("：", ": ");

    private readonly BodyPlaces _body = new(body);
    private readonly Dictionary<OpenXmlElement, List<string>> _remarks = new(ReferenceEqualityComparer.Instance);
    private readonly List<OpenXmlElement> _order = [];
    private Paragraph? _beginning;

    /// <summary>Whether there is a remark at all.</summary>
    public bool Any => _order.Count > 0;

    /// <summary>The places in the order in which they were first named, with their remarks.</summary>
    public IEnumerable<(OpenXmlElement Place, IReadOnlyList<string> Remarks)> All =>
        _order.Select(place => (place, (IReadOnlyList<string>)_remarks[place]));

    public void Add(ReportComment comment)
    {
        if (comment.Cell is { } cell)
        {
            if (map.Cells.TryGetValue(cell, out var place) && _body[place] is { } found)
            {
                Add(found, comment.Text);
                return;
            }

            // The document has no such cell: the remark says which one it means.
            Add(TitleOf(comment), cell.LabelIn(edition) + Colon.In(comment.Language) + comment.Text);
            return;
        }

        OpenXmlElement? there = comment.DocumentCell is { } shown ? _body[shown] : null;
        there ??= ParagraphOf(comment);
        if (there is not null)
        {
            Add(there, comment.Text);
            return;
        }

        var title = TitleOf(comment);
        Add(title, Meant(comment, isOnTitle: title != _beginning) + comment.Text);
    }

    // What the place does not say by itself: the section, the paragraph.
    private string Meant(ReportComment comment, bool isOnTitle)
    {
        var section = isOnTitle ? null : comment.Section?.LabelIn(edition) ?? (comment.IsOnPreface ? ReportHead.Preface.Label : null);
        var paragraph = comment.Paragraph is { } index ? string.Format(CultureInfo.InvariantCulture, NumberedParagraph.In(comment.Language), index + 1) : null;
        var meant = string.Join(Separator.In(comment.Language), new[] { section, paragraph }.OfType<string>());
        return meant.Length == 0 ? "" : meant + Colon.In(comment.Language);
    }

    private void Add(OpenXmlElement place, string remark)
    {
        if (!_remarks.TryGetValue(place, out var remarks))
        {
            _remarks.Add(place, remarks = []);
            _order.Add(place);
        }

        remarks.Add(remark);
    }

    private Paragraph? ParagraphOf(ReportComment comment) =>
        comment.DocumentParagraph is { } number ? _body[number]
        : (comment.IsOnPreface ? comment.Paragraph ?? 0 : comment.Paragraph) is { } index
        && map.Paragraphs(comment.Section) is var paragraphs
        && index < paragraphs.Count
            ? _body[paragraphs[index]]
            : null;

    // The title of the section, or the beginning of the document.
    private Paragraph TitleOf(ReportComment comment) =>
        comment.Section is { } section && map.Titles.TryGetValue(section, out var number) && _body[number] is { } title ? title
            : _beginning ??= _body[1] ?? body.PrependChild(new Paragraph());
}
