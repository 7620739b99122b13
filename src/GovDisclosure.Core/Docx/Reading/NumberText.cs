using System.Buffers;
using System.Text;
using GovDisclosure.Definition;
using GovDisclosure.Model;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads numbers as people write them into tables. Whatever could mean two things is no number.</summary>
internal readonly record struct NumberText(NumberOutcome Outcome, decimal Value = 0)
{
    private const int LongestNumber = 200;

    // What people put behind a count. None of them changes it.
    private static readonly ImmutableArray<string> Counters = ["件", "项", "个", "份", "宗", "起", "条", "部", "例"];

    // The units of money, each with its place: how many tens it is of one 万元.
    private static readonly ImmutableArray<(string Unit, int Places)> Units = [("亿元", 4), ("万元", 0), ("万", 0), ("元", -4)];

    private static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.,");

    private static readonly NumberText NotANumber = new(NumberOutcome.NotANumber);

    // What makes another unit of one: 千元, 百万元, 美元.
    private static readonly SearchValues<char> UnitPrefixes = SearchValues.Create("十百千万亿美港欧日");

    /// <summary>Whether a text begins with what people put behind a number.</summary>
    public static bool IsUnit(ReadOnlySpan<char> text)
    {
        foreach (var counter in Counters)
        {
            if (text.StartsWith(counter, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return text is ['元' or '万' or '亿', ..];
    }

    /// <summary>Reads the text of a cell.</summary>
    /// <param name="text">The text; lines are divided by <c>\n</c>.</param>
    /// <param name="cell">The cell of the form.</param>
    /// <param name="headings">The labels of its column, its row and its block in the document, which may name the unit of an amount.</param>
    public static NumberText Read(string text, Cell cell, params ImmutableArray<string> headings)
    {
        var trimmed = text.AsSpan().Trim();
        if (IsPlainCount(trimmed) && cell is CountCell)
        {
            return new(trimmed is ['0', _, ..] ? NumberOutcome.Liberty : NumberOutcome.Plain, long.Parse(trimmed, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        var folded = Fold(trimmed, out var isPlain);
        if (folded.Length == 0)
        {
            return new(NumberOutcome.Blank);
        }

        if (folded.Length > LongestNumber)
        {
            return NotANumber;
        }

        var number = TakeNumber(folded, cell.IsSigned, ref isPlain, out var rest);
        if (number is null || !NumberRemark.TryTake(number, ref rest, ref isPlain))
        {
            return NotANumber;
        }

        return cell is AmountCell amount ? Amount(number, rest, amount, headings, isPlain) : Count(number, rest, isPlain);
    }

    private static bool IsPlainCount(ReadOnlySpan<char> text) => text.Length is > 0 and <= 18 && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Full-width forms become ASCII and blanks go, but for a line break between digits: there may be two numbers.</summary>
    private static string Fold(ReadOnlySpan<char> text, out bool isPlain)
    {
        isPlain = true;
        var isNewLine = false;
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                isPlain = false;
                isNewLine |= c == '\n';
                continue;
            }

            var plain = c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c is '−' or '–' or '﹣' ? '-' : c;
            isPlain &= plain == c;
            if (isNewLine && char.IsAsciiDigit(plain) && folded.Length > 0 && char.IsAsciiDigit(folded[^1]))
            {
                folded.Append('\n');
            }

            isNewLine = false;
            folded.Append(plain);
        }

        return folded.ToString();
    }

    /// <summary>Takes sign and digits from the start. Separators must divide the digits by three, or they are none.</summary>
    private static string? TakeNumber(string text, bool isSigned, ref bool isPlain, out string rest)
    {
        rest = text;
        var sign = "";
        if (text[0] == '-')
        {
            (sign, rest) = ("-", text[1..]);
        }
        else if (isSigned && (text[0] is '+' or '增' or '减'))
        {
            isPlain = false;
            sign = text[0] == '减' ? "-" : "";
            rest = text[(text.Length > 1 && (text[1] is '加' or '少') ? 2 : 1)..];
        }

        var end = rest.AsSpan().IndexOfAnyExcept(DigitsAndPoints);
        var digits = end < 0 ? rest : rest[..end];
        rest = end < 0 ? "" : rest[end..];
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : digits[point..];
        if (whole.Contains(',', StringComparison.Ordinal))
        {
            var groups = whole.Split(',');
            if (groups[0].Length is 0 or > 3 || groups.Skip(1).Any(group => group.Length != 3))
            {
                return null;
            }

            isPlain = false;
            whole = string.Concat(groups);
        }

        // Zeros in front may be what is left of a code, or of digits that were wiped out.
        isPlain &= whole is not ['0', _, ..];
        return whole.Length == 0 || fraction.Length == 1 || fraction.LastIndexOfAny(['.', ',']) > 0 ? null : sign + whole + fraction;
    }

    private static NumberText Count(string number, string unit, bool isPlain)
    {
        if (number.Contains('.', StringComparison.Ordinal) || (unit.Length > 0 && !Counters.Contains(unit, StringComparer.Ordinal)))
        {
            return NotANumber;
        }

        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count) && count >= CountRange.Least
            ? new(isPlain && unit.Length == 0 ? NumberOutcome.Plain : NumberOutcome.Liberty, count)
            : new(NumberOutcome.OutOfRange);
    }

    private static NumberText Amount(string number, string unit, AmountCell cell, ImmutableArray<string> headings, bool isPlain)
    {
        var places = 0;
        if (unit.Length > 0)
        {
            var known = Units.FirstOrDefault(known => known.Unit == unit);
            if (known.Unit is null)
            {
                return NotANumber;
            }

            places = known.Places - PlacesOf(cell.Unit);
            isPlain &= unit == cell.Unit && !cell.HeadingNamesUnit;
        }
        else
        {
            // A heading that names another unit than the form, or none, says what the number is. Two that differ say nothing.
            if (!TryFindUnit(headings, out var stated))
            {
                return NotANumber;
            }

            places = stated is null ? 0 : PlacesOf(stated) - PlacesOf(cell.Unit);
            isPlain &= stated == cell.Unit;
        }

        var moved = MovePoint(number, places);
        return moved.Length <= LongestNumber && Money.TryParse(Encoding.ASCII.GetBytes(moved), out var amount)
            ? new(isPlain ? NumberOutcome.Plain : NumberOutcome.Liberty, amount)
            : new(NumberOutcome.OutOfRange);
    }

    private static bool TryFindUnit(ImmutableArray<string> headings, out string? unit)
    {
        unit = null;
        foreach (var heading in headings)
        {
            var key = LabelKey.Of(heading);
            if (Units.FirstOrDefault(known => key.Contains(known.Unit, StringComparison.Ordinal)).Unit is not { } name)
            {
                continue;
            }

            var isOther = key.AsSpan(0, key.IndexOf(name, StringComparison.Ordinal)) is [.., var before] && UnitPrefixes.Contains(before);
            if (isOther || (unit is not null && unit != name))
            {
                return false;
            }

            unit = name;
        }

        return true;
    }

    private static int PlacesOf(string unit) => Units.First(known => known.Unit == unit).Places;

    /// <summary>Multiplies by a power of ten, exactly.</summary>
    private static string MovePoint(string number, int places)
    {
        if (places == 0)
        {
            return number;
        }

        var sign = number[0] == '-' ? "-" : "";
        var parts = number[sign.Length..].Split('.');
        var fraction = parts.Length > 1 ? parts[1] : "";
        if (places > 0)
        {
            fraction = fraction.PadRight(places, '0');
            return sign + parts[0] + fraction[..places] + (fraction.Length > places ? "." + fraction[places..] : "");
        }

        var whole = parts[0].PadLeft(1 - places, '0');
        return sign + whole[..^-places] + "." + whole[^-places..] + fraction;
    }
}
