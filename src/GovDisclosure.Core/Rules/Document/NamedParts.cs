using System.Buffers;
using System.Text;
using GovDisclosure.Definition;

namespace GovDisclosure.Rules.Document;

/// <summary>The sections that a sentence names, by their titles or variants of them.</summary>
internal static class NamedParts
{
    private const char Comma = '.';
    private const char Also = '及';

    // What stands around the names of a list and is no name: separators, numbers of sections, 第一部分.
    private const string FillerCharacters = ".,;:()及与一二三四五六七八九十0123456789第部分";

    private static readonly SearchValues<char> Fillers = SearchValues.Create(FillerCharacters);

    // What may stand between the last name and 六个部分.
    private static readonly SearchValues<char> Closers = SearchValues.Create(FillerCharacters + "共这以上述");

    private static readonly ImmutableArray<(string Key, ReportSection Section)> Names =
        [.. ReportSection.All
            .SelectMany(section => section.Aliases.Add(section.Label), (section, label) => (Key: KeyOfTitle(label), section))
            .OrderByDescending(name => name.Key.Length)];

    private static readonly int ShortestName = Names[^1].Key.Length;

    /// <summary>Reads the list of names before or behind the number of parts.</summary>
    /// <param name="before">The sentence before the number.</param>
    /// <param name="behind">The sentence behind it.</param>
    /// <returns>The sections, each once; empty if there are none, or if an item is not understood or left to 等.</returns>
    public static ImmutableArray<ReportSection> Read(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var list = Find(KeyOf(before), endsAtNumber: true);
        return list.IsEmpty ? Find(KeyOf(behind), endsAtNumber: false) : list;
    }

    private static ImmutableArray<ReportSection> Find(string key, bool endsAtNumber)
    {
        if (key.Length < ShortestName)
        {
            return [];
        }

        var named = ImmutableArray.CreateBuilder<ReportSection>();
        var end = 0;
        for (var at = 0; at < key.Length;)
        {
            if (NameAt(key, at) is not { Section: { } section } name)
            {
                at++;
                continue;
            }

            var between = key.AsSpan(end, at - end);
            if (named.Count == 0 ? FollowsItem(between) : between.ContainsAnyExcept(Fillers))
            {
                return [];
            }

            if (!named.Contains(section))
            {
                named.Add(section);
            }

            end = at += name.Key.Length;
        }

        var rest = key.AsSpan(end);
        return (endsAtNumber ? rest.ContainsAnyExcept(Closers) : rest is [Comma or ';' or Also or '等', ..]) ? [] : named.ToImmutable();
    }

    private static (string Key, ReportSection? Section) NameAt(string key, int at)
    {
        foreach (var name in Names)
        {
            if (key.AsSpan(at).StartsWith(name.Key, StringComparison.Ordinal))
            {
                return name;
            }
        }

        return default;
    }

    // An item that is not known stands before the first name: 由概述、主动公开政府信息情况 ...
    private static bool FollowsItem(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd("(");
        if (rest is [.., '.', _, '.'])
        {
            rest = rest[..^2];
        }
        else if (rest is [.., var number, '.'] && Fillers.Contains(number))
        {
            return false;
        }

        return rest is [.., Comma or ';' or Also];
    }

    private static string KeyOfTitle(string label)
    {
        ChineseEnumerator.BeforePoint(LabelKey.Of(label), out var words);
        return Simplify(words);
    }

    private static string KeyOf(ReadOnlySpan<char> text) => text.Length < ShortestName ? "" : Simplify(LabelKey.Of(text));

    // 收到和处理政府信息公开申请的情况 is worded in several ways that mean the same.
    private static string Simplify(string key) => new StringBuilder(key)
        .Replace("以及", "及")
        .Replace('和', Also)
        .Replace("的", "")
        .Replace("行政机关", "")
        .ToString();
}
