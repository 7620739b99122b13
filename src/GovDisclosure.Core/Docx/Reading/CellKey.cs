using System.Buffers;

namespace GovDisclosure.Docx.Reading;

/// <summary>Tells by the key of a cell (see <see cref="Definition.LabelKey"/>) whether it holds a number.</summary>
internal static class CellKey
{
    private static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.,");

    /// <summary>Whether a text looks like a number, perhaps with a unit, a remark or a slip: it begins with digits that do not number a label.</summary>
    public static bool IsNumber(string key)
    {
        var text = key.AsSpan().TrimStart("+-−–");
        var length = text.IndexOfAnyExcept(DigitsAndPoints);
        var digits = length < 0 ? text : text[..length];
        var rest = length < 0 ? default : text[length..];
        return digits.IndexOfAnyInRange('0', '9') >= 0
            && (rest.IsEmpty || (digits[^1] != '.' && (rest[0] == '(' || char.IsAsciiLetter(rest[0]) || NumberText.IsUnit(rest))));
    }

    /// <summary>Whether a text is a mark that people put where there is no number.</summary>
    public static bool IsMark(string key) => key is "/" or "-" or "--" or "—" or "——" or "\\" or "无";
}
