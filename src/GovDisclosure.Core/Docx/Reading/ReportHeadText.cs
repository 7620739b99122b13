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

    // Below organ and date; a document has no more.
    private const int MostClosingLines = 8;

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

    /// <summary>Lines that are written as a date is, and are none.</summary>
    public List<WordParagraph> NoDates { get; } = [];

    /// <summary>What stands below organ and date at the end, and was stepped over.</summary>
    public ImmutableArray<WordParagraph> ClosingLines { get; private set; } = [];

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
        head.ReadEnd(LastLines(document, outline));
        head.TakeOrgan(beginning);
        return head;
    }

    // From the end backwards, to the table or the title before them.
    private static List<WordParagraph> LastLines(WordDocument document, DocumentOutline outline)
    {
        var lines = new List<WordParagraph>();
        for (var i = document.Blocks.Length - 1; i > outline.FirstBlock && lines.Count < MostClosingLines + 2; i--)
        {
            if (document.Blocks[i] is not WordParagraph paragraph || paragraph.Level == 1 || outline.Begins(i))
            {
                break;
            }

            if (HasText(paragraph))
            {
                lines.Add(paragraph);
            }
        }

        return lines;
    }

    private static bool HasText(WordParagraph paragraph) => paragraph.Text.Length > 0 && !FillInPlace.Is(paragraph.Text);

    private void ReadBeginning(List<WordParagraph> paragraphs)
    {
        var styled = paragraphs.FindIndex(paragraph => paragraph.StyleName == "title");
        if (!TakeTitle(paragraphs, styled, ReportTitle.Recognise) && !TakeTitle(paragraphs, styled, ReportTitle.RecogniseFree) && styled >= 0)
        {
            SetTitle([paragraphs[styled]], null);
        }

        foreach (var paragraph in paragraphs.Where(paragraph => !Contains(paragraph)))
        {
            var text = WithoutOrgan(paragraph.Text);
            if (Published is null && DateText.Read(text) is { } date)
            {
                Published = date;
                _used.Add(paragraph);
            }
            else if (DateText.IsNoDay(text))
            {
                NoDates.Add(paragraph);
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

    // What has the style of a title is looked at first.
    private bool TakeTitle(List<WordParagraph> paragraphs, int styled, Func<string, ReportTitle?> recognise) =>
        (styled >= 0 && TakeTitleAt(paragraphs, styled, recognise)) || Enumerable.Range(0, paragraphs.Count).Any(i => TakeTitleAt(paragraphs, i, recognise));

    /// <summary>Takes the title from the paragraphs that begin at an index, as many as it needs.</summary>
    private bool TakeTitleAt(List<WordParagraph> paragraphs, int first, Func<string, ReportTitle?> recognise)
    {
        for (var count = 1; count <= Math.Min(MostTitleLines, paragraphs.Count - first); count++)
        {
            var lines = paragraphs.GetRange(first, count);
            if (recognise(string.Concat(lines.Select(line => line.Text))) is { } facts)
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
        var closing = last.TakeWhile(line => ClosingLine.Is(line) && !IsDated(line.Text)).Count();
        if (closing == last.Count || !EndsReport(last, closing))
        {
            closing = 0;
        }

        TakeEnd(last.GetRange(closing, Math.Min(2, last.Count - closing)));
        ClosingLines = [.. last.Take(closing).Reverse()];
        _used.UnionWith(ClosingLines);
    }

    // Lines are stepped over only where a date stands above them, or the very organ of the title.
    private bool EndsReport(List<WordParagraph> last, int closing) =>
        IsDated(last[closing].Text)
        || (IsSignature(last[closing], false) && ((closing + 1 < last.Count && IsDate(last[closing + 1].Text)) || LabelKey.Of(last[closing].Text) == LabelKey.Of(TitleFacts?.Agency)));

    private bool IsDated(string text) => IsDate(text) || DatedOrgan.Of(text, TitleFacts?.Agency ?? "") is not null;

    private static bool IsDate(string text) => DateText.Read(text) is not null || DateText.IsNoDay(text);

    private void TakeEnd(List<WordParagraph> last)
    {
        if (last.Count > 0 && DatedOrgan.Of(last[0].Text, TitleFacts?.Agency ?? "") is { } both)
        {
            TakeDate(last[0], both.Date);
            Sign(last[0], both.Organ);
            return;
        }

        var end = last.Count > 0 && TakeDate(last[0], last[0].Text) ? 1 : 0;
        if (end < last.Count && IsSignature(last[end], isAboveDate: end > 0))
        {
            Sign(last[end], last[end].Text);
        }

        // The organ may stand below the date.
        if (end == 0 && SignaturePlace is not null && last.Count > 1)
        {
            TakeDate(last[1], last[1].Text);
        }
    }

    private bool TakeDate(WordParagraph paragraph, string text)
    {
        if (DateText.Read(text) is { } date)
        {
            OtherDate = Published is { } published && published != date ? paragraph : null;
            Published ??= date;
        }
        else if (DateText.IsNoDay(text))
        {
            NoDates.Add(paragraph);
        }
        else
        {
            return false;
        }

        _used.Add(paragraph);
        return true;
    }

    private void Sign(WordParagraph paragraph, string organ)
    {
        SignaturePlace = paragraph;
        Signature = organ;
        _used.Add(paragraph);
    }

    private bool IsSignature(WordParagraph paragraph, bool isAboveDate)
    {
        var text = paragraph.Text.Trim();
        return paragraph.StyleName == "signature"
            || (paragraph.Level == 0
                && text.Length is > 0 and <= LongestName
                && !text.AsSpan().ContainsAny(SentenceMarks)
                && ((isAboveDate && OrganName.Ended(text)) || (TitleFacts is { Agency.Length: > 0 } title && LabelKey.Of(text).StartsWith(LabelKey.Of(title.Agency), StringComparison.Ordinal))));
    }
}
