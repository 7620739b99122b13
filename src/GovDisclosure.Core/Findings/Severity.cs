namespace GovDisclosure.Findings;

/// <summary>严重程度: how much a finding weighs.</summary>
public enum Severity
{
    /// <summary>提示: worth a look.</summary>
    Info,

    /// <summary>警告: probably wrong.</summary>
    Warning,

    /// <summary>错误: wrong, or unreadable.</summary>
    Error,
}
