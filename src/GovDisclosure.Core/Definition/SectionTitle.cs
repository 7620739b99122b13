namespace GovDisclosure.Definition;

/// <summary>A title as it stands in a document, and the section that it is the title of.</summary>
/// <param name="Number">The number before it, or zero for none.</param>
/// <param name="Section">The section that its words, or else its number, tell; <see langword="null"/> if neither does.</param>
/// <param name="IsKnown">Whether its words are those of the form or a variant that was seen in published reports.</param>
/// <param name="IsOfForm">Whether words and number are those of the form.</param>
internal readonly record struct SectionTitle(int Number, ReportSection? Section, bool IsKnown, bool IsOfForm)
{
    private static readonly ImmutableDictionary<string, ReportSection> Known = ReportSection.All
        .SelectMany(section => section.Aliases.Add(section.Label), (section, label) => (Words: WordsOf(label), Section: section))
        .ToImmutableDictionary(pair => pair.Words, pair => pair.Section);

    public static SectionTitle Of(string text)
    {
        var number = ChineseEnumerator.BeforePoint(LabelKey.Of(text), out var words);
        return Known.TryGetValue(words, out var section)
            ? new(number, section, true, number == section.Number && words == WordsOf(section.Label))
            : new(number, ReportSection.All.FirstOrDefault(any => any.Number == number), false, false);
    }

    private static string WordsOf(string label)
    {
        ChineseEnumerator.BeforePoint(LabelKey.Of(label), out var words);
        return words;
    }
}
