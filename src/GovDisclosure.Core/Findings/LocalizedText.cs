namespace GovDisclosure.Findings;

/// <summary>A text in both languages.</summary>
/// <param name="Chinese">The Chinese text.</param>
/// <param name="English">The English text.</param>
public sealed record LocalizedText(string Chinese, string English)
{
    /// <summary>The text in one language.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;
}
