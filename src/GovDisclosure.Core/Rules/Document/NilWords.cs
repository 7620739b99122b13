using System.Buffers;
using System.Collections.Frozen;
using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Document;

/// <summary>The words of a text about one section that only denies. The names of what is denied are those of the topics of the section.</summary>
internal sealed class NilWords
{
    /// <summary>What a number before a title is written with.</summary>
    public static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十");

    private static readonly ImmutableArray<string> Organs =
    [
        "机关", "单位", "部门", "局", "委", "办", "厅", "院", "校", "站", "所", "处", "队", "中心", "公司", "省", "市", "州", "盟", "区", "县", "旗", "镇", "乡", "街道", "园区", "开发区", "管委会", "系统",
    ];

    private static readonly ImmutableArray<string> Leads =
    [
        "本年度", "本年", "今年", "全年", "年度内", "目前", "暂时", "截至目前", "经自查", "自查", "经梳理", "经排查", "经查",
        .. from own in new[] { "本", "我", "全" } from organ in Organs select own + organ,
        "学校", "医院", "街道", "政府信息公开工作", "信息公开工作", "政务公开工作", "工作中", "工作", "方面", "中", "在", "均", "都", "也", "亦", "皆", "暂", "尚", "因此", "故",
    ];

    private static readonly ImmutableArray<string> Fillers =
        ["为", "是", "系", "仍", "此", "此类", "这类", "该", "上述", "以上", "主要", "突出", "明显", "重大", "其他", "任何", "相关", "存在", "需要", "需", "须", "下一步", "的", "和", "与", "及", "以及", "或", "情况", "情形", "现象", "地方", "之处", "事项"];

    private static readonly ImmutableArray<string> Denials =
        ["无", "没有", "没", "不存在", "未发现", "没有发现", "未存在", "不涉及", "不需要", "不需", "不用", "不必", "不适用", "略", "从略", "N", "A", "NA", "None", "none", "NONE", "Nil", "nil"];

    private static readonly FrozenDictionary<ReportSection, NilWords> OfSections = ReportSection.All.ToFrozenDictionary(section => section, section => new NilWords(section));

    // By their first characters.
    private readonly FrozenDictionary<char, ImmutableArray<(string Text, NilWord Word)>> _words;

    private NilWords(ReportSection section)
    {
        var names = NarrativeTopic.ProblemsAndImprovements.Where(topic => topic.Section == section).SelectMany(topic => topic.Names);

        // The longest word first: 不存在 before 不, which is none.
        _words = With(names, NilWord.Name)
            .Concat(With(Fillers, NilWord.Filler))
            .Concat(With(Denials, NilWord.Denial))
            .Concat(With(Leads, NilWord.Lead))
            .GroupBy(word => word.Text[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToImmutableArray());
    }

    public static NilWords Of(ReportSection section) => OfSections[section];

    /// <summary>The word that a text begins with, and its length.</summary>
    public (NilWord Word, int Length) Next(ReadOnlySpan<char> text, string agency)
    {
        if (agency.Length > 0 && text.StartsWith(agency, StringComparison.Ordinal))
        {
            return (NilWord.Lead, agency.Length);
        }

        // 2024年, 2024年度
        var digits = text.IndexOfAnyExcept(Numerals);
        if (digits > 0 && text[digits] == '年')
        {
            return (NilWord.Lead, digits + (text[(digits + 1)..].StartsWith("度") ? 2 : 1));
        }

        if (!_words.TryGetValue(text[0], out var words))
        {
            return (NilWord.None, 0);
        }

        foreach (var (known, word) in words)
        {
            if (text.StartsWith(known, StringComparison.Ordinal))
            {
                return (word, known.Length);
            }
        }

        return (NilWord.None, 0);
    }

    private static IEnumerable<(string Text, NilWord Word)> With(IEnumerable<string> texts, NilWord word) => texts.Select(text => (text, word));
}
