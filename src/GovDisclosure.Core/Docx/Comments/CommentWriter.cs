using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GovDisclosure.Docx.Comments;

/// <summary>Puts Word comments into a document that exists. It adds elements and changes none.</summary>
internal sealed class CommentWriter
{
    private const string Author = "GovDisclosure";
    private const string Initials = "GD";

    // Given, because the SDK would choose another one each time.
    private const string RelationshipId = "rIdGovDisclosureComments";

    private readonly DocumentFormat.OpenXml.Wordprocessing.Comments _comments;
    private readonly HashSet<int> _taken;
    private int _nextId;

    public CommentWriter(MainDocumentPart main)
    {
        var part = main.WordprocessingCommentsPart ?? main.AddNewPart<WordprocessingCommentsPart>(FreeId(main));
        _comments = part.Comments ??= new DocumentFormat.OpenXml.Wordprocessing.Comments();
        _taken = [.. _comments.Elements<Comment>().Select(comment =>
            int.TryParse(comment.Id?.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var id) ? id : -1)];
    }

    private static string FreeId(MainDocumentPart main)
    {
        HashSet<string> taken =
        [
            .. main.Parts.Select(part => part.RelationshipId),
            .. main.ExternalRelationships.Select(relationship => relationship.Id),
            .. main.HyperlinkRelationships.Select(relationship => relationship.Id),
            .. main.DataPartReferenceRelationships.Select(relationship => relationship.Id),
        ];
        var id = RelationshipId;
        for (var number = 1; taken.Contains(id); number++)
        {
            id = string.Create(CultureInfo.InvariantCulture, $"{RelationshipId}{number}");
        }

        return id;
    }

    /// <summary>Writes one comment for each place. Each line of its remarks is a paragraph of the comment.</summary>
    public void Write(CommentPlaces places)
    {
        foreach (var (place, remarks) in places.All)
        {
            Add(place, remarks);
        }
    }

    // The comment is on everything that the paragraph or cell holds.
    private void Add(OpenXmlElement place, IEnumerable<string> remarks)
    {
        while (_taken.Contains(_nextId))
        {
            _nextId++;
        }

        var id = _nextId++.ToString(CultureInfo.InvariantCulture);
        _comments.AppendChild(NewComment(id, remarks));

        var paragraphs = place is TableCell cell ? BodyPlaces.ParagraphsOf(cell).ToList() : [place];
        if (paragraphs.Count == 0)
        {
            // A cell ends with a paragraph; one without any is mended so.
            paragraphs.Add(place.AppendChild(new Paragraph()));
        }

        var first = paragraphs[0];
        var start = new CommentRangeStart { Id = id };
        if (first.GetFirstChild<ParagraphProperties>() is { } properties)
        {
            properties.InsertAfterSelf(start);
        }
        else
        {
            first.PrependChild(start);
        }

        paragraphs[^1].Append(new CommentRangeEnd { Id = id }, new Run(new CommentReference { Id = id }));
    }

    private static Comment NewComment(string id, IEnumerable<string> remarks)
    {
        // Without a date: the same document and remarks give the same file.
        var comment = new Comment { Id = id, Author = Author, Initials = Initials };
        comment.Append(remarks
            .SelectMany(remark => remark.ReplaceLineEndings("\n").Split('\n'))
            .Select(line => new Paragraph(new Run(new Text(Clean(line)) { Space = SpaceProcessingModeValues.Preserve }))));
        return comment;
    }

    // What XML cannot carry, such as the raw text of a finding on it.
    private static string Clean(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => rune.Value is < 0x20 and not '\t' or 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString()));
}
