namespace GovDisclosure.Definition;

/// <summary>执法部门: the departments whose daily work is to license, to penalise and to coerce, by the words of their official names.</summary>
/// <remarks>
/// Fields whose powers a region may have moved to another organ as a whole, such as 住房和城乡建设 or 水利, are left out: there three zeros are
/// usual. So is 行政审批, which neither penalises nor coerces.
/// </remarks>
internal static class EnforcementOrgan
{
    /// <summary>The words, in Chinese, each as official names use it.</summary>
    public static readonly ImmutableArray<string> Words =
    [
        "公安", "交通警察", "消防救援",
        "市场监督管理", "市场监管", "药品监督管理", "烟草专卖",
        "综合行政执法", "综合执法", "城市管理", "城管",
        "生态环境", "交通运输", "海事", "应急管理",
        "农业农村", "文化和旅游", "文化市场", "文化广电",
        "卫生健康", "人力资源和社会保障", "人力资源社会保障",
        "税务", "海关",
    ];

    /// <summary>Whether an organ is named as one that enforces the law.</summary>
    public static bool IsNamedBy(string name)
    {
        foreach (var word in Words)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
