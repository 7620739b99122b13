using System.Buffers;

namespace GovDisclosure.Docx.Reading;

/// <summary>Reads what people put in brackets behind a number: its unit, a part of it, or what takes it back.</summary>
internal static class NumberRemark
{
    private const string UnitMark = "单位";

    // What makes of a number in brackets a part of the one before it.
    private static readonly ImmutableArray<string> PartMarks = ["其中", "含", "包括"];

    // What is left out of a number is no part of it.
    private static readonly ImmutableArray<string> Exclusions = ["不含", "不包括", "不包含", "不计", "不算", "未计", "除外", "扣除", "剔除"];

    // What takes a number back.
    private static readonly ImmutableArray<string> Corrections = ["误", "错", "应为", "应是", "改为", "更正"];

    // What a unit is written with, beside the counters.
    private static readonly SearchValues<char> UnitCharacters = SearchValues.Create("十百千万亿美港欧日元件项个份宗起条部例次人");

    private static readonly SearchValues<char> DigitsAndPoints = SearchValues.Create("0123456789.,");

    /// <summary>Takes a remark in brackets from the end, as in 22（其中修订16件）.</summary>
    public static bool TryTake(string number, ref string rest, ref bool isPlain)
    {
        var start = rest.IndexOf('(', StringComparison.Ordinal);
        if (start >= 0)
        {
            if (rest.EndsWith(')') && UnitIn(rest[(start + 1)..^1]) is { } unit)
            {
                isPlain = false;
                rest = rest[..start] + unit;
                return true;
            }

            if (!rest.EndsWith(')') || !LeavesNumber(number, rest[(start + 1)..^1]))
            {
                return false;
            }

            isPlain = false;
            rest = rest[..start];
        }

        return true;
    }

    // 50（元） and 50（单位：千元） are 50元 and 50千元.
    private static string? UnitIn(string remark)
    {
        var unit = remark.StartsWith(UnitMark, StringComparison.Ordinal) ? remark[UnitMark.Length..].TrimStart(':') : remark;
        return unit.Length > 0 && !unit.AsSpan().ContainsAnyExcept(UnitCharacters) ? unit : null;
    }

    /// <summary>Whether a remark leaves the number as it stands: it names no other one, or a part of it, and takes nothing back.</summary>
    private static bool LeavesNumber(string number, string remark)
    {
        if (Corrections.Concat(Exclusions).Any(word => remark.Contains(word, StringComparison.Ordinal)))
        {
            return false;
        }

        return !remark.Any(char.IsDigit)
            || (PartMarks.Any(mark => remark.Contains(mark, StringComparison.Ordinal)) && HoldsParts(number, remark))
            || (decimal.TryParse(remark, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part)
                && decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var whole)
                && part <= whole);
    }

    // No part is greater than the whole. 2023年 is none.
    private static bool HoldsParts(string number, ReadOnlySpan<char> remark)
    {
        if (!decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var whole))
        {
            return false;
        }

        for (var start = remark.IndexOfAnyInRange('0', '9'); start >= 0; start = remark.IndexOfAnyInRange('0', '9'))
        {
            remark = remark[start..];
            var end = remark.IndexOfAnyExcept(DigitsAndPoints);
            var digits = (end < 0 ? remark : remark[..end]).TrimEnd(",.");
            remark = end < 0 ? [] : remark[end..];
            if (remark is not ['年', ..]
                && !(decimal.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var part) && part <= whole))
            {
                return false;
            }
        }

        return true;
    }
}
