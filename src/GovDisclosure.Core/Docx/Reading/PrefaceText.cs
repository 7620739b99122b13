using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>前言: tells which paragraphs before section one are text of the report.</summary>
/// <remarks>
/// They stand between the title and section one and are neither part of the head nor a list of contents. In a document without a title
/// only sentences are: any other line may be the title. Before another section than the first they may be the text of a section whose
/// title is missing, so that there is no preface.
/// </remarks>
internal sealed class PrefaceText
{
    private const string ContentsTitle = "目录";

    // A line of a list of contents is no longer.
    private const int LongestLine = 80;

    private const string PageDigits = "0123456789０１２３４５６７８９";
    private const string Leaders = "\t \u3000.．…·-—";

    private readonly HashSet<WordParagraph> _paragraphs = new(ReferenceEqualityComparer.Instance);

    private PrefaceText()
    {
    }

    /// <summary>Whether a paragraph belongs to the preface.</summary>
    public bool Contains(WordParagraph paragraph) => _paragraphs.Contains(paragraph);

    /// <summary>Finds the preface of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="outline">Its sections.</param>
    /// <param name="head">What was read as title, date and organ.</param>
    public static PrefaceText Find(WordDocument document, DocumentOutline outline, ReportHeadText head)
    {
        var preface = new PrefaceText();
        if (outline.Starts.FirstOrDefault()?.Section != ReportSection.All[0])
        {
            return preface;
        }

        var isBehindTitle = false;
        foreach (var paragraph in document.Blocks.Take(outline.FirstBlock).OfType<WordParagraph>())
        {
            isBehindTitle |= ReferenceEquals(paragraph, head.TitlePlace);
            if (head.TitlePlace is null ? IsSentence(paragraph.Text) : isBehindTitle && !IsContents(paragraph))
            {
                preface._paragraphs.Add(paragraph);
            }
        }

        return preface;
    }

    private static bool IsSentence(string text) => text.AsSpan().TrimEnd().EndsWith("。");

    private static bool IsContents(WordParagraph paragraph) =>
        paragraph.StyleName.StartsWith("toc", StringComparison.Ordinal)
        || (paragraph.Text.Length <= LongestLine && (LabelKey.Of(paragraph.Text) == ContentsTitle || IsContentsLine(paragraph.Text)));

    // The title of a section, or any line that leads to the number of a page.
    private static bool IsContentsLine(string text)
    {
        var line = text.AsSpan().TrimEnd();
        var words = line.TrimEnd(PageDigits);
        var title = words.TrimEnd(Leaders);
        return SectionTitle.Of(title.ToString()).IsKnown
            || (words.Length < line.Length && words.TrimEnd(" \u3000") is [.., '\t'] or [.., '…' or '.' or '．' or '·', '…' or '.' or '．' or '·']);
    }
}
