namespace GovDisclosure.Tests.Conventions;

/// <summary>Examples in Markdown pages, and the compiled regions that they must equal. Indentation does not count.</summary>
internal static class Examples
{
    /// <summary>Every C# example of a page, in order; or every example of another language.</summary>
    public static IReadOnlyList<string> OfPage(string path, string fence = "```csharp") => Between(path, fence, "```");

    /// <summary>Every region of a source file between two comments, in order.</summary>
    public static IReadOnlyList<string> OfSource(string path) => Between(path, "// example: begin", "// example: end");

    private static List<string> Between(string path, string start, string end)
    {
        var found = new List<string>();
        List<string>? open = null;
        foreach (var line in File.ReadLines(Repository.PathOf(path)).Select(line => line.Trim()))
        {
            if (line == (open is null ? start : end))
            {
                found.AddRange(open is null ? [] : [string.Join('\n', open)]);
                open = open is null ? [] : null;
            }
            else
            {
                open?.Add(line);
            }
        }

        Assert.True(open is null, $"{path}: the last example has no end.");
        return found;
    }
}
