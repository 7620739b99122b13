using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>The beginning of a text, for a finding to quote.</summary>
internal static class Quote
{
    private const int Longest = 200;

    public static string Of(string text) => text.Length <= Longest ? text : PlainText.Beginning(text, Longest) + "…";

    /// <summary>Quotes several texts as one, and copies none of them in its whole length.</summary>
    public static string Of(IEnumerable<string> texts) => Of(string.Join(' ', texts.Select(Of)));
}
