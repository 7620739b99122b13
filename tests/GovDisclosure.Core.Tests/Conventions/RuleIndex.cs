using System.Globalization;
using System.Text;
using GovDisclosure.Findings;

namespace GovDisclosure.Tests.Conventions;

/// <summary>Makes the generated part of the index of rules: a table for each group.</summary>
internal static class RuleIndex
{
    public const string Page = "docs/rules/README.md";
    public const string Part = "index";

    /// <summary>The first characters of the ids of a group, and what its rules are about.</summary>
    private static readonly (string Prefix, string Title)[] Groups =
    [
        ("GD0", "报告整体 · Any cell, and the report as a whole"),
        ("GD1", "第一部分的数量 · The counts of section one"),
        ("GD2", "表二 · Table two: what was published unasked"),
        ("GD3", "表三 · Table three: applications"),
        ("GD4", "表四 · Table four: reviews and lawsuits"),
        ("GD50", "文本 · The sections and their text"),
        ("GD502", "个人信息 · Numbers that belong to a person"),
        ("GD60", "文字与表格 · The text against the tables"),
        ("GD61", "信息处理费 · Processing fees"),
        ("GD7", "跨年 · One organ over the years"),
        ("GD8", "汇总 · A parent and its children"),
        ("GD9", "读取 · Reading a file"),
    ];

    public static string Skeleton { get; } = $"# Rules\n\n{GeneratedPart.Empty(Part)}";

    public static string Text()
    {
        var page = new StringBuilder();
        foreach (var group in RuleCatalog.All.GroupBy(rule => GroupOf(rule.Id)))
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {group.Key}\n\n| id | name | rule | class | severity |\n|---|---|---|---|---|\n");
            foreach (var rule in group)
            {
                page.Append(CultureInfo.InvariantCulture, $"| [{rule.Id}]({rule.Id}.md) | {rule.Title.Chinese}<br>{rule.Title.English} | {rule.Statement.Chinese}<br>{rule.Statement.English} | {rule.Class} | {rule.Severity} |\n");
            }
        }

        return page.Append('\n').ToString();
    }

    private static string GroupOf(string id)
    {
        var group = Groups.Where(group => id.StartsWith(group.Prefix, StringComparison.Ordinal)).MaxBy(group => group.Prefix.Length);
        Assert.True(group.Title is not null, $"{id} belongs to no group; add one here.");
        return $"{group.Prefix} {group.Title}";
    }
}
