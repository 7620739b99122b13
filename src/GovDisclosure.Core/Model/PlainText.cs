using System.Text;

namespace GovDisclosure.Model;

/// <summary>The text that a report may hold: one line, well-formed Unicode, no control characters. Every format can carry it.</summary>
internal static class PlainText
{
    /// <summary>Finds the first character that is not allowed.</summary>
    /// <returns>Its index, or -1.</returns>
    public static int IndexOfInvalid(ReadOnlySpan<char> text)
    {
        // Whole vectors at a time: nearly every text passes here.
        if (!text.ContainsAnyInRange('\u0000', '\u001F')
            && !text.ContainsAnyInRange('\u007F', '\u009F')
            && !text.ContainsAnyInRange('\u2028', '\u2029')
            && !text.ContainsAnyInRange('\uD800', '\uDFFF')
            && !text.ContainsAnyInRange('\uFFFE', '\uFFFF'))
        {
            return -1;
        }

        return NextInvalid(text, 0);
    }

    // Looks at one character after the other, so that whoever goes on after a find has looked at each but once.
    private static int NextInvalid(ReadOnlySpan<char> text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')
            {
                return i;
            }

            if (char.IsSurrogate(c))
            {
                if (!char.IsHighSurrogate(c) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    /// <summary>The first characters of a text; all of it if it has no more. Never cuts between the halves of a surrogate pair.</summary>
    public static string Beginning(string text, int length) =>
        text.Length <= length ? text : text[..(length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    /// <summary>The text without the characters that are not allowed.</summary>
    public static string Clean(string text) => Replace(text, static (_, _) => { });

    /// <summary>The text with the characters that are not allowed written as their code, such as \u000A.</summary>
    public static string Escape(string text) =>
        Replace(text, static (escaped, c) => escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"));

    private static string Replace(string text, Action<StringBuilder, char> write)
    {
        var invalid = IndexOfInvalid(text);
        if (invalid < 0)
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        var start = 0;
        for (; invalid >= 0; invalid = NextInvalid(text, start))
        {
            replaced.Append(text, start, invalid - start);
            write(replaced, text[invalid]);
            start = invalid + 1;
        }

        return replaced.Append(text, start, text.Length - start).ToString();
    }

    /// <summary>Returns the text, or throws if it holds a character that is not allowed.</summary>
    public static string Require(string? text, string parameter)
    {
        ArgumentNullException.ThrowIfNull(text, parameter);
        var index = IndexOfInvalid(text);
        return index < 0
            ? text
            : throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The text must be one line without control characters; found U+{(int)text[index]:X4} at index {index}. Split lines into paragraphs and remove the character."),
                parameter);
    }
}
