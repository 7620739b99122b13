using System.Buffers;
using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>What stands before the first section and after the last: title, date of publication, organ.</summary>
internal sealed class ReportHeadText
{
    /// <summary>So many lines a title may be divided into.</summary>
    private const int MostTitleLines = 4;

    // Longer than any name of an organ.
    private const int LongestName = 60;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。；，：、,;:");

    private readonly HashSet<WordParagraph> _used = new(ReferenceEqualityComparer.Instance);

    /// <summary>The title in one line, or <see langword="null"/>.</summary>
    public string? Title { get; private set; }

    /// <summary>The paragraphs into which the title is divided.</summary>
    public ImmutableArray<string> TitleLines { get; private set; } = [];

    /// <summary>The first paragraph of the title.</summary>
    public WordParagraph? TitlePlace { get; private set; }

    /// <summary>What the title says, if it is one as reports have them.</summary>
    public ReportTitle? TitleFacts { get; private set; }

    /// <summary>The date of publication.</summary>
    public DateOnly? Published { get; private set; }

    /// <summary>A date at the end that is not the one at the beginning.</summary>
    public WordParagraph? OtherDate { get; private set; }

    /// <summary>The organ that signs at the end.</summary>
    public string? Signature { get; private set; }

    /// <summary>The paragraph with the signature.</summary>
    public WordParagraph? SignaturePlace { get; private set; }

    /// <summary>Whether a paragraph was read here and is no narrative.</summary>
    public bool Contains(WordParagraph paragraph) => _used.Contains(paragraph);

    /// <summary>Reads both ends of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="outline">Its sections.</param>
    public static ReportHeadText Read(WordDocument document, DocumentOutline outline)
    {
        var head = new ReportHeadText();
        var first = outline.FirstBlock;
        List<WordParagraph> beginning = [.. document.Blocks.Take(first).OfType<WordParagraph>().Where(HasText)];
        head.ReadBeginning(beginning);
        head.ReadEnd([.. document.Blocks.Skip(first + 1).Reverse().TakeWhile(block => block is WordParagraph paragraph && paragraph.Level != 1).OfType<WordParagraph>().Where(HasText).Take(2)]);
        head.TakeOrgan(beginning);
        return head;
    }

    private static bool HasText(WordParagraph paragraph) => paragraph.Text.Length > 0 && !FillInPlace.Is(paragraph.Text);

    private void ReadBeginning(List<WordParagraph> paragraphs)
    {
        var styled = paragraphs.FindIndex(paragraph => paragraph.StyleName == "title");
        if (styled < 0 || !TakeTitle(paragraphs, styled))
        {
            for (var i = 0; i < paragraphs.Count && Title is null; i++)
            {
                TakeTitle(paragraphs, i);
            }

            if (Title is null && styled >= 0)
            {
                SetTitle([paragraphs[styled]], null);
            }
        }

        foreach (var paragraph in paragraphs.Where(paragraph => !Contains(paragraph)))
        {
            if (Published is null && DateText.Read(WithoutOrgan(paragraph.Text)) is { } date)
            {
                Published = date;
                _used.Add(paragraph);
            }
        }
    }

    /// <summary>The organ that a line before section one repeats says nothing new.</summary>
    private void TakeOrgan(List<WordParagraph> beginning)
    {
        string[] names = [.. new[] { TitleFacts?.Agency, Signature }.OfType<string>().Select(name => LabelKey.Of(name)).Where(name => name.Length > 0)];
        _used.UnionWith(beginning.Where(paragraph => paragraph.Text.Length <= LongestName && names.Contains(LabelKey.Of(paragraph.Text))));
    }

    // The date may stand behind the organ in one line.
    private string WithoutOrgan(string text) =>
        TitleFacts is { Agency.Length: > 0 } title && text.TrimStart() is var line && line.StartsWith(title.Agency, StringComparison.Ordinal)
            ? line[title.Agency.Length..]
            : text;

    /// <summary>Takes the title from the paragraphs that begin at an index, as many as it needs.</summary>
    private bool TakeTitle(List<WordParagraph> paragraphs, int first)
    {
        for (var count = 1; count <= Math.Min(MostTitleLines, paragraphs.Count - first); count++)
        {
            var lines = paragraphs.GetRange(first, count);
            if (ReportTitle.Recognise(string.Concat(lines.Select(line => line.Text))) is { } facts)
            {
                SetTitle(lines, facts);
                return true;
            }
        }

        return false;
    }

    private void SetTitle(List<WordParagraph> lines, ReportTitle? facts)
    {
        _used.UnionWith(lines);
        if (facts is not null && FillInPlace.Is(facts.Agency))
        {
            TitlePlace = lines[0];
            return;
        }

        Title = string.Concat(lines.Select(line => line.Text.Replace("\n", "", StringComparison.Ordinal)));
        TitleLines = [.. lines.Select(line => line.Text)];
        TitleFacts = facts;
        TitlePlace = lines[0];
    }

    /// <summary>Reads date and signature, given the last paragraphs from the end.</summary>
    private void ReadEnd(List<WordParagraph> last)
    {
        DateOnly? date = null;
        var end = 0;
        if (last.Count > 0 && DateText.Read(last[0].Text) is { } read)
        {
            date = read;
            _used.Add(last[0]);
            OtherDate = Published is { } published && published != read ? last[0] : null;
            Published ??= read;
            end = 1;
        }

        if (end < last.Count && IsSignature(last[end], date is not null))
        {
            SignaturePlace = last[end];
            Signature = last[end].Text;
            _used.Add(last[end]);
        }

        // The organ may stand below the date.
        if (end == 0 && SignaturePlace is not null && last.Count > 1 && DateText.Read(last[1].Text) is { } before)
        {
            _used.Add(last[1]);
            OtherDate = Published is { } published && published != before ? last[1] : null;
            Published ??= before;
        }
    }

    private bool IsSignature(WordParagraph paragraph, bool isAboveDate)
    {
        var text = paragraph.Text.Trim();
        return paragraph.StyleName == "signature"
            || (paragraph.Level == 0
                && text.Length is > 0 and <= LongestName
                && !text.AsSpan().ContainsAny(SentenceMarks)
                && (isAboveDate || (TitleFacts is { Agency.Length: > 0 } title && LabelKey.Of(text).StartsWith(LabelKey.Of(title.Agency), StringComparison.Ordinal))));
    }
}
