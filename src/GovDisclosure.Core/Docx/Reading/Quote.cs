using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>The beginning of a text, for a finding to quote.</summary>
internal static class Quote
{
    private const int Longest = 200;

    public static string Of(string text) => text.Length <= Longest ? text : PlainText.Beginning(text, Longest) + "…";
}
