namespace GovDisclosure.Csv;

/// <summary>
/// Keeps spreadsheets from taking a text for a formula: a text that begins with one of the marks, after any number of
/// apostrophes, gets one apostrophe more when written and loses one when read. So every text is read back as it was.
/// </summary>
internal static class FormulaGuard
{
    private const string Marks = "=+-@\t\r＝＋－＠";

    public static bool IsRisky(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart('\'');
        return !rest.IsEmpty && Marks.Contains(rest[0], StringComparison.Ordinal);
    }

    public static string Protect(string text) => IsRisky(text) ? "'" + text : text;

    public static string Restore(string text) => text.StartsWith('\'') && IsRisky(text) ? text[1..] : text;
}
