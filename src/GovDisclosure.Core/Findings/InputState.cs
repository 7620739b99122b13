namespace GovDisclosure.Findings;

/// <summary>输入状态: what was found where there is no text to quote.</summary>
public static class InputState
{
    /// <summary>空文件: the input holds nothing at all.</summary>
    public static readonly LocalizedText Empty = new("空文件", "empty file");

    /// <summary>文件结束: the input ends where more must follow.</summary>
    public static readonly LocalizedText End = new("文件结束", "end of file");

    /// <summary>缺少: something that must be there is not.</summary>
    public static readonly LocalizedText Missing = new("缺少", "missing");
}
