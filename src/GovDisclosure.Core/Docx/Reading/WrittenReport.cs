using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>
/// Makes of a document that this library wrote, and that still shows what it showed then, the report that was written. The facts
/// give what is not printed, the page gives the numbers and the narrative.
/// </summary>
internal static class WrittenReport
{
    /// <summary>Makes the report.</summary>
    /// <returns>
    /// A report equal to the one that was written, or <see langword="null"/> if nothing is attached, or the page or the facts were changed.
    /// </returns>
    public static AnnualReport? Restore(WordDocument document)
    {
        if (document.Facts is not { } facts)
        {
            return null;
        }

        using var shown = new VisibleText();
        Append(shown, document);
        return facts.Hash == shown.Hash() && Make(document, facts) is { } report && WrittenPage.Shows(report, shown) ? report : null;
    }

    /// <summary>The hash of what a document shows; the writer makes the same.</summary>
    public static string HashOf(WordDocument document)
    {
        using var visible = new VisibleText();
        Append(visible, document);
        return visible.Hash();
    }

    /// <summary>Adds what a document shows.</summary>
    public static void Append(VisibleText visible, WordDocument document)
    {
        foreach (var block in document.Blocks)
        {
            if (block is WordParagraph paragraph)
            {
                visible.Append(paragraph.Text);
                visible.EndParagraph(paragraph.Level);
            }
            else
            {
                Append(visible, (WordTable)block);
            }
        }
    }

    private static void Append(VisibleText visible, WordTable table)
    {
        foreach (var row in table.Rows)
        {
            foreach (var cell in row)
            {
                // What belongs to a cell above is not shown.
                if (!cell.ContinuesAbove)
                {
                    visible.Append(cell.Text);
                    visible.EndCell();
                }
            }

            visible.EndRow();
        }

        visible.EndTable();
    }

    private static AnnualReport? Make(WordDocument document, WrittenFacts facts)
    {
        var builder = new AnnualReportBuilder(facts.Edition)
        {
            Year = facts.Year,
            Agency = facts.Agency,
            Title = facts.Title,
            Published = facts.Published,
            Disclosures = facts.Disclosures,
            Fees = facts.Fees,
        };
        return WrittenNumbers.TryRead(document, builder) && TryReadNarratives(document, facts, builder) ? builder.BuildOnce() : null;
    }

    private static bool TryReadNarratives(WordDocument document, WrittenFacts facts, AnnualReportBuilder builder)
    {
        var shown = document.Blocks.OfType<WordParagraph>()
            .Where(paragraph => !string.IsNullOrWhiteSpace(paragraph.Text))
            .ToList();

        // Nothing stands between the preface and section one.
        var next = shown.FindIndex(paragraph => paragraph.Level == 1) - facts.Preface.Shown;
        if (next < 0 || !TryReadNarrative(shown, facts.Preface, ref next, out var preface))
        {
            return false;
        }

        builder.Preface = preface;
        foreach (var section in ReportSection.All)
        {
            // Only the titles of the sections are headings of the first level.
            next = shown.FindIndex(next, paragraph => paragraph.Level == 1) + 1;
            if (next == 0 || !TryReadNarrative(shown, facts.Narratives[section.Number - 1], ref next, out var narrative))
            {
                return false;
            }

            builder[section] = narrative;
        }

        return true;
    }

    private static bool TryReadNarrative(List<WordParagraph> shown, WrittenNarrative written, ref int next, out Narrative narrative)
    {
        narrative = Narrative.Empty;
        if (written.Length == 0)
        {
            return true;
        }

        var paragraphs = ImmutableArray.CreateBuilder<Paragraph>();
        for (var i = 0; i < written.Length; i++)
        {
            var isStated = written.Stated.TryGetValue(i, out var stated);
            if (isStated && string.IsNullOrWhiteSpace(stated!.Text))
            {
                paragraphs.Add(stated);
                continue;
            }

            if (next == shown.Count || !Paragraph.IsLevel(shown[next].Level))
            {
                return false;
            }

            var text = isStated ? "" : VisibleText.Normalize(shown[next].Text);
            if (PlainText.IndexOfInvalid(text) >= 0)
            {
                return false;
            }

            paragraphs.Add(isStated ? stated! : Paragraph.OfJudged(text, shown[next].Level));
            next++;
        }

        narrative = new Narrative(paragraphs.DrainToImmutable());
        return true;
    }
}
