using System.Buffers;

namespace GovDisclosure.Rules.Document;

/// <summary>量词: the words that follow a number of things.</summary>
internal static class CounterWords
{
    private static readonly SearchValues<char> All = SearchValues.Create("条件项次个份期场人篇部宗起户页册元笔批例类");

    /// <summary>Whether a character is a counter word or begins one.</summary>
    public static bool IsCounter(char c) => All.Contains(c);
}
