using GovDisclosure.Definition;
using GovDisclosure.Findings;

namespace GovDisclosure.Rules.Document;

/// <summary>One title of a document, and the section that it is the title of.</summary>
/// <param name="Index">The place among the titles, from 0.</param>
/// <param name="Text">The title as found.</param>
/// <param name="Number">The number before it, or zero for none.</param>
/// <param name="Section">The section that its words, or else its number, tell; <see langword="null"/> if neither does.</param>
/// <param name="IsKnown">Whether its words are those of the form or a variant that was seen in published reports.</param>
/// <param name="IsOfForm">Whether words and number are those of the form.</param>
/// <param name="Location">Where it stands in the document, if a reader says so.</param>
internal sealed record OutlineTitle(int Index, string Text, int Number, ReportSection? Section, bool IsKnown, bool IsOfForm, SourceLocation? Location)
{
    public static OutlineTitle Of(int index, string text, SourceLocation? location)
    {
        var title = SectionTitle.Of(text);
        return new(index, text, title.Number, title.Section, title.IsKnown, title.IsOfForm, location);
    }

    /// <summary>The title as a finding cites it.</summary>
    public FindingValue ToValue() => new(
        string.Create(CultureInfo.InvariantCulture, $"titles/{Index + 1}"),
        string.Create(CultureInfo.InvariantCulture, $"第{Index + 1}个标题"),
        null);
}
