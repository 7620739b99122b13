namespace GovDisclosure.Docx.Reading;

/// <summary>The beginning of a text, for a finding to quote.</summary>
internal static class Quote
{
    private const int Longest = 200;

    // Never cuts between the halves of a surrogate pair.
    public static string Of(string text) =>
        text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
