using System.Globalization;
using System.Text;

namespace GovDisclosure.Cli.Output;

/// <summary>Text of others, made safe to show: a file must not steer the terminal that shows its findings.</summary>
internal static class Visible
{
    /// <summary>The text with an escape in place of each character that cannot be seen.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsSeen(rune))
            {
                visible.Append(rune.ToString());
            }
            else
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            }
        }

        return visible.ToString();
    }

    private static bool IsSeen(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
