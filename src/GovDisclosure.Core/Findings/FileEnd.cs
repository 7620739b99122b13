namespace GovDisclosure.Findings;

/// <summary>文件开头或者结尾: one of the two ends of a file.</summary>
public enum FileEnd
{
    /// <summary>文件开头: the first bytes, which tell the kind of the file.</summary>
    First,

    /// <summary>文件结尾: the last bytes, where a package lists its parts.</summary>
    Last,
}
