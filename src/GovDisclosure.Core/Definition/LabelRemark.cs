namespace GovDisclosure.Definition;

/// <summary>Tells a remark in brackets that makes another label of one: another period, a part left out, another scale.</summary>
internal static class LabelRemark
{
    private const string Scales = "十百千万亿";
    private const string Counters = "件个项份宗起条部例次人";

    private static readonly ImmutableArray<string> Others = ["上年", "去年", "往年", "历年", "累计", "上半年", "下半年", "季度", "不含", "不包括", "不包含", "除外", "扣除"];

    /// <summary>Whether some bracket of a key (see <see cref="LabelKey"/>) holds such a remark.</summary>
    public static bool SaysOther(ReadOnlySpan<char> key)
    {
        for (var start = key.IndexOf('('); start >= 0; start = key.IndexOf('('))
        {
            key = key[(start + 1)..];
            var end = key.IndexOf(')');
            var remark = end < 0 ? key : key[..end];
            if (IsScale(remark) || ContainsAny(remark, Others))
            {
                return true;
            }
        }

        return false;
    }

    // 百件, 单位:万件; a counter alone is no scale, and money has its own reader.
    private static bool IsScale(ReadOnlySpan<char> remark)
    {
        var at = remark.IndexOfAny(Scales);
        return at >= 0 && (at + 1 == remark.Length ? at == 0 : Counters.Contains(remark[at + 1], StringComparison.Ordinal));
    }

    private static bool ContainsAny(ReadOnlySpan<char> remark, ImmutableArray<string> words)
    {
        foreach (var word in words)
        {
            if (remark.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
