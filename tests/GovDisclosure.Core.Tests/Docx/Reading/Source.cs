using System.Collections.Immutable;
using GovDisclosure.Docx.Reading;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Docx.Reading;

/// <summary>What was read from a file, and what was found on the way.</summary>
internal sealed record Source(WordDocument? Document, ImmutableArray<Finding> Findings)
{
    public IReadOnlyList<WordParagraph> Paragraphs => [.. Document!.Blocks.OfType<WordParagraph>()];

    public IReadOnlyList<WordTable> Tables => [.. Document!.Blocks.OfType<WordTable>()];

    /// <summary>The only paragraph of a document that is read without findings.</summary>
    public WordParagraph Paragraph => Assert.IsType<WordParagraph>(Assert.Single(Complete().Blocks));

    /// <summary>The only table of a document that is read without findings.</summary>
    public WordTable Table => Assert.Single(Complete().Blocks.OfType<WordTable>());

    /// <summary>The document, which was read without findings.</summary>
    public WordDocument Complete()
    {
        Assert.Empty(Findings);
        return Assert.IsType<WordDocument>(Document);
    }

    /// <summary>The only finding.</summary>
    public Finding Finding => Assert.Single(Findings);

    /// <summary>All that was read, as one text that can be compared.</summary>
    public override string ToString() => string.Join('\n', (Document?.Blocks ?? []).Select(Show).Concat(Findings.Select(finding => finding.ToString())));

    private static string Show(WordBlock block) => block switch
    {
        WordTable table => $"table {table.Number} {table.HeaderRows} {string.Join('|', table.Rows.SelectMany(row => row).Select(cell => $"{cell with { Notes = [] }} {string.Join(',', cell.Notes)}"))} {string.Join(',', table.Notes)}",
        WordParagraph paragraph => $"{paragraph with { Notes = [] }} {string.Join(',', paragraph.Notes)}",
        _ => "",
    };
}
