using System.Buffers;

namespace GovDisclosure.Rules.Statements;

/// <summary>Looks a few words ahead of a number: whether the number is more, or less, than what its words alone would say.</summary>
/// <remarks>Each look is of bounded length, so that the work stays linear in the length of the text.</remarks>
internal static class TextAround
{
    private const int Farthest = 60;
    private const int LongestName = 16;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，、；（）。,;()");

    private static readonly SearchValues<char> Stops = SearchValues.Create("。；;");

    private static readonly string[] Among = ["其中", "含", "包括"];
    private static readonly string[] Concluded = ["答复", "办结", "办理", "处理"];
    private static readonly string[] Earlier = ["年结转", "年度结转", "旧存"];
    private static readonly string[] Years = ["年", "年度", "年内", "本年新收", "本年度新收"];
    private static readonly string[] ThisYear = ["本年", "本年度", "今年", "当年"];
    private static readonly string[] Received = ["新收", "收到", "受理", "接收", "接到"];
    private static readonly string[] Whole = ["全年", "共", "共计", "总计", "合计", "累计", "总共"];
    private static readonly string[] Done = ["已", "均", "全部", "都", "也已", "现已"];
    private static readonly string[] Rest = ["在办", "未到期", "尚未", "未办结", "未答复", "结转", "仍在", "正在", "办理中", "待办"];
    private static readonly string[] Within = ["中", "其中"];

    /// <summary>政府信息公开 stands for the proceedings about it: they are a part already.</summary>
    public static bool NamesDisclosure(string name) => name.Contains("信息公开", StringComparison.Ordinal);

    /// <summary>行政诉讼60件，其中涉及政府信息公开20件: the number is that of all lawsuits, of which the form counts the part.</summary>
    public static bool IsOfMoreThanDisclosure(ReadOnlySpan<char> text, int end)
    {
        var ahead = text[end..Math.Min(text.Length, end + Farthest)];
        var stop = ahead.IndexOfAny('。', '；', ';');
        if (stop >= 0 && !ahead[(stop + 1)..].TrimStart().StartsWith("其中", StringComparison.Ordinal))
        {
            ahead = ahead[..stop];
        }

        foreach (var word in Among)
        {
            var at = ahead.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0)
            {
                var name = ahead[(at + word.Length)..];
                name = name[..Math.Min(name.Length, LongestName)];
                var named = name.IndexOf("信息公开", StringComparison.Ordinal);
                return named >= 0 && !ContainsDigit(name[..named]);
            }
        }

        return false;
    }

    /// <summary>本年度答复72件，上年度结转答复7件: the number is that of this year's applications only.</summary>
    public static bool IsOfThisYearsOnly(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[Math.Max(0, start - Farthest)..start].TrimEnd(" 已共");
        if (before.EndsWith("当年", StringComparison.Ordinal) || IsThisYearsWithin(before))
        {
            return true;
        }

        var isThisYears = ContainsAny(text[start..end], ThisYear) || ContainsAny(before[(before.LastIndexOfAny(Marks) + 1)..], ThisYear);
        if (!isThisYears && (before.EndsWith("全年", StringComparison.Ordinal) || !EndsWithAny(before, Years)))
        {
            return false;
        }

        return TellsOfCarriedIn(BeforeParts(text[end..Math.Min(text.Length, end + Farthest)])) || TellsOfCarriedIn(before);
    }

    /// <summary>新收3119件，已答复3016件；上年结转34件，已答复34件: those carried in are told of apart.</summary>
    public static bool IsBesideCarriedIn(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[Math.Max(0, start - Farthest)..start].TrimEnd(" 已");
        return !EndsWithAny(before, Whole) && (TellsOfCarriedIn(BeforeParts(text[end..Math.Min(text.Length, end + Farthest)])) || TellsOfCarriedIn(before));
    }

    /// <summary>新收3119件，答复3016件，未到期103件: of what was received the text tells the rest, and of those carried in it tells nothing.</summary>
    public static bool IsBesideRest(ReadOnlySpan<char> text, int start, int end)
    {
        var before = text[Math.Max(0, start - Farthest)..start];
        var ahead = text[end..Math.Min(text.Length, end + Farthest)];
        return ContainsAny(before, Received) && !ContainsAny(before, Earlier) && !ContainsAny(ahead, Earlier) && (ContainsAny(before, Rest) || ContainsAny(ahead, Rest));
    }

    /// <summary>办结的3050件申请中，上年结转的34件，本年新收的3016件: those new that were concluded.</summary>
    public static bool IsAmongConcluded(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - Farthest)..start];
        before = before[(before.LastIndexOfAny(Stops) + 1)..];
        var within = Math.Max(before.LastIndexOf("中，", StringComparison.Ordinal), before.LastIndexOf("中：", StringComparison.Ordinal));
        if (within < 0)
        {
            return false;
        }

        var whole = before[..within];
        whole = whole[(whole.LastIndexOfAny(Marks) + 1)..];
        return ContainsAny(whole, Concluded) && !ContainsAny(whole, Received);
    }

    /// <summary>受理的3119件申请中，已办结3016件: a part of what was received.</summary>
    public static bool IsWithin(ReadOnlySpan<char> text, int start) =>
        EndsWithAny(text[Math.Max(0, start - Farthest)..start].TrimEnd(" 已共，,：:"), Within);

    /// <summary>上年结转34件中已办结34件: a part of what was carried in.</summary>
    public static bool IsWithinCarriedIn(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - Farthest)..start].TrimEnd(" 已共，,：:");
        return before.EndsWith("中", StringComparison.Ordinal) && ContainsAny(before[(before.LastIndexOfAny(Marks) + 1)..], Earlier);
    }

    // 受理的3119件申请中，当年办结3016件; 其中当年办结3016件.
    private static bool IsThisYearsWithin(ReadOnlySpan<char> before)
    {
        foreach (var year in ThisYear)
        {
            if (before.EndsWith(year, StringComparison.Ordinal) && EndsWithAny(before[..^year.Length].TrimEnd("，,：: "), Within))
            {
                return true;
            }
        }

        return false;
    }

    // Behind 其中 the carried ones are a part of the number itself.
    private static ReadOnlySpan<char> BeforeParts(ReadOnlySpan<char> ahead)
    {
        foreach (var word in Among)
        {
            var at = ahead.IndexOf(word, StringComparison.Ordinal);
            ahead = at < 0 ? ahead : ahead[..at];
        }

        return ahead;
    }

    // 上年度结转答复7件, 答复2023年结转申请7件: between two marks. 上年结转7件，均已答复; ；上年结转7件，答复7件: in the piece behind it.
    private static bool TellsOfCarriedIn(ReadOnlySpan<char> text)
    {
        var (isBehindCarried, isCarriedFirst, isFirst) = (false, false, false);
        while (!text.IsEmpty)
        {
            var mark = text.IndexOfAny(Marks);
            var piece = mark < 0 ? text : text[..mark];
            var isCarried = ContainsAny(piece, Earlier);
            var isOfCarried = isBehindCarried && (StartsWithAny(piece.TrimStart(), Done) || (isCarriedFirst && !isFirst && StartsWithAny(piece.TrimStart(), Concluded)));
            if ((isCarried || isOfCarried) && ContainsAny(piece, Concluded))
            {
                return true;
            }

            (isBehindCarried, isCarriedFirst, isFirst) = (isCarried, isFirst, mark >= 0 && Stops.Contains(text[mark]));
            text = mark < 0 ? default : text[(mark + 1)..];
        }

        return false;
    }

    private static bool ContainsDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Numerals.DigitOf(c) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
