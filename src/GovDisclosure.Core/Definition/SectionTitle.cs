namespace GovDisclosure.Definition;

/// <summary>A title as it stands in a document, and the section that it is the title of.</summary>
/// <param name="Number">The number before it, or zero for none.</param>
/// <param name="Section">The section that its words, or else its number, tell; <see langword="null"/> if neither does.</param>
/// <param name="IsKnown">Whether its words are those of the form or a variant that was seen in published reports.</param>
/// <param name="IsOfForm">Whether words and number are those of the form.</param>
/// <param name="Numbering">How the number is set that was taken off before the words were known.</param>
internal readonly record struct SectionTitle(int Number, ReportSection? Section, bool IsKnown, bool IsOfForm, TitleNumbering Numbering = TitleNumbering.OfForm)
{
    private static readonly ImmutableDictionary<string, ReportSection> Known = ReportSection.All
        .SelectMany(section => section.Aliases.Add(section.Label), (section, label) => (Words: WordsOf(label), Section: section))
        .ToImmutableDictionary(pair => pair.Words, pair => pair.Section);

    /// <summary>The section that a title is of.</summary>
    /// <param name="text">The title.</param>
    public static SectionTitle Of(string text)
    {
        var key = LabelKey.Of(text);
        var number = ChineseEnumerator.BeforePoint(key, out var words);
        return Known.TryGetValue(words, out var section) ? new(number, section, true, number == section.Number && words == WordsOf(section.Label))
            : NumberedOtherwise(key) is { } otherwise ? otherwise
            : new(number, ReportSection.All.FirstOrDefault(any => any.Number == number), false, false);
    }

    // With another kind of number it is a title only if the number agrees: headings within a section are numbered so too.
    private static SectionTitle? NumberedOtherwise(string key)
    {
        var number = TitleNumber.Read(key);
        return number.Number > 0 && number.Number <= ReportSection.All.Length
            && Known.TryGetValue(LabelVariants.Unify(key[number.Length..]), out var section)
            && section.Number == number.Number
                ? new(number.Number, section, true, false, number.IsBracketed ? TitleNumbering.Bracketed : TitleNumbering.Other)
                : null;
    }

    private static string WordsOf(string label)
    {
        ChineseEnumerator.BeforePoint(LabelKey.Of(label), out var words);
        return words;
    }
}
