using System.Buffers;

namespace GovDisclosure.Rules.Document;

/// <summary>量词: the words that follow a number of things.</summary>
internal static class CounterWords
{
    /// <summary>Those of cases and papers.</summary>
    public const string Cases = "件宗起例份";

    /// <summary>Those of single things.</summary>
    public const string Things = "个次部";

    /// <summary>Those of entries and items.</summary>
    public const string Items = "条项";

    private static readonly SearchValues<char> All = SearchValues.Create(Cases + Things + Items + "期场人篇户页册元笔批类");

    /// <summary>Whether a character is a counter word or begins one.</summary>
    public static bool IsCounter(char c) => All.Contains(c);
}
