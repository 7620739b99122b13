namespace GovDisclosure.Rules.Statements;

/// <summary>Words that tell of what kind the name of a part is. They are looked for only between a part's separator and its number.</summary>
internal static class ListWords
{
    /// <summary>How much of a name is looked at.</summary>
    public const int LongestName = 40;

    private static readonly string[] Organs =
    [
        "局", "委", "厅", "办", "院", "署", "所", "处", "队", "站", "馆", "校", "镇", "乡", "县", "区", "市", "部", "州", "旗",
        "办公室", "街道", "中心", "政府", "公司", "机关", "科室", "委员会", "管委会", "办事处",
    ];

    private static readonly string[] Channels = ["信函", "邮寄", "当面", "现场", "传真", "窗口", "信箱", "公报", "报纸", "电视", "广播", "公示栏", "公告栏"];
    private static readonly string[] Online = ["网络", "网上", "互联网"];
    private static readonly string[] Media = ["新媒体"];
    private static readonly string[] Accounts = ["公众号", "微信", "微博", "客户端", "抖音", "视频号"];
    private static readonly string[] Sites = ["网站", "邮件", "邮箱"];

    private static readonly string[] Formats = ["图解", "图文", "图片", "文字", "视频", "音频", "动漫", "动画", "漫画", "海报", "长图"];

    private static readonly string[] Deeds =
    [
        "回复", "答复", "公开", "办结", "办理", "受理", "处理", "转办", "转交", "移交", "移送", "采纳", "解决", "发布", "转载", "满意", "完成", "收到", "撤回", "撤销", "结案", "立案", "审结",
        "反馈", "回应", "点赞", "浏览", "整改", "更新", "通过", "驳回", "支持", "接听", "解答", "落实", "逾期", "延期", "补正", "登记", "出庭", "败诉", "胜诉", "开庭", "上诉", "调解", "听证", "新增", "修订", "修改", "保留", "取消",
    ];

    /// <summary>What was done, by its place among the words for that, from 1; 0 if the name tells of nothing done.</summary>
    public static int DeedAtEnd(ReadOnlySpan<char> name) => EndOf(name.TrimEnd(), Deeds) + 1;

    /// <summary>The kinds of a name.</summary>
    public static PartNames NamesIn(ReadOnlySpan<char> name)
    {
        name = name.TrimEnd();
        var deed = DeedAtEnd(name);
        var organ = deed > 0 ? name[..^Deeds[deed - 1].Length].TrimEnd() : name;
        return (organ.Length > 1 && EndOf(organ, Organs) >= 0 ? PartNames.Organ : PartNames.None)
            | (Contains(name, Channels) ? PartNames.Channel : PartNames.None)
            | (Contains(name, Online) ? PartNames.Channel | PartNames.Online : PartNames.None)
            | (Contains(name, Media) ? PartNames.Channel | PartNames.Media : PartNames.None)
            | (Contains(name, Accounts) ? PartNames.Channel | PartNames.Account : PartNames.None)
            | (Contains(name, Sites) ? PartNames.Channel | PartNames.Site : PartNames.None)
            | (Contains(name, Formats) && !name.Contains("视频号", StringComparison.Ordinal) ? PartNames.Format : PartNames.None)
            | (deed > 0 || name.IndexOfAny("已未被经均") >= 0 ? PartNames.Deed : PartNames.None);
    }

    private static bool Contains(ReadOnlySpan<char> name, string[] words)
    {
        foreach (var word in words)
        {
            if (name.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static int EndOf(ReadOnlySpan<char> name, string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (name.EndsWith(words[i], StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
