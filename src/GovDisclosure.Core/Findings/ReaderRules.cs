namespace GovDisclosure.Findings;

/// <summary>The rules of reading by which a JSON file is judged. What people write as configuration is spoken of in its own words.</summary>
internal sealed record ReaderRules(RuleDescriptor NameKnown, RuleDescriptor GivenOnce, RuleDescriptor Present, RuleDescriptor ValueValid)
{
    /// <summary>For numbers that programs exchange.</summary>
    public static readonly ReaderRules OfData = new(ReadingRules.NameKnown, ReadingRules.GivenOnce, ReadingRules.Present, ReadingRules.ValueValid);

    /// <summary>Whether a name that would be taken for several steps of a path is quoted. The codes of cells have points and stand as they are.</summary>
    public bool QuotesNames { get; init; }

    /// <summary>For profiles and lists of waivers.</summary>
    public static readonly ReaderRules OfConfiguration =
        new(ConfigurationRules.NameKnown, ConfigurationRules.GivenOnce, ConfigurationRules.Present, ConfigurationRules.ValueValid) { QuotesNames = true };
}
