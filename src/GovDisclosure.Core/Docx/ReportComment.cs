using GovDisclosure.Definition;
using GovDisclosure.Docx.Comments;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;

namespace GovDisclosure.Docx;

/// <summary>批注: a remark for the author of a document, and the part of the report that it is about.</summary>
/// <remarks>The remarks on one place become one Word comment, in their order.</remarks>
public sealed record ReportComment
{
    /// <summary>Makes a remark on a cell of a table.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="text">The remark. Each line becomes a paragraph.</param>
    public ReportComment(Cell cell, string text)
        : this(text)
    {
        ArgumentNullException.ThrowIfNull(cell);
        Cell = cell;
        Section = cell.Section;
    }

    /// <summary>Makes a remark on a section, on one of its paragraphs, or on the report as a whole.</summary>
    /// <param name="section">The section, or <see langword="null"/> for the report as a whole.</param>
    /// <param name="paragraph">The paragraph of its narrative, counted from 0, or <see langword="null"/> for the section as a whole.</param>
    /// <param name="text">The remark. Each line becomes a paragraph.</param>
    /// <exception cref="ArgumentException">There is a paragraph and no section.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph is negative.</exception>
    public ReportComment(ReportSection? section, int? paragraph, string text)
        : this(text)
    {
        if (paragraph is { } index)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(paragraph));
            if (section is null)
            {
                throw new ArgumentException("A paragraph belongs to a section.", nameof(section));
            }
        }

        Section = section;
        Paragraph = paragraph;
    }

    private ReportComment(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
    }

    /// <summary>Makes a remark on the preface, or on one of its paragraphs.</summary>
    /// <param name="paragraph">The paragraph, counted from 0, or <see langword="null"/> for the preface as a whole, which is its first paragraph.</param>
    /// <param name="text">The remark. Each line becomes a paragraph.</param>
    /// <returns>The remark.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The paragraph is negative.</exception>
    public static ReportComment OnPreface(int? paragraph, string text)
    {
        if (paragraph is { } index)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(paragraph));
        }

        return new ReportComment(text) { IsOnPreface = true, Paragraph = paragraph };
    }

    /// <summary>Whether the remark is about the preface.</summary>
    public bool IsOnPreface { get; private init; }

    /// <summary>The cell that the remark is about, or <see langword="null"/>.</summary>
    public Cell? Cell { get; }

    /// <summary>The section that the remark is about, or <see langword="null"/> for the preface or the report as a whole.</summary>
    public ReportSection? Section { get; }

    /// <summary>The paragraph of the narrative or of the preface that the remark is about, counted from 0, or <see langword="null"/>.</summary>
    public int? Paragraph { get; private init; }

    /// <summary>The remark.</summary>
    public string Text { get; }

    /// <summary>Makes a remark of a finding: the rule, what was found, what was expected, what to do and the law.</summary>
    /// <param name="finding">The finding. It is put on the paragraph that it is about, or on the first cell that it cites.</param>
    /// <param name="language">The language.</param>
    /// <returns>The remark.</returns>
    public static ReportComment Of(Finding finding, Language language)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var id = finding.Rule.Id;
        var text = $"{id} {finding.Rule.Title.In(language)}\n{finding.ToString(language)[id.Length..].TrimStart()}";
        if (NarrativePlace.IsPreface(finding))
        {
            return OnPreface(NarrativePlace.ParagraphOfPreface(finding), text) with { Language = language };
        }

        var (section, paragraph) = NarrativePlace.Of(finding);
        return paragraph is null && finding.Values.FirstOrDefault(value => value.Cell is not null)?.Cell is { } cell
            ? new ReportComment(cell, text) { Language = language }
            : new ReportComment(section, paragraph, text) { Language = language, DocumentParagraph = finding.Location?.Paragraph, DocumentCell = Places.CellAt(finding.Location) };
    }

    /// <summary>The language of what is added to the remark where the document lacks its place.</summary>
    internal Language Language { get; private init; }

    /// <summary>The cell of the document that the remark is about, where the form has none, such as that of a label.</summary>
    internal CellPlace? DocumentCell { get; private init; }

    /// <summary>The paragraph of the document that the remark is about, where the report does not hold it, such as a title: its number in the body, from 1.</summary>
    internal int? DocumentParagraph { get; private init; }
}
