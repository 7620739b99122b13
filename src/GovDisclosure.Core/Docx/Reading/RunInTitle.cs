using GovDisclosure.Definition;

namespace GovDisclosure.Docx.Reading;

/// <summary>The title of a section that its text follows in the same paragraph: 五、存在的主要问题及改进情况。2024年…, or in the next line of it.</summary>
/// <param name="Section">The section.</param>
/// <param name="Title">The title.</param>
/// <param name="Rest">The text that follows.</param>
internal sealed record RunInTitle(ReportSection Section, WordParagraph Title, WordParagraph Rest)
{
    // A title has no more characters, and is cut into no more lines.
    private const int LongestTitle = 60;
    private const int MostCuts = 3;

    /// <summary>Reads a paragraph.</summary>
    /// <returns>The title and the text, or <see langword="null"/> if it does not begin with just the title of a section.</returns>
    public static RunInTitle? Of(WordParagraph paragraph)
    {
        var text = paragraph.Text;
        var end = -1;
        for (var cut = 0; cut < MostCuts; cut++)
        {
            var rest = text.AsSpan(end + 1, Math.Min(text.Length, LongestTitle) - end - 1);
            var next = rest.IndexOfAny('。', '\n');
            if (next < 0 || (end += next + 1) == text.Length - 1)
            {
                return null;
            }

            // A sentence may begin with the words of a title; with its number as well none does.
            if (SectionTitle.Of(text[..end]) is { IsKnown: true, Section: { } section, Numbering: not TitleNumbering.Bracketed } title
                && (title.Number == section.Number || (title.Number == 0 && text[end] == '\n')))
            {
                return new RunInTitle(
                    section, paragraph with { Text = text[..end] }, paragraph with { Text = text[(end + 1)..].TrimStart(), Level = 0, StyleName = "", Notes = [] });
            }
        }

        return null;
    }
}
