namespace GovDisclosure.Findings;

/// <summary>The language in which findings are worded. Labels of the form stay Chinese in both.</summary>
public enum Language
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
