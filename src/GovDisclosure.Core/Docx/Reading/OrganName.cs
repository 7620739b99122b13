using System.Buffers;

namespace GovDisclosure.Docx.Reading;

/// <summary>Tells the name of an organ from a sentence without a full stop, such as 无 or 本年度无其他需要报告的事项, that stands where one is signed or dated.</summary>
internal static class OrganName
{
    // 政府, 局, 委, 办公室, 厅, 管委会, 法院, 中心, 街道, 开发区 and their like.
    private static readonly SearchValues<char> Ends = SearchValues.Create("府局委办厅部室会处院署所站队社司校场心道镇乡区团科行");

    /// <summary>Whether a text ends as names of organs do.</summary>
    public static bool Ended(ReadOnlySpan<char> text) => text is [.., var last] && Ends.Contains(last);
}
